import {accountValues} from "./accountValues.js";
import type {BalanceYear} from "./balances.js";
import type {Spending} from "./facts.js";

/** The numbers of balances, formatted, each with the address that opens it; a missing one is empty. */
export function balanceValues(facts: Pick<Spending, "filters" | "groups">) {
  const show = accountValues(facts);
  const place = (row: BalanceYear) => ({group: row.group_id, year: row.fiscal_year});
  return {
    figure: (row: BalanceYear) => show.figure(row, {...place(row), account: row.account_id, measure: "actual"}),
    /** The planned spending that the carry-over rate divides by; of the units that state both, it is only its text. */
    planned: (row: BalanceYear) =>
      show.figure(
        {value: row.planned, low: row.planned_low, high: row.planned_high},
        {
          ...{...place(row), account: "expenditure"},
          measure: row.base?.includes(" ") || row.carried !== row.value ? null : row.base
        }
      ),
    rate: (row: BalanceYear) =>
      show.metric({value: row.rate, low: row.rate_low, high: row.rate_high}, {...place(row), metric: "carry_over_rate"})
  };
}
