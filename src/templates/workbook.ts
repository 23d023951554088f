import {cellAddress} from "../reading/cellAddress.js";
import {workbookArchive} from "./workbookArchive.js";
import {mainNamespace, styleId, stylesXml} from "./workbookStyles.js";
import type {CellStyle} from "./workbookStyles.js";
import {workbookText} from "./workbookText.js";

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

const lastRow = 1048576;
const lineHeight = 14;
/** How long a prompt and its title may be: a longer one makes a workbook that spreadsheets call damaged. */
const longest = {title: 32, text: 255};

/**
 * An XLSX workbook (ECMA-376) of texts with lists to choose from. It is written here, as the library at hand writes
 * neither lists nor prompts.
 */
export function workbook(sheets: readonly TextSheet[]): Uint8Array {
  return workbookArchive({
    sheets: sheets.map((sheet, i) => ({name: sheet.name, xml: sheetXml(sheet, i === 0)})),
    styles: stylesXml()
  });
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
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${workbookText(cell)}</t></is></c>`;
}

function entryXml({column, from, prompt, choice}: Entry): string {
  const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const says = `showInputMessage="1" promptTitle="${workbookText(cut(prompt.title, longest.title))}" prompt="${workbookText(cut(prompt.text, longest.text))}"`;
  const [start, end] = [address({line: from, column}), address({line: lastRow, column})];
  if (choice === null) return `<dataValidation allowBlank="1" ${says} sqref="${start}:${end}"/>`;
  const other = choice.strict ? "" : ' errorStyle="warning"';
  return `<dataValidation type="list"${other} allowBlank="1" showErrorMessage="1" ${says} sqref="${start}:${end}"><formula1>${workbookText(choice.source)}</formula1></dataValidation>`;
}

const address = (at: {line: number; column: number}): string => cellAddress({sheet: null, ...at});
