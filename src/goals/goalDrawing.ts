import type {Level} from "../components/aimedYears.js";
import type {YearValue} from "../components/linesOverYears.js";
import {numberPieces} from "../components/numberText.js";
import {rate} from "../format.js";
import {metrics} from "../metrics.js";
import type {GoalUnit} from "./facts.js";
import type {Goal} from "./goalsOf.js";
import {metricText, yearText} from "./telling.js";
import type {GoalsTelling} from "./telling.js";

/** A unit's values of a goal's metric, year by year. */
export function yearValues(unit: GoalUnit, {goal, words, text}: GoalsTelling & {goal: Goal}): YearValue[] {
  return unit.metrics
    .filter((row) => row.metric === goal.metric)
    .map((row) => {
      const value = yearText(row, {unit, text});
      const mark = row.basis === "derived" ? words.basis.derived : "";
      const href = numberPieces(value)[0]!.href!;
      return {year: row.fiscal_year, amount: row.value!, value, mark, href};
    });
}

/** Where values begin: at 100 % what should come closer to it, else at nil. */
const baseOf = ({direction}: Goal) => (direction === "closer" ? 1 : 0);

/** The scale that a goal's drawings share; around 100 % it reaches as far to either side. */
export function extentOf(units: readonly GoalUnit[], goal: Goal): [number, number] {
  const base = baseOf(goal);
  const values = units.flatMap((unit) =>
    unit.metrics.filter((row) => row.metric === goal.metric).map((row) => row.value!)
  );
  const all = [base, ...values, ...goal.aims.map((aim) => aim.value)];
  if (base === 0) return [Math.min(...all), Math.max(...all)];
  const most = Math.max(...all.map((value) => Math.abs(value - base)));
  return [base - most, base + most];
}

/** What a goal is held against: where its values begin, and its targets. */
export function levelsOf(goal: Goal, {text}: GoalsTelling): Level[] {
  const {metric, aims} = goal;
  const base = baseOf(goal);
  const isAmount = metrics[metric].kind === "amount";
  return [
    {amount: base, label: isAmount ? "0" : rate({value: base}).replace(".00", ""), kind: "base"},
    ...aims.map((aim): Level => ({
      amount: aim.value,
      label: text.card.aimShort(aim.kind, metricText({value: aim.value, low: null, high: null}, {metric, text})),
      kind: aim.kind === "trial" ? "trial" : "target"
    }))
  ];
}
