import type {Level} from "../components/aimedYears.js";
import type {YearValue} from "../components/linesOverYears.js";
import {numberPieces} from "../components/numberText.js";
import type {GoalUnit} from "./facts.js";
import type {Goal} from "./goalsOf.js";
import {targetText, yearText} from "./telling.js";
import type {GoalsTelling} from "./telling.js";

/** A unit's values of a goal's metric, year by year; amounts without their unit, which the levels beside them name. */
export function yearValues(unit: GoalUnit, {goal, words, text}: GoalsTelling & {goal: Goal}): YearValue[] {
  return unit.metrics
    .filter((row) => row.metric === goal.metric)
    .map((row) => {
      const value = yearText(row, {unit, text, bare: true});
      const mark = row.basis === "derived" ? words.basis.derived : "";
      const href = numberPieces(value)[0]!.href!;
      return {year: row.fiscal_year, amount: row.value!, value, mark, href};
    });
}

/** Where values begin: at 100 % what should come closer to it, else at nil. */
const baseOf = ({direction}: Goal) => (direction === "closer" ? 1 : 0);

/** The scale that a goal's drawings share. */
export function extentOf(units: readonly GoalUnit[], goal: Goal): [number, number] {
  const values = units.flatMap((unit) =>
    unit.metrics.filter((row) => row.metric === goal.metric).map((row) => row.value!)
  );
  const all = [baseOf(goal), ...values, ...goal.aims.map((aim) => aim.value)];
  return [Math.min(...all), Math.max(...all)];
}

/** What a unit's values are held against: where they begin, and, of the unit `own` they were set for, the targets. */
export function levelsOf(goal: Goal, {text, own}: GoalsTelling & {own: boolean}): Level[] {
  const {metric, aims} = goal;
  const base = baseOf(goal);
  return [
    {amount: base, label: targetText(base, {metric, text}), kind: "base"},
    ...(own ? aims : []).map((aim): Level => ({
      amount: aim.value,
      label: text.card.aimShort(aim.kind, targetText(aim.value, {metric, text})),
      kind: aim.kind === "trial" ? "trial" : "target"
    }))
  ];
}
