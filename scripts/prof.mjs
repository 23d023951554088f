// ../../big/prof.mts
import { readFileSync as readFileSync2 } from "node:fs";

// src/reading/archiveEntries.ts
import { inflateSync } from "fflate";

// src/reading/crc32.ts
var table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 3988292384 : sum >>> 1;
  return sum;
});
function crc32(bytes2) {
  let sum = -1;
  for (let i = 0; i < bytes2.length; i++) sum = table[(sum ^ bytes2[i]) & 255] ^ sum >>> 8;
  return (sum ^ -1) >>> 0;
}

// src/reading/decodeText.ts
var sample = 4096;
function decodeText(bytes2, { as } = {}) {
  const encoding = as ?? encodingOf(bytes2);
  if (encoding !== null) return strictly(bytes2, encoding);
  return strictly(bytes2, "utf-8") ?? (isDamaged(bytes2) ? null : strictly(bytes2, "gb18030"));
}
function encodingOf(bytes2) {
  const [first, second, third] = bytes2;
  if (first === 239 && second === 187 && third === 191) return "utf-8-bom";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  const start = bytes2.subarray(0, sample);
  let [even, odd] = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  if (Math.max(even, odd) * 20 < start.length || Math.max(even, odd) < 4 * Math.min(even, odd)) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
function strictly(bytes2, encoding) {
  try {
    const text2 = new TextDecoder(encoding === "utf-8-bom" ? "utf-8" : encoding, { fatal: true }).decode(bytes2);
    return text2.includes("\0") ? null : { text: text2, encoding };
  } catch {
    return null;
  }
}
function isDamaged(bytes2) {
  const text2 = new TextDecoder().decode(bytes2);
  let [beyond, wrong] = [0, 0];
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code > 127) beyond++;
    if (code === 65533) wrong++;
  }
  return wrong * 10 <= beyond;
}

// src/reading/archiveEntries.ts
var far = 4294967295;
var mostDeflated = 1032;
function archiveEntries(bytes2) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  try {
    let { at, count } = directory(view);
    const entries = [];
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== 33639248) return null;
      const name3 = bytes2.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
      const path = decodeText(name3)?.text ?? new TextDecoder("latin1").decode(name3);
      const { packed, size, header, next } = placeOf(view, at);
      const locked = (view.getUint16(at + 8, true) & 1) === 1;
      const method = view.getUint16(at + 10, true);
      const sum = view.getUint32(at + 16, true);
      const read = () => unpack(bytes2, { view, header, packed, size, method, sum });
      if (!/[\\/]$/.test(path)) entries.push({ path: path.replaceAll("\\", "/"), size, locked, read });
      at = next;
    }
    return entries;
  } catch {
    return null;
  }
}
function directory(view) {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== 101010256) end--;
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== 65535 && at !== far) return { at, count };
  const long = long64(view, end - 20 + 8);
  return { at: long64(view, long + 48), count: long64(view, long + 32) };
}
function placeOf(view, at) {
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
  return { size, packed, header, next: extrasEnd + view.getUint16(at + 32, true) };
}
var long64 = (view, at) => Number(view.getBigUint64(at, true));
function unpack(bytes2, { view, header, packed, size, method, sum }) {
  try {
    if (size > packed * mostDeflated) return null;
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const data2 = bytes2.subarray(start, start + packed);
    const unpacked = method === 0 ? data2 : method === 8 ? inflateSync(data2, { out: new Uint8Array(size) }) : null;
    return unpacked?.length === size && crc32(unpacked) === sum ? unpacked : null;
  } catch {
    return null;
  }
}

// src/reading/fault.ts
function faultOf(file, { rule: rule2, sheet = null }) {
  return { file, sheet, line: null, column: null, value: "", rule: rule2 };
}

// src/csv.ts
import Papa from "papaparse";
function plainText(text2) {
  return text2.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
function readCsv(text2, { delimiter = "," } = {}) {
  const plain2 = plainText(text2);
  const { data: records, errors } = Papa.parse(plain2, { delimiter, newline: "\n" });
  if (plain2.endsWith("\n") && records.at(-1)?.join() === "") records.pop();
  const broken = errors[0];
  if (broken !== void 0) records.length = broken.row ?? 0;
  let line = 1;
  const placed = records.map((cells) => {
    const row = { line, cells };
    line += cells.join("").split("\n").length;
    return row;
  });
  const csv = { header: placed[0]?.cells ?? [], rows: placed.slice(1) };
  if (broken === void 0) return csv;
  const reason = broken.code === "MissingQuotes" ? "a quote is opened and never closed" : "a closing quote stands in a cell";
  return { ...csv, error: { line: plain2.slice(0, broken.index).split("\n").length, reason } };
}
function writeCsv(header, rows) {
  return Papa.unparse([header, ...rows], { newline: "\n" }) + "\n";
}

// src/reading/sheet.ts
var delimiters = [",", "	", ";", "|"];

// src/reading/delimiterOf.ts
var sample2 = 65536;
function delimiterOf(text2) {
  const end = text2.length > sample2 ? text2.lastIndexOf("\n", sample2) + 1 || sample2 : text2.length;
  const start = text2.slice(0, end);
  const evenness = delimiters.map((delimiter) => ({ delimiter, ...commonest(start, delimiter) }));
  return evenness.reduce(
    (best, next) => next.rows > best.rows || next.rows === best.rows && next.cells > best.cells ? next : best
  ).delimiter;
}
function commonest(text2, delimiter) {
  const { header, rows } = readCsv(text2, { delimiter });
  const counts = /* @__PURE__ */ new Map();
  for (const cells of [header, ...rows.map((row) => row.cells)])
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, [cells, rows2]) => rows2 > best.rows ? { cells, rows: rows2 } : best, { cells: 1, rows: 0 });
}

// src/reading/readText.ts
var others = [
  [/^\s*<\?xml[^]{0,2000}schemas-microsoft-com:office:spreadsheet/, "old_workbook"],
  [/^\s*(?:<!--|<!doctype html|<html|<head|<meta|<table|<body|<style|<div|MIME-Version:)/i, "web_page"],
  [/^\s*(?:<\?xml|\{\\rtf|\{\s*"|\[\s*[{[])/, "not_a_table"]
];
var quoted = 200;
function readText({ path, bytes: bytes2 }, { encoding: as, delimiter } = {}) {
  const fault = (rule2) => ({ sheets: [], faults: [faultOf(path, { rule: rule2 })] });
  const decoded = decodeText(bytes2, { as });
  if (decoded === null) return fault("not_text");
  const text2 = decoded.text.replace(/\r\n?/g, "\n");
  if (!/\S/.test(text2)) return fault("empty");
  const other = others.find(([beginning]) => beginning.test(text2));
  if (other !== void 0) return fault(other[1]);
  const separator = delimiter ?? delimiterOf(text2);
  const { header, rows, error } = readCsv(text2, { delimiter: separator });
  if (error !== void 0) {
    const value = (text2.split("\n", error.line)[error.line - 1] ?? "").trim().slice(0, quoted);
    return { sheets: [], faults: [{ ...faultOf(path, { rule: "quotes" }), line: error.line, value }] };
  }
  const sheet = { file: path, sheet: null, encoding: decoded.encoding, delimiter: separator, merges: [] };
  return { sheets: [{ ...sheet, rows: [{ line: 1, cells: header }, ...rows] }], faults: [] };
}

// src/reading/isDateFormat.ts
function isDateFormat(format) {
  const [shown = ""] = format.replace(/"[^"]*"|\\.|[_*]./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").split(";");
  return /[ymdhs]/i.test(shown) && !/[#?]|general/i.test(shown);
}

// src/reading/readXml.ts
import { Parser } from "saxen";
var step = 1 << 20;
var named = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };
var local = (name3) => name3.slice(name3.indexOf(":") + 1);
function readXml(bytes2, { open, close, text: text2 }) {
  const parser = new Parser();
  if (open) {
    parser.on(
      "openTag",
      (name3, attributes) => open(local(name3), (wanted) => {
        const value = attributeOf(attributes(), wanted);
        return value === void 0 ? null : unescaped(value);
      })
    );
  }
  if (close) parser.on("closeTag", (name3) => close(local(name3)));
  if (text2) {
    parser.on("text", (escaped) => text2(unescaped(escaped)));
    parser.on("cdata", text2);
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let at = 0; at < bytes2.length; at += step)
    parser.write(decoder.decode(bytes2.subarray(at, at + step), { stream: true }));
  parser.write(decoder.decode());
  const error = parser.end();
  if (error !== null) throw error;
}
function attributeOf(attributes, wanted) {
  if (wanted in attributes) return attributes[wanted];
  for (const name3 in attributes) if (name3.endsWith(`:${wanted}`)) return attributes[name3];
  return void 0;
}
function unescaped(text2) {
  if (!text2.includes("&")) return text2;
  return text2.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, ...[decimal, hex, name3]) => {
    if (name3 !== void 0) return named[name3] ?? whole;
    return String.fromCodePoint(hex === void 0 ? Number(decimal) : parseInt(hex, 16));
  });
}

// src/reading/datedStyles.ts
var isKnownDate = (id2) => id2 >= 14 && id2 <= 22 || id2 >= 27 && id2 <= 36 || id2 >= 45 && id2 <= 47 || id2 >= 50 && id2 <= 58;
function datedStyles(bytes2) {
  const formats = /* @__PURE__ */ new Map();
  const dated = [];
  let inCells = false;
  readXml(bytes2, {
    open(name3, attribute) {
      if (name3 === "numFmt") formats.set(Number(attribute("numFmtId")), isDateFormat(attribute("formatCode") ?? ""));
      if (name3 === "cellXfs") inCells = true;
      if (name3 === "xf" && inCells) {
        const id2 = Number(attribute("numFmtId"));
        dated.push(formats.get(id2) ?? isKnownDate(id2));
      }
    },
    close(name3) {
      if (name3 === "cellXfs") inCells = false;
    }
  });
  return dated;
}

// src/reading/decimalText.ts
function decimalText(stored) {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return stored;
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  const [, sign = "", first = "", rest = "", exponent] = /^(-?)(\d)\.(\d+)e(.+)$/.exec(value.toExponential(14));
  const digits = (first + rest).replace(/0+$/, "");
  const point = Number(exponent) + 1;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (digits.length <= point) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

// src/reading/dateText.ts
var day = 86400;
function dateText(stored, { from1904 }) {
  const seconds = Math.round(Number(stored) * day);
  const days = Math.floor(seconds / day) + (from1904 ? 1462 : 0);
  const since1970 = (days - 25569 + Number(days < 60)) * day + seconds % day;
  if (stored.trim() === "" || !(seconds >= 0 && days < 2958466)) return decimalText(stored);
  const [date, time] = new Date(since1970 * 1e3).toISOString().slice(0, 19).split("T");
  if (seconds < day && !from1904) return time;
  return seconds % day === 0 ? date : `${date}T${time}`;
}

// src/reading/stringText.ts
function stringText(stored) {
  return stored.replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, "\n");
}

// src/reading/readWorksheet.ts
var mostRows = 1048576;
var mostColumns = 16384;
function readWorksheet(bytes2, parts2) {
  const rows = [];
  const merges = [];
  let line = 0;
  let cells = [];
  let column = -1;
  let cell = null;
  let into = null;
  let inReading = false;
  readXml(bytes2, {
    open(name3, attribute) {
      if (name3 === "row") {
        line = Number(attribute("r") ?? line + 1);
        cells = [];
        column = -1;
      } else if (name3 === "c") {
        const reference = attribute("r");
        column = reference === null ? column + 1 : placeOf2(reference).column;
        const style = Number(attribute("s") ?? -1);
        cell = { column, type: attribute("t") ?? "n", style, value: null, formula: null };
      } else if (name3 === "mergeCell") {
        const [from = "", to = from] = (attribute("ref") ?? "").split(":");
        const [{ row: top, column: left }, { row: bottom, column: right }] = [placeOf2(from), placeOf2(to)];
        merges.push({ top, left, bottom, right });
      } else if (cell !== null) {
        if (name3 === "rPh") inReading = true;
        into = name3 === "v" || name3 === "t" && !inReading ? "value" : name3 === "f" ? "formula" : null;
        if (into !== null) cell[into] ??= "";
      }
    },
    text(part) {
      if (cell !== null && into !== null) cell[into] += part;
    },
    close(name3) {
      into = null;
      if (name3 === "rPh") inReading = false;
      if (name3 === "c" && cell !== null) {
        const text2 = textOf(cell, parts2);
        if (text2 !== "") {
          while (cells.length < cell.column) cells.push("");
          cells[cell.column] = text2;
        }
        cell = null;
      }
      if (name3 === "row" && cells.length > 0) {
        if (!(line > rows.length && line <= mostRows)) throw new Error("rows are out of order");
        while (rows.length < line - 1) rows.push({ line: rows.length + 1, cells: [] });
        rows.push({ line, cells });
      }
    }
  });
  return { rows, merges: merges.flatMap((merge) => within(merge, rows.length)) };
}
function textOf({ type, style, value, formula: formula2 }, { strings, dated, from1904 }) {
  if (value === null || value === "" && type === "n") return formula2 === null ? "" : `=${formula2}`;
  switch (type) {
    case "s": {
      const text2 = strings[Number(value)];
      if (text2 === void 0) throw new Error("a text is missing");
      return text2;
    }
    case "n":
      return dated[style] ? dateText(value, { from1904 }) : decimalText(value);
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    default:
      return stringText(value);
  }
}
function placeOf2(reference) {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  if (!(column >= 1 && column <= mostColumns && row >= 1 && row <= mostRows)) throw new Error("a cell is nowhere");
  return { row: row - 1, column: column - 1 };
}
function within(merge, rows) {
  const bottom = Math.min(merge.bottom, rows - 1);
  return merge.top > bottom ? [] : [{ ...merge, bottom }];
}

// src/reading/sharedStrings.ts
function sharedStrings(bytes2) {
  const strings = [];
  let text2 = "";
  let [inText, inReading] = [false, false];
  readXml(bytes2, {
    open(name3) {
      if (name3 === "si") text2 = "";
      if (name3 === "rPh") inReading = true;
      inText = name3 === "t" && !inReading;
    },
    text(part) {
      if (inText) text2 += part;
    },
    close(name3) {
      if (name3 === "si") strings.push(stringText(text2));
      if (name3 === "rPh") inReading = false;
      inText = false;
    }
  });
  return strings;
}

// src/reading/readWorkbook.ts
function readWorkbook(file, entries) {
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const part = (path) => {
    const entry = byPath.get(path.toLowerCase());
    if (entry === void 0) return null;
    const bytes2 = entry.read();
    if (bytes2 === null) throw new Error(`${path} is damaged`);
    return bytes2;
  };
  try {
    return readSheets(file, part);
  } catch {
    return { sheets: [], faults: [faultOf(file, { rule: "broken_workbook" })] };
  }
}
function readSheets(file, part) {
  const book = [...relations("", part).values()].find(({ kind }) => kind === "officeDocument")?.target;
  const bytes2 = book === void 0 ? null : part(book);
  if (book === void 0 || bytes2 === null) throw new Error("the workbook is missing");
  const { isWorkbook, listed, from1904 } = contents(bytes2);
  if (!isWorkbook) return { sheets: [], faults: [faultOf(file, { rule: "not_a_table" })] };
  const related = relations(book, part);
  const only = (kind) => {
    const target = [...related.values()].find((relation) => relation.kind === kind)?.target;
    return target === void 0 ? null : part(target);
  };
  const [texts, styles] = [only("sharedStrings"), only("styles")];
  const parts2 = { strings: texts ? sharedStrings(texts) : [], dated: styles ? datedStyles(styles) : [], from1904 };
  const read = { sheets: [], faults: [] };
  for (const { name: sheet, relation } of listed) {
    const { kind, target } = related.get(relation) ?? {};
    if (kind !== void 0 && kind !== "worksheet") continue;
    const bytes3 = target === void 0 ? null : part(target);
    if (bytes3 === null) throw new Error(`sheet ${sheet} is missing`);
    const { rows, merges } = readWorksheet(bytes3, parts2);
    if (rows.length === 0) read.faults.push(faultOf(file, { rule: "empty", sheet }));
    else read.sheets.push({ file, sheet, encoding: "xlsx", delimiter: null, rows, merges });
  }
  if (read.sheets.length + read.faults.length === 0) read.faults.push(faultOf(file, { rule: "empty" }));
  return read;
}
function contents(bytes2) {
  const listed = [];
  let isWorkbook = false;
  let from1904 = false;
  readXml(bytes2, {
    open(name3, attribute) {
      if (name3 === "workbook") isWorkbook = true;
      if (name3 === "workbookPr") from1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
      if (name3 === "sheet") listed.push({ name: attribute("name") ?? "", relation: attribute("id") ?? "" });
    }
  });
  return { isWorkbook, listed, from1904 };
}
function relations(path, part) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const found = /* @__PURE__ */ new Map();
  const bytes2 = part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (bytes2 === null) return found;
  readXml(bytes2, {
    open(name3, attribute) {
      if (name3 !== "Relationship") return;
      const kind = (attribute("Type") ?? "").split("/").at(-1);
      const target = new URL(attribute("Target") ?? "", `file:///${folder}`).pathname.slice(1);
      found.set(attribute("Id") ?? "", { kind, target: decodeURIComponent(target) });
    }
  });
  return found;
}

// src/reading/readFiles.ts
var largestText = 2 ** 29 - 24;
var largestArchive = 2 ** 30;
var deepest = 3;
var magic = [
  ["%PDF-", "pdf"],
  ["Rar!\x07", "other_archive"],
  ["7z\xBC\xAF'", "other_archive"],
  ["\x8B", "other_archive"]
];
var beside = /(?:^|\/)(?:__MACOSX\/|~\$|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
async function readFiles(files2, { told = {} } = {}) {
  return together(files2.map((file) => readFile(file, { told, depth: 0 })));
}
function readFile(file, how) {
  const { path, bytes: bytes2 } = file;
  if (beside.test(path)) return refused(path, "left_out");
  if (bytes2.length === 0) return refused(path, "empty");
  const start = String.fromCharCode(...bytes2.subarray(0, 8));
  if (start.startsWith("PK") || start.startsWith("PK")) return readPacked(file, how);
  if (start === "\xD0\xCF\xE0\xA1\xB1\xE1") return refused(path, ofOffice(bytes2));
  const known2 = magic.find(([first]) => start.startsWith(first));
  if (known2 !== void 0) return refused(path, known2[1]);
  if (bytes2.length > largestText) return refused(path, "too_large");
  return readText(file, how.told[path]);
}
function ofOffice(bytes2) {
  const names = new TextDecoder("utf-16le").decode(bytes2.subarray(0, bytes2.length & ~1));
  if (names.includes("EncryptedPackage")) return "locked_workbook";
  return /Workbook\0|Book\0/.test(names) ? "old_workbook" : "not_a_table";
}
function ofOpenDocument(entries) {
  const kind = entries.find(({ path }) => path === "mimetype")?.read();
  return kind && new TextDecoder().decode(kind).includes("spreadsheet") ? "old_workbook" : "not_a_table";
}
function readPacked({ path, bytes: bytes2 }, { told, depth }) {
  const entries = archiveEntries(bytes2);
  if (entries === null) return refused(path, /\.(?:xls[xm]|et)$/i.test(path) ? "broken_workbook" : "broken_archive");
  if (entries.reduce((sum, { size }) => sum + size, 0) > largestArchive) return refused(path, "too_large");
  const has = (name3) => entries.some((entry) => entry.path.toLowerCase() === name3);
  if (has("[content_types].xml")) {
    if (has("xl/workbook.bin")) return refused(path, "old_workbook");
    return readWorkbook(path, entries);
  }
  if (has("mimetype") && has("content.xml")) return refused(path, ofOpenDocument(entries));
  if (entries.length === 0) return refused(path, "empty");
  if (depth === deepest) return refused(path, "too_large");
  return together(entries.map((entry) => readEntry(entry, { within: path, told, depth: depth + 1 })));
}
function readEntry(entry, { within: within2, ...how }) {
  const path = `${within2}/${entry.path}`;
  if (beside.test(entry.path)) return refused(path, "left_out");
  if (entry.locked) return refused(path, "locked_archive");
  const bytes2 = entry.read();
  return bytes2 === null ? refused(path, "broken_archive") : readFile({ path, bytes: bytes2 }, how);
}
function refused(file, rule2) {
  return { sheets: [], faults: [faultOf(file, { rule: rule2 })] };
}
function together(parts2) {
  return { sheets: parts2.flatMap(({ sheets: sheets2 }) => sheets2), faults: parts2.flatMap(({ faults: faults2 }) => faults2) };
}

// src/reading/repeated.ts
var most = 2e4;
function repeated(read) {
  const known2 = /* @__PURE__ */ new Map();
  return (text2) => {
    if (known2.has(text2)) return known2.get(text2);
    const value = read(text2);
    if (known2.size === most) known2.clear();
    known2.set(text2, value);
    return value;
  };
}

// src/reading/label.ts
var comparable = repeated(
  (text2) => text2.normalize("NFKC").replace(/[\s\u200b]+/gu, "").toLowerCase()
);
var ordinal = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[部类款项][分]?|\d{1,2}(?:[、．]|\.(?!\d))|[（(]\d{1,2}[）)])\s*/u;
var among = /^(?:其中|其中包括|of which|including)\s*[:：]?\s*/iu;
function lineLabel(text2) {
  const indent = /^[\s\u3000]*/u.exec(text2)[0].length;
  const bare2 = text2.trim().replace(ordinal, "");
  return { name: bare2.replace(among, "").replace(ordinal, "").trim(), indent, among: among.test(bare2) };
}
function isTotal(name3) {
  return /^(?:(?:本年|本期)?(?:收入|支出)?(?:合计|总计|小计|共计|总额)|(?:本年)?(?:收入|支出)(?:合计|总计|小计)|(?:grand|sub)?-?total(?:s|expenditures?|revenues?|spending|income)?)$/iu.test(
    comparable(name3)
  );
}

// src/reading/matchAccount.ts
var variants = {
  ...{ \u672C\u5E74\u6536\u5165: "income", \u6536\u5165: "income", \u603B\u6536\u5165: "income", revenue: "income", revenues: "income", income: "income" },
  ...{
    \u672C\u5E74\u652F\u51FA: "expenditure",
    \u652F\u51FA: "expenditure",
    \u603B\u652F\u51FA: "expenditure",
    expense: "expenditure",
    expenses: "expenditure"
  },
  ...{ expenditures: "expenditure", spending: "expenditure", \u4EBA\u5458\u652F\u51FA: "basic-301", \u5DE5\u8D44\u798F\u5229: "basic-301" },
  ...{ \u5DE5\u8D44\u548C\u798F\u5229\u652F\u51FA: "basic-301", \u5546\u54C1\u670D\u52A1\u652F\u51FA: "basic-302", \u5546\u54C1\u548C\u670D\u52A1: "basic-302", \u516C\u7528\u652F\u51FA: "basic-302" },
  ...{ \u5BF9\u4E2A\u4EBA\u548C\u5BB6\u5EAD\u8865\u52A9: "basic-303", \u5BF9\u4E2A\u4EBA\u548C\u5BB6\u5EAD\u8865\u52A9\u652F\u51FA: "basic-303", \u5BF9\u4E2A\u4EBA\u548C\u5BB6\u5EAD\u7684\u8865\u52A9\u652F\u51FA: "basic-303" },
  ...{ \u4E0A\u5E74\u7ED3\u8F6C: "opening-balance", \u4E0A\u5E74\u7ED3\u8F6C\u7ED3\u4F59: "opening-balance", \u5E74\u521D\u7ED3\u8F6C\u7ED3\u4F59: "opening-balance" },
  ...{ \u7ED3\u8F6C\u4E0B\u5E74: "closing-balance", \u5E74\u672B\u7ED3\u8F6C\u7ED3\u4F59: "closing-balance", \u5E74\u672B\u7ED3\u4F59: "closing-balance" },
  ...{
    \u4E09\u516C\u7ECF\u8D39: "three-public",
    \u4E09\u516C\u7ECF\u8D39\u5408\u8BA1: "three-public",
    \u516C\u52A1\u7528\u8F66\u8D39: "official-vehicles",
    \u516C\u8F66\u8D2D\u7F6E: "vehicle-purchase"
  },
  ...{
    \u516C\u52A1\u7528\u8F66\u8FD0\u884C\u8D39: "vehicle-operation",
    \u516C\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39: "vehicle-operation",
    \u56E0\u516C\u51FA\u56FD\u8D39: "overseas",
    \u56E0\u516C\u51FA\u56FD\u5883\u8D39\u7528: "overseas"
  },
  ...{ \u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39: "official-vehicles", \u516C\u52A1\u63A5\u5F85: "reception", \u4F1A\u8D39: "income-dues", \u62E8\u7F34\u7ECF\u8D39: "income-levy" },
  ...{ \u4E0A\u7EA7\u8865\u52A9: "income-superior", \u653F\u5E9C\u8865\u52A9: "income-government", \u884C\u653F\u8865\u52A9: "income-administrative" }
};
var plain = (text2) => comparable(text2).replace(/[（）()“”"'《》·,，、/／-]/gu, "");
var compared = /* @__PURE__ */ new WeakMap();
function plainNames(account2) {
  let names = compared.get(account2);
  if (!names) compared.set(account2, names = [account2.name, account2.name_en].map(plain));
  return names;
}
function matchAccount({ code, names, side, year: year2, tree }, accounts2) {
  const own = names.at(-1) ?? "";
  const open = accounts2.filter(
    (row) => (row.valid_from ?? -Infinity) <= year2 && year2 <= (row.valid_to ?? Infinity) && (side === null || row.side === side || row.side === "balance")
  );
  const outer = names.slice(0, -1).map(plain);
  const parentOf = (row) => accounts2.find((each) => each.account_id === row.parent_id);
  const printed = plain(own);
  const below = (row) => {
    const parent = parentOf(row);
    return parent ? (plainNames(parent).some((name3) => outer.includes(name3)) ? 1 : 0) + below(parent) : 0;
  };
  const best = (rows, by) => {
    const ranked = rows.map((row) => ({ row, rank: (row.tree === tree ? 100 : 0) + below(row) }));
    const most4 = Math.max(...ranked.map(({ rank }) => rank));
    const [account2, ...others2] = ranked.filter(({ rank }) => rank === most4).map(({ row }) => row);
    if (!account2) return null;
    const renamed = by === "code" && own !== "" && !plainNames(account2).includes(printed);
    return { account: account2, by, renamed, between: others2.length > 0 ? [account2, ...others2] : [] };
  };
  const digits = code?.normalize("NFKC").replace(/\D/gu, "") ?? "";
  const coded = digits === "" ? [] : open.filter((row) => row.code === digits);
  if (coded.length > 0) return best(coded, "code");
  if (own === "") return null;
  const named2 = open.filter((row) => plainNames(row).includes(printed));
  if (named2.length > 0) return best(named2, "name");
  const variant = open.filter((row) => row.account_id === variants[printed]);
  if (variant.length > 0) return best(variant, "variant");
  const total = isTotal(own) ? side ?? totalSide(own) : null;
  return total === null ? null : best(
    open.filter((row) => row.account_id === total),
    "total"
  );
}
function totalSide(name3) {
  return /收入|revenue|income/iu.test(name3) ? "income" : /支出|expen|spending/iu.test(name3) ? "expenditure" : null;
}

// src/reading/slug.ts
function slug(prefix, name3) {
  const run = (start) => {
    let hash = start;
    for (const point of name3.normalize("NFKC")) hash = Math.imul(hash ^ point.codePointAt(0), 16777619) >>> 0;
    return hash.toString(36).padStart(7, "0");
  };
  return `${prefix}-${run(2166136261)}${run(2538058380).slice(0, 3)}`;
}

// src/reading/chartOf.ts
function lineKey({ code, account: account2, side, total }) {
  return [side ?? "", code ?? "", ...account2.map(comparable), total ? "\u03A3" : ""].join("/");
}
function chartOf(entries, { accounts: accounts2, tree, placements = {} }) {
  const lines = /* @__PURE__ */ new Map();
  const proposed = /* @__PURE__ */ new Map();
  const unplaced = /* @__PURE__ */ new Map();
  const known2 = [...accounts2];
  let above = [];
  function propose(parent, names) {
    const name3 = names.at(-1);
    const account_id = slug("line", `${parent.account_id}/${comparable(name3)}`);
    const found = known2.find((row) => row.account_id === account_id);
    if (found) return found;
    const account2 = {
      ...{ account_id, tree: parent.tree, parent_id: parent.account_id, side: parent.side, name: name3, name_en: name3 },
      ...{ code: null, valid_from: null, valid_to: null }
    };
    known2.push(account2);
    proposed.set(account_id, account2);
    return account2;
  }
  function parentOf(entry, side) {
    const outer = entry.account.slice(0, -1);
    const root = side === null ? null : known2.find((row) => row.account_id === side);
    if (outer.length > 0) {
      const found = matchAccount({ code: null, names: outer, side, year: entry.year, tree }, known2);
      if (found) return found.account;
      const grand = parentOf({ ...entry, account: outer, code: null }, side);
      return grand && propose(grand, outer);
    }
    const digits = entry.code?.replace(/\D/gu, "") ?? "";
    for (let length = digits.length - 1; length >= 3; length--) {
      const found = known2.find((row) => row.code === digits.slice(0, length) && row.tree === tree);
      if (found) return found;
    }
    const over = above.findLast(({ indent }) => indent < entry.indent)?.account;
    return over && (side === null || over.side === side) ? over : root;
  }
  function place2(entry, key) {
    const chosen = placements[key];
    if (chosen && "account_id" in chosen) {
      const account2 = known2.find((row) => row.account_id === chosen.account_id);
      if (account2) return { account: account2, match: null };
    }
    const side = chosen && "side" in chosen ? chosen.side : entry.side;
    const names = entry.account;
    const match = matchAccount({ code: entry.code, names, side, year: entry.year, tree }, known2);
    if (match && !proposed.has(match.account.account_id)) return { account: match.account, match };
    const own = names.at(-1);
    const parent = own === void 0 && entry.code === null ? parentOf({ ...entry, account: [] }, side) : parentOf(entry, side);
    if (!parent) return null;
    if (own === void 0 && entry.code === null) return { account: parent, match: null };
    return { account: propose(parent, own === void 0 ? [entry.code] : names), match: null };
  }
  for (const entry of entries) {
    const key = lineKey(entry);
    if (unplaced.has(key)) continue;
    const seen = lines.get(key);
    const found = seen ?? place2(entry, key);
    if (!found) {
      unplaced.set(key, { key, names: entry.account, code: entry.code });
      continue;
    }
    above = [...above.filter(({ indent }) => indent < entry.indent), { indent: entry.indent, account: found.account }];
    if (seen) seen.amounts += 1;
    else lines.set(key, { key, code: entry.code, names: entry.account, ...found, amounts: 1 });
  }
  return { lines, proposed: [...proposed.values()], unplaced: [...unplaced.values()] };
}

// src/schema.ts
var columnTypes = {
  text: { sql: "VARCHAR", pattern: /^\S(.*\S)?$/su, says: "text without spaces at its ends" },
  id: { sql: "VARCHAR", pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, says: "a kebab-case ASCII id" },
  integer: { sql: "INTEGER", pattern: /^-?\d{1,9}$/, says: "a whole number" },
  decimal: { sql: "DECIMAL(18,6)", pattern: /^-?\d{1,12}(?:\.\d{1,6})?$/, says: "a number with at most six decimals" },
  boolean: { sql: "BOOLEAN", pattern: /^(?:true|false)$/, says: "true or false" },
  date: { sql: "DATE", pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, says: "a date like 2024-03-31" },
  period: { sql: "VARCHAR", pattern: /^\d{4}-(?:0[1-9]|1[0-2])$/, says: "a month like 2024-06" },
  source: {
    sql: "VARCHAR",
    pattern: /^[一二三四五六七八九十]+(?:\([一二三四五六七八九十]+\))?\d*(?:·[1-9]\d*(?:#[1-9]\d*)?)?$/,
    says: "a place like \u4E8C(\u4E09)1\xB72#3 (section, sentence, ordinal of the figure in it)"
  }
};
var kindsWithoutSections = ["import", "entered"];
var measures = {
  proposed: "draft budget \u9884\u7B97\u8349\u6848",
  budget: "original budget \u5E74\u521D\u9884\u7B97",
  adjusted: "adjusted budget \u8C03\u6574\u9884\u7B97",
  actual: "final account or execution \u51B3\u7B97\uFF0F\u6267\u884C"
};
var metricIds = [
  "income",
  "expenditure",
  "income_execution",
  "expenditure_execution",
  "carry_over",
  "carry_over_rate",
  "carry_over_change",
  "structure_share",
  "year_on_year",
  "income_change",
  "adjustment_rate",
  "income_deviation",
  "expenditure_deviation",
  "itemised_share",
  "linked_share",
  "linked_share_named",
  "linked_share_proposed",
  "funded_share",
  "funded_share_named",
  "funded_share_proposed",
  "target_share",
  "target_share_proposed",
  "beyond_quantity_share"
];
var aYear = { pattern: /^(?:19|20)\d\d$/, says: "a year of four digits" };
var aCount = { pattern: /^\d{1,9}$/, says: "a whole number, nil or more" };
var year = {
  type: "integer",
  required: true,
  form: aYear,
  meaning: "Fiscal year \u8D22\u653F\u5E74\u5EA6, the year it ends in.",
  fiscal: "date:fiscal-year"
};
var unit = {
  type: "id",
  required: true,
  meaning: "Budget unit the row is about.",
  references: { table: "units", column: "unit_id" },
  fiscal: "administrative-classification:generic:code"
};
var account = {
  type: "id",
  required: true,
  meaning: "Line of a chart of accounts.",
  references: { table: "accounts", column: "account_id" },
  fiscal: "economic-classification:generic:code"
};
var fund = {
  type: "id",
  required: true,
  meaning: "Source of money.",
  references: { table: "funds", column: "fund_id" },
  fiscal: "fin-source:generic:code"
};
var measure = {
  type: "id",
  required: true,
  meaning: "Which of the cycle's figures it is.",
  values: measures,
  fiscal: "phase:id"
};
var printedUnit = {
  type: "text",
  meaning: "Unit printed with this figure, or with a delta, where it is not the document's.",
  values: { \u5143: "1", \u4E07\u5143: "10000", \u4EBF\u5143: "100000000", "?": "none was printed: the document's" }
};
var source = {
  type: "source",
  required: true,
  meaning: "Where the figure stands in its document: section\xB7sentence#ordinal of the figure in that sentence."
};
var place = {
  type: "source",
  required: true,
  meaning: "Where it stands in its document: section, and sentence where there is one."
};
var placeIfAny = { type: "source", meaning: "Where the document says so; empty in an analysis." };
var parts = {
  type: "id",
  meaning: "On a whole's row: how its parts stand to it; empty where it has none.",
  values: {
    complete: "the wording (\u5305\u62EC, \u5206\u522B\u4E3A, \u7531\u2026\u7EC4\u6210) or the standard's closed list exhausts the whole",
    partial: "the parts named need not exhaust it (\u5176\u4E2D)"
  }
};
var id = (meaning) => ({ type: "id", required: true, meaning });
var name = (meaning) => ({ type: "text", required: true, meaning });
var text = (meaning) => ({ type: "text", meaning });
var inDocument = (table2, column, meaning) => ({
  type: "id",
  meaning,
  references: { table: table2, column, within: ["document_id"] }
});
var inData = (table2, column, meaning) => ({
  type: "id",
  meaning,
  references: { table: table2, column }
});
var required = (column) => ({ ...column, required: true });
var refers = (column, more) => ({
  ...column,
  references: { ...column.references, ...more }
});
var rule = (where, expect) => ({ where, expect });
var schema = {
  units: {
    grain: "a budget unit",
    scope: "data",
    key: ["unit_id"],
    columns: {
      unit_id: { ...id("Its id."), fiscal: "administrative-classification:generic:code" },
      name: { ...name("Chinese name."), fiscal: "administrative-classification:generic:label" },
      name_en: name("English name."),
      level: {
        type: "id",
        required: true,
        meaning: "Level of government it belongs to.",
        values: { province: "\u7701\u7EA7", city: "\u5E02\u7EA7", county: "\u53BF\u533A\u7EA7", township: "\u4E61\u9547\u8857\u9053\u7EA7" }
      },
      parent_id: refers(inData("units", "unit_id", "The unit that consolidates it."), { acyclic: true })
    }
  },
  documents: {
    grain: "a published document, which is a folder",
    scope: "data",
    key: ["document_id"],
    columns: {
      document_id: id("Its id and folder name."),
      unit_id: { ...unit, meaning: "Unit that published it." },
      fiscal_year: year,
      kind: {
        type: "id",
        required: true,
        meaning: "What it is.",
        values: {
          self_evaluation: "performance self-evaluation report \u7EE9\u6548\u81EA\u8BC4\u62A5\u544A",
          budget: "published budget \u9884\u7B97\u516C\u5F00",
          final_accounts: "published final accounts \u51B3\u7B97\u516C\u5F00",
          import: "a person's own file \u5BFC\u5165",
          entered: "figures entered by hand \u8865\u5F55",
          analysis: "an analyst's annotations \u5206\u6790\u6807\u6CE8, never among what was published"
        }
      },
      title: name("Chinese title."),
      title_en: name("English title."),
      publisher: text("Who published it."),
      published_on: { type: "date", meaning: "Day it was published, where known." },
      currency: {
        type: "text",
        required: true,
        form: { pattern: /^[A-Z]{3}$/, says: "three capital letters like CNY" },
        meaning: "ISO 4217 code.",
        fiscal: "value-currency:code"
      },
      amount_unit: {
        type: "integer",
        required: true,
        meaning: "How many currency units one printed amount stands for.",
        values: { "1": "\u5143", "10000": "\u4E07\u5143", "100000000": "\u4EBF\u5143" }
      },
      synthetic: { type: "boolean", required: true, meaning: "Made by the generator: nobody published it." }
    }
  },
  accounts: {
    grain: "a line of a chart of accounts",
    scope: "data",
    key: ["account_id"],
    columns: {
      account_id: { ...id("Its id."), fiscal: "economic-classification:generic:code" },
      tree: {
        type: "text",
        required: true,
        form: {
          pattern: /^(?:main|controlled|functional|import:[a-z0-9]+(?:-[a-z0-9]+)*)$/,
          says: "`main`, `controlled`, `functional` or `import:<id>`"
        },
        meaning: "The tree it belongs to; nothing adds across trees."
      },
      parent_id: refers(inData("accounts", "account_id", "The line it is part of, in the same tree."), {
        within: ["tree", "side"],
        acyclic: true
      }),
      side: {
        type: "id",
        required: true,
        meaning: "Which side of the account it stands on.",
        values: { income: "\u6536\u5165", expenditure: "\u652F\u51FA", balance: "\u7ED3\u8F6C\u7ED3\u4F59" },
        fiscal: "direction"
      },
      name: { ...name("Chinese name, as the standard has it."), fiscal: "economic-classification:generic:label" },
      name_en: name("English name."),
      scheme: {
        type: "id",
        meaning: "The standard its code belongs to: a code means nothing without it.",
        values: {
          economic: "\u90E8\u95E8\u9884\u7B97\u652F\u51FA\u7ECF\u6D4E\u5206\u7C7B\u79D1\u76EE",
          functional: "\u652F\u51FA\u529F\u80FD\u5206\u7C7B\u79D1\u76EE",
          union: "\u5DE5\u4F1A\u4F1A\u8BA1\u5236\u5EA6\u79D1\u76EE"
        }
      },
      code: text("Code in that scheme, as text."),
      closed: { type: "boolean", required: true, meaning: "The standard says that its children exhaust it." },
      same_as: refers(inData("accounts", "account_id", "The line of another tree that means the same money."), {
        apart: ["tree"]
      }),
      valid_from: { type: "integer", form: aYear, meaning: "First fiscal year of the standard it belongs to." },
      valid_to: { type: "integer", form: aYear, meaning: "Last fiscal year of the standard it belongs to." },
      sort: { type: "integer", required: true, meaning: "Order among its siblings." }
    },
    rules: [rule({ code: "set" }, { scheme: "set" })]
  },
  funds: {
    grain: "a source of money",
    scope: "data",
    key: ["fund_id"],
    columns: {
      fund_id: {
        ...id("Its id; `all` is the total and is never summed with others."),
        fiscal: "fin-source:generic:code"
      },
      name: { ...name("Chinese name."), fiscal: "fin-source:generic:label" },
      name_en: name("English name.")
    }
  },
  check_rules: {
    grain: "a number that the checks go by",
    scope: "data",
    key: ["rule_id"],
    columns: {
      rule_id: id("Its id."),
      check_id: {
        type: "text",
        form: { pattern: /^[a-z]+(?:_[a-z]+)*$/, says: "the name of a check" },
        meaning: "The check it belongs to; empty where it holds for several."
      },
      kind: {
        type: "id",
        required: true,
        meaning: "What the number does.",
        values: {
          threshold: "the checks go by it",
          rank: "findings are told by the rank of their status, then the most money first, then by the rank of their check"
        }
      },
      value: { type: "decimal", required: true, meaning: "The number." },
      uom: {
        type: "id",
        required: true,
        meaning: "Its unit.",
        values: {
          fraction: "\u6BD4\u7387\uFF0C1 \u5373 100%",
          "currency-unit": "\u8D27\u5E01\u5355\u4F4D\uFF0C\u4EBA\u6C11\u5E01\u4E3A\u5143",
          count: "\u4E2A",
          place: "\u4F4D\u6B21\uFF0C\u5C0F\u7684\u5728\u524D"
        }
      },
      meaning: name("What it decides, in Chinese."),
      meaning_en: name("The same in English."),
      standard: text("The standard it comes from; empty where this project set it.")
    }
  },
  claims: {
    grain: "a comparison the document states",
    scope: "document",
    key: ["claim_id"],
    columns: {
      claim_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      account_id: account,
      fund,
      measure,
      base: {
        type: "id",
        meaning: "What it is compared with; empty for a share.",
        values: {
          budget: "the original budget",
          adjusted: "the adjusted budget",
          prior_year: "the same measure a year before",
          unstated: "a budget, the document does not say which \u9884\u7B97\uFF08\u53E3\u5F84\u672A\u6CE8\u660E\uFF09"
        }
      },
      kind: {
        type: "id",
        required: true,
        meaning: "What is stated.",
        values: {
          rate: "measure \xF7 base, in per cent as printed",
          growth: "(measure \u2212 base) \xF7 base, in per cent as printed",
          delta: "measure \u2212 base, in the document's amount unit",
          share: "measure \xF7 the same measure of `of_account_id`, in per cent as printed"
        }
      },
      of_account_id: inData("accounts", "account_id", "For a share: the line it is a share of."),
      value: { type: "decimal", required: true, meaning: "As printed; a delta or growth is signed by `direction_word`." },
      direction_word: text("Word of direction as printed; \u589E\u51CF and \u589E\u52A0\u4E0B\u964D sign nothing and are findings."),
      printed_unit: printedUnit,
      source,
      note: text("What a reader should know.")
    },
    rules: [
      rule({ kind: ["share"] }, { of_account_id: "set" }),
      rule({ of_account_id: "set" }, { kind: ["share"] }),
      rule({ kind: ["share"] }, { base: "empty" }),
      rule({ base: "empty" }, { kind: ["share"] }),
      rule({ printed_unit: "set" }, { kind: ["delta"] })
    ]
  },
  budget: {
    grain: "an amount",
    scope: "document",
    key: ["fiscal_year", "period", "unit_id", "account_id", "fund", "measure", "item"],
    columns: {
      fiscal_year: year,
      period: {
        type: "period",
        monthOf: "fiscal_year",
        meaning: "Empty for the whole year; a month for the cumulative amount to its end."
      },
      unit_id: unit,
      account_id: account,
      fund,
      measure,
      amount: {
        type: "decimal",
        required: true,
        meaning: "As printed, in the document's amount unit; 0 is a stated nil, nothing stated is no row.",
        fiscal: "value"
      },
      parts,
      item: text("Line text or source row where one key has many rows; models sum over it."),
      printed_unit: printedUnit,
      source,
      note: text("What a reader should know.")
    }
  },
  reasons: {
    grain: "a reason given for a change",
    scope: "document",
    key: ["reason_id"],
    columns: {
      reason_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      account_id: account,
      fund,
      claim_id: inDocument("claims", "claim_id", "The stated change it explains."),
      statement: name("The reason, paraphrased in Chinese."),
      statement_en: name("The same in English."),
      source: place
    }
  },
  staffing: {
    grain: "a head count",
    scope: "document",
    key: ["staff_id"],
    columns: {
      staff_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      category: name("Chinese name of the group counted."),
      category_en: name("English name."),
      part_of: refers(inDocument("staffing", "staff_id", "The head count it is part of."), { acyclic: true }),
      parts,
      in_service: { type: "boolean", required: true, meaning: "Counts staff in service; per head divides by these." },
      headcount: { type: "integer", form: aCount, meaning: "Persons; one of `headcount` and `quota` is stated." },
      quota: { type: "integer", form: aCount, meaning: "Approved posts \u7F16\u5236\u6570." },
      source
    },
    rules: [rule({ quota: "empty" }, { headcount: "set" })],
    partOf: { column: "part_of" }
  },
  objectives: {
    grain: "a performance objective \u7EE9\u6548\u76EE\u6807",
    scope: "document",
    key: ["objective_id"],
    columns: {
      objective_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      statement: name("The objective, paraphrased in Chinese."),
      statement_en: name("The same in English."),
      source: place
    }
  },
  themes: {
    grain: "a heading the document groups its work by",
    scope: "document",
    key: ["theme_id"],
    columns: {
      theme_id: id("Its id."),
      parent_id: refers(inDocument("themes", "theme_id", "The heading above it."), { acyclic: true }),
      name: name("Chinese heading."),
      name_en: name("English heading."),
      source: place
    }
  },
  activities: {
    grain: "an event or service the document names with its own verb",
    scope: "document",
    key: ["activity_id"],
    columns: {
      activity_id: { ...id("Its id."), fiscal: "activity:generic:project:code" },
      fiscal_year: year,
      unit_id: unit,
      theme_id: required(inDocument("themes", "theme_id", "The heading it stands under.")),
      objective_id: inDocument("objectives", "objective_id", "The objective it serves, where the document says so."),
      name: { ...name("Chinese name."), fiscal: "activity:generic:project:label" },
      name_en: name("English name."),
      source: place
    }
  },
  outcomes: {
    grain: "a result",
    scope: "document",
    key: ["outcome_id"],
    columns: {
      outcome_id: id("Its id."),
      activity_id: required(inDocument("activities", "activity_id", "The activity it is a result of.")),
      indicator: name("What is counted or said, in Chinese."),
      indicator_en: name("The same in English."),
      kind: {
        type: "id",
        required: true,
        meaning: "Kind of performance indicator, assigned by these rules.",
        values: {
          quantity: "how much was done, handed out or how many took part, money handed out included",
          quality: "meeting a standard: passing, certified, ranked, honoured",
          timeliness: "done by a stated time",
          cost: "what a unit of it took, or a limit kept",
          benefit: "a change in people's lives or in the district",
          satisfaction: "what those served think of it"
        }
      },
      kind_basis: {
        type: "id",
        required: true,
        meaning: "Who assigned the kind.",
        values: { named: "the document", inferred: "the rules above" }
      },
      value: { type: "decimal", meaning: "As printed, in `uom`; empty where the result is only told." },
      uom: text("Unit of the value in Chinese; \u4E07\u5143 and \u5143 stand as printed."),
      uom_en: text("Unit in English."),
      precision: {
        type: "id",
        meaning: "How exactly it is stated; set wherever there is a value.",
        values: { exact: "a plain figure", about: "\u7EA6", nearly: "\u8FD1", at_least: "\u4F59" }
      },
      result_text: text("A result without a number, in Chinese."),
      result_text_en: text("The same in English."),
      target: { type: "decimal", meaning: "The target set for it, in `uom`." },
      related_to: refers(inDocument("outcomes", "outcome_id", "The result it stands in `relation` to."), {
        acyclic: true
      }),
      relation: {
        type: "id",
        meaning: "How it stands to `related_to`.",
        values: {
          part: "a part of that whole",
          stage: "of these, so many got further",
          money_for: "the amount for these people",
          unclear: "the document does not make it clear"
        }
      },
      slice: text("Which breakdown a part belongs to, so that parts of two wholes can be paired (\u673A\u5173, \u4E8B\u4E1A, \u4F01\u4E1A)."),
      nature: {
        type: "id",
        meaning: "How it adds over years; set wherever there is a value.",
        values: { flow: "of the year", stock: "at its end \u7D2F\u8BA1, never added over years" }
      },
      money: {
        type: "id",
        meaning: "Whose money an amount is; only paid and in_kind are compared with budget lines, and only through a link.",
        values: {
          paid: "paid by the unit",
          in_kind: "given in kind by the unit",
          third_party: "paid by somebody else",
          involved: "at stake, not paid"
        }
      },
      parts,
      source,
      note: text("What a reader should know, in Chinese."),
      note_en: text("The same in English.")
    },
    rules: [
      rule({ value: "set" }, { precision: "set", nature: "set" }),
      rule({ value: "empty" }, { result_text: "set" }),
      rule({ money: "set" }, { value: "set" }),
      rule({ slice: "set" }, { relation: ["part"] })
    ],
    together: [
      ["related_to", "relation"],
      ["uom", "uom_en"],
      ["result_text", "result_text_en"],
      ["note", "note_en"]
    ],
    partOf: { column: "related_to", where: { relation: ["part"] } }
  },
  links: {
    grain: "money tied to an activity",
    scope: "document",
    key: ["account_id", "of_document_id", "activity_id", "fiscal_year", "unit_id"],
    columns: {
      account_id: account,
      of_document_id: inData("documents", "document_id", "The document that reports the activity; empty: this one."),
      activity_id: {
        type: "id",
        required: true,
        meaning: "The activity, of the same unit and year.",
        references: {
          table: "activities",
          column: "activity_id",
          within: ["document_id", "unit_id", "fiscal_year"],
          document: "of_document_id"
        },
        fiscal: "activity:generic:project:code"
      },
      fiscal_year: year,
      unit_id: unit,
      basis: {
        type: "id",
        required: true,
        meaning: "Who ties them; inferred and proposed stand only in an analysis document.",
        values: {
          named: "the document",
          inferred: "an analyst, from the wording",
          proposed: "an analyst, as a suggestion"
        }
      },
      rationale: text("Why they belong together, in Chinese."),
      rationale_en: text("The same in English."),
      source: placeIfAny
    },
    rules: [
      rule({ basis: ["inferred", "proposed"] }, { "document.kind": ["analysis"], of_document_id: "set", rationale: "set" }),
      rule({ basis: ["named"] }, { of_document_id: "empty", source: "set" })
    ],
    together: [["rationale", "rationale_en"]]
  },
  proposed_targets: {
    grain: "a target that an analyst suggests for a result",
    scope: "document",
    key: ["of_document_id", "outcome_id"],
    columns: {
      of_document_id: required(inData("documents", "document_id", "The document that reports the result.")),
      outcome_id: {
        type: "id",
        required: true,
        meaning: "The result; one whose own document sets a target keeps that one.",
        references: { table: "outcomes", column: "outcome_id", within: ["document_id"], document: "of_document_id" }
      },
      target: { type: "decimal", required: true, meaning: "The target suggested, in the result's `uom`." },
      rationale: text("Why this target, in Chinese."),
      rationale_en: text("The same in English.")
    },
    rules: [rule({ target: "set" }, { "document.kind": ["analysis"] })],
    together: [["rationale", "rationale_en"]]
  },
  awards: {
    grain: "an honour received",
    scope: "document",
    key: ["award_id"],
    columns: {
      award_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      activity_id: inDocument("activities", "activity_id", "The activity it was received for."),
      level: {
        type: "id",
        required: true,
        meaning: "Level of the body that gave it.",
        values: { national: "\u56FD\u5BB6\u7EA7", province: "\u7701\u7EA7", city: "\u5E02\u7EA7", county: "\u53BF\u533A\u7EA7", media: "\u5A92\u4F53\u5BA3\u4F20\u63A8\u4ECB" }
      },
      name: name("Chinese name of the honour, never an individual's."),
      name_en: name("English name."),
      recipients: { type: "integer", required: true, form: aCount, meaning: "How many received it." },
      source
    }
  },
  problems: {
    grain: "a problem stated, one clause each",
    scope: "document",
    key: ["problem_id"],
    columns: {
      problem_id: id("Its id."),
      unit_id: unit,
      fiscal_year: year,
      statement: name("The problem, paraphrased in Chinese."),
      statement_en: name("The same in English."),
      source: place
    }
  },
  improvements: {
    grain: "an improvement announced, one clause and metric each",
    scope: "document",
    key: ["improvement_id"],
    columns: {
      improvement_id: id("Its id."),
      unit_id: unit,
      fiscal_year: year,
      problem_id: inDocument("problems", "problem_id", "The problem it answers."),
      problem_basis: {
        type: "id",
        meaning: "Who says that it answers it; set wherever `problem_id` is.",
        values: { named: "the document", inferred: "an analyst, from the wording" }
      },
      statement: name("The improvement, paraphrased in Chinese."),
      statement_en: name("The same in English."),
      metric: {
        type: "text",
        meaning: "The metric it can be tracked by.",
        values: Object.fromEntries(metricIds.map((metric) => [metric, metric.replaceAll("_", " ")]))
      },
      direction: {
        type: "id",
        meaning: "Which way the metric should move.",
        values: { higher: "up", lower: "down", closer: "towards 100 %" }
      },
      target: { type: "decimal", meaning: "The value announced; empty where the document sets none." },
      source: place
    },
    rules: [rule({ direction: "set" }, { metric: "set" }), rule({ target: "set" }, { metric: "set" })],
    together: [["problem_id", "problem_basis"]]
  },
  inputs: {
    grain: "a figure a form asks for and no table holds",
    scope: "document",
    key: ["fiscal_year", "unit_id", "input_id"],
    columns: {
      fiscal_year: year,
      unit_id: unit,
      input_id: id("Which figure."),
      value: { type: "decimal", required: true, meaning: "As printed, in `uom`." },
      uom: text("Unit of the value."),
      evidence: text("What supports it."),
      source
    }
  }
};
var tables = schema;
var tableNames = Object.keys(schema);
function provenance(table2) {
  return table2.scope === "document" ? ["document_id", "line"] : ["line"];
}

// src/reading/narrow.ts
function narrow(text2) {
  return text2.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 65248)).replaceAll("\uFFE5", "\xA5").replace(/[\u200B\uFEFF]/g, "").replace(/\s/g, " ").trim();
}

// src/reading/moneyUnit.ts
var chineseScales = { \u5343: 1e3, \u4E07: 1e4, \u767E\u4E07: 1e6, \u4EBF: 1e8 };
var englishScales = {
  thousand: 1e3,
  "'000": 1e3,
  "000": 1e3,
  "ten thousand": 1e4,
  million: 1e6,
  "hundred million": 1e8
};
var currencies = {
  \u5143: "CNY",
  \u4EBA\u6C11\u5E01: "CNY",
  \u4EBA\u6C11\u5E01\u5143: "CNY",
  rmb: "CNY",
  yuan: "CNY",
  "\xA5": "CNY",
  \u7F8E\u5143: "USD",
  "us dollar": "USD",
  "u.s. dollar": "USD",
  dollar: "USD",
  us$: "USD",
  $: "USD",
  \u6E2F\u5143: "HKD",
  \u6E2F\u5E01: "HKD",
  hk$: "HKD",
  \u6FB3\u95E8\u5143: "MOP",
  \u65B0\u53F0\u5E01: "TWD",
  \u65B0\u53F0\u5E01\u5143: "TWD",
  \u6B27\u5143: "EUR",
  euro: "EUR",
  "\u20AC": "EUR",
  \u82F1\u9551: "GBP",
  pound: "GBP",
  "\xA3": "GBP",
  \u65E5\u5143: "JPY",
  yen: "JPY"
};
var oneOf = (names) => [...names].sort((a, b) => b.length - a.length).map((name3) => name3.replace(/[$.]/g, "\\$&")).join("|");
var codes = ["cny", "usd", "hkd", "eur", "gbp", "jpy", "mop", "twd", "aud", "cad", "chf", "sgd", "krw", "inr"];
var currency = `(?<currency>${oneOf([...Object.keys(currencies), ...codes])})s?`;
var chinese = `(?:\u4EBA\u6C11\u5E01|rmb ?)?(?<scale>${oneOf(Object.keys(chineseScales))})?(?<currency>${oneOf(
  Object.keys(currencies).filter((name3) => /\p{Script=Han}/u.test(name3))
)})`;
var scale = `(?<scale>${oneOf(Object.keys(englishScales))})s?`;
var wordings = [
  new RegExp(`^${chinese}(?:\u4EBA\u6C11\u5E01)?(?=$|[ ,;\u3001\u3002._|()\\]\u3011\u3015])`, "u"),
  ...[`${scale}(?: of)? ${currency}`, `${currency} ?(?:in )?${scale}`, `(?!000)${scale}`, currency].map(
    (phrase) => new RegExp(`^(?:in )?${phrase}(?=$|[,;.()|\\]])`, "u")
  )
];
var places = /[([【〔_-]|单位 ?:? ?|\b(?:units?|currency) ?: ?|\bin |^/g;
function moneyUnit(text2) {
  const plain2 = narrow(text2).toLowerCase();
  for (const place2 of plain2.matchAll(places)) {
    const rest = plain2.slice(place2.index + place2[0].length);
    for (const wording of wordings) {
      const found = wording.exec(rest)?.groups;
      if (found !== void 0) {
        const { scale: scale2 = "", currency: currency2 } = found;
        return {
          amount_unit: chineseScales[scale2] ?? englishScales[scale2] ?? 1,
          currency: currency2 === void 0 ? null : currencies[currency2] ?? currency2.toUpperCase()
        };
      }
    }
  }
  return null;
}

// src/reading/readAmount.ts
var minus = /[-\u2010-\u2015\u2212\u2500\uFE63▲△]/g;
var beside2 = /[-\u2010-\u2015\u2212\u2500\uFE63▲△() ]/g;
var dash = /^(?:[-\u2010-\u2015\u2212\u2500\uFE63 ]+|\/|…+|\.{3,})$/;
var dates = [
  /^\d{4}[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?(?:[T ].*)?$/,
  /^\d{4}年 ?\d{1,2}月$|^\d{1,2}月 ?\d{1,2}日$/,
  /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/,
  /^(?:\d{1,2}[- ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{1,4}$/i,
  /^\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i,
  /^\d{1,2}:\d\d(?::\d\d)?$/
];
var formula = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!)|^=/i;
var shape = /^(?<before>\D*?)(?<digits>(?:\d[\d, ]*)?\d?(?:\.\d*)?)(?<after>\D*)$/;
var longest = 60;
var grouped = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)$/;
var currencySign = /^(?:人民币|rmb|cny|usd|us\$|hk\$|[$¥€£])?$/i;
var simple = /^(?:0|[1-9]\d{0,11}|[1-9]\d{0,2}(?:,\d{3}){1,3})(?:\.\d{1,6})?$/;
function readAmount(text2) {
  if (simple.test(text2)) return { kind: "amount", text: text2.replaceAll(",", "") };
  const plain2 = narrow(text2).replace(/^'/, "");
  if (plain2 === "") return { kind: "blank" };
  if (dash.test(plain2)) return { kind: "dash" };
  const fault = (rule2) => ({ kind: "fault", rule: rule2 });
  if (formula.test(plain2)) return fault("formula_error");
  if (dates.some((date) => date.test(plain2))) return fault("date_for_number");
  if (/^[-+]?\d+(?:\.\d*)?e[-+]?\d+$/i.test(plain2)) return fault("scientific");
  const { before, digits, after } = plain2.length <= longest && shape.exec(plain2)?.groups || {};
  if (before === void 0 || digits === void 0 || after === void 0) return fault("not_a_number");
  const [printed = "", decimals] = digits.trim().split(".");
  const whole = printed.trim();
  if (!/\d/.test(digits) || !(/^\d*$/.test(whole) || grouped.test(whole))) return fault("not_a_number");
  const { rest: lead, signs } = signsOf(before);
  const { rest: tail, signs: behind } = signsOf(after);
  const opened = /^[^()]*\([^()]*$/.test(before) && /^[^()]*\)[^()]*$/.test(after);
  if (!opened && /[()]/.test(before + after)) return fault("not_a_number");
  const negative = signs.length + behind.length + Number(opened);
  const unit2 = unitBehind(tail);
  if (negative > 1 || /[▲△]/.test(behind) || !currencySign.test(lead.replace("+", "")) || unit2 === null)
    return fault("not_a_number");
  const integer = whole.replace(/[, ]/g, "").replace(/^0+(?=\d)/, "") || "0";
  if ((decimals ?? "").length > 6) return fault("too_precise");
  if (integer.length > 12) return fault("too_long");
  const amount = decimals ? `${integer}.${decimals}` : integer;
  const signed = negative === 1 && /[1-9]/.test(amount) ? `-${amount}` : amount;
  return { kind: "amount", text: signed, ...unit2 === void 0 ? {} : { unit: unit2 } };
}
function signsOf(text2) {
  const signs = text2.match(minus)?.join("") ?? "";
  return { signs, rest: text2.replace(beside2, "") };
}
function unitBehind(text2) {
  if (text2 === "") return void 0;
  if (text2 === "%") return "%";
  return (moneyUnit(text2) ?? moneyUnit(`${text2}\u5143`))?.amount_unit ?? null;
}

// src/reading/contractFile.ts
var most2 = 5;
function cellOf(text2, type) {
  const trimmed = text2.trim();
  if (type !== "decimal" && type !== "integer") return trimmed;
  const amount = readAmount(trimmed);
  return amount.kind === "amount" && amount.unit === void 0 ? amount.text : amount.kind === "blank" ? "" : trimmed;
}
function contractFile({ file, rows }) {
  const parts2 = file.split("/");
  const name3 = parts2.pop().replace(/\.[a-z]+$/iu, "");
  const table2 = tableNames.find((each) => each === name3.toLowerCase());
  if (table2 === void 0) return null;
  const columns = Object.entries(tables[table2].columns);
  const required2 = columns.filter(([, column]) => column.required).map(([column]) => column);
  const headers = rows.slice(0, most2).map(({ cells }) => cells.map((cell) => narrow(cell).toLowerCase()));
  const at = headers.findIndex(
    (cells) => required2.every((column) => cells.includes(column)) && cells.every((cell) => cell === "" || cell in tables[table2].columns)
  );
  if (at < 0) return null;
  const places2 = columns.map(([column]) => headers[at].indexOf(column));
  const filled = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const body = filled.map(({ cells }) => columns.map(([, { type }], i) => cellOf(cells[places2[i]] ?? "", type)));
  return {
    table: table2,
    folder: tables[table2].scope === "document" ? parts2.at(-1) ?? null : null,
    text: writeCsv(
      columns.map(([column]) => column),
      body
    ),
    lines: filled.map(({ line }) => line)
  };
}
function contractPath({ table: table2, folder }) {
  return folder === null ? `data/${table2}.csv` : `data/${folder}/${table2}.csv`;
}

// src/reading/cellAddress.ts
function cellAddress({ sheet, line, column }) {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  return `${sheet === null ? "" : `${sheet}!`}${letters}${line}`;
}

// src/reading/draftDocument.ts
var printedUnits = { 1: "\u5143", 1e4: "\u4E07\u5143", 1e8: "\u4EBF\u5143" };
function draftDocument(readings, { chart, answers, units: known2 }) {
  const units2 = /* @__PURE__ */ new Map();
  const faults2 = [];
  const amountUnit = readings.find(({ layout }) => layout.amountUnit !== null)?.layout.amountUnit ?? 1;
  const years = [];
  function unitId(printed) {
    const name3 = comparable(printed);
    const found = known2.find((row) => [row.name, row.name_en].some((each) => comparable(each) === name3));
    if (found) return found.unit_id;
    const unit_id = slug("unit", name3);
    const parent = printed === answers.unit ? "" : unitId(answers.unit);
    units2.set(unit_id, { unit_id, name: printed, name_en: printed, level: answers.level, parent_id: parent });
    return unit_id;
  }
  const rows = /* @__PURE__ */ new Map();
  for (const { sheet, layout, entries } of readings)
    for (const entry of entries) {
      const account2 = chart.lines.get(lineKey(entry))?.account;
      if (!account2 || entry.stage === null) continue;
      years.push(entry.year);
      const scale2 = entry.printedUnit ?? layout.amountUnit ?? amountUnit;
      const place2 = { sheet: sheet.sheet, line: entry.line, column: entry.column };
      const key = {
        fiscal_year: String(entry.year),
        period: entry.month === null ? "" : `${entry.year}-${String(entry.month).padStart(2, "0")}`,
        ...{ unit_id: unitId(entry.unit ?? answers.unit), account_id: account2.account_id },
        ...{ fund: entry.fund ?? "all", measure: entry.stage }
      };
      const cells = {
        ...key,
        ...{ amount: entry.amount, parts: entry.total ? "complete" : "", item: "" },
        printed_unit: scale2 === amountUnit ? "" : printedUnits[scale2] ?? "",
        ...{ source: `${sheet.file}!${cellAddress(place2)}`, note: entry.note }
      };
      const id2 = Object.values(key).join("/");
      const same = rows.get(id2) ?? [];
      const total = entry.total || same.some((row) => row.total);
      if (same.length > 0 && total) {
        if (same.some((row) => row.cells["amount"] !== entry.amount))
          faults2.push({ file: sheet.file, ...place2, value: entry.amount, rule: "twice" });
        continue;
      }
      same.push({ cells, total: entry.total });
      rows.set(id2, same);
    }
  const budget = [...rows.values()].flatMap(
    (same) => same.length === 1 ? same.map(({ cells }) => cells) : same.map(({ cells }) => ({ ...cells, item: cells["source"] }))
  );
  const document = {
    ...{ document_id: answers.document_id, unit_id: unitId(answers.unit), kind: "import" },
    ...{ fiscal_year: String(years.reduce((a, b) => Math.max(a, b), 0)), title: answers.title, title_en: answers.title },
    ...{ publisher: answers.unit, published_on: "", currency: answers.currency, amount_unit: String(amountUnit) },
    synthetic: "false"
  };
  return {
    ...{ documents: [document], units: [...units2.values()], budget, faults: faults2 },
    accounts: chart.proposed.map((account2, i) => accountCells(account2, i))
  };
}
function accountCells({ account_id, tree, parent_id, side, name: name3, name_en }, order) {
  return {
    ...{ account_id, tree, parent_id: parent_id ?? "", side, name: name3, name_en, scheme: "", code: "", closed: "false" },
    ...{ same_as: "", valid_from: "", valid_to: "", sort: String(1e4 + order * 10) }
  };
}
function tableText(name3, rows) {
  const header = Object.keys(tables[name3].columns);
  return writeCsv(
    header,
    rows.map((row) => header.map((column) => row[column] ?? ""))
  );
}

// src/reading/termsOf.ts
var stages = [
  [/草案|建议数|proposed|draft|recommended/u, "proposed"],
  [/调整|追加后|adjusted|amended|revised|mid-?cycle/u, "adjusted"],
  [/决算|执行|实际|实绩|完成数|支出数|收入数|已支|actual|outturn|execution|spent/u, "actual"],
  [/预算|计划|adopted|approved|original|enacted|budget/u, "budget"]
];
var funds = [
  [/一般公共预算|公共财政|财政拨款|generalpublicbudget/u, "general"],
  [/政府性基金|governmentfund/u, "government"],
  [/国有资本|statecapital/u, "capital"],
  [/社会保险基金|社保基金|socialinsurance/u, "insurance"],
  [/财政专户|specialfiscalaccount/u, "special"],
  [/其他资金|其他收入资金|工会经费|单位资金|自有资金|otherfunds/u, "other"],
  [/^(?:全部资金|资金合计|allfunds)$/u, "all"]
];
var roleWords = [
  // What a table works out from its amounts is worked out again here, never read.
  [/%|率$|比例|占比|比重|增减|增长|差额|growth|change|variance|share|percent/u, "ignored"],
  [/^(?:科目|项目|功能|经济)?(?:分类)?(?:科目)?(?:编码|代码|编号)$|^(?:account)?_?code$|^accountcode$/u, "code"],
  [/^(?:备注|说明|附注|notes?|remarks?|comments?)$/u, "note"],
  [/^(?:单位名称|单位|部门|部门名称|预算单位|主管部门|机构|填报单位|department|agency|unit|organi[sz]ation)$/u, "unit"],
  [/^(?:年度|年份|会计年度|预算年度|财政年度|(?:fiscal|budget)?_?year)$/u, "year"],
  [/^(?:月份|月度|期间|时间|截至|period|month)$/u, "period"],
  [/^(?:预算阶段|阶段|口径|数据类型|版本|stage|measure|version|phase)$/u, "stage"],
  [/^(?:资金性质|资金来源|资金|经费来源|经费渠道|基金|fund(?:_?code|name|source)?)$/u, "fund"],
  [/^(?:收支|收支类型|收支方向|类型|类别|account_?type|side)$/u, "side"],
  [
    /^(?:(?:功能|经济|预算)?(?:分类)?科目(?:名称)?|项目(?:名称)?|支出项目|收入项目|经费项目|费用项目|名称|内容|摘要|account(?:_?(?:name|category))?|category|line_?item|description|item)$/u,
    "account"
  ],
  [/^(?:序号|行次|no\.?|#|id)$/u, "ignored"],
  [/金额|预算|决算|执行|实际|支出|收入|合计|amount|budget|actual|total|adopted|proposed|adjusted|revised/u, "amount"]
];
var bare = (text2) => comparable(text2).replace(/[（(](?:单位[:：])?[^（()）]*[元dollarsusd$]+[)）]$/u, "");
function roleOf(header) {
  const text2 = bare(header);
  return roleWords.find(([words]) => words.test(text2))?.[1] ?? null;
}
function stageOf(text2) {
  const name3 = comparable(text2);
  return stages.find(([words]) => words.test(name3))?.[1] ?? null;
}
function fundOf(text2) {
  const name3 = comparable(text2);
  return funds.find(([words]) => words.test(name3))?.[1] ?? null;
}
function sideOf(text2) {
  const name3 = comparable(text2);
  const [income, expenditure] = [/收入|revenue|income/u.test(name3), /支出|expen[sd]|spending/u.test(name3)];
  return income === expenditure ? null : income ? "income" : "expenditure";
}
function yearsBefore(text2) {
  const name3 = comparable(text2);
  if (/上年|去年|上一年|prioryear|lastyear|previousyear/u.test(name3)) return 1;
  return /本年|当年|今年|currentyear|thisyear/u.test(name3) ? 0 : null;
}

// src/reading/layout.ts
var roles = [
  ...["account", "code", "amount", "unit", "year", "period", "stage", "fund", "side", "note", "ignored"]
];
var nothingSaid = {
  ...{ year: null, month: null, stage: null, fund: null, side: null, unit: null, account: [] }
};

// src/reading/progress.ts
var progressRows = 1e4;

// src/reading/readYear.ts
var chineseDigits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var suffix = "(?:\u5E74\u5EA6?|\u8D22\u5E74|(?:\u5E74)?(?:\u8D22\u653F|\u8D22\u52A1|\u4F1A\u8BA1|\u9884\u7B97|\u51B3\u7B97)\u5E74\u5EA6?|fy)?";
var single = new RegExp(`^(?:fy|fiscal ?year|year)? ?(?<year>\\d{4})(?:\\.0+)? ?${suffix}$`);
var short = /^fy ?'?(?<year>\d\d)$/;
var span = new RegExp(
  `^(?<fiscal>fy|fiscal ?year)? ?(?<from>\\d{4}|\\d\\d) ?[-/~\u2010-\u2015\u81F3] ?(?:fy)?(?<to>\\d{4}|\\d\\d) ?${suffix}$`
);
function readYear(text2) {
  const plain2 = narrow(text2).toLowerCase().replace(/[零○]/g, "\u3007").replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)));
  const alone = (single.exec(plain2) ?? short.exec(plain2))?.groups?.year;
  if (alone !== void 0) return plausible(fullYear(alone));
  const { fiscal, from, to } = span.exec(plain2)?.groups ?? {};
  if (from === void 0 || to === void 0 || fiscal === void 0 && from.length === 2) return null;
  const end = fullYear(from) + 1;
  return String(end).endsWith(to) ? plausible(end) : null;
}
function fullYear(digits) {
  const year2 = Number(digits);
  return digits.length === 4 ? year2 : year2 + (year2 < 70 ? 2e3 : 1900);
}
function plausible(year2) {
  return year2 >= 1900 && year2 < 2100 ? year2 : null;
}

// src/reading/readPeriod.ts
var monthNames = "january february march april may june july august september october november december".split(" ");
var name2 = `(?<name>sept|${monthNames.flatMap((month) => [month, month.slice(0, 3)]).join("|")})\\.?`;
var range = "[-~\u2010-\u2015\u81F3\u5230]";
var wordings2 = [
  `(?!\\d{4}\\.1$)(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?:[-/.]\\d{1,2}(?:[t ].*)?)?`,
  `(?<year>\\d{4})(?<month>\\d\\d)`,
  `(?:\u622A\u81F3|\u622A\u6B62)? ?(?:(?<year>\\d{4}) ?\u5E74 ?)?(?:0?1 ?\u6708? ?${range} ?)?(?<month>\\d{1,2}) ?\u6708(?:\u4EFD|\u5E95|\u672B| ?\\d{1,2} ?\u65E5)?(?:\u7D2F\u8BA1)?`,
  `(?:(?<year>\\d{4}) ?\u5E74 ?)?(?<words>\u7B2C?\u4E00\u5B63\u5EA6|\u4E0A\u534A\u5E74|\u524D\u4E09\u5B63\u5EA6|\u5168\u5E74)`,
  `${name2}(?:[ ,-]+(?<year>\\d{4}|\\d\\d))?`,
  `(?<year>\\d{4})[ ,-]+${name2}`,
  `(?:january|jan)\\.? ?${range} ?${name2} (?<year>\\d{4})`
].map((wording) => new RegExp(`^${wording}$`, "u"));
var months = { \u7B2C\u4E00\u5B63\u5EA6: 3, \u4E00\u5B63\u5EA6: 3, \u4E0A\u534A\u5E74: 6, \u524D\u4E09\u5B63\u5EA6: 9, \u5168\u5E74: 12 };
function readPeriod(text2) {
  const plain2 = narrow(text2).toLowerCase();
  for (const wording of wordings2) {
    const found = wording.exec(plain2)?.groups;
    if (found === void 0) continue;
    const month = found.name ? monthNames.findIndex((month2) => month2.startsWith(found.name.slice(0, 3))) + 1 : found.words ? months[found.words] : Number(found.month);
    const year3 = found.year === void 0 ? null : readYear(found.year.length === 2 ? `fy${found.year}` : found.year);
    if (month >= 1 && month <= 12 && (year3 !== null || found.year === void 0)) return { year: year3, month };
  }
  const year2 = readYear(text2);
  return year2 === null ? null : { year: year2, month: null };
}

// src/reading/readEntries.ts
function readEntries(sheet, layout, { progress } = {}) {
  const result = { entries: [], faults: [], used: [], faulty: [], without: [] };
  const { file, sheet: name3 } = sheet;
  const readRow = rowReader(sheet, layout);
  for (const [i, row] of sheet.rows.entries()) {
    const { line } = row;
    const { entries, flaws } = readRow(row, i);
    for (const { column, rule: rule2 } of flaws)
      result.faults.push({ file, sheet: name3, line, column, value: row.cells[column] ?? "", rule: rule2 });
    if (flaws.length > 0) result.faulty.push(line);
    else if (entries.length === 0) result.without.push(line);
    else {
      for (const entry of entries) result.entries.push(entry);
      result.used.push(line);
    }
    if (i % progressRows === 0) progress?.(i / sheet.rows.length);
  }
  return result;
}
var lasting = /* @__PURE__ */ new Set(["unit", "year", "period", "stage", "fund", "side"]);
function rowReader({ rows, merges }, { columns, kinds, says, dash: dash2 }) {
  const places2 = Object.fromEntries(
    roles.map((role) => [role, columns.flatMap((column, i) => column.role === role ? [i] : [])])
  );
  const last = {};
  const labelOf = repeated(lineLabel);
  const readers = {
    year: { read: repeated(readYear), rule: "not_a_year" },
    period: { read: repeated(readPeriod), rule: "not_a_period" },
    stage: { read: repeated(stageOf), rule: "unknown_stage" },
    fund: { read: repeated(fundOf), rule: "unknown_fund" },
    side: { read: repeated(sideOf), rule: "unknown_side" }
  };
  let [row, index] = [{ line: 0, cells: [] }, 0];
  let flaws = [];
  function merged(column) {
    const merge = merges.find(
      ({ top, left, bottom, right }) => index > top && index <= bottom && column >= left && column <= right
    );
    return merge ? rows[merge.top]?.cells[merge.left] ?? "" : "";
  }
  const cell = (column) => (row.cells[column] ?? "").trim() || merged(column).trim();
  function textOf2(role) {
    for (const column of places2[role]) {
      const own = cell(column);
      if (own === "") continue;
      if (lasting.has(role)) last[role] = own;
      return own;
    }
    return last[role] ?? "";
  }
  function said(role) {
    const text2 = textOf2(role);
    if (text2 === "") return null;
    const value = readers[role].read(text2);
    if (value === null) flaws.push({ column: places2[role][0], rule: readers[role].rule });
    return value;
  }
  function amountIn(column) {
    const amount = readAmount(cell(column));
    if (amount.kind === "fault") flaws.push({ column, rule: amount.rule });
    if (amount.kind === "dash") return dash2 === "nil" ? { amount: "0", printedUnit: null } : null;
    if (amount.kind !== "amount") return null;
    if (amount.unit === "%") flaws.push({ column, rule: "not_a_number" });
    return amount.unit === "%" ? null : { amount: amount.text, printedUnit: amount.unit ?? null };
  }
  return (next, i) => {
    const kind = kinds[i];
    if (kind !== "data" && kind !== "total") return { entries: [], flaws: [] };
    [row, index, flaws] = [next, i, []];
    const labels = places2.account.map((column) => row.cells[column] || merged(column)).filter((text2) => text2.trim() !== "").map(labelOf);
    const period = said("period");
    const own = {
      unit: textOf2("unit") || null,
      year: said("year") ?? period?.year ?? null,
      stage: said("stage"),
      fund: said("fund"),
      side: said("side")
    };
    const [account2, code, note] = [labels.map(({ name: name3 }) => name3), textOf2("code") || null, textOf2("note")];
    const entries = [];
    for (const column of places2.amount) {
      const amount = amountIn(column);
      if (amount === null) continue;
      const header = columns[column].says;
      const year2 = header.year ?? own.year ?? says.year;
      if (year2 === null) {
        flaws.push({ column, rule: "no_year" });
        continue;
      }
      entries.push({
        ...{ line: row.line, column, year: year2, month: header.month ?? period?.month ?? says.month },
        stage: header.stage ?? own.stage ?? says.stage,
        fund: header.fund ?? own.fund ?? says.fund,
        side: header.side ?? own.side ?? says.side,
        unit: own.unit ?? says.unit,
        account: account2.length > 0 ? account2 : header.account,
        ...{ code, note, ...amount },
        total: kind === "total",
        indent: labels.at(-1)?.indent ?? 0
      });
    }
    return { entries, flaws };
  };
}

// src/reading/columnsOf.ts
var sample3 = 400;
function contentOf(rows, column) {
  const cells = rows.slice(0, sample3).map(({ cells: cells2 }) => (cells2[column] ?? "").trim());
  const filled = cells.filter((cell) => cell !== "");
  const amounts = filled.filter((cell) => ["amount", "dash"].includes(readAmount(cell).kind)).length;
  return { filled: filled.length, amounts };
}
function saidBy(header, year2) {
  const parts2 = header.split(" ");
  const own = parts2.map((part) => readYear(part.replace(/[^\d年度FYfy/-].*$/u, ""))).find((each) => each !== null) ?? null;
  const period = parts2.map(readPeriod).find((each) => each?.month) ?? null;
  const before = yearsBefore(header);
  return {
    ...nothingSaid,
    year: period?.year ?? own ?? (before !== null && year2 !== null ? year2 - before : null),
    month: period?.month ?? null,
    stage: stageOf(header),
    fund: fundOf(header),
    side: sideOf(header)
  };
}
function columnsOf(headers, { rows, year: year2 }) {
  const contents2 = headers.map((_, column) => contentOf(rows, column));
  const roleAt = (header, column) => {
    const { filled, amounts } = contents2[column];
    const named2 = roleOf(header) ?? roleOf(header.split(" ").at(-1));
    const mostly = filled > 0 && amounts >= filled * 0.6;
    if (named2 !== null && named2 !== "amount" && !(named2 === "account" && mostly)) return named2;
    return mostly ? "amount" : filled === 0 ? "ignored" : named2 === "amount" ? "amount" : "ignored";
  };
  const found = headers.map(roleAt);
  if (!found.includes("account")) {
    const first = found.findIndex(
      (role, i) => role === "ignored" && headers[i] !== "" && contents2[i].filled > 0 && roleOf(headers[i]) === null
    );
    if (first >= 0) found[first] = "account";
  }
  const fund2 = found.indexOf("fund");
  const known2 = rows.slice(0, sample3).filter(({ cells }) => fundOf(cells[fund2] ?? "") !== null).length;
  if (fund2 >= 0 && known2 < contents2[fund2].filled / 2) found[fund2] = "ignored";
  const [unit2, account2] = [found.indexOf("unit"), found.indexOf("account")];
  const cell = (row, column) => (row.cells[column] ?? "").trim();
  const apart = rows.every((row) => cell(row, unit2) === "" || cell(row, account2) === "");
  if (unit2 >= 0 && account2 >= 0 && apart) found[unit2] = "account";
  const lines = found.includes("account") || found.includes("code");
  return headers.map((header, i) => {
    const role = found[i];
    const says = role === "amount" ? saidBy(header, year2) : nothingSaid;
    const isLine = role === "amount" && !lines && says.stage === null && says.year === null;
    return { header, role, says: isLine ? { ...says, account: [header.split(" ").at(-1)] } : says };
  });
}

// src/reading/rowShape.ts
var yearLike = /^(?:19|20)\d{2}$/;
function rowShape({ cells }) {
  const shape2 = { filled: 0, amounts: 0, years: 0 };
  for (const cell of cells) {
    const text2 = cell.trim();
    if (text2 === "") continue;
    shape2.filled += 1;
    if (yearLike.test(text2)) shape2.years += 1;
    else if (readAmount(text2).kind === "amount") shape2.amounts += 1;
  }
  return shape2;
}

// src/reading/findHeader.ts
var most3 = 40;
var heads = (text2) => {
  const role = roleOf(text2);
  return role !== null && role !== "amount" || /^(?:(?:19|20)\d{2}年?度?|FY\s?\d{2}(?:\d{2})?(?:-\d{2})?)$/iu.test(text2.trim());
};
function findHeader({ rows, merges }) {
  const shapes = rows.slice(0, most3).map(rowShape);
  const named2 = (row) => row.cells.filter((cell) => cell.trim() !== "" && roleOf(cell) !== null).length;
  const from = shapes.findIndex(
    (shape2, i) => shape2.filled >= 2 && shape2.amounts === 0 && (rows[i].cells.some(heads) || named2(rows[i]) >= 2)
  );
  if (from < 0) return null;
  const under = (i) => merges.some(({ top, bottom }) => top <= i - 1 && bottom >= i);
  let to = from;
  for (let i = from + 1; i < shapes.length; i++) {
    const { filled, amounts, years } = shapes[i];
    const row = rows[i];
    const continues = filled > 0 && amounts === 0 && (under(i) || years > 1 || row.cells[0].trim() === "" || named2(row) >= 2);
    if (!continues) break;
    to = i;
  }
  return { from, to };
}

// src/reading/headerTexts.ts
function headerTexts({ rows, merges }, { from, to }) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const text2 = (row, column) => (rows[row]?.cells[column] ?? "").trim();
  const spanned = (row, column) => {
    const own = text2(row, column);
    if (own !== "") return own;
    const merge = merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right
    );
    if (merge) return text2(merge.top, merge.left);
    const isGroup = row < to && text2(row + 1, column) !== "" && column > 0 && merges.length === 0;
    return isGroup && text2(row + 1, column - 1) !== "" ? spanned(row, column - 1) : "";
  };
  return Array.from({ length: width }, (_, column) => {
    const texts = Array.from({ length: to - from + 1 }, (_2, i) => spanned(from + i, column).replace(/\s+/gu, " "));
    return texts.filter((each, i) => each !== "" && each !== texts[i - 1]).join(" ");
  });
}

// src/reading/understand.ts
var remark = /^\s*(?:注|备注|说明|制表|审核|复核|填表|单位负责人|负责人|数据来源|notes?\b|source\b)/iu;
function saidAbove(texts) {
  const first = (of) => texts.map(of).find((each) => each !== null) ?? null;
  const organisation = (text2) => /(?:单位名称|填报单位|编制单位|预算单位|部门名称|部门|单位)\s*[:：]\s*(?<name>[^\s:：]{2,}?)(?=\s|$|金额|单位)/u.exec(
    text2
  )?.groups["name"] ?? null;
  const year2 = (text2) => {
    const [, printed] = /(?<!\d)((?:19|20)\d{2})(?!\d)\s*(?:年|财年)?/u.exec(text2.normalize("NFKC")) ?? [];
    return printed === void 0 ? null : Number(printed);
  };
  const stage = (text2) => /预算.*(?:执行|决算)|budget.*actual/iu.test(text2) ? null : stageOf(text2);
  const name3 = (text2) => moneyUnit(text2) ? null : organisation(text2);
  return {
    ...nothingSaid,
    year: first(year2),
    stage: first(stage),
    fund: first(fundOf),
    side: first(sideOf),
    unit: first(name3)
  };
}
function kindsOf(rows, { header, columns }) {
  const names = columns.flatMap(({ role }, i) => role === "account" || role === "code" || role === "unit" ? [i] : []);
  const amounts = columns.flatMap(({ role }, i) => role === "amount" ? [i] : []);
  const filled = (row, at) => at.filter((i) => (row.cells[i] ?? "").trim() !== "");
  return rows.map((row, i) => {
    if (i < header.from) return row.cells.every((cell) => cell.trim() === "") ? "blank" : "above";
    if (i <= header.to) return "header";
    if (row.cells.every((cell) => cell.trim() === "")) return "blank";
    const stated = filled(row, amounts).length > 0;
    if (!stated && row.cells.some((cell) => remark.test(cell)) && rowShape(row).filled <= 2) return "note";
    const labels = filled(row, names).map((at) => lineLabel(row.cells[at]).name);
    return labels.some(isTotal) ? "total" : "data";
  });
}
function understand(sheet, chosen) {
  const header = chosen?.header ?? findHeader(sheet);
  if (!header) return null;
  const above = sheet.rows.slice(0, header.from).flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== ""));
  const whole = [...above, ...sheet.sheet === null ? [] : [sheet.sheet], sheet.file.replace(/\.[a-z]+$/iu, "")];
  const says = saidAbove(whole);
  const body = sheet.rows.slice(header.to + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const columns = columnsOf(headerTexts(sheet, header), { rows: body, year: says.year });
  const money = [...columns.filter(({ role }) => role === "amount").map((column) => column.header), ...whole].map(moneyUnit).find((each) => each !== null);
  return {
    ...{ header, columns, kinds: kindsOf(sheet.rows, { header, columns }) },
    ...{ amountUnit: money?.amount_unit ?? null, currency: money?.currency ?? null, says, dash: "nothing" }
  };
}

// src/reading/draftImport.ts
function takeSheet(sheet, layout) {
  const contract = layout ? null : contractFile(sheet);
  if (contract) return { sheet, kind: "contract", contract };
  const understood = layout ?? understand(sheet);
  if (!understood?.columns.some(({ role }) => role === "amount")) return { sheet, kind: "unread" };
  return { sheet, kind: "amounts", layout: understood, read: readEntries(sheet, understood) };
}
function draftImport(sheets2, { known: known2, said }) {
  const taken = sheets2.map(
    (sheet, i) => said.skipped.includes(i) ? { sheet, kind: "unread" } : takeSheet(sheet, said.layouts[i])
  );
  const tables2 = taken.flatMap((each2, index) => each2.kind === "amounts" ? [{ ...each2, index }] : []);
  const entries = tables2.flatMap(({ read }) => read.entries);
  const tree = treeOf(
    entries.map(({ account: account2 }) => account2.at(-1) ?? ""),
    known2.accounts
  );
  const chart = chartOf(entries, { accounts: known2.accounts, tree, placements: said.placements });
  const { answers } = said;
  const unit2 = answers.unit ?? tables2.map(({ layout }) => layout.says.unit).find((each2) => each2 !== null);
  const currency2 = answers.currency ?? tables2.map(({ layout }) => layout.currency).find((each2) => each2 !== null);
  const each = (asks, open) => tables2.filter(open).map(({ index }) => ({ asks, sheet: index }));
  const questions = [
    ...tables2.length > 0 && !unit2 && entries.some((entry) => entry.unit === null) ? [{ asks: "organisation", sheet: null }] : [],
    ...tables2.length > 0 && !currency2 ? [{ asks: "currency", sheet: null }] : [],
    ...each("amountUnit", ({ layout }) => layout.amountUnit === null),
    ...each("year", ({ read }) => read.faults.some(({ rule: rule2 }) => rule2 === "no_year")),
    ...each("stage", ({ read }) => read.entries.some((entry) => entry.stage === null)),
    ...chart.unplaced.length > 0 ? [{ asks: "side", sheet: null }] : []
  ];
  const title = answers.title ?? tables2[0]?.sheet.file ?? "";
  const guessed = { title, unit: unit2 ?? entries[0]?.unit ?? "", currency: currency2 ?? "" };
  if (questions.length > 0 || tables2.length === 0) return { taken, chart, questions, guessed, draft: null };
  const { document_id, level = "county" } = answers;
  const whole = { document_id, level, ...guessed };
  const readings = tables2.map(({ sheet, layout, read }) => ({ sheet, layout, entries: read.entries }));
  return {
    taken,
    chart,
    questions,
    guessed,
    draft: draftDocument(readings, { chart, answers: whole, units: known2.units })
  };
}
function treeOf(names, accounts2) {
  const own = new Set(names);
  const of = (tree) => accounts2.filter((row) => row.tree === tree && own.has(row.name)).length;
  return of("controlled") > of("main") ? "controlled" : of("functional") > of("main") ? "functional" : "main";
}

// src/reading/draftFiles.ts
function draftFiles({ taken, draft: draft2 }) {
  const own = taken.flatMap(
    (each) => each.kind === "contract" ? [{ path: contractPath(each.contract), text: each.contract.text }] : []
  );
  if (!draft2) return own;
  const id2 = draft2.documents[0]["document_id"];
  const drafted = [
    { path: "data/documents.csv", text: tableText("documents", draft2.documents) },
    { path: "data/units.csv", text: tableText("units", draft2.units) },
    { path: "data/accounts.csv", text: tableText("accounts", draft2.accounts) },
    { path: `data/${id2}/budget.csv`, text: tableText("budget", draft2.budget) }
  ];
  return [...own, ...drafted];
}

// src/contract/placeOf.ts
var fileNames = (scope) => tableNames.filter((name3) => tables[name3].scope === scope).map((name3) => `${name3}.csv`).join(", ");
function placeOf3(path) {
  if (path === "data/README.md") return void 0;
  const [, ...parts2] = path.split("/");
  const name3 = parts2.pop() ?? "";
  const document_id = parts2[0];
  const scope = document_id === void 0 ? "data" : "document";
  const table2 = tableNames.find((candidate) => `${candidate}.csv` === name3 && tables[candidate].scope === scope);
  if (parts2.length > 1)
    return { misplaced: "the file stands too deep: a document's folder holds no folders.", document_id };
  if (table2 !== void 0) return document_id === void 0 ? { table: table2 } : { table: table2, document_id };
  const where = scope === "data" ? "data/ holds documents' folders and" : "a document's folder holds only";
  return { misplaced: `the file is no table of the contract: ${where} ${fileNames(scope)}.`, document_id };
}

// src/contract/quote.ts
var longest2 = 60;
function quote(value) {
  return JSON.stringify(value.length > longest2 ? `${value.slice(0, longest2)}\u2026` : value);
}

// src/contract/checkFolders.ts
function checkFolders(files2, { documents, complete }) {
  const places2 = files2.map(({ path }) => ({ path, place: placeOf3(path) }));
  const missing = tableNames.filter((name3) => tables[name3].scope === "data" && !places2.some(({ place: place2 }) => place2?.table === name3)).map((name3) => fileProblem(`data/${name3}.csv`, "the file is missing: with no rows it still has its header."));
  const misplaced = places2.flatMap(
    ({ path, place: place2 }) => place2?.misplaced === void 0 ? [] : fileProblem(path, place2.misplaced)
  );
  const known2 = new Set(documents.map(({ values }) => values.document_id));
  const folders = new Map(places2.map(({ path, place: place2 }) => [place2?.document_id, path]).reverse());
  const orphans = [...folders].flatMap(
    ([folder, path]) => folder === void 0 || !complete || known2.has(folder) ? [] : {
      ...fileProblem(path, `the folder is no document: add ${quote(folder)} to data/documents.csv, or rename it.`),
      value: folder
    }
  );
  const homeless = documents.flatMap(
    ({ file, line, values: { document_id: value = "" } }) => value === "" || folders.has(value) ? [] : {
      file,
      line,
      column: "document_id",
      value,
      reason: `${quote(value)} has no folder with files: add data/${value}/.`
    }
  );
  return [...missing, ...misplaced, ...orphans, ...homeless];
}
var fileProblem = (file, reason) => ({ file, line: 1, column: "", value: "", reason });

// src/contract/checkKeys.ts
function checkKeys(rows, { table: table2 }) {
  const first = /* @__PURE__ */ new Map();
  return rows.flatMap((row) => {
    if (table2.key.some((name3) => table2.columns[name3].required && row.values[name3] === "")) return [];
    const key = table2.key.map((name3) => row.values[name3]);
    const place2 = [row.file, ...key].join("");
    const earlier = first.get(place2);
    if (earlier === void 0) {
      first.set(place2, row);
      return [];
    }
    const apart = table2.key.includes("item") ? ", or tell them apart by `item`" : "";
    return {
      file: row.file,
      line: row.line,
      column: table2.key.join(", "),
      value: key.join(", "),
      reason: `the row repeats the key (${key.filter((cell) => cell !== "").join(", ")}) of line ${earlier.line}: take one out${apart}.`
    };
  });
}

// src/contract/meets.ts
function meets(cells, condition) {
  return Object.entries(condition).every(([name3, state]) => {
    const value = cells[name3];
    if (value === void 0) return true;
    if (state === "set") return value !== "";
    return state === "empty" ? value === "" : state.includes(value);
  });
}

// src/contract/checkParts.ts
function checkParts(rows, { table: table2 }) {
  if (table2.partOf === void 0) return [];
  const { column, where = {} } = table2.partOf;
  const own = table2.columns[column].references.column;
  const place2 = (row, name3) => `${row.file}${row.values[name3]}`;
  const parts2 = rows.filter(({ values }) => values[column] !== "" && meets(values, where));
  const firstPart = new Map(parts2.map((part) => [place2(part, column), part]).reverse());
  return rows.flatMap((row) => {
    const part = firstPart.get(place2(row, own));
    const value = row.values.parts;
    if (part === void 0 === (value === "")) return [];
    const reason = part === void 0 ? `the cell must be empty: no row names this one in \`${column}\` as its whole.` : `the cell is empty, and line ${part.line} is a part of this row: write \`complete\` or \`partial\`.`;
    return { file: row.file, line: row.line, column: "parts", value, reason };
  });
}

// src/contract/cycles.ts
function cycles(items, next) {
  const walked = /* @__PURE__ */ new Set();
  const rings = [];
  for (const start of items) {
    const path = /* @__PURE__ */ new Set();
    let item = start;
    while (item !== void 0 && !walked.has(item)) {
      walked.add(item);
      path.add(item);
      item = next(item);
    }
    if (item === void 0 || !path.has(item)) continue;
    const steps = [...path];
    rings.push(steps.slice(steps.indexOf(item)));
  }
  return rings;
}

// src/contract/checkReferences.ts
function checkReferences(rows, { incomplete }) {
  return tableNames.flatMap(
    (name3) => Object.entries(tables[name3].columns).flatMap(
      ([column, { references }]) => references === void 0 ? [] : checkReference(rows[name3], {
        column,
        references,
        targets: rows[references.table],
        incomplete: incomplete.has(references.table)
      })
    )
  );
}
function checkReference(rows, {
  column,
  references,
  targets,
  incomplete
}) {
  const { within: within2 = [], apart = [] } = references;
  const keyOf = (row, own, more = {}) => [own, ...within2].map((name3) => more[name3] ?? row.values[name3] ?? "").join("");
  const byKey = new Map(targets.map((target2) => [keyOf(target2, references.column), target2]));
  const problem = ({ file, line, values }, reason) => {
    const value = values[column];
    return { file, line, column, value, reason: `${quote(value)} ${reason}` };
  };
  const target = (row) => row.values[column] ? byKey.get(keyOf(row, column, { document_id: documentOf(row, references) })) : void 0;
  const problems = rows.flatMap((row) => {
    if (!row.values[column]) return [];
    const named2 = target(row);
    if (named2 === void 0) return incomplete ? [] : problem(row, notFound(row, { references, targets, column }));
    const alike = apart.filter((name3) => named2.values[name3] === row.values[name3]);
    return alike.length === 0 ? [] : problem(row, `has the same ${alike.join(" and ")} as this row and must have another.`);
  });
  if (!references.acyclic) return problems;
  const loops = cycles(rows, target).map((loop) => {
    const round = [...loop, loop[0]].map(({ values }) => values[references.column]).join(" \u2192 ");
    return problem(loop[0], `comes back to itself: ${round}.`);
  });
  return [...problems, ...loops];
}
function documentOf({ values }, { document }) {
  return document && values[document] || (values.document_id ?? "");
}
function notFound(row, { references, targets, column }) {
  const { table: table2, within: within2 = [], document } = references;
  const others2 = within2.filter((name3) => name3 !== "document_id");
  const alike = targets.filter(({ values }) => values[references.column] === row.values[column]);
  const ownOnly = within2.includes("document_id");
  const named2 = documentOf(row, references);
  const there = ownOnly ? alike.filter(({ values }) => values.document_id === named2) : alike;
  if (there.length > 0 && others2.length > 0) {
    return `stands in ${table2}.csv, but with another ${others2.join(" or ")} than this row's.`;
  }
  const elsewhere = document && alike.length > 0 ? `, or name its document in \`${document}\`` : "";
  const own = named2 === row.values.document_id ? "this document's" : `${named2}'s`;
  const where = ownOnly ? `${own} ${table2}.csv` : `${table2}.csv`;
  return `is no ${references.column} of ${where}: correct it, or add the row there${elsewhere}.`;
}

// src/contract/howToMend.ts
var slips = {
  text: [[/^\s|\s$/u, "take the spaces off its ends"]],
  id: [
    [/\s/u, "take the spaces out"],
    [/[A-Z]/, "write small letters"],
    [/_/, "join its words with hyphens"],
    [/[^\x20-\x7e]/u, "use letters a to z, digits and hyphens"]
  ],
  integer: [
    [/\s/u, "take the spaces out"],
    [/^-?\d+\.\d*$/, "write it without decimals"],
    [/^-?\d{1,3}(?:,\d{3})+$/, "write it without separators"]
  ],
  decimal: [
    [/\s/u, "take the spaces out"],
    [/^[-+]?[\d.]+e[-+]?\d+$/i, "write its digits out, without an exponent"],
    [/^\+/, "leave out the plus sign"],
    [/,/, "write a point before the decimals and no other separators"],
    [/\.\d{7,}$/, "write the decimals that are printed"],
    [/^-?\.|\.$/, "write a digit on both sides of the point"],
    [/[０-９．，－]/u, "write half-width digits"],
    [/\d.*[%\p{L}]/u, "write the number alone, its unit stands elsewhere"]
  ],
  boolean: [[/^\s*(?:true|false)\s*$/i, "write it in small letters; a spreadsheet makes capitals of it"]],
  date: [[/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u, "write four, two and two digits with hyphens"]],
  period: [[/\d/, "write year and month with a hyphen; a spreadsheet may have turned it into a date"]],
  source: [
    [/[（）]/u, "write half-width brackets"],
    [/[、.．]/u, "write section\xB7sentence#ordinal"]
  ]
};
function howToMend(value, type) {
  return slips[type].find(([pattern]) => pattern.test(value))?.[1];
}

// src/contract/checkCell.ts
function checkCell(value, column) {
  if (value === "") return column.required && `the cell is empty, and every row states it: ${column.meaning}`;
  if (column.values !== void 0) {
    if (Object.hasOwn(column.values, value)) return void 0;
    return `${quote(value)} is not one of ${Object.keys(column.values).join(", ")}.`;
  }
  for (const form of [columnTypes[column.type], column.form]) {
    if (form === void 0 || form.pattern.test(value)) continue;
    const mend = howToMend(value, column.type);
    return `${quote(value)} is not ${form.says}${mend === void 0 ? "" : `: ${mend}`}.`;
  }
  if (column.type === "date" && !isCalendarDay(value)) return `${quote(value)} is not a day of the calendar.`;
  return void 0;
}
function isCalendarDay(value) {
  const day2 = /* @__PURE__ */ new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day2.getTime()) && day2.toISOString().startsWith(value);
}

// src/contract/describeCondition.ts
var describeState = (state) => {
  if (state === "set") return "filled";
  if (state === "empty") return "empty";
  return state.length === 1 ? `\`${state[0]}\`` : `one of ${state.map((value) => `\`${value}\``).join(", ")}`;
};
function describeCondition(condition, verb) {
  return Object.entries(condition).map(([name3, state]) => `\`${name3}\` ${verb} ${describeState(state)}`).join(" and ");
}

// src/contract/checkRules.ts
function checkRules(values, { table: table2, document = {} }) {
  const rules = [...table2.rules ?? [], ...(table2.together ?? []).flatMap(eachWithTheOthers)];
  if (rules.length === 0) return [];
  const ofDocument = Object.entries(document).map(([name3, value]) => [`document.${name3}`, value]);
  const cells = { ...values, ...Object.fromEntries(ofDocument) };
  return rules.filter(({ where }) => meets(cells, where)).flatMap(
    ({ where, expect }) => Object.entries(expect).filter(([name3, state]) => !meets(cells, { [name3]: state })).map(([name3, state]) => ({
      column: name3 in values ? name3 : Object.keys(where)[0],
      reason: `${describeCondition({ [name3]: state }, "must be")} where ${describeCondition(where, "is")}.`
    }))
  );
}
function eachWithTheOthers(columns) {
  return columns.flatMap(
    (one) => columns.filter((other) => other !== one).map((other) => ({ where: { [one]: "set" }, expect: { [other]: "set" } }))
  );
}

// src/contract/checkRow.ts
function checkRow(row, { table: table2, document }) {
  const { file, line, values } = row;
  const problems = [];
  const report = (column, reason) => {
    problems.push({ file, line, column, value: values[column] ?? "", reason });
  };
  const placedFreely = kindsWithoutSections.includes(document?.values.kind ?? "");
  for (const [name3, column] of Object.entries(table2.columns)) {
    const value = values[name3] ?? "";
    const says = placedFreely && column.type === "source" ? { ...column, type: "text" } : column;
    const reason = checkCell(value, says) || checkMonth(value, { column, values, imported: document?.values.kind === "import" });
    if (reason) report(name3, reason);
  }
  for (const { column, reason } of checkRules(values, { table: table2, document: document?.values })) {
    report(column, reason);
  }
  return problems;
}
function checkMonth(value, { column, values, imported }) {
  if (column.monthOf === void 0 || value === "") return void 0;
  const year2 = Number(values[column.monthOf]);
  const away = year2 - Number(value.slice(0, 4));
  if (Number.isNaN(away) || away === 0 || imported && away === 1) return void 0;
  return `${quote(value)} is not a month of fiscal year ${year2}.`;
}

// src/contract/checkHeader.ts
function checkHeader(header, { file, columns }) {
  const expected = `the header is ${columns.join(",")}`;
  const problem = (column, reason) => ({ file, line: 1, column, value: column, reason });
  if (header.every((name3) => name3 === "")) return [problem("", `the file has no header: ${expected}.`)];
  const problems = [];
  for (const column of columns) {
    if (!header.includes(column)) problems.push(problem(column, `the column is missing: ${expected}.`));
  }
  header.forEach((name3, i) => {
    if (!columns.includes(name3)) problems.push(problem(name3, `${quote(name3)} is not a column here: ${expected}.`));
    else if (header.indexOf(name3) < i) problems.push(problem(name3, `the column stands twice: ${expected}.`));
  });
  if (problems.length > 0) return problems;
  const at = columns.findIndex((column, i) => column !== header[i]);
  return at < 0 ? [] : [problem(header[at], `the column stands where ${columns[at]} should: ${expected}.`)];
}

// src/contract/readTable.ts
var unreadable = [
  [/[\uFFFD\0]/u, "the file holds bytes that are not UTF-8: save it as CSV UTF-8."],
  [/\r/, "the line ends with a bare carriage return: save the file with line feeds."]
];
function readTable({ path: file, text: text2 }, { table: table2, document_id }) {
  const problems = [];
  const report = (line, reason, value = "") => {
    problems.push({ file, line, column: "", value, reason });
  };
  const plain2 = plainText(text2);
  for (const [pattern, reason] of unreadable) {
    const at = plain2.search(pattern);
    if (at < 0) continue;
    report(plain2.slice(0, at).split("\n").length, reason);
    return { rows: [], problems, complete: false };
  }
  const { header, rows: records, error } = readCsv(text2);
  const columns = Object.keys(table2.columns);
  if (error !== void 0) {
    report(error.line, `${error.reason}: pair the quotes, and double one that belongs to the text.`);
  }
  const wrong = error !== void 0 && header.length === 0 ? [] : checkHeader(header, { file, columns });
  if (wrong.length > 0) return { rows: [], problems: [...problems, ...wrong], complete: false };
  const rows = [];
  let complete = error === void 0;
  for (const { line, cells } of records) {
    if (cells.every((cell) => cell === "")) {
      report(line, "the line is blank: take it out.");
    } else if (cells.length !== columns.length) {
      complete = false;
      const cause = cells.length > columns.length ? "put a cell that holds a comma in quotes" : "an empty cell keeps its comma";
      report(
        line,
        `the row has ${cells.length} cells where the header has ${columns.length}: ${cause}.`,
        cells.join(",")
      );
    } else {
      const own = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
      rows.push({ file, line, values: document_id === void 0 ? own : { document_id, ...own } });
    }
  }
  return { rows, problems, complete };
}

// src/contract/checkFiles.ts
function checkFiles(files2) {
  const read = files2.flatMap((file) => {
    const { table: table2, document_id } = placeOf3(file.path) ?? {};
    return table2 === void 0 ? [] : { name: table2, ...readTable(file, { table: tables[table2], document_id }) };
  });
  const incomplete = new Set(read.filter(({ complete }) => !complete).map(({ name: name3 }) => name3));
  const rowsOf = (name3) => read.filter((file) => file.name === name3).flatMap(({ rows: rows2 }) => rows2);
  const documents = new Map(rowsOf("documents").map((row, order2) => [row.values.document_id, { row, order: order2 }]));
  const documentOf2 = ({ values }) => documents.get(values.document_id);
  const order = (row) => documentOf2(row)?.order ?? documents.size;
  const inDocumentOrder = (name3) => rowsOf(name3).sort((a, b) => order(a) - order(b));
  const rows = Object.fromEntries(tableNames.map((name3) => [name3, inDocumentOrder(name3)]));
  const problems = [
    read.flatMap((file) => file.problems),
    checkFolders(files2, { documents: rows.documents, complete: !incomplete.has("documents") }),
    ...tableNames.flatMap((name3) => {
      const table2 = tables[name3];
      const document = (row) => table2.scope === "document" ? documentOf2(row)?.row : void 0;
      return [
        rows[name3].flatMap((row) => checkRow(row, { table: table2, document: document(row) })),
        checkKeys(rows[name3], { table: table2 }),
        checkParts(rows[name3], { table: table2 })
      ];
    }),
    checkReferences(rows, { incomplete })
  ].flat();
  return { tables: rows, problems: inOrder(problems, files2) };
}
function inOrder(problems, files2) {
  const order = new Map(files2.map(({ path }, i) => [path, i]));
  const at = ({ file }) => order.get(file) ?? -1;
  return [...problems].sort((a, b) => at(a) - at(b) || a.line - b.line);
}

// src/contract/stackRows.ts
function stackRows(rows) {
  const stacked = tableNames.map((name3) => {
    const header = [...provenance(tables[name3]), ...Object.keys(tables[name3].columns)];
    const cells = rows[name3].map(({ line, values }) => {
      const placed = { ...values, line: String(line) };
      return header.map((column) => placed[column]);
    });
    return [name3, writeCsv(header, cells)];
  });
  return Object.fromEntries(stacked);
}

// src/project/importedDocument.ts
function importedDocument(files2, {
  known: known2,
  document_id,
  title,
  origins
}) {
  const shared = new Map(known2.map((file) => [file.path, file.text]));
  const before = /* @__PURE__ */ new Map();
  const merged = new Map(shared);
  for (const { path, text: text2 } of files2) {
    const there = shared.get(path);
    if (there === void 0) {
      merged.set(path, text2);
      continue;
    }
    const lines = new Set(there.split("\n"));
    const added = text2.split("\n").filter((line, i) => i > 0 && line !== "" && !lines.has(line));
    before.set(path, there.split("\n").length - 1);
    merged.set(path, there + added.map((line) => `${line}
`).join(""));
  }
  const { tables: tables2, problems } = checkFiles([...merged].map(([path, text2]) => ({ path, text: text2 })));
  if (problems.length > 0) return { document: null, problems };
  const isNew = ({ file, line }) => !shared.has(file) || line > (before.get(file) ?? Infinity);
  const own = Object.fromEntries(
    tableNames.map((name3) => [name3, tables2[name3].filter(isNew)])
  );
  const rows = Object.fromEntries(
    Object.entries(stackRows(own)).flatMap(([name3, text2]) => {
      const body = text2.slice(text2.indexOf("\n") + 1);
      return body === "" ? [] : [[name3, body]];
    })
  );
  return { document: { document_id, title, origins, rows }, problems: [] };
}

// scripts/readData.ts
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
var leftover = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/;
function readData({ root, folder = join(root, "data") }) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !leftover.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).map((file) => ({
    path: ["data", ...relative(folder, file).split(sep)].join("/"),
    text: readFileSync(file, "utf8")
  })).sort((a, b) => a.path < b.path ? -1 : 1);
}

// scripts/projectRoot.ts
import { dirname } from "node:path";
var projectRoot = dirname(import.meta.dirname);

// ../../big/prof.mts
var data = readData({ root: projectRoot });
var known = ["units", "accounts", "funds", "check_rules"].map((t2) => data.find(({ path }) => path === `data/${t2}.csv`));
var objects = (t2) => {
  const { header, rows } = readCsv(data.find(({ path }) => path === `data/${t2}.csv`).text);
  return rows.map(({ cells }) => Object.fromEntries(header.map((h, i) => [h, cells[i] === "" ? null : cells[i]])));
};
var accounts = objects("accounts").map((r) => ({ ...r, valid_from: r.valid_from && Number(r.valid_from), valid_to: r.valid_to && Number(r.valid_to) }));
var units = objects("units");
var t = performance.now();
var lap = (what) => {
  const now = performance.now();
  console.log(what.padEnd(20), (now - t).toFixed(0), "ms", (process.memoryUsage().heapUsed / 1e6).toFixed(0), "MB heap", (process.memoryUsage().rss / 1e6).toFixed(0), "rss");
  t = performance.now();
};
var bytes = new Uint8Array(readFileSync2(process.argv[2]));
lap("file");
var { sheets, faults } = await readFiles([{ path: "big.csv", bytes }]);
lap("readFiles");
console.log(sheets[0]?.rows.length, faults);
var draft = draftImport(sheets, { known: { accounts, units }, said: { layouts: {}, skipped: [], placements: {}, answers: { document_id: "import-big", unit: "\u53BF\u603B\u5DE5\u4F1A" }, ...{} } });
lap("draftImport");
console.log(draft.questions, draft.draft?.budget.length, draft.draft?.faults.length, draft.chart.lines.size, draft.chart.proposed.length);
var files = draftFiles(draft);
lap("draftFiles");
var doc = importedDocument(files, { known, document_id: "import-big", title: "x", origins: [] });
lap("importedDocument");
console.log(doc.problems.length, doc.problems.slice(0, 3), doc.document?.rows.budget?.length);
