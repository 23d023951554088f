import {count} from "../format.js";
import type {Outcomes} from "./facts.js";
import {activeFilters} from "./activeFilters.js";
import {shownActivities, shownResults} from "./shown.js";
import {indicatorOf, isPeople, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** So many of the largest counts of people are named. */
const most = 3;

/** The year's results in a sentence: how many of what, and the largest counts of people, which are never added. */
export function headline(facts: Outcomes, telling: OutcomesTelling): string {
  const {words, text} = telling;
  const year = facts.subject.fiscal_year;
  const results = shownResults(facts);
  if (facts.results.length === 0) return text.noneStated({unit: words.name(facts.subject), year});
  if (results.length === 0) return text.noneFound(year);
  const activities = shownActivities(facts);
  const people = results
    .filter((row) => row.value !== null && isPeople(row) && row.relation !== "part" && row.relation !== "stage")
    .sort((a, b) => b.value! - a.value!);
  return text.headline({
    year,
    themes: count(new Set(activities.map((row) => `${row.document_id}/${row.theme_id}`)).size),
    activities: count(activities.length),
    results: count(results.length),
    numbered: count(results.filter((row) => row.value !== null).length),
    people: people.slice(0, most).map((row) => text.stated(indicatorOf(row, telling), valueText(row, telling))),
    filtered: activeFilters(facts, telling).length > 0
  });
}
