import {inflateSync} from "fflate";
import {crc32} from "./crc32.js";
import {decodeText} from "./decodeText.js";

/** A file in a ZIP archive. `size` is what the archive announces, before anything is unpacked. */
export interface ArchiveEntry {
  path: string;
  size: number;
  /** Whether a password is needed. */
  locked: boolean;
  /** Its bytes; nothing where they are damaged or packed in a way that is not deflate. */
  read(): Uint8Array | null;
}

const far = 0xffffffff;
/** How many bytes one byte can be deflated from; an archive that announces more lies. */
const mostDeflated = 1032;

/**
 * The files of a ZIP archive by the directory at its end, or nothing where that cannot be read. fflate's own reader does
 * not give a name's bytes, nor tell whether a file is locked or damaged; it only inflates here. A name is what its bytes
 * look like: systems in Chinese write GBK, and some write UTF-8 without saying so.
 */
export function archiveEntries(bytes: Uint8Array): ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let {at, count} = directory(view);
    const entries: ArchiveEntry[] = [];
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== 0x02014b50) return null;
      const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
      const path = decodeText(name)?.text ?? new TextDecoder("latin1").decode(name);
      const {packed, size, header, next} = placeOf(view, at);
      const locked = (view.getUint16(at + 8, true) & 1) === 1;
      const method = view.getUint16(at + 10, true);
      const sum = view.getUint32(at + 16, true);
      const read = () => unpack(bytes, {view, header, packed, size, method, sum});
      if (!/[\\/]$/.test(path)) entries.push({path: path.replaceAll("\\", "/"), size, locked, read});
      at = next;
    }
    return entries;
  } catch {
    return null;
  }
}

/** Where the directory begins and how many files it lists; the long form (ZIP64) stands in a record of its own. */
function directory(view: DataView): {at: number; count: number} {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== 0xffff && at !== far) return {at, count};
  const long = long64(view, end - 20 + 8);
  return {at: long64(view, long + 48), count: long64(view, long + 32)};
}

function placeOf(view: DataView, at: number) {
  const extras = at + 46 + view.getUint16(at + 28, true);
  const extrasEnd = extras + view.getUint16(at + 30, true);
  const fields = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  for (let extra = extras; extra < extrasEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let value = extra + 4;
    fields.forEach((field, i) => {
      if (field !== far) return;
      fields[i] = long64(view, value);
      value += 8;
    });
  }
  const [size = 0, packed = 0, header = 0] = fields;
  return {size, packed, header, next: extrasEnd + view.getUint16(at + 32, true)};
}

const long64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface Packed {
  view: DataView;
  header: number;
  packed: number;
  size: number;
  method: number;
  sum: number;
}

function unpack(bytes: Uint8Array, {view, header, packed, size, method, sum}: Packed): Uint8Array | null {
  try {
    if (size > packed * mostDeflated) return null;
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const data = bytes.subarray(start, start + packed);
    const unpacked = method === 0 ? data : method === 8 ? inflateSync(data, {out: new Uint8Array(size)}) : null;
    return unpacked?.length === size && crc32(unpacked) === sum ? unpacked : null;
  } catch {
    return null;
  }
}
