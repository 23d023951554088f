import type {Group} from "../filters.js";
import type {ControlledLine} from "./controlled.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** The reasons that a group's documents give for a line in its year; of several units, each with the unit's name. */
export function controlledReasons(
  {account_id, fiscal_year}: ControlledLine,
  {words, text, facts, group}: SpendingTelling & {facts: Spending; group: Group}
): string[] {
  const {filters, reasons, scope} = facts;
  return reasons
    .filter((row) => row.account_id === account_id && row.fiscal_year === fiscal_year)
    .filter((row) => group.units.includes(row.unit_id) && (filters.fund === "all" || row.fund === filters.fund))
    .map((row) =>
      text.controlledSpending.reason({
        unit: group.units.length > 1 ? words.name(scope.units.find(({unit_id}) => unit_id === row.unit_id)!) : "",
        statement: words.either({zh: row.statement, en: row.statement_en})
      })
    );
}
