import {meets} from "./range.js";
import {ceil, compare, floor, isNil, least, minus, most, nil, one, over, ratio, times} from "./ratio.js";
import type {Bounded, Ratio} from "./ratio.js";
import type {Rule} from "./template.js";

/** Points as far as they are known. */
export interface Points {
  least: Ratio;
  most: Ratio;
}

/** The rules that score what a formula comes to. */
export type ValueRule = Extract<Rule, {kind: "deductions" | "bands" | "proRata" | "incidents" | "share"}>;

export const certain = (points: Ratio): Points => ({least: points, most: points});

/** Whether a rule scores what a formula comes to, or what a person or the results say. */
export function isValueRule(rule: Rule): rule is ValueRule {
  return rule.kind !== "checklist" && rule.kind !== "judged" && rule.kind !== "targets";
}

/**
 * What a value scores of some points, between what the worst and the best number within its bounds does; undefined where
 * the rule says nothing of such a number.
 */
export function scoreValue(rule: ValueRule, {value, points}: {value: Bounded; points: Ratio}): Points | undefined {
  switch (rule.kind) {
    case "deductions":
      return span(
        beyondOf(rule, value).map((beyond) => floored(minus(points, times(rule.each, stepsIn(beyond, rule)))))
      );
    case "incidents":
      return compare(value.low, nil) < 0
        ? undefined
        : span([value.low, value.high].map((cases) => floored(minus(points, times(rule.each, cases)))));
    case "proRata":
      return span([value.low, value.high].map((end) => times(points, shareOf(end, rule))));
    case "share":
      return compare(value.low, nil) < 0 || compare(value.high, one) > 0
        ? undefined
        : span([value.low, value.high].map((end) => times(points, end)));
    case "bands": {
      const met = rule.bands.filter(({range}) => meets(range, value));
      const isCovered = [value.low, value.high].every((end) =>
        rule.bands.some(({range}) => meets(range, {low: end, high: end}))
      );
      return isCovered ? span(met.map((band) => band.points)) : undefined;
    }
  }
}

/** What share of its points a value gets against a target, from nil to one; of what costs nothing, all of it. */
export function shareOf(value: Ratio, {target, inverse}: {target: Ratio; inverse: boolean}): Ratio {
  if (inverse) return compare(value, target) <= 0 ? one : floored(over(target, value));
  return compare(value, target) >= 0 ? one : floored(over(value, target));
}

/** The worst and the best that a rule can give of some points, whatever is put in. */
export function limitsOf(rule: Rule | undefined, points: Ratio): Points {
  return rule?.kind === "bands" ? span(rule.bands.map((band) => band.points)) : {least: nil, most: points};
}

/** How far numbers within the bounds are beyond a limit: at both ends, and nowhere where the limit lies between them. */
function beyondOf({beyond, limit}: Extract<Rule, {kind: "deductions"}>, {low, high}: Bounded): Ratio[] {
  const above = (end: Ratio) => floored(minus(end, limit));
  const below = (end: Ratio) => floored(minus(limit, end));
  if (beyond === "above") return [low, high].map(above);
  if (beyond === "below") return [low, high].map(below);
  const isWithin = compare(low, limit) <= 0 && compare(high, limit) >= 0;
  return [...[low, high].map((end) => most([above(end), below(end)])), ...(isWithin ? [nil] : [])];
}

const stepsIn = (beyond: Ratio, {step, count}: Extract<Rule, {kind: "deductions"}>): Ratio =>
  isNil(beyond) ? nil : ratio((count === "full" ? floor : ceil)(over(beyond, step)));

const floored = (points: Ratio): Ratio => most([points, nil]);
const span = (points: readonly Ratio[]): Points => ({least: least(points), most: most(points)});
