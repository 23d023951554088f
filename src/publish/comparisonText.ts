import type {Comparison} from "./compare.js";
import {comparisonSummary, differenceText, inert, rowChangeTexts} from "./comparisonTexts.js";
import type {PublishedNumber} from "./manifest.js";
import type {ComparisonWords} from "./text.js";

/** A comparison in plain lines for a command line; what a file holds cannot command the terminal. */
export function comparisonText(comparison: Comparison, {text}: {text: ComparisonWords}): string {
  const changed = comparison.changed.flatMap((change) => {
    const {before, after, rows} = change;
    const difference = differenceText(change, text);
    const moved = `${inert(before.printed)} → ${inert(after.printed)}${difference && ` (${difference})`}`;
    const told = rows.flatMap((each) => {
      const {row, cells} = rowChangeTexts(each, text);
      return [`    ${row}`, ...cells.map((cell) => `      ${cell}`)];
    });
    return [`  ${inert(after.name)}  ${moved}`, ...(told.length > 0 ? told : [`    ${text.sameRows}`])];
  });
  const listed = (numbers: readonly PublishedNumber[]) =>
    numbers.map(({name, printed}) => `  ${inert(name)}  ${inert(printed)}`);
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ["", title, ...lines] : []);
  return [
    comparisonSummary(comparison, text),
    ...section(text.changed, changed),
    ...section(text.gone, listed(comparison.gone)),
    ...section(text.added, listed(comparison.added)),
    ""
  ].join("\n");
}
