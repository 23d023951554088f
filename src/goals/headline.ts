import {count} from "../format.js";
import type {Goals} from "./facts.js";
import {goalsOf} from "./goalsOf.js";
import {standingOf} from "./standing.js";
import type {GoalsTelling} from "./telling.js";

/** What was announced in a sentence: how much of it can be measured, whether targets are set, and what came of it since. */
export function headline(facts: Goals, {words, text}: GoalsTelling): string {
  const {subject, improvements, units} = facts;
  const year = subject.fiscal_year;
  if (improvements.length === 0) return text.noneAnnounced({unit: words.name(subject), year});
  const announced = goalsOf(facts).filter((goal) => goal.improvements.length > 0);
  const tested = announced.map((goal) => standingOf(units[0], {goal, year})).filter(({phase}) => phase === "tested");
  const moved = (move: string) => count(tested.filter((standing) => standing.move === move).length);
  return text.headline({
    year,
    announced: count(improvements.length),
    metrics: count(announced.length),
    targeted: count(announced.filter(({aims}) => aims.some(({kind}) => kind === "document")).length),
    tested:
      tested.length === 0
        ? null
        : {
            to: Math.max(...tested.map(({to}) => to!.fiscal_year)),
            ...{towards: moved("towards"), away: moved("away")},
            others: count(tested.filter(({move}) => move !== "towards" && move !== "away").length)
          }
  });
}
