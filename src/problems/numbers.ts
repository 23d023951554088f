import {numberText} from "../components/numberText.js";
import {amount, count, rate} from "../format.js";
import {metrics} from "../metrics.js";
import {refHash} from "../provenance/ref.js";
import type {AlignedLine, Problems, RateYear} from "./facts.js";
import type {RateId} from "./rateIds.js";

/** The amount of lines together in 万元, as a number that opens their sum; empty where none of them states one. */
export function moneyText(lines: readonly AlignedLine[], {subject}: Pick<Problems, "subject">): string {
  const stated = lines.filter((line) => line.amount !== null);
  if (stated.length === 0) return "";
  const {unit_id: units, fiscal_year: year} = subject;
  const lineId = stated.map((line) => line.line_id).join(",");
  return numberText(
    amount(sumOf(stated)),
    refHash({kind: "line", units, year, lineId, measure: "actual", fund: "all", per: "nominal"})
  );
}

/** What lines add up to, in currency units, with the interval that it lies in. */
export function sumOf(lines: readonly AlignedLine[]): {value: number; low: number; high: number} {
  const sum = (of: (line: AlignedLine) => number | null) => lines.reduce((all, line) => all + (of(line) ?? 0), 0);
  return {value: sum((line) => line.amount), low: sum((line) => line.low), high: sum((line) => line.high)};
}

/** A unit's rate of a year; undefined where it has no base. */
export function rateOf(
  {rates, subject}: Pick<Problems, "rates" | "subject">,
  {metric, unit = subject.unit_id, year = subject.fiscal_year}: {metric: RateId; unit?: string; year?: number}
): RateYear | undefined {
  return rates.find((row) => row.metric === metric && row.unit_id === unit && row.fiscal_year === year);
}

/** A rate as a number that opens its formula. */
export function rateText(row: RateYear): string {
  const {metric, unit_id: unit, fiscal_year: year} = row;
  return numberText(rate(row), refHash({kind: "metric", unit, year, metric}));
}

/** What a rate divides or divides by, as a number that opens: 万元, or a count. */
export function sideText(row: RateYear, side: "numerator" | "denominator"): string {
  const {metric, unit_id: unit, fiscal_year: year} = row;
  const value = side === "numerator" ? row.top : row.bottom;
  const isCount = metrics[metric][side]!.made.kind === "count";
  return numberText(isCount ? count(value) : amount({value}), refHash({kind: "metric-side", unit, year, metric, side}));
}

/** All spending of the year in 万元, as a number that opens; empty where it is not stated. */
export function wholeText(facts: Pick<Problems, "rates" | "subject">): string {
  const row = rateOf(facts, {metric: "itemised_share"});
  return row ? sideText(row, "denominator") : "";
}
