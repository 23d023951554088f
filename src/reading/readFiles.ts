import {archiveEntries, type ArchiveEntry} from "./archiveEntries.js";
import {faultOf, type FaultRule} from "./fault.js";
import type {PersonFile, Read} from "./personFile.js";
import type {Progress} from "./progress.js";
import {readText, type TextTold} from "./readText.js";
import {readWorkbook} from "./readWorkbook.js";
import {withoutNotes} from "./withoutNotes.js";

/** The longest text that a browser's engine holds, in characters. */
const largestText = 2 ** 29 - 24;
/** How much an archive may announce to hold, in bytes: unpacked it is held in memory whole. */
const largestArchive = 2 ** 30;
/** How deep archives may lie in archives. */
const deepest = 3;

/** Contents that are known by their first bytes and are not read. */
const magic: readonly (readonly [string, FaultRule])[] = [
  ["%PDF-", "pdf"],
  ["Rar!\x1A\x07", "other_archive"],
  ["7z\xBC\xAF\x27\x1C", "other_archive"],
  ["\x1F\x8B", "other_archive"]
];
/** Files that an operating system or an office program puts beside a person's own. */
const beside = /(?:^|\/)(?:__MACOSX\/|~\$|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** What a person says of files of text, by their paths; and who hears how much of a text is read. */
interface Told {
  told?: Readonly<Record<string, TextTold>>;
  progress?: Progress | undefined;
}

/**
 * Reads a person's files, archives and workbooks within them, into tables of texts. A file is known by what it holds, not
 * by its name.
 */
export async function readFiles(files: readonly PersonFile[], how: Told = {}): Promise<Read> {
  return wholeOf(files.map((file) => readAlone(file, how)));
}

/** What files that were read one by one come to together. */
export function wholeOf(parts: readonly Read[]): Read {
  return withoutNotes(together(parts));
}

/** Reads one of several files, all of which `wholeOf` puts together: so the bytes of no other need be held. */
export function readAlone(file: PersonFile, {told = {}, progress}: Told = {}): Read {
  return readFile(file, {told, progress, depth: 0});
}

interface How {
  told: Readonly<Record<string, TextTold>>;
  progress: Progress | undefined;
  depth: number;
}

function readFile(file: PersonFile, how: How): Read {
  const {path, bytes} = file;
  if (beside.test(path)) return refused(path, "left_out");
  if (bytes.length === 0) return refused(path, "empty");
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return readPacked(file, how);
  if (start === "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") return refused(path, ofOffice(bytes));
  const known = magic.find(([first]) => start.startsWith(first));
  if (known !== undefined) return refused(path, known[1]);
  if (bytes.length > largestText) return refused(path, "too_large");
  return readText(file, {told: how.told[path], progress: how.progress});
}

/** What an office file of the old kind is, by the names of its streams. */
function ofOffice(bytes: Uint8Array): FaultRule {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes("EncryptedPackage")) return "locked_workbook";
  return /Workbook\0|Book\0/.test(names) ? "old_workbook" : "not_a_table";
}

/** What a document of the OpenDocument kind is, by what it says first. */
function ofOpenDocument(entries: readonly ArchiveEntry[]): FaultRule {
  const kind = entries.find(({path}) => path === "mimetype")?.read();
  return kind && new TextDecoder().decode(kind).includes("spreadsheet") ? "old_workbook" : "not_a_table";
}

/** Reads a ZIP archive, which an XLSX workbook is too. */
function readPacked({path, bytes}: PersonFile, {depth, ...how}: How): Read {
  const entries = archiveEntries(bytes);
  if (entries === null) return refused(path, /\.(?:xls[xm]|et)$/i.test(path) ? "broken_workbook" : "broken_archive");
  if (entries.reduce((sum, {size}) => sum + size, 0) > largestArchive) return refused(path, "too_large");
  const has = (name: string) => entries.some((entry) => entry.path.toLowerCase() === name);
  if (has("[content_types].xml")) {
    if (has("xl/workbook.bin")) return refused(path, "old_workbook");
    return readWorkbook(path, entries);
  }
  if (has("mimetype") && has("content.xml")) return refused(path, ofOpenDocument(entries));
  if (entries.length === 0) return refused(path, "empty");
  if (depth === deepest) return refused(path, "too_large");
  return together(entries.map((entry) => readEntry(entry, {...how, within: path, depth: depth + 1})));
}

function readEntry(entry: ArchiveEntry, {within, ...how}: How & {within: string}): Read {
  const path = `${within}/${entry.path}`;
  if (beside.test(entry.path)) return refused(path, "left_out");
  if (entry.locked) return refused(path, "locked_archive");
  const bytes = entry.read();
  return bytes === null ? refused(path, "broken_archive") : readFile({path, bytes}, how);
}

function refused(file: string, rule: FaultRule): Read {
  return {sheets: [], faults: [faultOf(file, {rule})]};
}

function together(parts: readonly Read[]): Read {
  return {sheets: parts.flatMap(({sheets}) => sheets), faults: parts.flatMap(({faults}) => faults)};
}
