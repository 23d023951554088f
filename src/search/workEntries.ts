import type {Query} from "../database/query.js";
import {refHash} from "../provenance/ref.js";
import type {Words} from "../text.js";
import type {SearchEntry} from "./entry.js";
import {gathered, namesOf} from "./gathered.js";

/** What units did and said: activities, their indicators and honours, objectives, problems and improvements. */
export async function workEntries(query: Query, {words}: {words: Words}): Promise<SearchEntry[]> {
  const [activities, results, awards, statements] = await Promise.all([
    query<Placed & {activity_id: string; theme: string; theme_en: string}>(activitiesSql),
    query<Placed & {activity_id: string; activity: string; activity_en: string} & Told>(resultsSql),
    query<Placed & {activity: string | null; activity_en: string | null}>(awardsSql),
    query<Statement>(statementsSql)
  ]);
  const names = (row: Placed) => namesOf(row, words);
  const within = (zh: string | null, en: string | null) => {
    const name = words.either({zh, en});
    return name === "" ? {} : {within: name};
  };
  return gathered([
    ...activities.map((row): SearchEntry => ({
      ...{kind: "activity", ...names(row), ...within(row.theme, row.theme_en)},
      ...{page: "outcomes", places: [[row.unit_id, row.fiscal_year, `#activity-${row.activity_id}`]]}
    })),
    ...results.map((row): SearchEntry => {
      const text = words.either({zh: row.result_text, en: row.result_text_en});
      return {
        ...{kind: "indicator", ...names(row), ...within(row.activity, row.activity_en), ...(text !== "" && {text})},
        ...{page: "outcomes", places: [[row.unit_id, row.fiscal_year, `#activity-${row.activity_id}`]]}
      };
    }),
    ...awards.map((row): SearchEntry => ({
      ...{kind: "award", ...names(row), ...within(row.activity, row.activity_en)},
      ...{page: "outcomes", places: [[row.unit_id, row.fiscal_year, "#honours-received"]]}
    })),
    ...statements.map((row): SearchEntry => ({
      ...{kind: row.kind, ...names(row), page: pageOf[row.kind]},
      places: [[row.unit_id, row.fiscal_year, hashOf(row)]]
    }))
  ]);
}

interface Placed {
  unit_id: string;
  fiscal_year: number;
  name: string;
  name_en: string;
}

interface Told {
  result_text: string | null;
  result_text_en: string | null;
}

interface Statement extends Placed {
  kind: "objective" | "problem" | "improvement";
  id: string;
  document_id: string;
  line: number;
}

const pageOf = {objective: "problems", problem: "problems", improvement: "goals"} as const;

/** No page lists the objectives: the row that states one opens. */
function hashOf({kind, id, document_id: document, line}: Statement): string {
  return kind === "objective" ? refHash({kind: "row", document, table: "objectives", line}) : `#${kind}-${id}`;
}

/** Rows of documents: published ones before synthetic ones, the latest year first, as they stand in their file. */
const inOrder = (table: string) =>
  `ORDER BY documents.synthetic, ${table}.fiscal_year DESC, documents.line, ${table}.line`;

const activitiesSql = `SELECT activities.unit_id, activities.fiscal_year, activity_id, activities.name, activities.name_en,
  themes.name AS theme, themes.name_en AS theme_en
FROM activities JOIN documents USING (document_id) LEFT JOIN themes USING (document_id, theme_id) ${inOrder("activities")}`;

const resultsSql = `SELECT results.unit_id, results.fiscal_year, results.activity_id, results.indicator AS name,
  results.indicator_en AS name_en, activity, activity_en, result_text, result_text_en
FROM outcome_results AS results JOIN documents USING (document_id) ${inOrder("results")}`;

const awardsSql = `SELECT awards.unit_id, awards.fiscal_year, awards.name, awards.name_en,
  activities.name AS activity, activities.name_en AS activity_en
FROM awards JOIN documents USING (document_id)
LEFT JOIN activities ON (activities.document_id, activities.activity_id) = (awards.document_id, awards.activity_id)
${inOrder("awards")}`;

const statementsSql = `SELECT stated.kind, id, document_id, stated.line, stated.unit_id, stated.fiscal_year, name, name_en FROM (
  SELECT 1 AS place, 'problem' AS kind, problem_id AS id, document_id, line, unit_id, fiscal_year, statement AS name, statement_en AS name_en FROM problems
  UNION ALL SELECT 2, 'improvement', improvement_id, document_id, line, unit_id, fiscal_year, statement, statement_en FROM improvements
  UNION ALL SELECT 3, 'objective', objective_id, document_id, line, unit_id, fiscal_year, statement, statement_en FROM objectives
) AS stated JOIN documents USING (document_id)
ORDER BY place, documents.synthetic, stated.fiscal_year DESC, documents.line, stated.line`;
