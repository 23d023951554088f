import {textWidth} from "../../components/textWidth.js";
import {linesOf} from "./inertText.js";

/** What a column holds: its head and its cells as they read. */
export interface ColumnText {
  head: string;
  number?: boolean | undefined;
  cells: readonly string[];
}

/** Room at each side of a cell, in twips. */
export const cellMargin = 85;

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

/** Whether each cell of a table stands on one line, and each head on two, within a width in twips. */
export function fitsWidth(columns: readonly ColumnText[], {total, size}: {total: number; size: number}): boolean {
  return sum(columns.map((column) => wantedWidth(column, size))) <= total;
}

/**
 * The widths of a table's columns in twips, which fill `total`: Word and WPS lay a table out by these alone. Columns of
 * numbers are as wide as their numbers, so that none is broken; texts share what is left, the short ones in full.
 */
export function columnWidths(columns: readonly ColumnText[], {total, size}: {total: number; size: number}): number[] {
  const wanted = columns.map((column) => wantedWidth(column, size));
  const scale = total / sum(wanted);
  const widths = scale >= 1 ? wanted.map((width) => width * scale) : tightWidths(columns, {total, size});
  const whole = widths.map(Math.floor);
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((width, i) => (i === widest ? width + total - sum(whole) : width));
}

/** What a column's cells need on one line, in twips. */
function cellWidth({cells}: ColumnText, size: number): number {
  const lines = cells.flatMap(linesOf).map((line) => textWidth(line, size));
  return Math.max(3 * size, ...lines) * 20 + 2 * cellMargin;
}

function wantedWidth(column: ColumnText, size: number): number {
  return Math.max(cellWidth(column, size), (textWidth(column.head, size) / 2 + size) * 20 + 2 * cellMargin);
}

/** Widths for less room than is wanted: numbers come first, unless they leave the texts less than a quarter of it. */
function tightWidths(columns: readonly ColumnText[], {total, size}: {total: number; size: number}): number[] {
  const least = columns.map((column) => cellWidth(column, size));
  const numbers = sum(least.filter((_, i) => columns[i]!.number));
  const kept = numbers <= total * 0.75 && columns.some(({number}) => !number);
  return shared(least, {
    total,
    keeps: columns.map(({number}) => kept && number === true),
    weights: columns.map((column) => averageWidth(column, size))
  });
}

/** So that a column with a text here and there does not take the room of one that is full of them. */
function averageWidth({cells}: ColumnText, size: number): number {
  return 1 + sum(cells.map((cell) => textWidth(cell, size) * 20)) / Math.max(1, cells.length);
}

/**
 * Widths within a room: those kept, then in full what wants less than an equal share of the rest; the others share what
 * is left, half of it equally, half by how full they are.
 */
function shared(
  wanted: readonly number[],
  {total, keeps, weights}: {total: number; keeps: readonly boolean[]; weights: readonly number[]}
): number[] {
  const given = new Map(wanted.flatMap((width, i) => (keeps[i] ? [[i, width]] : [])));
  for (;;) {
    const open = [...wanted.keys()].filter((i) => !given.has(i));
    const left = total - sum([...given.values()]);
    const small = open.filter((i) => wanted[i]! <= left / open.length);
    for (const i of small) given.set(i, wanted[i]!);
    if (small.length > 0) continue;
    const full = sum(open.map((i) => weights[i]!));
    return wanted.map((_, i) => given.get(i) ?? left * (0.5 / open.length + (0.5 * weights[i]!) / full));
  }
}
