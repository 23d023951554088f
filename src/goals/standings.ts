import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {MetricYear} from "../metricYears.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Goals, GoalUnit} from "./facts.js";
import {goalsOf} from "./goalsOf.js";
import type {Goal} from "./goalsOf.js";
import {standingOf} from "./standing.js";
import {markedText, targetText, wantedText} from "./telling.js";
import type {GoalsTelling} from "./telling.js";

/** All goals in a table: which way each should go, how far it has come and how that was, its target, and the units beside it. */
export function standings(facts: Goals, telling: GoalsTelling): HTMLElement {
  const {words, text} = telling;
  const {overview, card} = text;
  const {units, subject} = facts;
  const [unit, ...others] = units;
  const standing = (goal: Goal, of: GoalUnit = unit) => standingOf(of, {goal, year: subject.fiscal_year});
  const value = (row: MetricYear | undefined, of: GoalUnit = unit) =>
    row && overview.of(markedText(row, {unit: of, text}), row.fiscal_year);
  const goals = goalsOf(facts);
  const table = (rows: readonly Goal[], caption: string) =>
    rows.length > 0 &&
    dataTable(rows, {
      caption,
      frame: figureFrame(facts, telling),
      columns: [
        {
          head: overview.columns.metric,
          cell: ({metric}) => element("a", {href: `#goal-${metric}`}, words.metrics[metric].name)
        },
        {head: overview.columns.wanted, cell: (goal) => wantedText(goal, telling)},
        {head: overview.columns.from, number: true, cell: (goal) => value(standing(goal).from)},
        {head: overview.columns.to, number: true, cell: (goal) => value(standing(goal).to)},
        {
          head: overview.columns.target,
          number: true,
          cell: ({metric, aims}) =>
            aims.map((aim) => card.aimShort(aim.kind, targetText(aim.value, {metric, text}))).join(words.listMark)
        },
        {head: overview.columns.move, cell: (goal) => overview.moved(standing(goal))},
        ...others.map((other) => ({
          ...{head: overview.unit(words.name(other)), number: true},
          cell: (goal: Goal) => value(standing(goal, other).to, other)
        }))
      ]
    });
  return element(
    "div",
    {class: "standings"},
    table(
      goals.filter(({improvements}) => improvements.length > 0),
      overview.announced
    ),
    table(
      goals.filter(({improvements}) => improvements.length === 0),
      overview.watched
    )
  );
}
