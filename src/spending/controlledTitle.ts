import type {Direction} from "../text.js";
import type {ControlledLine} from "./controlled.js";
import {controlledValues} from "./controlledValues.js";
import type {Spending} from "./facts.js";
import {planName} from "./planName.js";
import type {SpendingTelling} from "./telling.js";
import {unitNames} from "./telling.js";

type Stated = ControlledLine & {value: number};

/** What the three public expenses of the year came to, against the year they are held against and their budget. */
export function controlledTitle(facts: Spending, telling: SpendingTelling): string {
  const {filters, groups, controlled} = facts;
  const {year} = filters;
  const text = telling.text.controlledSpending;
  const unit = telling.text.amountUnits[filters.amountUnit];
  const show = controlledValues(facts);
  const totals = controlled.filter((row) => row.account_id === "three-public");
  const stated = totals.filter((row): row is Stated => row.fiscal_year === year && row.value !== null);
  const [row] = stated;
  if (!row) return text.untitled(year);
  if (groups.length > 1) {
    const names = stated.map((each) => ({
      name: unitNames({groups: groups.filter(({id}) => id === each.group_id)}, telling),
      value: show.spent(each)
    }));
    return text.titleOfUnits({year, unit, units: names});
  }
  const before = totals.find((each) => each.fiscal_year === filters.against);
  return text.title({
    ...{year, unit, value: show.spent(row), change: changeOf(row, {before, growth: show.growth(row)})},
    planned:
      row.planned !== null && row.planned_units === row.units
        ? {
            base: planName([row], telling),
            value: show.planned(row),
            direction: row.value === row.planned ? "flat" : row.value > row.planned ? "up" : "down"
          }
        : null
  });
}

/** Which way a line moved; missing where there is no other year, its base is a debt, or other units state it there. */
function changeOf(
  row: Stated,
  {before, growth}: {before: ControlledLine | undefined; growth: string}
): {against: number; direction: Direction; growth: string} | null {
  if (!before) return null;
  const change = (direction: Direction) => ({against: before.fiscal_year, direction, growth});
  if (before.value === null) return change("unknown");
  if (!row.comparable || before.value < 0) return null;
  if (before.value === 0) return change("noBase");
  if (row.growth === null) return null;
  return change(row.growth === 0 ? "flat" : row.growth > 0 ? "up" : "down");
}
