import type {Encoding} from "./sheet.js";

export type TextEncoding = Exclude<Encoding, "xlsx">;

/** A text, and how its bytes were read. */
export interface Decoded {
  text: string;
  encoding: TextEncoding;
}

/** How many bytes the order of zero bytes is judged by. */
const sample = 4096;

/**
 * The text that bytes hold, nothing where they hold none: by the byte order mark, else as UTF-16 where every other byte
 * tends to be zero, else as UTF-8, else as GB18030, each strictly. A text that is UTF-8 but for a few bytes is damaged
 * rather than GB18030, which would read nearly anything into it. `as` is what a person says it is.
 */
export function decodeText(bytes: Uint8Array, {as}: {as?: TextEncoding} = {}): Decoded | null {
  const encoding = as ?? encodingOf(bytes);
  if (encoding !== null) return strictly(bytes, encoding);
  return strictly(bytes, "utf-8") ?? (isDamaged(bytes) ? null : strictly(bytes, "gb18030"));
}

function encodingOf(bytes: Uint8Array): TextEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8-bom";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, sample);
  let [even, odd] = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  if (Math.max(even, odd) * 20 < start.length || Math.max(even, odd) < 4 * Math.min(even, odd)) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function strictly(bytes: Uint8Array, encoding: TextEncoding): Decoded | null {
  try {
    const text = new TextDecoder(encoding === "utf-8-bom" ? "utf-8" : encoding, {fatal: true}).decode(bytes);
    return text.includes("\0") ? null : {text, encoding};
  } catch {
    return null;
  }
}

/** Whether the bytes are UTF-8 but for a tenth of what is not ASCII, or less. */
function isDamaged(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  let [beyond, wrong] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) beyond++;
    if (code === 0xfffd) wrong++;
  }
  return wrong * 10 <= beyond;
}
