/** A form in which the server sends a file. */
export type Encoding = "br" | "gzip" | "identity";

/** The form that an Accept-Encoding header (RFC 9110, 12.5.3) likes best; between equals the smaller one, brotli first. */
export function preferredEncoding(header: string | undefined): Encoding {
  const weights = new Map((header ?? "").split(",").map(weighted));
  const weigh = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const br = weigh("br");
  const gzip = weigh("gzip");
  const identity = weights.get("identity") ?? 0;
  if (br > 0 && br >= gzip && br >= identity) return "br";
  return gzip > 0 && gzip >= identity ? "gzip" : "identity";
}

function weighted(item: string): [name: string, weight: number] {
  const [name = "", ...parameters] = item.toLowerCase().split(";");
  const weight = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find((q) => q);
  return [name.trim(), weight === undefined ? 1 : Number(weight)];
}
