import {aimedYears} from "../components/aimedYears.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Drawing} from "../components/figure.js";
import {figureFrame} from "../overview/figureFrame.js";
import {aimsTold} from "./aimsTold.js";
import {contributors} from "./contributors.js";
import type {Goals, GoalUnit} from "./facts.js";
import {extentOf, levelsOf, yearValues} from "./goalDrawing.js";
import {goalNotes} from "./goalNotes.js";
import type {Goal} from "./goalsOf.js";
import {goalTable} from "./goalTable.js";
import {reachedBy, standingOf} from "./standing.js";
import {statements} from "./statements.js";
import {movedText, wantedText} from "./telling.js";
import type {GoalsTelling} from "./telling.js";
import {trialForm} from "./trialForm.js";
import type {Going} from "./trialForm.js";

/** A goal: what was announced, its metric over the years beside its targets, where it stands and what it would take. */
export function goalFigure(goal: Goal, {facts, ...telling}: GoalsTelling & Going & {facts: Goals}): HTMLElement {
  const {words, text} = telling;
  const {units, subject, trials, years} = facts;
  const {metric, aims} = goal;
  const year = subject.fiscal_year;
  const standing = standingOf(units[0], {goal, year});
  const {to} = standing;
  const {name, meaning, caution} = words.metrics[metric];
  const drawn = units.filter((unit) => unit.metrics.some((row) => row.metric === metric));
  const draw = (unit: GoalUnit) => (drawing: Drawing) =>
    aimedYears(yearValues(unit, {goal, ...telling}), {
      ...{
        ...drawing,
        years,
        extent: extentOf(drawn, goal),
        levels: levelsOf(goal, {...telling, own: unit === units[0]})
      },
      label: `${name} · ${words.name(unit)}`,
      since: goal.improvements.length > 0 && unit === units[0] ? {year, label: text.card.announcedIn(year)} : null
    });
  const isOpen = to !== undefined && aims.some((aim) => reachedBy(to, {aim, goal})?.state !== "met");
  // One value beside nothing is told better than drawn.
  const isDrawn = aims.length > 0 || drawn.length > 1 || yearValues(units[0], {goal, ...telling}).length > 1;
  const isAlone = drawn.length === 1 && drawn[0] === units[0];
  return figure(
    isDrawn && isAlone
      ? draw(units[0])
      : (isDrawn ? drawn : []).map((unit) => ({id: unit.unit_id, heading: words.name(unit), draw: draw(unit)})),
    {
      ...figureFrame(facts, {words}),
      id: `goal-${metric}`,
      title: text.card.title({...movedText(standing, {unit: units[0], text}), name, year}),
      subtitle: text.card.subtitle({
        meaning,
        wanted: goal.improvements.length > 0 ? wantedText(goal, telling) : text.usually(wantedText(goal, telling))
      }),
      controls:
        goal.improvements.length > 0
          ? statements(goal.improvements, telling)
          : element("p", {class: "note"}, text.card.notAnnounced),
      notes: [
        aimsTold({goal, to}, {facts, ...telling}),
        trialForm({metric, value: trials[metric]}, telling),
        to && contributors(metric, {facts, ...telling, year: to.fiscal_year, open: isOpen}),
        [...goalNotes(standing, {goal, facts, text}), caution].map((note) => element("p", {class: "note"}, note))
      ],
      table: goalTable(goal, {facts, ...telling})
    }
  );
}
