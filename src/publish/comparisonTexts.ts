import {count} from "../format.js";
import type {Comparison, NumberChange, RowChange} from "./compare.js";
import {printedDifference} from "./printedDifference.js";
import type {ComparisonWords} from "./text.js";

/** How many numbers of a comparison changed, are gone, are new and are the same, in a sentence. */
export function comparisonSummary({changed, gone, added, same}: Comparison, text: ComparisonWords): string {
  const counts = {changed, gone, added, same};
  const written = Object.entries(counts).map(([kind, numbers]) => [kind, count(numbers.length)] as const);
  return text.summary(Object.fromEntries(written) as Record<keyof typeof counts, string>);
}

/** How far a number moved, as printed; a value that moved less says so, and what is no number says nothing. */
export function differenceText({before, after, difference}: NumberChange, text: ComparisonWords): string {
  const printed = printedDifference(before, after);
  if (!printed) return "";
  if (printed.text === "") return difference === 0 ? "" : text.unseen;
  return printed.points ? text.points(printed.text) : printed.text;
}

/** A change of a row in words, with a line for each cell of it that is another one. */
export function rowChangeTexts({row, kind, cells}: RowChange, text: ComparisonWords): {row: string; cells: string[]} {
  const shown = kind === "changed" ? cells : [];
  const orEmpty = (cell: string | null) => inert(cell ?? "") || text.empty;
  return {
    row: text.row[kind](inert(row)),
    cells: shown.map(({column, before, after}) =>
      text.cell({column: inert(column), before: orEmpty(before), after: orEmpty(after)})
    )
  };
}

/**
 * A text of a file with a sign that shows for every character that commands a terminal, breaks its line, or turns around
 * what stands beside it.
 */
export const inert = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu, "\uFFFD");
