import type {TextEncoding} from "../../src/reading/decodeText.js";

/** The two bytes of each character that GB18030 writes in two. */
const gbk = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder("gb18030");
for (let lead = 0x81; lead < 0xff; lead++)
  for (let trail = 0x40; trail < 0xff; trail++) {
    if (trail !== 0x7f) gbk.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }

/** A text in an encoding, as a program would save it. `mark` is whether UTF-16 begins with its byte order mark. */
export function encodeText(
  text: string,
  {encoding, mark = true}: {encoding: TextEncoding; mark?: boolean}
): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "gb18030":
      return Uint8Array.from(
        [...text].flatMap((character) => {
          if (character <= "\x7F") return character.charCodeAt(0);
          const bytes = gbk.get(character);
          if (bytes === undefined) throw new Error(`${character} has no two bytes`);
          return [...bytes];
        })
      );
    default: {
      const bytes = new DataView(new ArrayBuffer(2 * (text.length + Number(mark))));
      const units = mark ? `\uFEFF${text}` : text;
      for (let i = 0; i < units.length; i++) bytes.setUint16(2 * i, units.charCodeAt(i), encoding === "utf-16le");
      return new Uint8Array(bytes.buffer);
    }
  }
}
