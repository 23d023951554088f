import {unitYears} from "../choice.js";
import type {Choice, Unknown, UnitYear} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Source} from "../overview/facts.js";
import {subjectOf} from "../overview/overview.js";
import {scoreFacts} from "../scoring/scoreFacts.js";
import type {Scores, UnitRow} from "./facts.js";
import type {OfferedTemplate} from "./templates.js";

/** Asks for everything the page 评分 shows of a unit's year, by the template that a link names or else the first. */
export async function scores(
  query: Query,
  {unit, year}: Choice,
  {search, templates}: {search: string; templates: readonly OfferedTemplate[]}
): Promise<Scores> {
  const {offered, unknown} = readTemplateName(search, templates);
  const {inputs} = offered.template;
  const years = await unitYears(query);
  const [subject, history, compared, units, sources] = await Promise.all([
    subjectOf(query, {unit, year}),
    scoreFacts(query, {units: [unit], years: yearsOf(years, unit), inputs}),
    scoreFacts(query, {units: alike(years, {unit, year}), years: [year], inputs}),
    query<UnitRow>("SELECT unit_id, name, name_en, level, parent_id FROM units ORDER BY line"),
    sourcesOf(query, {unit, year})
  ]);
  const names = Object.fromEntries(years.map(({unit_id, name, name_en}) => [unit_id, {name, name_en}]));
  return {search, subject, offered, templates, history, compared, names, units, sources, unknown};
}

/** The template that a link names; without one, or where it names none, the first. */
export function readTemplateName(
  search: string,
  templates: readonly OfferedTemplate[]
): {offered: OfferedTemplate; unknown: Unknown[]} {
  const asked = new URLSearchParams(search).get("template");
  const offered = templates.find(({key}) => key === asked);
  return {
    offered: offered ?? templates[0]!,
    unknown: asked !== null && !offered ? [{name: "template", value: asked}] : []
  };
}

/** The query string that shows another template; the first one is not named. */
export function templateSearch(key: string, {search, templates}: Pick<Scores, "search" | "templates">): string {
  const params = new URLSearchParams(search);
  if (key === templates[0]?.key) params.delete("template");
  else params.set("template", key);
  return `?${params.toString()}`;
}

const yearsOf = (years: readonly UnitYear[], unit: string): number[] =>
  years
    .filter((row) => row.unit_id === unit)
    .map((row) => row.fiscal_year)
    .sort((a, b) => a - b);

/** The units with figures of the year that are synthetic as the unit is, or real as it is, it among them. */
const alike = (years: readonly UnitYear[], {unit, year}: Choice): string[] => {
  const {synthetic} = years.find((row) => row.unit_id === unit)!;
  return years.filter((row) => row.fiscal_year === year && row.synthetic === synthetic).map((row) => row.unit_id);
};

/** The documents that state a unit's money, staff, results or problems of a year, or figures that forms ask for. */
function sourcesOf(query: Query, {unit, year}: Choice): Promise<(Source & {tables: string})[]> {
  return query<Source & {tables: string}>(
    `WITH asked AS (SELECT ? AS unit_id, ?::INTEGER AS fiscal_year), places AS (
       SELECT 'budget' AS "table", document_id, source FROM budget JOIN asked USING (unit_id, fiscal_year) WHERE period IS NULL
       UNION ALL SELECT 'staffing', document_id, source FROM staff_years JOIN asked USING (unit_id, fiscal_year)
       UNION ALL SELECT 'outcomes', document_id, source FROM outcome_results JOIN asked USING (unit_id, fiscal_year)
       UNION ALL SELECT 'problems', document_id, source FROM problems JOIN asked USING (unit_id, fiscal_year)
       UNION ALL SELECT 'inputs', document_id, source FROM inputs JOIN asked USING (unit_id, fiscal_year)
     )
     SELECT document_id, title, title_en, kind, published_on::VARCHAR AS published_on, amount_unit, synthetic,
       coalesce(string_agg(DISTINCT section, ' ' ORDER BY section) FILTER (section <> ''), '—') AS sections,
       string_agg(DISTINCT "table", ' ' ORDER BY "table") AS tables
     FROM documents JOIN (
       SELECT document_id, "table", regexp_extract(coalesce(source, ''), '^[^·\\d(]+') AS section FROM places GROUP BY ALL
     ) USING (document_id)
     WHERE kind <> 'entered'
     GROUP BY ALL ORDER BY min(documents.line)`,
    [unit, year]
  );
}
