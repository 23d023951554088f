import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {monthNumbers} from "./monthNumbers.js";
import type {MonthLine} from "./months.js";
import type {LineMonths, PaceGroup} from "./paceGroups.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** How far everything in focus had come in its latest month, else the line that the most money is ahead or behind of; of several units, how far each had. */
export function withinYearTitle(
  facts: Spending,
  {telling, groups}: {telling: SpendingTelling; groups: readonly PaceGroup[]}
): string {
  const {year, amountUnit} = facts.filters;
  const text = telling.text.withinYear;
  const show = monthNumbers(facts, telling);
  const amount = (row: MonthLine) => `${show.amount(row)} ${telling.text.amountUnits[amountUnit]}`;
  const what = lineLabel("whole", facts, telling.words);
  const told = groups.map((group) => {
    const row = latestOf(group.whole ?? group.lines[0] ?? group.withoutPace[0] ?? [group.ranked[0]!]);
    return {group, row, month: row.month};
  });
  if (facts.groups.length > 1)
    return text.titleOfUnits({
      ...{year, what},
      units: told.map(({group, row, month}) => ({
        name: unitNames({groups: [group.group]}, telling),
        value: show.pace(row) || amount(row),
        month
      }))
    });

  const [{group, row, month}] = told as [(typeof told)[number]];
  const furthest = group.ranked[0];
  const base = show.base(row);
  const lag = show.lag(row);
  if (group.whole && lag) return text.title({year, month, what, base, pace: show.pace(row), lag});
  if (furthest && show.lag(furthest))
    return text.titleOfLine({
      ...{year, month: furthest.month, name: lineLabel(furthest.account_id, facts, telling.words)},
      ...{pace: show.pace(furthest), lag: show.lag(furthest)!}
    });
  return text.titleOfAmount({
    ...{year, month, what: lineLabel(row.account_id, facts, telling.words), amount: amount(row)}
  });
}

const latestOf = (rows: LineMonths) => rows.at(-1)!;
