import type {AccountTree} from "./accountTree.js";
import {scaled, split} from "./cents.js";
import type {Fund} from "./family.js";
import {profiles} from "./profiles.js";
import type {Line, Measure, Setting} from "./unitYear.js";

/**
 * A fund's income by source, its opening and its closing balance, the closing one last. Budgeted spending is budgeted
 * income and a part of the opening balance; the closing balance is opening + income − spending and never below zero.
 */
export function balanceLines(
  {unit, fiscal_year, stream: streams}: Setting,
  {
    tree,
    detail,
    fund,
    opening,
    spending
  }: {tree: AccountTree; detail: "typical" | "full"; fund: Fund; opening: number; spending: readonly Line[]}
): Line[] {
  const stream = streams.fork("income", fund);
  const general = fund === "general";
  const spent = (measure: Measure) =>
    spending.filter((line) => line.fund === fund).reduce((sum, line) => sum + line[measure], 0);
  const used = scaled(opening, general ? stream.between(600, 900) : stream.between(200, 500));
  const [budget, adjusted] = [spent("budget") - used, spent("adjusted") - used];
  const came = scaled(adjusted, general ? stream.between(985, 1000) : stream.between(930, 1120));
  const actual = Math.max(came, spent("actual") - opening);

  const usual = profiles[unit.profile].income[fund];
  const sources = tree
    .leaves("main", fiscal_year)
    .filter(({side}) => side === "income")
    .map(({account_id}) => ({account_id: account_id!, weight: usual[account_id!] ?? (detail === "full" ? 1 : 0)}))
    .filter(({weight}) => weight > 0)
    .map(({account_id, weight}) => ({account_id, weight: weight * stream.between(880, 1120)}));
  if (sources.length === 0) throw new Error(`No income account is valid in ${fiscal_year}.`);
  const weights = sources.map(({weight}) => weight);
  const largest = weights.indexOf(Math.max(...weights));
  const budgets = split(budget, weights);
  const actuals = split(
    actual,
    weights.map((weight) => scaled(weight, stream.between(850, 1150)))
  );
  const line = (account_id: string, amounts: Record<Measure, number>): Line => ({
    account_id,
    fund,
    item: "",
    ...amounts
  });
  const balance = (account_id: string, amount: number) => line(account_id, {budget: 0, adjusted: 0, actual: amount});
  return [
    ...sources.map(({account_id}, i) =>
      line(account_id, {
        budget: budgets[i]!,
        adjusted: budgets[i]! + (i === largest ? adjusted - budget : 0),
        actual: actuals[i]!
      })
    ),
    balance("opening-balance", opening),
    balance("closing-balance", opening + actual - spent("actual"))
  ];
}
