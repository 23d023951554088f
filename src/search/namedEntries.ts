import type {UnitYear} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Words} from "../text.js";
import {accountEntries} from "./accountEntries.js";
import type {EntryPlace, SearchEntry} from "./entry.js";
import {gathered, namesOf} from "./gathered.js";

/** The units that have figures, the documents and the lines of the charts of accounts. */
export async function namedEntries(
  query: Query,
  {words, years}: {words: Words; years: readonly UnitYear[]}
): Promise<SearchEntry[]> {
  const [documents, accounts] = await Promise.all([
    query<DocumentPlace>(documentsSql),
    accountEntries(query, {words, years})
  ]);
  const isChoosable = (row: DocumentPlace) =>
    years.some((each) => each.unit_id === row.unit_id && each.fiscal_year === row.fiscal_year);
  const units = [...new Set(years.map((row) => row.unit_id))].map((unit): SearchEntry => {
    const own = years.filter((row) => row.unit_id === unit);
    const places = own.map((row): EntryPlace => [row.unit_id, row.fiscal_year]);
    const stated = own.findIndex((row) => row.stated);
    return {
      ...{kind: "unit", ...namesOf(own[0]!, words), page: "index"},
      places: stated > 0 ? [places[stated]!, ...places.filter((_, i) => i !== stated)] : places
    };
  });
  const published = documents.map((row): SearchEntry => {
    const names = {...namesOf({name: row.title, name_en: row.title_en}, words), within: words.documentKinds[row.kind]!};
    const place: EntryPlace = [row.unit_id, row.fiscal_year, "#sources"];
    return isChoosable(row)
      ? {kind: "document", ...names, page: row.money ? "index" : "problems", places: [place]}
      : {kind: "document", ...names, page: "import"};
  });
  return [...units, ...gathered(published), ...accounts];
}

interface DocumentPlace {
  kind: string;
  title: string;
  title_en: string;
  unit_id: string;
  fiscal_year: number;
  money: boolean;
}

/**
 * The documents with the unit and year whose page lists each among its sources: its own where it states any of their
 * money or ties it to work, else those of the first row that does.
 */
const documentsSql = `WITH stated AS (
  SELECT document_id, unit_id, fiscal_year, true AS money, line FROM budget
  UNION ALL SELECT document_id, unit_id, fiscal_year, true, line FROM claims
  UNION ALL SELECT document_id, unit_id, fiscal_year, false, line FROM activity_links
), placed AS (
  SELECT documents.document_id, stated.unit_id, stated.fiscal_year, money,
    row_number() OVER (
      PARTITION BY documents.document_id
      ORDER BY (stated.unit_id, stated.fiscal_year) = (documents.unit_id, documents.fiscal_year) DESC, money DESC, stated.line
    ) AS place
  FROM documents JOIN stated USING (document_id)
)
SELECT kind, title, title_en, coalesce(placed.unit_id, documents.unit_id) AS unit_id,
  coalesce(placed.fiscal_year, documents.fiscal_year) AS fiscal_year, coalesce(money, true) AS money
FROM documents LEFT JOIN placed ON placed.document_id = documents.document_id AND place = 1
ORDER BY synthetic, documents.line`;
