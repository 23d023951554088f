import {Table, TableCell, TableRow} from "docx";
import {plainText} from "../../components/numberText.js";
import {cellMargin, columnWidths, fitsWidth} from "./columnWidths.js";
import {pageSize} from "./pageSize.js";
import type {TextSetting} from "./setting.js";
import {textParagraphs} from "./textParagraphs.js";

/** A cell: its text, a bookmark that names it, and a style of its own for its characters. */
export interface WordCell {
  text: string;
  bookmark?: string;
  runStyle?: string;
}

const [rule, hair, none] = [
  {style: "single", size: 8, color: "000000"},
  {style: "single", size: 4, color: "BFBFBF"},
  {style: "none", size: 0, color: "auto"}
] as const;

/** So many rows are kept on one page; more may go on, below their heads again. */
const together = 12;

/**
 * A table between rules, as wide as the text. Its heads stand on each page it comes to, no row is divided, and columns of
 * numbers end to the right. Widths are those given, in twips, or as the texts need; where they need more than there is,
 * the letters are small, as they are where that is asked for.
 */
export function wordTable(
  rows: readonly (readonly WordCell[])[],
  {
    columns,
    setting,
    size: always,
    widths
  }: {
    columns: readonly {head: string; number?: boolean | undefined}[];
    setting: TextSetting;
    size?: "small";
    widths?: readonly number[];
  }
): Table {
  const {sizes} = setting.layout;
  const texts = columns.map((column, i) => ({...column, cells: rows.map((row) => plainText(row[i]!.text))}));
  const total = pageSize.textWidth;
  const small = always === "small" || !fitsWidth(texts, {total, size: sizes.table});
  const grid = widths ?? columnWidths(texts, {total, size: small ? sizes.small : sizes.table});
  const style = (i: number, head = false) =>
    `Table${small ? "Small" : ""}${head ? "Head" : "Text"}${columns[i]!.number ? "Number" : ""}`;
  const row = (cells: readonly WordCell[], {head = false, keepNext = false} = {}) =>
    new TableRow({
      ...{cantSplit: true, keepNext, ...(head && {tableHeader: true})},
      children: cells.map(
        ({text, ...named}, i) =>
          new TableCell({
            verticalAlign: always === "small" && !head ? "top" : "center",
            ...(head && {borders: {bottom: {...rule, size: 4}}}),
            children: textParagraphs(text, {setting, style: style(i, head), ...named})
          })
      )
    });
  return new Table({
    layout: "fixed",
    width: {size: grid.reduce((all, width) => all + width, 0), type: "dxa"},
    columnWidths: [...grid],
    margins: {marginUnitType: "dxa", top: 40, bottom: 40, left: cellMargin, right: cellMargin},
    borders: {top: rule, bottom: rule, left: none, right: none, insideHorizontal: hair, insideVertical: none},
    tableLook: {firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true},
    rows: [
      row(
        columns.map(({head}) => ({text: head})),
        {head: true, keepNext: true}
      ),
      ...rows.map((cells, i) => row(cells, {keepNext: rows.length <= together && i < rows.length - 1}))
    ]
  });
}
