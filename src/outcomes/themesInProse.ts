import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {otherYears} from "../components/otherYears.js";
import {count} from "../format.js";
import type {Activity, Outcomes, Theme} from "./facts.js";
import {outcomesHref} from "./filters.js";
import {prose} from "./prose.js";
import {resultTable} from "./resultTable.js";
import {isOf, shownActivities, shownResults} from "./shown.js";
import {rowHash} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** What was done, theme by theme, each activity a few sentences made of its results, and all of it as a table. */
export function themesInProse(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {words, text} = telling;
  const results = shownResults(facts);
  const activities = shownActivities(facts);
  if (facts.results.length === 0) return elsewhere(facts, telling);
  if (activities.length === 0) return element("p", {class: "absent"}, text.noneFound(facts.subject.fiscal_year));

  function line(activity: Activity): HTMLElement {
    const own = results.filter((row) => isOf(row, activity));
    const sections = [
      ...new Set([activity.source, ...own.map(({source}) => source)].map((place) => place.replace(/#.*/, "")))
    ];
    const notes = own.map((row) => words.either({zh: row.note, en: row.note_en})).filter((note) => note !== "");
    return element(
      "li",
      {id: `activity-${activity.activity_id}`},
      element("strong", {}, words.name(activity)),
      " ",
      own.length > 0 ? prose(own, {...facts, ...telling}) : text.withoutResult,
      notes.length > 0 && element("span", {class: "faint"}, text.aside([...new Set(notes)])),
      element("span", {class: "faint section"}, " ", numberText(sections.join(" "), rowHash(activity, "activities")))
    );
  }

  /** A theme with its own activities and the themes below it; nothing where none of them has any to show. */
  function under(theme: Theme, level: number): HTMLElement | false {
    const {themes, search} = facts;
    const own = activities.filter((row) => row.document_id === theme.document_id && row.theme_id === theme.theme_id);
    const below = themes
      .filter((row) => row.document_id === theme.document_id && row.parent_id === theme.theme_id)
      .map((row) => under(row, level + 1));
    if (own.length === 0 && !below.some(Boolean)) return false;
    const heading: Child = element(
      "a",
      {href: outcomesHref(search, {theme: theme.theme_id}), "data-key": `theme:${theme.document_id}/${theme.theme_id}`},
      words.name(theme)
    );
    return element(
      "section",
      {class: `theme theme-${level}`},
      level === 0 ? element("h3", {}, heading) : element("h4", {}, heading),
      own.length > 0 && element("ul", {class: "activities"}, own.map(line)),
      below
    );
  }
  const named = results.filter((row) => row.kind_basis === "named").length;
  return element(
    "div",
    {class: facts.subject.synthetic ? "themes synthetic" : "themes"},
    facts.themes.filter((row) => row.parent_id === null).map((row) => under(row, 0)),
    element("p", {class: "note"}, text.themes.kinds({inferred: count(results.length - named), named: count(named)})),
    element(
      "details",
      {class: "as-table"},
      element("summary", {}, text.themes.table),
      resultTable(results, {activities: facts.activities, caption: text.themes.table, ...telling})
    )
  );
}

/** That the year states no result, and the years that do. */
function elsewhere({history, search}: Outcomes, {text}: OutcomesTelling): HTMLElement {
  const years = [...new Set(history.map((row) => row.fiscal_year))].reverse();
  const told = (year: number) => text.results(count(history.filter((row) => row.fiscal_year === year).length));
  return otherYears(
    years.map((year) => ({year, label: text.year(year), told: told(year)})),
    {search, why: text.elsewhere}
  );
}
