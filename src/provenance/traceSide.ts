import type {Query, Value} from "../database/query.js";
import type {MetricId} from "../metrics.js";
import type {Making, SideName} from "../metricSides.js";
import {total} from "./interval.js";
import type {Interval} from "./interval.js";
import type {Ref} from "./ref.js";
import {traceLine} from "./traceLine.js";
import type {Provenance, SourceRow, Term, TermLabel, Token} from "./types.js";

/** Which side of which metric is traced. */
export interface SidePlace {
  unit: string;
  year: number;
  metric: MetricId;
  side: "numerator" | "denominator";
}

/** A side of a metric worked out: its value, the terms it is put together of with their signs, and the rows behind it. */
export interface TracedSide extends Interval {
  number: "amount" | "count";
  name: SideName | null;
  terms: Term[];
  signs: readonly (1 | -1)[];
  rows: SourceRow[];
  derived: boolean;
  synthetic: boolean;
}

/** What a side of a metric is made of; undefined where nothing states it. */
export async function traceSide(query: Query, made: Making, place: SidePlace): Promise<TracedSide | undefined> {
  const {unit, year} = place;
  switch (made.kind) {
    case "figure": {
      const plan = made.measure === "plan" ? await planOf(query, {unit, year, account: made.account}) : made.measure;
      const at = {unit, year: year - made.back, account: made.account, measure: plan};
      return summed(query, [{lineId: made.account, sign: 1}], {...at, name: null});
    }
    case "lines": {
      const lines = await query<{lineId: string; sign: 1 | -1}>(
        `SELECT line_id AS "lineId", sign FROM (${made.lines})`,
        [unit, year]
      );
      const [side, more] = await Promise.all([
        summed(query, lines, {unit, year, measure: "actual", name: made.name}),
        made.rows === undefined ? [] : rowsBehind(query, made.rows, [unit, year])
      ]);
      return {...(side ?? none(made, {place, number: "amount"})), rows: [...(side?.rows ?? []), ...more]};
    }
    case "count": {
      const rows = await rowsBehind(query, made.rows, [unit, year]);
      const value = rows.filter((row) => row.counted).length;
      return {...none(made, {place, number: "count", value}), rows, synthetic: rows.some((row) => row.synthetic)};
    }
  }
}

/** Terms joined by their signs, the first of them in place `from`; as a side of a quotient it is bracketed. */
export function signed({signs}: Pick<TracedSide, "signs">, {from, bracket}: {from: number; bracket: boolean}): Token[] {
  const tokens = signs.flatMap((sign, i): Token[] => [...(i === 0 ? [] : [sign === 1 ? "+" : "−"]), from + i]);
  return bracket && signs.length > 1 ? ["(", ...tokens, ")"] : tokens;
}

/** A side that is one number: a count, or the nil of lines of which there are none. */
function none(
  {name}: {name: SideName},
  {place, number, value = 0}: {place: SidePlace; number: "amount" | "count"; value?: number}
): TracedSide {
  const known = {value, low: value, high: value};
  const label: TermLabel = {kind: "side", side: name, year: place.year};
  const ref: Ref = {kind: "metric-side", ...place};
  const term: Term = {kind: number, ...known, printed: null, label, ref};
  return {number, name, ...known, terms: [term], signs: [1], rows: [], derived: false, synthetic: false};
}

async function summed(
  query: Query,
  lines: readonly {lineId: string; sign: 1 | -1}[],
  {unit, year, measure, name}: {unit: string; year: number; measure: string; name: SideName | null}
): Promise<TracedSide | undefined> {
  const opened = await Promise.all(
    lines.map(async ({lineId, sign}) => {
      const ref = {kind: "line", units: unit, year, lineId, measure, fund: "all", per: "nominal"} as const;
      return {lineId, sign, ref, found: await traceLine(query, ref)};
    })
  );
  const known = opened.flatMap(({found, ...line}) => (found ? [{...line, found}] : []));
  if (known.length === 0) return undefined;
  const rows = known.flatMap(({found}) => found.rows);
  return {
    ...{number: "amount", name},
    ...total(known.map(({found, sign}) => (sign === 1 ? found : negative(found)))),
    terms: known.map(({lineId, ref, found}): Term => {
      const isFigure = !lineId.includes("/");
      return {
        ...{kind: "amount", value: found.value, low: found.low, high: found.high, printed: null},
        label: found.subject as TermLabel,
        ref: isFigure ? {kind: "figure", unit, year, account: lineId, measure} : ref
      };
    }),
    signs: known.map(({sign}) => sign),
    rows: rows.filter((row, i) => rows.findIndex((other) => placeOf(other) === placeOf(row)) === i),
    derived: known.some(({found}) => found.basis === "derived"),
    synthetic: known.some(({found}) => found.synthetic)
  };
}

const placeOf = ({document_id, table, line}: SourceRow) => `${document_id}/${table}:${line}`;

const negative = ({value, low, high}: Provenance): Interval => ({
  value: -value,
  low: high === null ? null : -high,
  high: low === null ? null : -low
});

/** The kind of budget that a unit's year is held against. */
async function planOf(
  query: Query,
  {unit, year, account}: {unit: string; year: number; account: string}
): Promise<string> {
  const [plan] = await query<{base: string}>(
    "SELECT base FROM planned_totals WHERE unit_id = ? AND fiscal_year = ? AND account_id = ?",
    [unit, year, account]
  );
  return plan?.base ?? "budget";
}

/** The rows that a question names, in the order of the documents: an activity by its name, a result as printed, a link by its reason, a proposed target by its number. */
function rowsBehind(
  query: Query,
  rows: string,
  params: Value[]
): Promise<(SourceRow & {counted: boolean; synthetic: boolean})[]> {
  return query(
    `SELECT made_of.document_id, title, title_en, coalesce(activities.source, outcomes.source, links.source, '') AS source,
       "table", made_of.line, counted, synthetic,
       coalesce(activities.name, value_text || coalesce(' ' || uom, ''), result_text, links.rationale, proposed_targets.target_text, '') AS printed,
       coalesce(activities.name_en, value_text || coalesce(' ' || uom_en, ''), result_text_en, links.rationale_en, proposed_targets.target_text, '') AS printed_en
     FROM (${rows}) AS made_of
     JOIN documents USING (document_id)
     LEFT JOIN activities ON "table" = 'activities' AND (activities.document_id, activities.line) = (made_of.document_id, made_of.line)
     LEFT JOIN outcomes ON "table" = 'outcomes' AND (outcomes.document_id, outcomes.line) = (made_of.document_id, made_of.line)
     LEFT JOIN links ON "table" = 'links' AND (links.document_id, links.line) = (made_of.document_id, made_of.line)
     LEFT JOIN proposed_targets
       ON "table" = 'proposed_targets' AND (proposed_targets.document_id, proposed_targets.line) = (made_of.document_id, made_of.line)
     ORDER BY documents.line, "table", made_of.line`,
    params
  );
}
