import type {Activity, Award, Outcomes, Result, Theme} from "./facts.js";

const isIn = (text: string, find: string) => text.toLowerCase().includes(find.toLowerCase());

/** A theme's id and the ids of all themes below it. */
function below(theme: string, themes: readonly Theme[]): string[] {
  return [theme, ...themes.filter((row) => row.parent_id === theme).flatMap((row) => below(row.theme_id, themes))];
}

/** The year's results that the filters let through. */
export function shownResults(facts: Outcomes): Result[] {
  return filtered(facts.results, facts);
}

/** The results, of whatever year, that the filters let through. */
export function filtered(rows: readonly Result[], {filters, themes}: Pick<Outcomes, "filters" | "themes">): Result[] {
  const {theme, kind, only, find} = filters;
  const within = theme === "" ? undefined : below(theme, themes);
  const names = (row: Result) =>
    [row.indicator, row.indicator_en, row.result_text, row.result_text_en, row.activity, row.activity_en].filter(
      (text) => text !== null
    );
  const states = (row: Result) =>
    only === "" ||
    (only === "told" ? row.value === null : row.value !== null && (row.target !== null) === (only === "targeted"));
  return rows.filter(
    (row) =>
      (!within || within.includes(row.theme_id)) &&
      (kind === "" || row.kind === kind) &&
      states(row) &&
      (find === "" || names(row).some((text) => isIn(text, find)))
  );
}

/** The year's activities that have a result to show; without filters on results, those without any as well. */
export function shownActivities(facts: Outcomes): Activity[] {
  const {filters, themes, activities} = facts;
  const within = filters.theme === "" ? undefined : below(filters.theme, themes);
  const results = shownResults(facts);
  const whole = filters.kind === "" && filters.only === "" && filters.find === "";
  return activities.filter(
    (row) => results.some((each) => isOf(each, row)) || (whole && (!within || within.includes(row.theme_id)))
  );
}

/** The year's honours under the theme and the text looked for; the other filters are about results alone. */
export function shownAwards({filters, themes, awards}: Outcomes): Award[] {
  const within = filters.theme === "" ? undefined : below(filters.theme, themes);
  return awards.filter(
    (row) =>
      (!within || (row.theme_id !== null && within.includes(row.theme_id))) &&
      (filters.find === "" || isIn(row.name, filters.find) || isIn(row.name_en, filters.find))
  );
}

/** Whether a result is one of an activity. */
export function isOf(row: Result, activity: Activity): boolean {
  return row.document_id === activity.document_id && row.activity_id === activity.activity_id;
}

/** The result that another stands in its relation to. */
export function baseOf(row: Result, results: readonly Result[]): Result | undefined {
  return results.find((each) => each.document_id === row.document_id && each.outcome_id === row.related_to);
}
