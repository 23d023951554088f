import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun
} from "docx";
import type {FileChild, ISectionOptions} from "docx";
import type {Form, FormCell, FormGrid, FormPage} from "../form.js";
import {documentStyles} from "./documentStyles.js";
import {inertText, linesOf} from "./inertText.js";
import {layoutOf} from "./layout.js";
import {pageSize} from "./pageSize.js";
import {steadyPackage} from "./steadyPackage.js";
import {textRuns} from "./textRuns.js";

/** Forms have more columns than a brief: their margins are narrower. */
const margin = {top: 960, bottom: 900, left: 1020, right: 1020, header: 480, footer: 440};
const line = {style: "single", size: 4, color: "404040"} as const;
const fills: Partial<Record<FormCell["look"], string>> = {head: "EDEDED", blank: "F5EBD7"};
const padding = 70;

/** So many rows are kept on one page. */
const together = 12;

/** So many lines of a cell keep a row in one piece; a longer one may go on, on the next page. */
const mostLines = 12;

/** An official form as a DOCX file of A4 pages: the same bytes for the same form. Heads of tables stand on every page. */
export async function formFile(
  form: Form,
  {lang, pageOf}: {lang: string; pageOf: {before: string; between: string; after: string}}
): Promise<Uint8Array> {
  const document = new Document({
    styles: documentStyles(layoutOf(lang)),
    compatibility: {version: 15},
    sections: form.pages.map((page) => section(page, {form, pageOf}))
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return steadyPackage(packed, {title: form.title, lang});
}

function section(
  page: FormPage,
  {form, pageOf}: {form: Form; pageOf: {before: string; between: string; after: string}}
): ISectionOptions {
  const {before, between, after} = pageOf;
  const orientation = page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const width = (page.landscape ? pageSize.height : pageSize.width) - margin.left - margin.right;
  const edge = [form.title, ...(form.mark ? [form.mark] : [])].join(" · ");
  return {
    properties: {page: {size: {width: pageSize.width, height: pageSize.height, orientation}, margin}},
    headers: {
      default: new Header({children: [new Paragraph({style: "Header", children: runs(edge)})]})
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: "Footer",
            children: [new TextRun({children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]})]
          })
        ]
      })
    },
    children: [
      new Paragraph({heading: HeadingLevel.HEADING_1, alignment: "center", children: runs(page.title)}),
      ...page.above.map((text) => new Paragraph({style: "FigureSubtitle", alignment: "center", children: runs(text)})),
      ...page.grids.flatMap((grid, i): FileChild[] => [
        ...(i > 0 ? [new Paragraph({style: "Spacer"})] : []),
        table(grid, {columns: page.columns, width})
      ]),
      new Paragraph({style: "Spacer"}),
      ...page.below.map((text) => new Paragraph({style: "FigureNote", children: runs(text)}))
    ]
  };
}

const runs = (text: string) => textRuns(inertText(text), {bookmarks: new Map()});

function table({rows, head}: FormGrid, {columns, width}: {columns: readonly number[]; width: number}): Table {
  const all = columns.reduce((sum, column) => sum + column, 0);
  const widths = columns.map((column) => Math.round((column / all) * width));
  return new Table({
    layout: "fixed",
    width: {size: widths.reduce((sum, own) => sum + own, 0), type: "dxa"},
    columnWidths: widths,
    margins: {marginUnitType: "dxa", top: 12, bottom: 12, left: padding, right: padding},
    borders: {top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line},
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          tableHeader: i < head,
          keepNext: rows.length <= together && i < rows.length - 1,
          cantSplit: cells.every(({text}) => linesOf(text).length <= mostLines),
          children: cells.map(cell)
        })
    )
  });
}

function cell(own: FormCell): TableCell {
  const {look, text, columns, rows, level = 0} = own;
  const fill = fills[look];
  const isNumber = look === "number";
  const isCentred = look === "head" || look === "none" || look === "blank";
  return new TableCell({
    verticalAlign: (rows ?? 1) > mostLines ? "top" : "center",
    ...(columns !== undefined && {columnSpan: columns}),
    ...(rows !== undefined && rows > 1 && {rowSpan: rows}),
    ...(fill !== undefined && {shading: {type: ShadingType.CLEAR, color: "auto", fill}}),
    children: linesOf(text).map(
      (line) =>
        new Paragraph({
          style: `TableSmall${look === "head" ? "Head" : "Text"}${isNumber ? "Number" : ""}`,
          ...(isCentred && {alignment: "center" as const}),
          ...(level > 0 && {indent: {left: level * 180}}),
          children: runs(line)
        })
    )
  });
}
