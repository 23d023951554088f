import type {ExecutionLine} from "./executionLines.js";
import type {Spending} from "./facts.js";

/** A line whose budget and final account are compared; a `whole` is everything in focus, or one of several lines chosen that has such lines within it. */
export interface ComparedLine extends ExecutionLine {
  whole: boolean;
  spent: number;
  planned: number;
  difference: number;
}

/** The lines compared, by group: wholes first, then the finest lines, the most money between budget and final account first. */
export function comparedLines({executions, filters, groups}: Spending): ComparedLine[] {
  const compared = executions
    .filter((row) => row.stated === "both" && (row.in_focus || row.finest))
    .map((row) => ({...row, whole: row.in_focus && (filters.lines.length < 2 || !row.finest)}) as ComparedLine);
  const place = (row: ComparedLine) => groups.findIndex(({id}) => id === row.group_id);
  return compared.sort(
    (a, b) =>
      place(a) - place(b) ||
      Number(b.whole) - Number(a.whole) ||
      (a.whole ? 0 : Math.abs(b.difference) - Math.abs(a.difference))
  );
}
