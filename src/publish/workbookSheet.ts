import {cellAddress} from "../reading/cellAddress.js";
import {breadth} from "../templates/breadth.js";
import {mainNamespace} from "../templates/workbookStyles.js";
import {workbookText} from "../templates/workbookText.js";
import {lookId} from "./workbookLooks.js";
import type {Look} from "./workbookLooks.js";

/** A cell: a text, or a number where there is one, how it looks, and the place in the workbook that it leads to. */
export interface SheetCell {
  text: string;
  number?: number | undefined;
  look: Look;
  link?: string | undefined;
}

/** A sheet of rows; a row of one cell that is `wide` goes across all columns. */
export interface PublishedSheet {
  name: string;
  /** The width of each column in letters. */
  widths: readonly number[];
  rows: readonly {cells: readonly SheetCell[]; wide?: boolean}[];
  /** The line of the table's head, counted from 1, which stays in sight and is printed again on every page. */
  head?: number | undefined;
}

/** What stands at the edges of a printed page, in the language of headers: `&P` is its number. */
export interface PrintedEdges {
  header: string;
  footer: string;
}

/** Said for every row, as not every spreadsheet finds the height that a wrapped text needs; no row can be higher than 409. */
const lineHeight = 17;
const mostLines = 24;
const broadest = 100;

/** The XML of a sheet (ECMA-376, 18.3), which prints on A4 as wide as the page. */
export function sheetXml(sheet: PublishedSheet, {first, edges}: {first: boolean; edges: PrintedEdges}): string {
  const {widths, rows, head} = sheet;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lastColumn = widths.length - 1;
  const last = address(rows.length, lastColumn);
  const pane =
    head === undefined
      ? ""
      : `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const body = rows.map(({cells, wide}, i) => {
    const lines = cells.map((cell, column) => linesOf(cell, wide ? total : widths[column]!));
    const height = Math.min(mostLines, Math.max(1, ...lines)) * lineHeight;
    return `<row r="${i + 1}" ht="${height}" customHeight="1">${cells.map((cell, column) => cellXml(cell, address(i + 1, column))).join("")}</row>`;
  });
  const merged = rows.flatMap(({wide}, i) =>
    wide && lastColumn > 0 ? `<mergeCell ref="${address(i + 1, 0)}:${address(i + 1, lastColumn)}"/>` : []
  );
  const links = rows.flatMap(({cells}, i) =>
    cells.flatMap(({link}, column) =>
      link === undefined ? [] : `<hyperlink ref="${address(i + 1, column)}" location="${workbookText(link)}"/>`
    )
  );
  return [
    `<worksheet xmlns="${mainNamespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${cols.join("")}</cols><sheetData>${body.join("")}</sheetData>`,
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` : "",
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.9" bottom="0.8" header="0.4" footer="0.4"/>',
    `<pageSetup paperSize="9" orientation="${total > broadest ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${workbookText(edges.header)}</oddHeader><oddFooter>${workbookText(edges.footer)}</oddFooter></headerFooter>`,
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  ].join("");
}

/** How many lines a text takes that goes across so many letters; those of a title are larger, and a number takes one. */
function linesOf({text, number, look}: SheetCell, width: number): number {
  if (number !== undefined) return 1;
  const [size, lines] = look === "title" ? [1.5, text.split("\n")] : [1, text.split("\n")];
  const room = Math.max(4, (width - 3) / (size * 0.98));
  return size * lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(breadth(line) / room)), 0);
}

function cellXml({text, number, look}: SheetCell, at: string): string {
  const place = `r="${at}" s="${lookId(look)}"`;
  if (number !== undefined) return `<c ${place}><v>${number}</v></c>`;
  return text === ""
    ? `<c ${place}/>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${workbookText(text)}</t></is></c>`;
}

const address = (line: number, column: number): string => cellAddress({sheet: null, line, column});
