import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {numberText} from "../components/numberText.js";
import {resultBars} from "../components/resultBars.js";
import type {ResultBar} from "../components/resultBars.js";
import {count} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import {activeFilters} from "./activeFilters.js";
import {awardLevels} from "./facts.js";
import type {Outcomes} from "./facts.js";
import {shownAwards} from "./shown.js";
import {rowHash} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** The honours of the year by the level of who gave them, highest first, each with how many received it. */
export function honours(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {words, text} = telling;
  const awards = shownAwards(facts);
  if (awards.length === 0) return element("p", {class: "absent"}, text.nothing.honours);
  const levels = awardLevels
    .map((level) => ({level, own: awards.filter((row) => row.level === level)}))
    .filter(({own}) => own.length > 0);
  const bars = levels.map(({level, own}): ResultBar => ({
    label: text.honours.levels[level],
    value: text.honours.count(count(own.length)),
    ...{amount: own.length, tone: "count"},
    beside: own.map((row) =>
      text.honours.one(
        words.name(row),
        numberText(text.honours.recipients(count(row.recipients)), rowHash(row, "awards"))
      )
    )
  }));
  const unreached = activeFilters(facts, telling).some(({name}) => name === "kind" || name === "only");
  return figure((drawing) => resultBars(bars, drawing), {
    ...figureFrame(facts, telling),
    id: "honours",
    title: text.honours.title({
      year: facts.subject.fiscal_year,
      count: count(awards.length),
      levels: levels.map(({level, own}) => ({level: text.honours.levels[level], count: count(own.length)}))
    }),
    subtitle: text.honours.subtitle,
    notes: unreached && element("p", {class: "note"}, text.honours.note),
    table: dataTable(
      levels.flatMap(({own}) => own),
      {
        caption: text.honours.subtitle,
        columns: [
          {head: text.honours.columns.name, cell: (row) => words.name(row)},
          {head: text.honours.columns.level, cell: (row) => text.honours.levels[row.level]},
          {
            ...{head: text.honours.columns.recipients, number: true},
            cell: (row) => numberText(count(row.recipients), rowHash(row, "awards"))
          },
          {head: text.honours.columns.section, cell: (row) => row.source}
        ]
      }
    )
  });
}
