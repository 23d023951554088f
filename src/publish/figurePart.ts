import type {Child} from "../components/element.js";
import type {FigureFrame} from "../components/figure.js";
import type {FigureContent} from "../components/figureContent.js";
import type {Cell, FigurePart, TablePart} from "./publication.js";

/** What a figure shows as a part of a publication. Throws where a cell of its table holds more than a text. */
export function figurePart<R>(
  {id, title, subtitle, draw, notes = [], table}: FigureContent<R>,
  {mark, source}: Pick<FigureFrame, "mark" | "source">
): FigurePart {
  return {kind: "figure", id, title, subtitle, draw, notes, mark, source, table: tablePart(table, {id: `${id}-table`})};
}

function tablePart<R>({rows, caption, columns}: FigureContent<R>["table"], {id}: {id: string}): TablePart {
  return {
    ...{kind: "table", id, title: caption},
    columns: columns.map(({head, number}) => ({head, ...(number && {number})})),
    rows: rows.map((row) =>
      columns.map(({cell, value}): Cell => {
        const number = value?.(row);
        return {text: textOf(cell(row)), ...(number && {value: number})};
      })
    )
  };
}

function textOf(child: Child): string {
  if (child === null || child === undefined || child === false) return "";
  if (typeof child === "string" || typeof child === "number") return String(child);
  throw new TypeError("a cell of a published table holds more than a text");
}
