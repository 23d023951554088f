import {filterChips} from "../components/filterChips.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import {statuses} from "../scoring/sheet.js";
import {namesOf} from "./telling.js";
import type {ScoreTelling} from "./telling.js";
import type {WorkedScores} from "./worked.js";

/** How the rows came about, and the grades that the total may turn out to be; and the link to all of it. */
export function summary(shown: WorkedScores, telling: ScoreTelling): HTMLElement {
  const {words, text, scoreWords} = telling;
  const {sheet, counts, scores} = shown;
  const {template} = scores.offered;
  const told = statuses.filter((status) => counts[status] > 0);
  return element(
    "div",
    {class: "score-summary"},
    filterChips([], {
      ...{clear: "?", text: words.chips},
      fixed: [words.name(scores.subject), text.year(scores.subject.fiscal_year), words.either(template.name)]
    }),
    element(
      "p",
      {},
      text.summary({
        counts: told.map((status) => ({
          status: `${text.signs[status]} ${scoreWords.statuses[status]}`,
          count: count(counts[status])
        })),
        grades: sheet.grades.map(({name}) => words.either(name)).join(words.listMark),
        every: sheet.grades.length > 1 && sheet.grades.length === template.grades.length
      })
    ),
    element(
      "p",
      {class: "note"},
      text.sheet.source(namesOf([{name: template.source}], telling)),
      template.note && ` ${words.either(template.note)}`
    )
  );
}
