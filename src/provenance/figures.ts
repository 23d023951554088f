import type {Query} from "../database/query.js";
import type {Basis} from "../overview/facts.js";
import type {LineLabel, Term} from "./types.js";

/** What names an annual figure; without a fund it is the figure over all funds. */
export interface FigureKey {
  unit: string;
  year: number;
  account: string;
  measure: string;
  fund?: string | undefined;
}

/** An annual figure with everything that names it. */
export interface FigureRow {
  position: number;
  fiscal_year: number;
  account_id: string;
  name: string;
  name_en: string;
  unit_name: string;
  unit_name_en: string;
  measure: string;
  fund: string | null;
  amount: number;
  low: number;
  high: number;
  basis: Basis;
  method: string;
  synthetic: boolean;
}

/** The keys as a relation `seed` of one row each, and the parameters it takes. */
export function seedSql(keys: readonly FigureKey[]): {sql: string; params: (string | number | null)[]} {
  const rows = keys.map((_, i) => `(${i}, ?, ?::INTEGER, ?, ?, ?::VARCHAR)`);
  return {
    sql: `seed (position, unit_id, fiscal_year, account_id, measure, fund) AS (VALUES ${rows.join(", ")})`,
    params: keys.flatMap(({unit, year, account, measure, fund}) => [unit, year, account, measure, fund ?? null])
  };
}

/** The figures that the keys name, in their order; a key that names nothing is left out. */
export async function figures(query: Query, keys: readonly FigureKey[]): Promise<FigureRow[]> {
  if (keys.length === 0) return [];
  const {sql, params} = seedSql(keys);
  const columns = "unit_id, fiscal_year, account_id, measure, amount, low, high, basis, method, synthetic";
  return query<FigureRow>(
    `WITH ${sql}
     SELECT position, fiscal_year, account_id, accounts.name, accounts.name_en, units.name AS unit_name,
       units.name_en AS unit_name_en, measure, figure.fund, amount, low, high, basis, method, synthetic
     FROM seed
     JOIN (
       SELECT ${columns}, NULL::VARCHAR AS fund FROM account_totals UNION ALL SELECT ${columns}, fund FROM account_years
     ) AS figure USING (unit_id, fiscal_year, account_id, measure)
     JOIN accounts USING (account_id)
     JOIN units USING (unit_id)
     WHERE figure.fund IS NOT DISTINCT FROM seed.fund
     ORDER BY position`,
    params
  );
}

/** A figure as a term of a formula, opened by its own key; a formula of several units names the unit. */
export function figureTerm(row: FigureRow, {unit, several = false}: {unit: string; several?: boolean}): Term {
  return {
    kind: "amount",
    value: row.amount,
    low: row.low,
    high: row.high,
    printed: null,
    label: figureLabel(row, {several}),
    ref: {
      ...{kind: "figure", unit, year: row.fiscal_year, account: row.account_id, measure: row.measure},
      ...(row.fund !== null && {fund: row.fund})
    }
  };
}

/** What a figure is called. */
export function figureLabel(
  {fiscal_year: year, name, name_en, measure, fund, unit_name, unit_name_en}: FigureRow,
  {several = false}: {several?: boolean} = {}
): LineLabel {
  return {
    ...{kind: "line", year, lines: [{name, name_en, notItemised: false}], measure, fund},
    ...(several && {unit: {name: unit_name, name_en: unit_name_en}})
  };
}
