import type {MetricYear} from "../metricYears.js";
import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";
import {difference} from "../provenance/interval.js";
import type {Interval} from "../provenance/interval.js";
import type {PlanKind} from "../text.js";
import type {GoalUnit} from "./facts.js";
import type {Aim, Goal} from "./goalsOf.js";
import {wayToGo} from "./wanted.js";

/**
 * How a metric moved: in the wanted direction, away from it, or no further than rounding explains; `incomparable` where
 * the budgets it is measured against are of different kinds, `undirected` where no direction is wanted, `single` where
 * one year alone is known, `none` where no year is.
 */
export type Move = "towards" | "away" | "unchanged" | "incomparable" | "undirected" | "single" | "none";

/** Where a goal stands: from which year to which it moved, and whether that tests the announcement. */
export interface Standing {
  from: MetricYear | undefined;
  to: MetricYear | undefined;
  move: Move;
  /**
   * `tested`: `to` comes after the announcement, and `from` is the last value before that, else the first after;
   * `before`: all that is known comes before it or is of its year; `watched`: nothing was announced, and `to` is the year
   * looked at.
   */
  phase: "tested" | "before" | "watched";
  /** The kinds of budget that the two years are held against; missing where it is none or not known. */
  plans: {from: PlanKind | undefined; to: PlanKind | undefined};
}

/** Where a unit stands with a goal; `year` is that of the announcement and that looked at. */
export function standingOf(unit: GoalUnit, {goal, year}: {goal: Goal; year: number}): Standing {
  const own = unit.metrics.filter((row) => row.metric === goal.metric).sort((a, b) => a.fiscal_year - b.fiscal_year);
  const past = own.filter((row) => row.fiscal_year <= year);
  const later = own.filter((row) => row.fiscal_year > year);
  const announced = goal.improvements.length > 0;
  const phase = !announced ? "watched" : later.length > 0 ? "tested" : "before";
  const [from, to] =
    phase === "tested"
      ? [past.at(-1) ?? (later.length > 1 ? later[0] : undefined), later.at(-1)]
      : phase === "before"
        ? [past.at(-2), past.at(-1)]
        : [past.filter((row) => row.fiscal_year < year).at(-1), past.find((row) => row.fiscal_year === year)];
  const planOf = (row: MetricYear | undefined) => row && planKind(unit, {metric: goal.metric, year: row.fiscal_year});
  const plans = {from: planOf(from), to: planOf(to)};
  return {from, to, move: moveOf({from, to, plans}, goal), phase, plans};
}

/** The kind of budget that a unit's metric is measured against in a year; undefined where it is against none. */
export function planKind(
  {plans}: Pick<GoalUnit, "plans">,
  {metric, year}: {metric: MetricId; year: number}
): PlanKind | undefined {
  const {numerator, denominator} = metrics[metric];
  const made = [numerator, denominator]
    .map((side) => side?.made)
    .find((made) => made?.kind === "figure" && made.measure === "plan");
  return made?.kind === "figure"
    ? plans.find((row) => row.account_id === made.account && row.fiscal_year === year)?.base
    : undefined;
}

function moveOf({from, to, plans}: Pick<Standing, "from" | "to" | "plans">, {metric, direction}: Goal): Move {
  if (!to) return "none";
  if (!from) return "single";
  if (plans.from && plans.to && plans.from !== plans.to) return "incomparable";
  if (!direction) return "undirected";
  const [before, after] = [from, to].map((row) => wayToGo(known(row), {metric, direction}));
  if (after!.high! < before!.low!) return "towards";
  return after!.low! > before!.high! ? "away" : "unchanged";
}

/** What a metric's year is known to be. */
export function known({value, low, high}: MetricYear): Interval {
  return {value: value!, low, high};
}

/** Whether a value reaches an aim, `unclear` where its interval leaves that open, and how far it is from it. */
export interface Reached {
  state: "met" | "missed" | "unclear";
  distance: Interval;
}

/** How a metric's year stands to an aim; undefined where no direction is wanted. */
export function reachedBy(row: MetricYear, {aim, goal}: {aim: Aim; goal: Goal}): Reached | undefined {
  const {metric, direction} = goal;
  if (!direction) return undefined;
  const target = wayToGo({value: aim.value, low: aim.value, high: aim.value}, {metric, direction});
  const distance = difference(wayToGo(known(row), {metric, direction}), target);
  // Products and differences of doubles: what is nothing may be left a little beside it.
  const nothing = 1e-9 * Math.max(1, Math.abs(aim.value));
  const state = distance.high! <= nothing ? "met" : distance.low! > nothing ? "missed" : "unclear";
  return {state, distance};
}
