import {tables} from "../schema.js";
import {contractHeader, noteMark} from "./contractHeader.js";
import type {ContractHeader} from "./contractHeader.js";
import {faultOf} from "./fault.js";
import type {Fault} from "./fault.js";
import type {Read} from "./personFile.js";
import type {Sheet, SheetRow} from "./sheet.js";

/**
 * What was read, without what a template says to its reader: sheets of lists and tables that nobody has filled in are left
 * out, rows that are notes or examples are blank, and each of them is listed. Tables beside a list of documents
 * that names one alone belong to that document.
 */
export function withoutNotes({sheets, faults}: Read): Read {
  const kept: Sheet[] = [];
  const left: Fault[] = [];
  const headers = new Map<Sheet, ContractHeader>();
  for (const whole of sheets) {
    const {file, sheet} = whole;
    if (isList(whole)) {
      left.push(faultOf(file, {rule: "not_data", sheet}));
      continue;
    }
    const header = contractHeader(whole);
    const [own, notes] = header === null ? [whole, []] : apart(whole, header);
    if (header !== null && notes.length > 0 && dataRows(own, header).length === 0) {
      left.push(faultOf(file, {rule: "unfilled", sheet}));
      continue;
    }
    for (const {line, cells} of notes)
      left.push({...faultOf(file, {rule: "not_data", sheet}), line, value: cells[header!.marks]!.trim()});
    if (header !== null) headers.set(own, header);
    kept.push(own);
  }
  const documents = new Map(
    [...headers].flatMap(([sheet, header]) => (header.table === "documents" ? [[homeOf(sheet), sheet]] : []))
  );
  const belonging = kept.map((sheet) => {
    const header = headers.get(sheet);
    if (header === undefined || tables[header.table].scope !== "document") return sheet;
    const list = documents.get(homeOf(sheet));
    const document = list && onlyDocument(list, headers.get(list)!);
    return document ? {...sheet, document} : sheet;
  });
  return {sheets: belonging, faults: [...faults, ...left]};
}

const isNote = (text: string | undefined): boolean => text?.trimStart().startsWith(noteMark) ?? false;

/** Whether it is a sheet of a template that says what can be chosen. */
const isList = ({sheet, rows}: Sheet): boolean => sheet !== null && isNote(sheet) && isNote(rows[0]?.cells[0]);

/** A table with its notes blank, so that every row keeps its place, and the notes. */
function apart(sheet: Sheet, {at, marks}: ContractHeader): [Sheet, SheetRow[]] {
  if (marks < 0) return [sheet, []];
  const notes = sheet.rows.filter(({cells}, i) => i > at && isNote(cells[marks]));
  const rows = sheet.rows.map((row) => (notes.includes(row) ? {...row, cells: []} : row));
  return [{...sheet, rows}, notes];
}

const dataRows = ({rows}: Sheet, {at}: ContractHeader): SheetRow[] =>
  rows.slice(at + 1).filter(({cells}) => cells.some((cell) => cell.trim() !== ""));

/** What holds a table together with others: the workbook it is a sheet of, or the folder it stands in. */
const homeOf = ({file, sheet}: Sheet): string => (sheet === null ? file.slice(0, file.lastIndexOf("/") + 1) : file);

function onlyDocument(list: Sheet, header: ContractHeader): string {
  const [only, ...others] = dataRows(list, header);
  const at = header.places[Object.keys(tables.documents.columns).indexOf("document_id")]!;
  return others.length === 0 ? (only?.cells[at] ?? "").trim() : "";
}
