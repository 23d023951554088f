import type {UnitYear} from "../choice.js";
import type {Query} from "../database/query.js";
import {refHash} from "../provenance/ref.js";
import {writeQuestion} from "../ask/question.js";
import type {Words} from "../text.js";
import type {EntryPlace, SearchEntry} from "./entry.js";
import {namesOf} from "./gathered.js";

/** Every line of the charts of accounts, with those above it, and the place where its figures are shown. */
export async function accountEntries(
  query: Query,
  {words, years}: {words: Words; years: readonly UnitYear[]}
): Promise<SearchEntry[]> {
  const [accounts, figures] = await Promise.all([query<Account>(accountsSql), query<Figure>(figuresSql)]);
  const byId = new Map(accounts.map((row) => [row.account_id, row]));
  const order = new Map(years.map((row, i) => [`${row.unit_id}/${row.fiscal_year}`, i]));
  const above = ({parent_id}: Account): string[] => {
    const parent = parent_id === null ? undefined : byId.get(parent_id);
    return parent ? [...above(parent), words.name(parent)] : [];
  };

  /** Where a line stands that the page of income and spending cannot choose: its figures open, else its row is asked for. */
  function elsewhere(row: Account): Pick<SearchEntry, "page" | "params" | "places"> {
    const places = figures
      .filter((figure) => figure.account_id === row.account_id)
      .flatMap((figure) => {
        const {unit_id: unit, fiscal_year: year, account_id: account, measure} = figure;
        const at = order.get(`${unit}/${year}`);
        return at === undefined
          ? []
          : [{at, place: [unit, year, refHash({kind: "figure", unit, year, account, measure})]}];
      })
      .sort((a, b) => a.at - b.at)
      .map(({place}) => place as unknown as EntryPlace);
    if (places.length > 0) return {page: "spending", places};
    const sql = `SELECT * FROM accounts WHERE account_id = '${row.account_id}'`;
    return {page: "query", params: writeQuestion({sql, as: "table", column: null}, "").slice(1)};
  }

  function place(row: Account): Pick<SearchEntry, "page" | "params" | "hash" | "places"> {
    const {tree, side, parent_id, account_id} = row;
    if (tree === "controlled") return {page: "spending", hash: "#controlled"};
    if (tree !== "main") return elsewhere(row);
    if (side === "balance") return {page: "spending", hash: "#carry-over"};
    const params = [side === "income" && "side=income", parent_id !== null && `lines=${account_id}`].filter(Boolean);
    return {page: "spending", ...(params.length > 0 && {params: params.join("&")})};
  }
  return accounts.map((row) => {
    const within = above(row).join(" › ");
    return {
      ...{kind: "account", ...namesOf(row, words)},
      ...(row.code !== null && {code: row.code}),
      ...(within !== "" && {within}),
      ...place(row)
    };
  });
}

interface Account {
  account_id: string;
  tree: string;
  parent_id: string | null;
  side: string;
  name: string;
  name_en: string;
  code: string | null;
}

interface Figure {
  account_id: string;
  unit_id: string;
  fiscal_year: number;
  measure: string;
}

const accountsSql = `SELECT account_id, accounts.tree, accounts.parent_id, side, name, name_en, code
FROM accounts JOIN account_paths USING (account_id)
ORDER BY accounts.tree = 'main' DESC, accounts.tree = 'controlled' DESC, accounts.tree, path, account_id`;

/** The lines of other trees than the main one that have a figure of a unit's year, with the last measure of the cycle. */
const figuresSql = `SELECT account_id, unit_id, fiscal_year,
  arg_min(measure, CASE measure WHEN 'actual' THEN 1 WHEN 'adjusted' THEN 2 WHEN 'budget' THEN 3 ELSE 4 END) AS measure
FROM account_totals JOIN accounts USING (account_id) WHERE accounts.tree NOT IN ('main', 'controlled')
GROUP BY ALL ORDER BY account_id, unit_id, fiscal_year`;
