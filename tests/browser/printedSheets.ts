/** How many sheets a PDF has and how wide and high they are, in points, as its page objects say. */
export function printedSheets(pdf: Buffer): {count: number; sizes: string[]} {
  const text = pdf.toString("latin1");
  const count = (text.match(/\/Type\s*\/Page(?!s)/g) ?? []).length;
  return {count, sizes: [...new Set([...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box!.trim()))]};
}

/** A4 as `printedSheets` tells of it. */
export const portrait = /^0 0 59[45](?:\.\d+)? 841\.\d+$/;
export const landscape = /^0 0 841\.\d+ 59[45](?:\.\d+)?$/;
