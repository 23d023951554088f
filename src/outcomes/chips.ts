import {filterChips} from "../components/filterChips.js";
import {activeFilters} from "./activeFilters.js";
import type {Outcomes} from "./facts.js";
import {openFilters, outcomesHref} from "./filters.js";
import type {OutcomesTelling} from "./telling.js";

/** What is shown in chips: its unit and year, and every filter that is on, each a link to the results without it. */
export function chips(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {words, text} = telling;
  const {search, subject} = facts;
  return filterChips(
    activeFilters(facts, telling).map(({name, label}) => ({
      ...{key: name, label, href: outcomesHref(search, {[name]: ""})}
    })),
    {
      ...{clear: outcomesHref(search, openFilters), text: words.chips},
      fixed: [words.name(subject), text.year(subject.fiscal_year)]
    }
  );
}
