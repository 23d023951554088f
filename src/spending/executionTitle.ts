import {amount} from "../format.js";
import {comparedLines} from "./comparedLines.js";
import type {ComparedLine} from "./comparedLines.js";
import {executionNumbers} from "./executionNumbers.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {SpendingTelling} from "./telling.js";
import type {Distance} from "./text.js";

/** How far the whole got and which line is furthest from its budget in money; of several units, how far each got. */
export function executionTitle(facts: Spending, telling: SpendingTelling): string {
  const {filters, groups} = facts;
  const text = telling.text.execution;
  const show = executionNumbers(facts, telling);
  const unit = telling.text.amountUnits[filters.amountUnit];
  const {year, side} = filters;
  const rows = comparedLines(facts);
  const wholes = filters.lines.length > 1 ? [] : rows.filter((row) => row.whole);
  const what = lineLabel("whole", facts, telling.words);
  if (groups.length > 1 && wholes.length > 0)
    return text.titleOfUnits({
      ...{year, what},
      units: wholes.map((row) => ({name: show.unit(row), rate: show.rate(row) || text.noRate}))
    });

  const distance = (row: ComparedLine): Distance => ({
    direction: row.difference < 0 ? "less" : row.difference > 0 ? "more" : "equal",
    amount: `${amount(
      {
        value: Math.abs(row.difference),
        low: row.difference_low,
        high: row.difference_high
      },
      filters.amountUnit
    )} ${unit}`
  });
  const [whole] = wholes;
  const [line] = rows.filter((row) => !row.whole).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const furthest = line && {name: show.name(line), rate: show.rate(line), distance: distance(line)};
  if (!whole) return text.titleOfLine({year, side, furthest: furthest!});
  return text.title({
    ...{year, what, side, base: show.base(whole), rate: show.rate(whole), distance: distance(whole)},
    furthest: furthest && line.difference !== 0 ? furthest : null
  });
}
