import {printed, quotient, scaled, split, tidy} from "./cents.js";
import type {Setting, UnitYear} from "./unitYear.js";
import {profiles} from "./profiles.js";
import type {Random} from "./random.js";
import type {Activity, Indicator, Words} from "./work/activity.js";

/** A result of an activity: value and target as printed, empty where there is none, and the parts it falls into. */
export interface Result {
  indicator: Indicator;
  value: string;
  target: string;
  parts: readonly {id: string; name: Words; slice: string; value: string}[];
}

/** Whether a thing with a first and a last year, counted from the family's first, is there in a unit's year. */
export function isInTerm({age}: Pick<Setting, "age">, {from = 0, until = Infinity}: {from?: number; until?: number}) {
  return age >= from && age <= until;
}

/** What an activity of a unit's year came to. Stages never exceed what they are stages of; money stays within its line. */
export function results(activity: Activity, unitYear: UnitYear): Result[] {
  const values = new Map<string, number>();
  return activity.indicators
    .filter((indicator) => isInTerm(unitYear, indicator))
    .map((indicator) => {
      const stream = unitYear.stream.fork("work", activity.id, indicator.id);
      const {usual, drawn} = figureOf(indicator, {activity, unitYear, values, stream});
      if (drawn === undefined) return {indicator, value: "", target: "", parts: []};
      const value = roughened(drawn, indicator.precision);
      values.set(indicator.id, value);
      const print = (amount: number) => printedFigure(amount, indicator);
      const weights = (indicator.parts ?? []).map(({weight}) => weight * stream.between(90, 110));
      const shares = split(value, [...weights, 100 * (indicator.unnamed ?? 0)]);
      const target =
        indicator.target === true ? tidy(usual, usual >= 100 ? 10 : usual >= 20 ? 5 : 1) : indicator.target;
      return {
        indicator,
        value: print(value),
        target: target === undefined ? "" : print(target),
        parts: (indicator.parts ?? []).map(({id, name, slice = ""}, i) => ({id, name, slice, value: print(shares[i]!)}))
      };
    });
}

/** What is usual for a unit of its size, and what came of it; amounts are in hundredths of 万元. */
function figureOf(
  {id, figure, of}: Indicator,
  {
    activity,
    unitYear,
    values,
    stream
  }: {activity: Activity; unitYear: UnitYear; values: ReadonlyMap<string, number>; stream: Random}
): {usual: number; drawn?: number} {
  const {age, unit, history} = unitYear;
  const {reach} = profiles[unit.profile];
  const draw = ([low, high]: readonly [number, number]) => stream.between(low, high);
  const whole = values.get(of?.[1] ?? "") ?? 0;
  if ("count" in figure) {
    const usual = Math.max(2, quotient(figure.count * reach * (1000 + 30 * age), 1000000));
    return {usual, drawn: scaled(usual, draw([850, 1250]))};
  }
  if ("stock" in figure) {
    const [start, low, high] = [figure.stock, figure.low, figure.high].map((n) => Math.max(1, scaled(n, reach)));
    const added = history.fork(activity.id, id);
    let drawn = start!;
    for (let year = 0; year < age; year++) drawn += added.between(low!, high!);
    return {usual: start! + age * quotient(low! + high!, 2), drawn};
  }
  if ("shareOf" in figure) {
    const [low, high] = figure.shareOf;
    return {usual: scaled(whole, (low + high) / 2), drawn: Math.floor((whole * draw(figure.shareOf)) / 1000)};
  }
  if ("rate" in figure) return {usual: figure.rate[0], drawn: quotient(draw(figure.rate), 10) * 10};
  if ("each" in figure) return {usual: 0, drawn: whole * draw(figure.each)};
  if ("spent" in figure) {
    const spent = unitYear.amount(activity.line!, "all", "actual");
    return {usual: spent, drawn: Math.floor((spent * draw(figure.spent)) / 1000)};
  }
  if ("unitCost" in figure) {
    const [amount, count] = figure.unitCost.map((indicator) => values.get(indicator) ?? 0);
    const drawn = quotient(amount! * 100, Math.max(1, count!));
    return {usual: tidy(scaled(drawn, draw([930, 1150])), 10), drawn};
  }
  return {usual: 0};
}

function roughened(value: number, precision: Indicator["precision"]): number {
  if (precision === "about") return tidy(value, value >= 1000 ? 100 : 10);
  if (precision === "nearly") return Math.ceil(value / 10) * 10;
  return precision === "at_least" ? Math.max(10, Math.floor(value / 10) * 10) : value;
}

function printedFigure(value: number, {figure, uom}: Indicator): string {
  if ("rate" in figure) return printed(value, {short: true});
  if ("spent" in figure || "each" in figure)
    return uom![0] === "元" ? String(value * 100) : printed(value, {short: true});
  return String(value);
}
