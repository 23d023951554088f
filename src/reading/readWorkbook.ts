import type {ArchiveEntry} from "./archiveEntries.js";
import {datedStyles} from "./datedStyles.js";
import {faultOf} from "./fault.js";
import type {Read} from "./personFile.js";
import {readWorksheet} from "./readWorksheet.js";
import {readXml} from "./readXml.js";
import {sharedStrings} from "./sharedStrings.js";

interface Relation {
  /** The last word of its type: `worksheet`, `sharedStrings` … */
  kind: string;
  /** The part's path in the archive. */
  target: string;
}

type Parts = (path: string) => Uint8Array | null;

/**
 * Reads every sheet of an XLSX workbook, hidden ones too. The workbook's own XML is read, since readers for JavaScript that
 * are kept up give displayed values without merges or formulas; saxen reads it, as no DOM parser exists in a worker or
 * in Node.
 */
export function readWorkbook(file: string, entries: readonly ArchiveEntry[]): Read {
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const part: Parts = (path) => {
    const entry = byPath.get(path.toLowerCase());
    if (entry === undefined) return null;
    const bytes = entry.read();
    if (bytes === null) throw new Error(`${path} is damaged`);
    return bytes;
  };
  try {
    return readSheets(file, part);
  } catch {
    return {sheets: [], faults: [faultOf(file, {rule: "broken_workbook"})]};
  }
}

function readSheets(file: string, part: Parts): Read {
  const book = [...relations("", part).values()].find(({kind}) => kind === "officeDocument")?.target;
  const bytes = book === undefined ? null : part(book);
  if (book === undefined || bytes === null) throw new Error("the workbook is missing");
  const {isWorkbook, listed, from1904} = contents(bytes);
  if (!isWorkbook) return {sheets: [], faults: [faultOf(file, {rule: "not_a_table"})]};

  const related = relations(book, part);
  const only = (kind: string) => {
    const target = [...related.values()].find((relation) => relation.kind === kind)?.target;
    return target === undefined ? null : part(target);
  };
  const [texts, styles] = [only("sharedStrings"), only("styles")];
  const parts = {strings: texts ? sharedStrings(texts) : [], dated: styles ? datedStyles(styles) : [], from1904};

  const read: Read = {sheets: [], faults: []};
  for (const {name: sheet, relation} of listed) {
    const {kind, target} = related.get(relation) ?? {};
    if (kind !== undefined && kind !== "worksheet") continue;
    const bytes = target === undefined ? null : part(target);
    if (bytes === null) throw new Error(`sheet ${sheet} is missing`);
    const {rows, merges} = readWorksheet(bytes, parts);
    if (rows.length === 0) read.faults.push(faultOf(file, {rule: "empty", sheet}));
    else read.sheets.push({file, sheet, encoding: "xlsx", delimiter: null, rows, merges});
  }
  if (read.sheets.length + read.faults.length === 0) read.faults.push(faultOf(file, {rule: "empty"}));
  return read;
}

/** The sheets that a workbook lists, in their order, and from when it counts days. */
function contents(bytes: Uint8Array) {
  const listed: {name: string; relation: string}[] = [];
  let isWorkbook = false;
  let from1904 = false;
  readXml(bytes, {
    open(name, attribute) {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
      if (name === "sheet") listed.push({name: attribute("name") ?? "", relation: attribute("id") ?? ""});
    }
  });
  return {isWorkbook, listed, from1904};
}

/** What a part refers to, by the id it uses. Targets are relative to the part's folder, or to the archive. */
function relations(path: string, part: Parts): Map<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const found = new Map<string, Relation>();
  const bytes = part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (bytes === null) return found;
  readXml(bytes, {
    open(name, attribute) {
      if (name !== "Relationship") return;
      const kind = (attribute("Type") ?? "").split("/").at(-1)!;
      const target = new URL(attribute("Target") ?? "", `file:///${folder}`).pathname.slice(1);
      found.set(attribute("Id") ?? "", {kind, target: decodeURIComponent(target)});
    }
  });
  return found;
}
