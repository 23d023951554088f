import {dataTable} from "./dataTable.js";
import type {TableColumn} from "./dataTable.js";
import {element} from "./element.js";
import type {Child} from "./element.js";
import {figure} from "./figure.js";
import type {Drawing, FigureFrame} from "./figure.js";

/** What a figure shows, before it stands on a page or in a file: its drawing, its words, and the same as rows. */
export interface FigureContent<R> {
  id: string;
  title: string;
  subtitle: string;
  draw: (drawing: Drawing) => SVGSVGElement;
  /** What it does not show. */
  notes?: readonly string[];
  table: {rows: readonly R[]; caption: string; columns: readonly TableColumn<R>[]};
}

/** A figure on its page; `below` stands under its notes there alone. */
export function figureContent<R>(
  {draw, notes = [], table: {rows, ...table}, ...words}: FigureContent<R>,
  {below, ...frame}: FigureFrame & {below?: Child}
): HTMLElement {
  return figure(draw, {
    ...words,
    ...frame,
    notes: [notes.map((note) => element("p", {class: "note"}, note)), below],
    table: dataTable(rows, table)
  });
}
