import {accountValues} from "./accountValues.js";
import type {ControlledLine} from "./controlled.js";
import type {Spending} from "./facts.js";

/** The numbers of controlled spending, formatted, each with the address that opens it; a missing one is empty. */
export function controlledValues(facts: Pick<Spending, "filters" | "groups">) {
  const show = accountValues(facts);
  const place = (row: ControlledLine) => ({group: row.group_id, year: row.fiscal_year, account: row.account_id});
  return {
    /** The final account. */
    spent: (row: ControlledLine) => show.figure(row, {...place(row), measure: "actual"}),
    /** The budget it is held against. */
    planned: (row: ControlledLine) =>
      show.figure(
        {value: row.planned, low: row.planned_low, high: row.planned_high},
        {...place(row), measure: row.base?.includes(" ") ? null : row.base}
      ),
    /** How far the final account moved since the year it is held against, without its sign, in per cent. */
    growth: (row: ControlledLine) =>
      show.growth(
        {value: row.growth, low: row.growth_low, high: row.growth_high},
        {...place(row), against: facts.filters.against ?? row.fiscal_year}
      )
  };
}
