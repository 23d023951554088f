import {numberText} from "../components/numberText.js";
import {amount, columnDecimals, count, plainNumber, points, rate, signedRate, tenThousand} from "../format.js";
import type {MetricYear} from "../metricYears.js";
import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";
import type {Side} from "../metricSides.js";
import type {Interval} from "../provenance/interval.js";
import {refHash} from "../provenance/ref.js";
import type {Words} from "../text.js";
import type {GoalUnit} from "./facts.js";
import type {Goal} from "./goalsOf.js";
import {known} from "./standing.js";
import type {Standing} from "./standing.js";
import type {Moved, GoalsWords} from "./text.js";
import {isSized} from "./wanted.js";

/** The words of the page and of every page. */
export interface GoalsTelling {
  words: Words;
  text: GoalsWords;
}

/** A value of a metric with its unit: an amount, a change with its sign, else a rate. */
export function metricText(value: Interval, {metric, text}: {metric: MetricId; text: GoalsWords}): string {
  const {kind} = metrics[metric];
  if (kind === "amount") return text.money(amount(value));
  return kind === "change" ? signedRate(value) : rate(value);
}

/** A target of a metric with the decimals that it has. */
export function targetText(target: number, {metric, text}: {metric: MetricId; text: GoalsWords}): string {
  const own = (value: number) => plainNumber(value, columnDecimals([value]));
  return metrics[metric].kind === "amount" ? text.money(own(target / tenThousand)) : `${own(target * 100)}%`;
}

/** A unit's metric in a year as a number that opens; a `bare` amount has no unit. */
export function yearText(
  row: MetricYear,
  {unit, text, bare = false}: {unit: GoalUnit; text: GoalsWords; bare?: boolean}
): string {
  const {metric, fiscal_year: year} = row;
  const ref = {kind: "metric", unit: unit.unit_id, year, metric} as const;
  const isBare = bare && metrics[metric].kind === "amount";
  return numberText(isBare ? amount(known(row)) : metricText(known(row), {metric, text}), refHash(ref));
}

/** As `yearText`, and whether it is derived. */
export function markedText(row: MetricYear, options: {unit: GoalUnit; text: GoalsWords}): string {
  const shown = yearText(row, options);
  return row.basis === "derived" ? options.text.derived(shown) : shown;
}

/** How far a metric is from where it should be: an amount, else percentage points. */
export function distanceText(distance: Interval, {metric, words, text}: GoalsTelling & {metric: MetricId}): string {
  const {kind} = metrics[metric];
  return kind === "amount" ? text.money(amount(distance)) : words.provenance.points(points(distance));
}

/** How a metric moved, as the words take it. */
export function movedText(standing: Standing, options: {unit: GoalUnit; text: GoalsWords}): Moved {
  const {from, to, move, phase} = standing;
  const told = (row: MetricYear | undefined) => (row ? {year: row.fiscal_year, value: markedText(row, options)} : null);
  return {from: told(from), to: told(to), move, phase};
}

/** Which way a goal's metric should move. */
export function wantedText({metric, direction}: Goal, {text}: Pick<GoalsTelling, "text">): string {
  return text.wanted[direction === "lower" && isSized(metric) ? "size" : (direction ?? "unstated")];
}

/** What a side of a metric is called. */
export function sideName({made}: Side, {words, text}: GoalsTelling): string {
  return made.kind === "figure" ? text.operand(made) : words.provenance.sides[made.name];
}

/** A side's number, in money or in things counted. */
export function sideText(value: Interval, {side: {made}, text}: {side: Side; text: GoalsWords}): string {
  return made.kind === "count" ? count(value.value) : text.money(amount(value));
}
