import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import {derivations} from "../derivations.js";
import type {Derivation} from "../derivations.js";
import {metricYears} from "../metrics.js";
import type {MetricYear} from "../metrics.js";

/** How a figure is known: printed, worked out from what is printed, entered by hand, or made by the generator. */
export type Basis = "reported" | "derived" | "entered" | "synthetic";

/** An amount in currency units with the interval it lies in and how it is known. */
export interface Amount {
  value: number;
  low: number;
  high: number;
  basis: Basis;
  method: string;
  /** Printed with fewer than two decimals in 万元 and taken as exact to two. */
  assumed: boolean;
}

/** The unit and year a page is about. */
export interface Subject {
  unit_id: string;
  name: string;
  name_en: string;
  fiscal_year: number;
  synthetic: boolean;
  stated: boolean;
  currency: string;
}

/** An account's annual figure over all funds. */
export interface AccountFigure extends Amount {
  fiscal_year: number;
  account_id: string;
  measure: string;
}

/** A line of the account tree in the chosen year: an account, or what its children leave uncovered (`itemised` false). */
export interface Line extends Amount {
  line_id: string;
  account_id: string;
  parent_id: string | null;
  name: string;
  name_en: string;
  side: string;
  depth: number;
  itemised: boolean;
  funds: string;
  /** Its share of its root's figure, as a fraction; missing where that is nil. */
  share: number | null;
}

/** A line's two years side by side; either is missing where nothing states it. `reasons` are the document's own. */
export interface Change {
  account_id: string;
  tree: string;
  parent_id: string | null;
  name: string;
  name_en: string;
  current: number | null;
  current_low: number | null;
  current_high: number | null;
  prior: number | null;
  prior_low: number | null;
  prior_high: number | null;
  /** The change and its interval; missing where either year is. */
  value: number | null;
  low: number | null;
  high: number | null;
  basis: Basis;
  reason: string | null;
  reason_en: string | null;
}

/** A head count. */
export interface Staff {
  staff_id: string;
  part_of: string | null;
  category: string;
  category_en: string;
  in_service: boolean;
  headcount: number | null;
  quota: number | null;
  /** The same in every row: how many are in service, the divisor of every figure per head. */
  in_service_total: number | null;
}

/** A document that figures on the page come from. */
export interface Source {
  document_id: string;
  title: string;
  title_en: string;
  kind: string;
  published_on: string | null;
  amount_unit: number;
  synthetic: boolean;
  sections: string;
}

/** Everything the overview shows of a unit's year. */
export interface Overview {
  subject: Subject;
  metrics: MetricYear[];
  figures: AccountFigure[];
  lines: Line[];
  changes: Change[];
  staff: Staff[];
  derivations: Derivation[];
  sources: Source[];
}

const amountColumns = (relation: string) =>
  ["amount AS value", "low", "high", "basis", "method", "assumed"].map((column) => `${relation}.${column}`).join(", ");

/** Asks for everything the overview shows of a unit's year. Rejects where the unit has no figures for the year. */
export async function overview(query: Query, {unit, year}: Choice): Promise<Overview> {
  const params = [unit, year];
  const [subject, metrics, figures, lines, changes, staff, derived, sources] = await Promise.all([
    query<Subject>(
      `SELECT unit_id, name, name_en, fiscal_year, synthetic, stated, currency FROM unit_years JOIN units USING (unit_id)
       WHERE unit_id = ? AND fiscal_year = ?`,
      params
    ),
    metricYears(query, {unit, years: [year - 1, year]}),
    query<AccountFigure>(
      `SELECT fiscal_year, account_id, measure, ${amountColumns("account_totals")} FROM account_totals
       WHERE unit_id = ? AND fiscal_year IN (?, ?)
         AND account_id IN ('income', 'expenditure', 'opening-balance', 'closing-balance')
       ORDER BY fiscal_year, account_id, measure`,
      [unit, year - 1, year]
    ),
    query<Line>(
      `SELECT line_id, account_id, line.parent_id, name, name_en, side, depth, itemised, line.funds,
         ${amountColumns("line")}, (line.amount / nullif(whole.amount, 0))::DOUBLE AS share
       FROM account_tree AS line JOIN accounts USING (account_id)
       JOIN account_totals AS whole USING (unit_id, fiscal_year, measure)
       WHERE unit_id = ? AND fiscal_year = ? AND measure = 'actual' AND line.tree = 'main' AND whole.account_id = side AND depth <= 2
       ORDER BY path`,
      params
    ),
    query<Change>(changesSql, params),
    query<Staff>(
      `SELECT staff_id, part_of, category, category_en, in_service, headcount, quota,
         sum(headcount) FILTER (in_service) OVER () AS in_service_total FROM staff_years
       WHERE unit_id = ? AND fiscal_year = ? ORDER BY line`,
      params
    ),
    derivations(query, {unit, years: [year - 1, year]}),
    query<Source>(
      `SELECT document_id, title, title_en, kind, published_on::VARCHAR AS published_on, amount_unit, synthetic,
         string_agg(section, ' ' ORDER BY first_line) AS sections
       FROM documents JOIN (
         SELECT document_id, regexp_extract(source, '^[^·]+') AS section, min(line) AS first_line
         FROM budget WHERE unit_id = ? AND fiscal_year IN (?, ?) GROUP BY ALL
       ) USING (document_id)
       GROUP BY ALL ORDER BY min(documents.line)`,
      [unit, year - 1, year]
    )
  ]);
  if (!subject[0]) throw new Error(`no figures of ${unit} in ${year}`);
  return {subject: subject[0], metrics, figures, lines, changes, staff, derivations: derived, sources};
}

/** Lines just above and at the finest level both years share, with the stated reason where there is one. */
const changesSql = `WITH asked AS (SELECT ? AS unit_id, ?::INTEGER AS fiscal_year), sides AS (
  SELECT account_id, 
    any_value({amount: amount, low: low, high: high, basis: basis}) FILTER (account_totals.fiscal_year = asked.fiscal_year) AS this,
    any_value({amount: amount, low: low, high: high, basis: basis}) FILTER (account_totals.fiscal_year = asked.fiscal_year - 1) AS last
  FROM account_totals JOIN asked USING (unit_id)
  WHERE measure = 'actual' AND account_totals.fiscal_year IN (asked.fiscal_year, asked.fiscal_year - 1)
  GROUP BY account_id
), reason AS (
  SELECT account_id, string_agg(statement, '；' ORDER BY line) AS reason, string_agg(statement_en, '; ' ORDER BY line) AS reason_en
  FROM reasons JOIN asked USING (unit_id, fiscal_year) GROUP BY account_id
)
SELECT account_id, accounts.tree, accounts.parent_id, name, name_en, this.amount AS current, this.low AS current_low, this.high AS current_high,
  last.amount AS prior, last.low AS prior_low, last.high AS prior_high,
  this.amount - last.amount AS value, this.low - last.high AS low, this.high - last.low AS high,
  CASE WHEN this.basis = 'derived' OR last.basis = 'derived' THEN 'derived' ELSE coalesce(this.basis, last.basis) END AS basis,
  reason, reason_en
FROM sides JOIN accounts USING (account_id) JOIN account_paths USING (account_id) LEFT JOIN reason USING (account_id)
WHERE (accounts.tree = 'main' AND side = 'expenditure' AND depth IN (1, 2)) OR (accounts.tree = 'controlled' AND depth = 0)
ORDER BY accounts.tree DESC, path`;
