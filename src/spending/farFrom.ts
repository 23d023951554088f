import type {ExecutionRules} from "../cube/executionRules.js";
import {absolute, compare, compareWithTimes, minus} from "../cube/exact.js";
import type {Filters} from "../filters.js";
import type {ExecutionLine} from "./executionLines.js";
import type {HeldLine} from "./heldLines.js";

/** How the check execution_is_near_budget would point a line out: its bounds are held exactly. */
export function farFrom(
  {spent, planned}: Pick<HeldLine, "spent" | "planned">,
  {rules, side}: {rules: ExecutionRules; side: Filters["side"]}
): ExecutionLine["far"] {
  if (!spent || !planned || compare(absolute(minus(spent.amount, planned.amount)), rules.weighty) < 0) return null;
  if (compareWithTimes(spent.low, planned.high, rules.most[side]) > 0) return "over";
  return compareWithTimes(spent.high, planned.low, rules.least) < 0 ? "under" : null;
}
