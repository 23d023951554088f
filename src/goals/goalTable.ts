import {dataTable} from "../components/dataTable.js";
import type {Child} from "../components/element.js";
import type {Goals, GoalUnit} from "./facts.js";
import type {Goal} from "./goalsOf.js";
import {planKind} from "./standing.js";
import {markedText} from "./telling.js";
import type {GoalsTelling} from "./telling.js";

/** A goal's metric year by year, of the units side by side: its basis, its kind of budget, and how it stands to the announcement. */
export function goalTable(goal: Goal, {facts, ...telling}: GoalsTelling & {facts: Goals}): HTMLElement {
  const {words, text} = telling;
  const {units, years, subject} = facts;
  const {columns, when} = text.card;
  const {metric} = goal;
  const rowOf = (unit: GoalUnit, year: number) =>
    unit.metrics.find((row) => row.metric === metric && row.fiscal_year === year);
  const announced = subject.fiscal_year;
  const isAgainstPlan = years.some((year) => planKind(units[0], {metric, year}));
  const whenOf = (year: number) => (year < announced ? "before" : year === announced ? "at" : "after");
  return dataTable(years, {
    caption: words.metrics[metric].name,
    columns: [
      {head: columns.year, cell: (year) => text.year(year)},
      ...units.map((unit) => ({
        ...{head: words.name(unit), number: true},
        cell: (year: number): Child => {
          const row = rowOf(unit, year);
          return row && markedText(row, {unit, text});
        }
      })),
      {
        head: columns.basis,
        cell: (year) => {
          const row = rowOf(units[0], year);
          return row && words.basis[row.basis];
        }
      },
      ...(isAgainstPlan
        ? [
            {
              head: columns.plan,
              cell: (year: number): Child => {
                const kind = planKind(units[0], {metric, year});
                return kind && words.plan[kind];
              }
            }
          ]
        : []),
      ...(goal.improvements.length > 0 ? [{head: columns.when, cell: (year: number) => when[whenOf(year)]}] : [])
    ]
  });
}
