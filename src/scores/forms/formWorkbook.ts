import {exactNumber} from "../../format.js";
import {cellAddress} from "../../reading/cellAddress.js";
import {sheetNames} from "../../publish/sheetNames.js";
import {sheetText} from "../../publish/sheetText.js";
import {breadth} from "../../templates/breadth.js";
import {workbookArchive} from "../../templates/workbookArchive.js";
import {mainNamespace} from "../../templates/workbookStyles.js";
import {workbookText} from "../../templates/workbookText.js";
import type {Form, FormCell, FormPage} from "../../publish/form.js";
import {formLooks} from "./formLooks.js";
import type {FormLook, FormLooks} from "./formLooks.js";
import {placedCells} from "./placed.js";

/** The width of a printed page in letters, upright and across; no row can be higher than Excel's 409 points. */
const pageWidth = {portrait: 96, landscape: 140};
const lineHeight = 14;
const highest = 400;
const longestEdge = 250;

/** A cell of a sheet in its place, counted from 0, and how far it goes. */
interface SheetCell {
  cell: Pick<FormCell, "text" | "number" | "level">;
  look: FormLook;
  row: number;
  column: number;
  columns: number;
  rows: number;
}

/**
 * An official form as an XLSX workbook: a sheet for each of its pages, which prints on A4 with the heads of its longest table on every page.
 * Numbers are numbers in the format that they are printed in; nothing is a formula. The same form gives the same bytes.
 */
export function formWorkbook(form: Form): Uint8Array {
  const names = sheetNames(form.pages.map(({name}) => name));
  const looks = formLooks();
  const sheets = form.pages.map((page, i) => {
    const {cells, repeated} = cellsOf(page);
    return {name: names[i]!, xml: sheetXml(cells, {page, form, looks, first: i === 0}), repeated};
  });
  return workbookArchive({sheets, styles: looks.xml()});
}

/** A page's cells from top to bottom, and the lines that head its longest table. */
function cellsOf(page: FormPage): {cells: SheetCell[]; repeated: {from: number; to: number} | undefined} {
  const across = page.columns.length;
  const cells: SheetCell[] = [];
  let row = 0;
  const wide = (text: string, look: FormLook) =>
    cells.push({cell: {text}, look, row: row++, column: 0, columns: across, rows: 1});
  wide(page.title, "title");
  for (const text of page.above) wide(text, "line");
  const longest = page.grids.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  let repeated: {from: number; to: number} | undefined;
  for (const grid of page.grids) {
    if (grid === longest && grid.head > 0) repeated = {from: row + 1, to: row + grid.head};
    const top = row;
    for (const {cell, row: down, column} of placedCells(grid))
      cells.push({cell, look: cell.look, row: top + down, column, columns: cell.columns ?? 1, rows: cell.rows ?? 1});
    row += grid.rows.length;
  }
  row += 1;
  for (const text of page.below) wide(text, "note");
  return {cells, repeated};
}

function sheetXml(
  cells: readonly SheetCell[],
  {page, form, looks, first}: {page: FormPage; form: Form; looks: FormLooks; first: boolean}
): string {
  const orientation = page.landscape ? "landscape" : "portrait";
  const all = page.columns.reduce((sum, column) => sum + column, 0);
  const widths = page.columns.map((column) => (column / all) * pageWidth[orientation]);
  const last = Math.max(...cells.map(({row, rows}) => row + rows - 1));
  const rows = Array.from({length: last + 1}, (_, row) => rowXml(row, {cells, widths, looks}));
  const merged = cells.filter(({columns, rows}) => columns > 1 || rows > 1);
  const mark = form.mark ? `&R${edgeText(form.mark)}` : "";
  return [
    `<worksheet xmlns="${mainNamespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${address(last, widths.length - 1)}"/>`,
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/>`,
    `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width.toFixed(1)}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map(({row, column, rows, columns}) => `<mergeCell ref="${address(row, column)}:${address(row + rows - 1, column + columns - 1)}"/>`).join("")}</mergeCells>`
      : "",
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${workbookText(`&L${edgeText(form.title)}${mark}`)}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`,
    "</worksheet>"
  ].join("");
}

/** A row with every cell of what goes across it, so that the lines around what is merged are whole. */
function rowXml(
  row: number,
  {cells, widths, looks}: {cells: readonly SheetCell[]; widths: readonly number[]; looks: FormLooks}
): string {
  const own = cells.filter((each) => each.row <= row && row < each.row + each.rows);
  const xml = own
    .flatMap((each) => Array.from({length: each.columns}, (_, i) => ({each, column: each.column + i})))
    .sort((a, b) => a.column - b.column)
    .map(({each, column}) =>
      cellXml(each, {at: address(row, column), isFirst: each.row === row && each.column === column, looks})
    );
  const height = Math.max(1, ...own.map((each) => linesOf(each, widths) / each.rows));
  return `<row r="${row + 1}" ht="${Math.min(highest, Math.ceil(height * lineHeight) + 4)}" customHeight="1">${xml.join("")}</row>`;
}

function cellXml(
  {cell, look}: SheetCell,
  {at, isFirst, looks}: {at: string; isFirst: boolean; looks: FormLooks}
): string {
  const {text, number, level} = cell;
  const place = `r="${at}" s="${looks.id(look, {number, level})}"`;
  if (!isFirst || text === "") return `<c ${place}/>`;
  if (number) return `<c ${place}><v>${exactNumber(number.value)}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${workbookText(sheetText(text))}</t></is></c>`;
}

/** How many lines a cell's text takes in its width. */
function linesOf({cell: {text, level = 0}, look, column, columns}: SheetCell, widths: readonly number[]): number {
  const size = look === "title" ? 1.6 : 1;
  const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0) - 3 - level * 1.5;
  const room = Math.max(3, width / size);
  return size * text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(breadth(line) / room)), 0);
}

const address = (row: number, column: number): string => cellAddress({sheet: null, line: row + 1, column});

/** An ampersand begins a command at the edge of a page. */
const edgeText = (text: string): string =>
  sheetText(text)
    .replace(/[\p{C}\s]+/gu, " ")
    .slice(0, longestEdge / 2)
    .replaceAll("&", "&&");
