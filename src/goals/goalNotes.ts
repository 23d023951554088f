import type {Goals} from "./facts.js";
import type {Goal} from "./goalsOf.js";
import {planKind} from "./standing.js";
import type {Standing} from "./standing.js";
import type {GoalsWords} from "./text.js";

/** What must be known to read a goal: how few years there are, which are derived, and what they are measured against. */
export function goalNotes(
  {to, move, plans, from}: Standing,
  {goal, facts, text}: {goal: Goal; facts: Goals; text: GoalsWords}
): string[] {
  const {notes} = text.card;
  const [unit] = facts.units;
  const rows = unit.metrics.filter((row) => row.metric === goal.metric);
  const unstated = rows.filter((row) => planKind(unit, {metric: goal.metric, year: row.fiscal_year}) === "unstated");
  const derived = rows.filter(({basis}) => basis === "derived");
  const yearsOf = (some: typeof rows) => some.map((row) => row.fiscal_year);
  return [
    ...(rows.length === 0 ? [notes.none] : rows.length === 1 ? [notes.single] : rows.length === 2 ? [notes.two] : []),
    ...(move === "incomparable"
      ? [
          notes.incomparable({
            ...{from: from!.fiscal_year, to: to!.fiscal_year},
            fromPlan: plans.from!,
            toPlan: plans.to!
          })
        ]
      : []),
    ...(unstated.length > 0 ? [notes.unstatedPlan(yearsOf(unstated))] : []),
    ...(derived.length > 0 ? [notes.derived(yearsOf(derived))] : [])
  ];
}
