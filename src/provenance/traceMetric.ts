import type {Query} from "../database/query.js";
import {metricYears} from "../metricYears.js";
import {metricFigures, metrics} from "../metrics.js";
import type {MetricYear} from "../metricYears.js";
import type {MetricId} from "../metrics.js";
import {figures, figureTerm} from "./figures.js";
import type {Ref} from "./ref.js";
import {sourceRows} from "./sourceRows.js";
import type {Provenance, SourceRow, Term, Token} from "./types.js";

type MetricRef = Extract<Ref, {kind: "metric"}>;

/** A metric of a unit's year: the claim that states it, or its numerator and denominator. */
export async function traceMetric(query: Query, ref: MetricRef): Promise<Provenance | undefined> {
  const {unit, year} = ref;
  const metric = ref.metric as MetricId;
  if (!(metric in metrics)) return undefined;
  const value = (await metricYears(query, {unit, years: [year]})).find((row) => row.metric === metric);
  if (!value) return undefined;
  const sides = await metricFigures(query, {metric, unit, year});
  const keys = sides.map((side) => ({unit, ...side}));
  const rows = await figures(query, keys);
  const stated = value.basis === "stated" ? await statedRate(query, {metric, unit, year}) : undefined;
  const terms = stated ? [statedTerm(stated, value)] : rows.map((row) => figureTerm(row, {unit}));
  return {
    subject: {kind: "metric", metric, year},
    units: [{name: rows[0]!.unit_name, name_en: rows[0]!.unit_name_en}],
    number: metrics[metric].kind === "amount" ? "amount" : "rate",
    value: value.value!,
    low: value.low,
    high: value.high,
    basis: value.basis,
    synthetic: rows.some((row) => row.synthetic),
    formula: stated ? [0] : formulas[metrics[metric].kind],
    terms,
    rows: stated ? [stated] : await sourceRows(query, keys)
  };
}

const formulas: Record<(typeof metrics)[MetricId]["kind"], Token[]> = {
  amount: [0],
  ratio: [0, "÷", 1],
  change: [0, "÷", 1, "−", "1"]
};

interface StatedRate extends SourceRow {
  kind: string;
  base: string;
}

function statedTerm({document_id: document, line, printed, kind, base}: StatedRate, value: MetricYear): Term {
  return {
    kind: "rate",
    value: value.value!,
    low: value.low,
    high: value.high,
    printed,
    label: {kind: "claim", claim: kind, base},
    ref: {kind: "row", document, table: "claims", line}
  };
}

async function statedRate(
  query: Query,
  {metric, unit, year}: {metric: MetricId; unit: string; year: number}
): Promise<StatedRate | undefined> {
  const {account, kind} = metrics[metric].stated!;
  const [row] = await query<StatedRate>(
    `SELECT document_id, title, title_en, stated_rates.source, 'claims' AS "table", stated_rates.line, value_text AS printed,
       stated_rates.kind, stated_rates.base
     FROM stated_rates
     JOIN documents USING (document_id)
     JOIN claims ON (claims.document_id, claims.line) = (stated_rates.document_id, stated_rates.line)
     WHERE stated_rates.unit_id = ? AND stated_rates.fiscal_year = ? AND stated_rates.account_id = ? AND stated_rates.kind = ?
     ORDER BY list_position(['adjusted', 'budget', 'unstated'], stated_rates.base) LIMIT 1`,
    [unit, year, account, kind]
  );
  return row;
}
