import type {Query} from "./database/query.js";

/** An operand of a derived figure: another figure, or a claim as printed. */
export interface Operand {
  position: number;
  operand: "figure" | "claim";
  /** The figure's amount in currency units and its interval, or a difference claimed, signed; missing for a rate or growth. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** A claim's printed value, its kind and sign; missing for a figure. */
  printed: string | null;
  kind: string | null;
  sign: number | null;
  /** What a claim compares with. */
  base: string | null;
  /** Which figure it is; missing for a claim. */
  of_year: number | null;
  of_account: string | null;
  of_measure: string | null;
  of_name: string | null;
  of_name_en: string | null;
  /** Where the operand's own figure stands: document, place in it, published file and line; missing if it is derived too. */
  document_id: string | null;
  source: string | null;
  file: string | null;
  line: number | null;
}

/** A figure that no document prints, with the operands it was worked out from. */
export interface Derivation {
  /** Its id on a page: of all funds, else of the first fund that has one. */
  derivation_id: string;
  unit_id: string;
  fiscal_year: number;
  account_id: string;
  fund: string;
  name: string;
  name_en: string;
  measure: string;
  method: "delta" | "growth" | "rate" | "identity" | "carried" | "lines";
  value: number;
  low: number;
  high: number;
  operands: Operand[];
}

/** A row of the query: an operand beside the figure it belongs to. */
type DerivationRow = Omit<Derivation, "operands"> &
  Omit<Operand, "value" | "low" | "high"> & {
    operand_value: number | null;
    operand_low: number | null;
    operand_high: number | null;
  };

/** How every derived annual figure of a unit in the given years was worked out, from whole to part. */
export async function derivations(
  query: Query,
  {unit, years}: {unit: string; years: readonly [number, number]}
): Promise<Derivation[]> {
  const rows = await query<DerivationRow>(derivationsSql, [unit, ...years]);
  const byId = new Map<string, Derivation>();
  for (const row of rows) {
    const figure = byId.get(row.derivation_id) ?? {...row, operands: []};
    byId.set(row.derivation_id, figure);
    figure.operands.push({...row, value: row.operand_value, low: row.operand_low, high: row.operand_high});
  }
  return [...byId.values()];
}

const derivationsSql = `WITH figure AS (
  SELECT *, row_number() OVER (PARTITION BY fiscal_year, account_id, measure ORDER BY fund <> 'all', fund) AS place
  FROM account_years WHERE unit_id = ? AND fiscal_year IN (?, ?) AND basis = 'derived'
), rows AS (
  SELECT document_id, unit_id, fiscal_year, account_id, fund, measure, arg_min(source, line) AS source, min(line) AS line
  FROM budget WHERE period IS NULL GROUP BY ALL
)
SELECT
  'derived-' || figure.account_id || '-' || figure.fiscal_year || '-' || figure.measure
    || CASE WHEN figure.place > 1 THEN '-' || figure.fund ELSE '' END AS derivation_id,
  figure.unit_id, figure.fiscal_year, figure.account_id, figure.fund, accounts.name, accounts.name_en, figure.measure, figure.method,
  figure.amount AS value, figure.low, figure.high, lineage.position, lineage.operand,
  coalesce(operand.amount, claim.delta) AS operand_value, coalesce(operand.low, claim.delta - claim.delta_half) AS operand_low,
  coalesce(operand.high, claim.delta + claim.delta_half) AS operand_high,
  claim.value_text AS printed, claim.kind, claim.sign, claim.base,
  lineage.of_year, lineage.of_account, lineage.of_measure, of_account.name AS of_name, of_account.name_en AS of_name_en,
  coalesce(claim.document_id, rows.document_id) AS document_id,
  coalesce(claim.source, rows.source) AS source,
  CASE WHEN claim.line IS NOT NULL THEN 'claims.csv' WHEN rows.line IS NOT NULL THEN 'budget.csv' END AS file,
  coalesce(claim.line, rows.line) AS line
FROM figure
JOIN account_paths USING (account_id)
JOIN accounts USING (account_id)
JOIN lineage ON (lineage.unit_id, lineage.fiscal_year, lineage.account_id, lineage.fund, lineage.measure)
  = (figure.unit_id, figure.fiscal_year, figure.account_id, figure.fund, figure.measure)
LEFT JOIN account_years AS operand ON (operand.unit_id, operand.fiscal_year, operand.account_id, operand.fund, operand.measure)
  = (figure.unit_id, lineage.of_year, lineage.of_account, figure.fund, lineage.of_measure)
LEFT JOIN accounts AS of_account ON of_account.account_id = lineage.of_account
LEFT JOIN known_figures AS known ON (known.unit_id, known.fiscal_year, known.account_id, known.fund, known.measure, known.method)
  = (operand.unit_id, operand.fiscal_year, operand.account_id, operand.fund, operand.measure, 'printed')
LEFT JOIN rows ON (rows.document_id, rows.unit_id, rows.fiscal_year, rows.account_id, rows.fund, rows.measure)
  = (known.document_id, known.unit_id, known.fiscal_year, known.account_id, known.fund, known.measure)
LEFT JOIN signed_claims AS claim ON lineage.operand = 'claim' AND (claim.document_id, claim.line) = (lineage.document_id, lineage.line)
WHERE account_paths.tree IN ('main', 'controlled')
ORDER BY figure.fiscal_year DESC, account_paths.tree DESC, account_paths.path, figure.measure, figure.place, lineage.position`;
