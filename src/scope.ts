import type {UnitYear} from "./choice.js";
import {unitYears} from "./choice.js";
import type {Query} from "./database/query.js";
import type {Measure} from "./filters.js";

/** A unit, whether or not it has figures of its own. */
export interface ScopeUnit {
  unit_id: string;
  name: string;
  name_en: string;
  parent_id: string | null;
}

/** A line of the main account tree, in the chart's order; `code` is the standard's, and means nothing without its `scheme`. */
export interface ScopeAccount {
  account_id: string;
  parent_id: string | null;
  side: string;
  name: string;
  name_en: string;
  scheme: string | null;
  code: string | null;
  depth: number;
}

/** A fund and measure that a unit has annual figures of; `fund` all is the figure over all funds. */
export interface Facet {
  unit_id: string;
  fund: string;
  measure: Measure;
}

/** A line that took the place of another when the chart of accounts changed, from that year on. */
export interface ChartChange {
  account_id: string;
  earlier_account_id: string;
  fiscal_year: number;
}

/** Everything a reader can choose from. */
export interface Scope {
  years: UnitYear[];
  units: ScopeUnit[];
  accounts: ScopeAccount[];
  facets: Facet[];
  /** Of the lines among `accounts`. */
  chartChanges: ChartChange[];
}

/** Asks for everything a reader can choose from. */
export async function scope(query: Query): Promise<Scope> {
  const [years, units, accounts, facets, chartChanges] = await Promise.all([
    unitYears(query),
    query<ScopeUnit>("SELECT unit_id, name, name_en, parent_id FROM units ORDER BY line"),
    query<ScopeAccount>(
      `SELECT account_id, accounts.parent_id, side, name, name_en, scheme, code, depth
       FROM accounts JOIN account_paths USING (account_id)
       WHERE accounts.tree = 'main' AND side IN ('income', 'expenditure') ORDER BY path`
    ),
    query<Facet>(
      `SELECT DISTINCT unit_id, fund, measure FROM fund_totals JOIN account_paths USING (account_id)
       WHERE root_id IN ('income', 'expenditure') ORDER BY unit_id, fund, measure`
    ),
    query<ChartChange>(
      `SELECT chart_changes.* FROM chart_changes JOIN accounts USING (account_id)
       WHERE tree = 'main' AND side IN ('income', 'expenditure') ORDER BY fiscal_year, account_id`
    )
  ]);
  return {years, units, accounts, facets, chartChanges};
}

/** A unit and everything below it, the unit first. */
export function withDescendants(unit: string, {units}: Pick<Scope, "units">): string[] {
  const below = units.filter((row) => row.parent_id === unit).map((row) => row.unit_id);
  return [unit, ...below.flatMap((each) => withDescendants(each, {units}))];
}
