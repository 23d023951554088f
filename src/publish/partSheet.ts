import {numberPieces} from "../components/numberText.js";
import {breadth} from "../templates/breadth.js";
import type {ValueFormat} from "../components/dataTable.js";
import type {Cell, FigurePart, Publication, TablePart} from "./publication.js";
import {sheetText} from "./sheetText.js";
import type {Look} from "./workbookLooks.js";
import type {PublishedSheet, SheetCell} from "./workbookSheet.js";

/** A text that says more than this is not said to be one: old spreadsheets would show it as number signs. */
const longest = 255;

/** A cell of text in a look, or in that of a long one. */
export function textCell(text: string, look: Look = "text"): SheetCell {
  const shown = sheetText(text);
  return {text: shown, look: look === "text" && shown.length > longest ? "long" : look};
}

/** A text across the sheet. */
export const wideRow = (text: string, look: Look): PublishedSheet["rows"][number] => ({
  cells: [textCell(text, look)],
  wide: true
});

/** The widths of columns that their texts fit in, the longest of them wrapped. */
export function widthsOf(rows: readonly (readonly string[])[], {most}: {most: number}): number[] {
  const columns = Math.max(...rows.map(({length}) => length));
  return Array.from({length: columns}, (_, i) => {
    const lines = rows.flatMap((cells) => sheetText(cells[i] ?? "").split("\n"));
    return Math.min(most, lines.reduce((widest, line) => Math.max(widest, breadth(line)), 10) + 4);
  });
}

/** A table, or the data of a figure with what it says of itself, below what they are part of and how far that may go. */
export function partSheet(
  part: TablePart | FigurePart,
  {
    name,
    publication,
    place
  }: {
    name: string;
    publication: Publication;
    /** Where in the workbook a number is told of, by what opens it. */
    place: (key: string) => string | undefined;
  }
): PublishedSheet {
  const {columns, rows} = part.kind === "figure" ? part.table : part;
  const subtitle = part.kind === "figure" ? [part.subtitle, part.mark].filter(Boolean).join(" · ") : "";
  const above = [
    wideRow(part.title, "title"),
    ...(subtitle === "" ? [] : [wideRow(subtitle, "note")]),
    wideRow(`${publication.title} · ${publication.stamped}`, "note"),
    {cells: []}
  ];
  const below = part.kind === "figure" ? [...part.notes, part.source].filter((line) => line !== "") : [];
  return {
    name,
    widths: widthsOf([columns.map(({head}) => head), ...rows.map((cells) => cells.map(({text}) => text))], {most: 46}),
    rows: [
      ...above,
      {cells: columns.map(({head, number}) => textCell(head, number ? "headNumber" : "head"))},
      ...rows.map((cells) => ({cells: cells.map((cell, i) => valueCell(cell, {number: columns[i]?.number, place}))})),
      ...(below.length > 0 ? [{cells: []}, ...below.map((line) => wideRow(line, "note"))] : [])
    ],
    head: above.length + 1
  };
}

const linkedLooks: Readonly<Record<ValueFormat, Look>> = {
  ...{amount: "linkedAmount", rate: "linkedRate", share: "linkedShare", count: "linkedCount"}
};

function valueCell(
  {text, value}: Cell,
  {number, place}: {number: boolean | undefined; place: (key: string) => string | undefined}
): SheetCell {
  const numbers = numberPieces(text).flatMap(({href}) => href ?? []);
  const link = numbers.length === 1 ? place(numbers[0]!) : undefined;
  if (value && Number.isFinite(value.number)) {
    const look = link === undefined ? value.format : linkedLooks[value.format];
    return {text: sheetText(text), number: value.number, look, link};
  }
  return {...textCell(text, number ? (link === undefined ? "number" : "linked") : "text"), link};
}
