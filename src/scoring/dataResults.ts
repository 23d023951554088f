import type {Query} from "../database/query.js";
import {from, isAsked, marks} from "./asked.js";
import type {Asked, Found} from "./asked.js";
import type {DataFact, TargetResult} from "./facts.js";
import {compare, exactly, isNil, minus, plus, ratio, ratioOf, times} from "./ratio.js";
import type {Bounded, Ratio} from "./ratio.js";
import {isReached, meanShareValue, reachedCount} from "./targets.js";
import type {Input, ResultKind, Source} from "./template.js";

/** A result with a value, in a unit's year; its target, where one is set. */
export interface YearResult {
  unit: string;
  year: number;
  result: Omit<TargetResult, "target">;
  target: Ratio | null;
  /** It is printed as an exact number, and not as about one. */
  precise: boolean;
  synthetic: boolean;
}

interface ResultRow {
  document_id: string;
  line: number;
  outcome_id: string;
  unit_id: string;
  fiscal_year: number;
  kind: ResultKind;
  indicator: string;
  indicator_en: string;
  uom: string | null;
  uom_en: string | null;
  value: string;
  precision: string;
  target: string | null;
  synthetic: boolean;
}

/** The year's results that have a value, parts of a whole left out. */
export async function yearResults(query: Query, {units, years}: Asked): Promise<YearResult[]> {
  if (!isAsked({units, years})) return [];
  const rows = await query<ResultRow>(
    `SELECT document_id, line, outcome_id, unit_id, fiscal_year, kind, indicator, indicator_en, uom, uom_en, value_text AS value,
       precision, target_text AS target, synthetic
     FROM outcome_results
     WHERE unit_id IN (${marks(units)}) AND fiscal_year IN (${marks(years)}) AND value IS NOT NULL
       AND relation IS DISTINCT FROM 'part'
     ORDER BY document_id, line`,
    [...units, ...years]
  );
  return rows.map(({document_id: document, line, unit_id: unit, fiscal_year: year, ...row}) => ({
    ...{unit, year, target: row.target === null ? null : ratioOf(row.target)!, synthetic: row.synthetic},
    precise: row.precision === "exact",
    result: {
      ...{id: row.outcome_id, kind: row.kind, name: row.indicator, name_en: row.indicator_en},
      ...{uom: row.uom, uom_en: row.uom_en, value: statedValue(row.value, row.precision)},
      ref: {kind: "row", document, table: "outcomes", line}
    }
  }));
}

/** Those of them that have a target. One that is printed exactly as its target is at it, whatever either was rounded from. */
export function targetResults(results: readonly YearResult[]): TargetResult[] {
  return results.flatMap(({result, target, precise}) => {
    if (!target) return [];
    const isAtTarget = precise && compare(result.value.value, target) === 0;
    return [{...result, target, ...(isAtTarget && {value: exactly(target)})}];
  });
}

/** What a result is between: a rate or an amount its last decimal's half unit; 约, 余 and 近 one unit of its last digit that is not nil, on the side they say. */
export function statedValue(text: string, precision: string): Bounded {
  const value = ratioOf(text)!;
  if (isNil(value)) return exactly(value);
  const decimals = (text.split(".")[1] ?? "").length;
  if (precision === "exact")
    return decimals === 0 ? exactly(value) : around(value, ratio(1n, 2n * 10n ** BigInt(decimals)));
  const zeros = decimals === 0 ? /0*$/.exec(text)![0].length : 0;
  const unit = ratio(10n ** BigInt(zeros), 10n ** BigInt(decimals));
  if (precision === "at_least") return {value, low: value, high: plus(value, unit)};
  if (precision === "nearly") return {value, low: minus(value, unit), high: value};
  return around(value, times(unit, ratio(1n, 2n)));
}

const around = (value: Ratio, half: Ratio): Bounded => ({value, low: minus(value, half), high: plus(value, half)});

/** The inputs that are over results, of a unit's year. */
export function resultFacts(inputs: readonly Input[], results: readonly YearResult[]): Omit<Found, "unit" | "year">[] {
  return from(inputs, "results").flatMap(({id, source}) => {
    const own = results.filter(({result}) => source.kinds.includes(result.kind));
    const fact = factOf(source, own);
    return fact ? [{input: id, fact}] : [];
  });
}

function factOf({of}: Extract<Source, {kind: "results"}>, results: readonly YearResult[]): DataFact | undefined {
  const targeted = targetResults(results);
  const basis = results.some(({synthetic}) => synthetic) ? "synthetic" : "computed";
  const refs = (own: readonly {ref: TargetResult["ref"]}[]) => own.map(({ref}) => ref);
  if (of === "value") {
    const [only, ...others] = results.filter(({result}) => result.uom === "%");
    if (!only || others.length > 0) return undefined;
    return {...inPercent(only.result.value), basis: only.synthetic ? "synthetic" : "reported", refs: [only.result.ref]};
  }
  if (targeted.length === 0) return undefined;
  if (of === "share") return {...meanShareValue(targeted), basis, refs: refs(targeted), results: targeted};
  if (of === "targeted") return {...exactly(ratio(BigInt(targeted.length))), basis, refs: refs(targeted)};
  return {...reachedCount(targeted), basis, refs: refs(targeted.filter((result) => isReached(result, "best")))};
}

function inPercent({value, low, high}: Bounded): Bounded {
  const percent = (number: Ratio) => times(number, ratio(1n, 100n));
  return {value: percent(value), low: percent(low), high: percent(high)};
}
