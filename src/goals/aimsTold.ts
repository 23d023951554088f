import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import type {MetricYear} from "../metricYears.js";
import {metrics} from "../metrics.js";
import {refHash} from "../provenance/ref.js";
import type {Goals, SideYear} from "./facts.js";
import type {Aim, Goal} from "./goalsOf.js";
import {reach} from "./reach.js";
import {reachedBy} from "./standing.js";
import {distanceText, sideName, sideText, targetText} from "./telling.js";
import type {GoalsTelling} from "./telling.js";

/** Each aim of a goal with how the value stands to it and what would have to be true to reach it, or that there is none. */
export function aimsTold(
  {goal, to}: {goal: Goal; to: MetricYear | undefined},
  {facts, ...telling}: GoalsTelling & {facts: Goals}
): HTMLElement {
  const {card} = telling.text;
  const isSet = goal.aims.some(({kind}) => kind === "document");
  const told = goal.aims.map((aim) => {
    const value = targetText(aim.value, {metric: goal.metric, text: telling.text});
    const reached = to && reachedBy(to, {aim, goal});
    if (!to || !reached) return [card.aimAlone(aim.kind, value)];
    const distance = distanceText(reached.distance, {...telling, metric: goal.metric});
    const sentence = card.aim({kind: aim.kind, value, year: to.fiscal_year, reached: reached.state, distance});
    return [sentence, ...(reached.state === "met" ? [] : needed({goal, aim, to}, {facts, ...telling}))];
  });
  return element(
    "div",
    {class: "aims"},
    !isSet && element("p", {}, card.noTarget),
    told.flat().map((sentence) => element("p", {}, sentence))
  );
}

/** What would have to be true for an aim to be reached, from what the metric divides; nothing where nothing states that. */
function needed(
  {goal, aim, to}: {goal: Goal; aim: Aim; to: MetricYear},
  {facts, ...telling}: GoalsTelling & {facts: Goals}
): string[] {
  const {metric, direction} = goal;
  const {text} = telling;
  const year = to.fiscal_year;
  const of = (side: SideYear["side"]) =>
    facts.sides.find((row) => row.metric === metric && row.side === side && row.fiscal_year === year);
  const [numerator, denominator] = [of("numerator"), of("denominator")];
  if (!numerator || !direction) return [];
  const found = reach({numerator, denominator}, {metric, direction, target: aim.value});
  if (!found || (found.kind === "gap" && found.by.value <= 0)) return [];
  const {numerator: top, denominator: base} = metrics[metric];
  const opened = (row: SideYear) =>
    numberText(
      sideText(row, {side: metrics[metric][row.side]!, text}),
      refHash({kind: "metric-side", unit: facts.subject.unit_id, year, metric, side: row.side})
    );
  const shown = (value: typeof found.by) => sideText(value, {side: top, text});
  if (shown(found.from) === shown(found.to)) return [];
  const by = {...found.by, value: Math.abs(found.by.value)};
  const names = {year, top: sideName(top, telling)};
  if (found.kind === "gap")
    return [
      text.card.gap({
        ...{...names, base: sideName(base!, telling)},
        ...{from: shown(found.from), to: shown(found.to), by: shown(by)}
      })
    ];
  return [
    text.card.move({
      ...{...names, from: opened(numerator), to: shown(found.to), by: shown(by), more: found.by.value > 0},
      base: denominator && base ? {name: sideName(base, telling), value: opened(denominator)} : null
    })
  ];
}
