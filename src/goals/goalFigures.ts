import {element} from "../components/element.js";
import {otherYears} from "../components/otherYears.js";
import {count} from "../format.js";
import type {Goals} from "./facts.js";
import {goalFigure} from "./goalFigure.js";
import {goalsOf} from "./goalsOf.js";
import type {GoalsTelling} from "./telling.js";
import type {Going} from "./trialForm.js";

/**
 * The goals that the year announces, or those that are watched without that, each a figure. Where none is announced, the
 * years in which some are.
 */
export function goalFigures(
  facts: Goals,
  {announced, ...telling}: GoalsTelling & Going & {announced: boolean}
): HTMLElement {
  const {improvements, announcing, search, units} = facts;
  const {text} = telling;
  if (announced && improvements.length === 0)
    return otherYears(
      [...announcing].reverse().map(({fiscal_year: year, improvements: some}) => ({
        ...{year, label: text.year(year), told: text.improvements(count(some))}
      })),
      {search, why: announcing.length > 0 ? text.elsewhere : text.noneAnywhere}
    );
  const own = goalsOf(facts).filter((goal) => goal.improvements.length > 0 === announced);
  return element(
    "div",
    {class: units.length > 1 ? "goals side-by-side" : "goals"},
    own.map((goal) => goalFigure(goal, {facts, ...telling}))
  );
}
