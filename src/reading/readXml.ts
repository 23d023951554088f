import {Parser} from "saxen";

/** What is told of an XML text as it is read. Names have no prefix; texts and attributes are as meant, not as escaped. */
export interface XmlTelling {
  open?(name: string, attribute: (name: string) => string | null): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** How many bytes are decoded at once: a sheet can be longer than the longest text. */
const step = 1 << 20;
const named: Readonly<Record<string, string>> = {amp: "&", apos: "'", gt: ">", lt: "<", quot: '"'};
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads the UTF-8 XML of a workbook's part from beginning to end; throws where it is not well-formed. */
export function readXml(bytes: Uint8Array, {open, close, text}: XmlTelling): void {
  const parser = new Parser();
  if (open) {
    parser.on("openTag", (name, attributes) =>
      open(local(name), (wanted) => {
        const value = attributeOf(attributes(), wanted);
        return value === undefined ? null : unescaped(value);
      })
    );
  }
  if (close) parser.on("closeTag", (name) => close(local(name)));
  if (text) {
    parser.on("text", (escaped) => text(unescaped(escaped)));
    parser.on("cdata", text);
  }
  const decoder = new TextDecoder("utf-8", {fatal: true});
  for (let at = 0; at < bytes.length; at += step)
    parser.write(decoder.decode(bytes.subarray(at, at + step), {stream: true}));
  parser.write(decoder.decode());
  const error = parser.end();
  if (error !== null) throw error;
}

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  if (wanted in attributes) return attributes[wanted];
  for (const name in attributes) if (name.endsWith(`:${wanted}`)) return attributes[name];
  return undefined;
}

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, ...[decimal, hex, name]: (string | undefined)[]) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}
