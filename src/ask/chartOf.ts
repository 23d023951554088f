import type {Answer} from "../database/ask.js";
import type {Value} from "../database/query.js";

/** A mark of a chart. */
export interface ChartRow {
  label: string;
  value: number;
}

/** How an answer can be drawn: by the place of each numeric column, over years, or along names. */
export interface ChartForm {
  kind: "bars" | "years";
  /** The columns whose values name a mark. */
  labels: readonly number[];
  measures: readonly number[];
}

/** Why an answer cannot be drawn. */
export type NoChart = "empty" | "noNumbers" | "noLabels";

/** How many marks a chart has at the most: more cannot be read. */
export const mostMarks = 40;

/** How an answer is drawn: columns where a column of years, each once, is all that names its rows, else bars. */
export function chartOf({columns, rows}: Answer): ChartForm | NoChart {
  if (rows.length === 0) return "empty";
  const places = columns.map((_, i) => i);
  const years = places.filter((i) => columns[i]!.type === "number" && rows.every((row) => isYear(row[i]!)));
  const texts = places.filter((i) => columns[i]!.type === "text" && rows.some((row) => row[i] !== null));
  const measures = places.filter((i) => columns[i]!.type === "number" && !years.includes(i));
  const drawn = measures.filter((i) => rows.some((row) => Number.isFinite(row[i])));
  if (drawn.length === 0) return "noNumbers";
  if (texts.length === 0 && years.length === 0) return "noLabels";
  const alone = texts.length === 0 && new Set(rows.map((row) => row[years[0]!])).size === rows.length;
  return alone
    ? {kind: "years", labels: [years[0]!], measures: drawn}
    : {kind: "bars", labels: telling([...texts, ...years].sort(ascending), rows), measures: drawn};
}

/** The rows of a chart of one of its columns; a row without a value has no mark. Years stand in their order. */
export function chartRows({rows}: Answer, {form, measure}: {form: ChartForm; measure: number}): ChartRow[] {
  const named = rows.flatMap((row) => {
    const value = row[measure];
    if (typeof value !== "number" || !Number.isFinite(value)) return [];
    return [{label: form.labels.map((i) => row[i] ?? "—").join(" · "), value}];
  });
  return form.kind === "years" ? named.sort((a, b) => Number(a.label) - Number(b.label)) : named;
}

const ascending = (a: number, b: number) => a - b;

/** Columns that tell the rows apart: one whose value never changes says nothing of a row, and three are enough. */
function telling(labels: readonly number[], rows: Answer["rows"]): number[] {
  const changing = labels.filter((i) => new Set(rows.map((row) => row[i])).size > 1);
  return (changing.length > 0 ? changing : labels).slice(0, 3);
}

/** Whether a value may be a year. */
export function isYear(value: Value): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
}
