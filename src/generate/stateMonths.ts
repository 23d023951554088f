import type {AccountTree} from "./accountTree.js";
import {scaled} from "./cents.js";
import type {Draft} from "./draft.js";
import {funds} from "./family.js";
import {stateAccounts} from "./stateAccounts.js";
import {type UnitYear, withSums} from "./unitYear.js";

/** The thousandths of the year's spending done by the end of each month; projects start late. */
const steady = [72, 148, 235, 312, 396, 492, 572, 655, 742, 822, 910, 1000];
const late = [15, 60, 115, 180, 265, 375, 470, 570, 680, 775, 880, 1000];

/** States a unit's execution by month, cumulative: totals, basic spending by class, projects; December is the year. */
export function stateMonths(draft: Draft, {unitYear, tree}: {unitYear: UnitYear; tree: AccountTree}): void {
  const spending = unitYear.lines.filter(({account_id}) => tree.lineage(account_id).at(-1) === "expenditure");
  for (const [month, last] of late.entries()) {
    const lines = spending.map((line) => {
      const base = line.account_id.startsWith("project") ? last : steady[month]!;
      const stream = unitYear.stream.fork("month", month, line.account_id, line.fund);
      const done = month === 11 ? 1000 : base + stream.between(-12, 12);
      return {...line, actual: scaled(line.actual, done)};
    });
    const period = `${unitYear.fiscal_year}-${String(month + 1).padStart(2, "0")}`;
    const cumulative = withSums(unitYear, {tree, lines});
    for (const fund of ["all", ...funds] as const) {
      stateAccounts("expenditure", {
        draft,
        tree,
        fund,
        measures: ["actual"],
        period,
        section: () => "二(四)",
        unitYear: cumulative,
        endsAt: (account_id) => fund === "all" || account_id.startsWith("basic-")
      });
    }
  }
}
