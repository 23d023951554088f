import type {Query} from "../database/query.js";
import {metricYears} from "../metricYears.js";
import {metrics} from "../metrics.js";
import type {MetricYear} from "../metricYears.js";
import type {MetricId} from "../metrics.js";
import type {Ref} from "./ref.js";
import {unitNames} from "./traceLine.js";
import {signed, traceSide} from "./traceSide.js";
import type {TracedSide} from "./traceSide.js";
import type {Provenance, SourceRow, Subject, Term, Token} from "./types.js";

/** A metric of a unit's year: the claim that states it, or its numerator and denominator. */
export async function traceMetric(query: Query, ref: Extract<Ref, {kind: "metric"}>): Promise<Provenance | undefined> {
  const {unit, year} = ref;
  const metric = ref.metric as MetricId;
  if (!(metric in metrics)) return undefined;
  const [value] = await metricYears(query, {unit, years: [year], ids: [metric]});
  if (!value) return undefined;
  const stated = value.basis === "stated" ? await statedRate(query, {metric, unit, year}) : undefined;
  const sides = await sidesOf(query, {metric, unit, year});
  const [top, base] = sides;
  return {
    subject: {kind: "metric", metric, year},
    units: await unitNames(query, unit),
    number: metrics[metric].kind === "amount" ? "amount" : "rate",
    value: value.value!,
    low: value.low,
    high: value.high,
    basis: value.basis,
    synthetic: sides.some((side) => side?.synthetic),
    ...(stated
      ? {formula: [0], terms: [statedTerm(stated, value)], rows: [stated]}
      : {
          formula: formulaOf(metrics[metric].kind, [top!, base]),
          terms: sides.flatMap((side) => side?.terms ?? []),
          rows: distinct(sides.flatMap((side) => side?.rows ?? []))
        })
  };
}

/** What a metric divides, or what it divides by: a figure, a sum of lines, or a count of rows. */
export async function traceMetricSide(
  query: Query,
  ref: Extract<Ref, {kind: "metric-side"}>
): Promise<Provenance | undefined> {
  const {unit, year, side} = ref;
  const metric = ref.metric as MetricId;
  if (!(metric in metrics) || (side !== "numerator" && side !== "denominator")) return undefined;
  const [known] = await metricYears(query, {unit, years: [year], ids: [metric]});
  const [top, base] = known ? await sidesOf(query, {metric, unit, year}) : [];
  const own = side === "numerator" ? top : base;
  if (!own) return undefined;
  const {number, name, value, low, high, terms, derived} = own;
  const subject: Subject = name ? {kind: "side", side: name, year} : terms[0]!.label;
  const isOne = terms.length === 1 && terms[0]!.ref?.kind === "metric-side";
  return {
    ...{subject, number, value, low, high},
    units: await unitNames(query, unit),
    basis: derived ? "derived" : "computed",
    synthetic: [top, base].some((each) => each?.synthetic),
    formula: signed(own, {from: 0, bracket: false}),
    terms: isOne ? terms.map((term) => ({...term, ref: null})) : terms,
    rows: own.rows.length > 0 ? own.rows : (base?.rows ?? [])
  };
}

function sidesOf(query: Query, {metric, unit, year}: {metric: MetricId; unit: string; year: number}) {
  const {numerator, denominator} = metrics[metric];
  return Promise.all([
    traceSide(query, numerator.made, {unit, year, metric, side: "numerator"}),
    denominator && traceSide(query, denominator.made, {unit, year, metric, side: "denominator"})
  ]);
}

type Kind = (typeof metrics)[MetricId]["kind"];

function formulaOf(kind: Kind, [top, base]: readonly [TracedSide, TracedSide | undefined]): Token[] {
  if (!base) return signed(top, {from: 0, bracket: false});
  const ratio = [
    ...signed(top, {from: 0, bracket: true}),
    "÷",
    ...signed(base, {from: top.terms.length, bracket: true})
  ];
  if (kind === "ratio") return ratio;
  return kind === "deviation" && top.value < base.value ? ["1", "−", ...ratio] : [...ratio, "−", "1"];
}

const distinct = (rows: readonly SourceRow[]) => [
  ...new Map(rows.map((row) => [`${row.document_id}/${row.table}:${row.line}`, row])).values()
];

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
