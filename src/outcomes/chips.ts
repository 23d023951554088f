import {filterChips} from "../components/filterChips.js";
import {activeFilters} from "./activeFilters.js";
import type {Outcomes} from "./facts.js";
import {openFilters, outcomesHref} from "./filters.js";
import type {OutcomeFilters} from "./filters.js";
import type {OutcomesTelling} from "./telling.js";

/** What is shown in chips: its unit and year, and every filter that is on, each a link to the results without it. */
export function chips(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {words, text} = telling;
  const {search, subject, beside} = facts;
  const {names, named} = text.form;
  const without = (name: keyof OutcomeFilters | "with") => outcomesHref(search, {[name]: ""});
  return filterChips(
    [
      ...(beside ? [{key: "with", label: named(names.with, words.name(beside.unit)), href: without("with")}] : []),
      ...activeFilters(facts, telling).map(({name, label}) => ({key: name, label, href: without(name)}))
    ],
    {
      ...{clear: outcomesHref(search, {...openFilters, with: ""}), text: words.chips},
      fixed: [words.name(subject), text.year(subject.fiscal_year)]
    }
  );
}
