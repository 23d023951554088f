import {strToU8} from "fflate";
import {cellAddress} from "../reading/cellAddress.js";
import {archive} from "./archive.js";
import {mainNamespace, styleId, stylesXml} from "./workbookStyles.js";
import type {CellStyle} from "./workbookStyles.js";

/** What can be typed into a column's cells below the header, and what is said while it is. */
export interface Entry {
  column: number;
  /** The first row it is for, counted from 1. */
  from: number;
  prompt: {title: string; text: string};
  /** Where the values stand that a cell is chosen from; whether another is refused, or only asked about. */
  choice: {source: string; strict: boolean} | null;
}

/** A sheet of texts: its first row and column stay in sight. */
export interface TextSheet {
  name: string;
  /** The width and the look of each column. */
  columns: readonly {width: number; style: CellStyle}[];
  /** Rows, in heights of lines. */
  rows: readonly {cells: readonly string[]; styles: (column: number) => CellStyle; lines?: number}[];
  entries: readonly Entry[];
}

const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const lastRow = 1048576;
const lineHeight = 14;
/** How long a prompt and its title may be: a longer one makes a workbook that spreadsheets call damaged. */
const longest = {title: 32, text: 255};

/**
 * An XLSX workbook (ECMA-376) of texts with lists to choose from. It is written here, as the library at hand writes
 * neither lists nor prompts.
 */
export function workbook(sheets: readonly TextSheet[]): Uint8Array {
  const part = (i: number) => `worksheets/sheet${i + 1}.xml`;
  const override = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}" ContentType="${spreadsheet}.${kind}+xml"/>`;
  const relation = (id: string, {kind, target}: {kind: string; target: string}) =>
    `<Relationship Id="${id}" Type="${related}/${kind}" Target="${target}"/>`;
  const relations = (all: readonly string[]) =>
    `<Relationships xmlns="${packaged}/relationships">${all.join("")}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": [
      `<Types xmlns="${packaged}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override("workbook.xml", "sheet.main"),
      override("styles.xml", "styles"),
      ...sheets.map((_, i) => override(part(i), "worksheet")),
      "</Types>"
    ].join(""),
    "_rels/.rels": relations([relation("r1", {kind: "officeDocument", target: "xl/workbook.xml"})]),
    "xl/workbook.xml": [
      `<workbook xmlns="${mainNamespace}" xmlns:r="${related}"><sheets>`,
      ...sheets.map(({name}, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`),
      "</sheets></workbook>"
    ].join(""),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, i) => relation(`s${i + 1}`, {kind: "worksheet", target: part(i)})),
      relation("styles", {kind: "styles", target: "styles.xml"})
    ]),
    "xl/styles.xml": stylesXml(),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/${part(i)}`, sheetXml(sheet, i === 0)]))
  };
  return archive(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)])));
}

function sheetXml({columns, rows, entries}: TextSheet, first: boolean): string {
  const lastCell = address({line: rows.length, column: columns.length - 1});
  const cols = columns.map(
    ({width, style}, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${styleId(style)}" customWidth="1"/>`
  );
  const body = rows.map(({cells, styles, lines}, i) => {
    const height = lines === undefined ? "" : ` ht="${Math.min(lines * lineHeight, 400)}" customHeight="1"`;
    const filled = cells.map((cell, column) => cellXml(cell, {at: {line: i + 1, column}, style: styles(column)}));
    return `<row r="${i + 1}"${height}>${filled.join("")}</row>`;
  });
  return [
    `<worksheet xmlns="${mainNamespace}"><dimension ref="A1:${lastCell}"/>`,
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0">`,
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join("")}</cols><sheetData>${body.join("")}</sheetData>`,
    entries.length > 0
      ? `<dataValidations count="${entries.length}">${entries.map(entryXml).join("")}</dataValidations>`
      : "",
    `<ignoredErrors><ignoredError sqref="A1:${lastCell}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  ].join("");
}

function cellXml(cell: string, {at, style}: {at: {line: number; column: number}; style: CellStyle}): string {
  const place = `r="${address(at)}" s="${styleId(style)}"`;
  return cell === ""
    ? `<c ${place}/>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function entryXml({column, from, prompt, choice}: Entry): string {
  const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const says = `showInputMessage="1" promptTitle="${escaped(cut(prompt.title, longest.title))}" prompt="${escaped(cut(prompt.text, longest.text))}"`;
  const [start, end] = [address({line: from, column}), address({line: lastRow, column})];
  if (choice === null) return `<dataValidation allowBlank="1" ${says} sqref="${start}:${end}"/>`;
  const other = choice.strict ? "" : ' errorStyle="warning"';
  return `<dataValidation type="list"${other} allowBlank="1" showErrorMessage="1" ${says} sqref="${start}:${end}"><formula1>${escaped(choice.source)}</formula1></dataValidation>`;
}

const address = (at: {line: number; column: number}): string => cellAddress({sheet: null, ...at});

const marks: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

/** A text as XML holds it; what it cannot hold, and what looks like the writing for it, is written `_x0001_`. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\t\n -\uFFFD]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    })
    .replace(/[&<>"]/g, (mark) => marks[mark]!);
}
