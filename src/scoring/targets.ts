import type {TargetResult} from "./facts.js";
import {compare, isNil, least, most, nil, numberOf, one, over, ratio, times, total} from "./ratio.js";
import type {Bounded, Ratio} from "./ratio.js";
import {shareOf} from "./rules.js";
import type {Points} from "./rules.js";
import type {ResultScore} from "./sheet.js";

/** Where less is better: a cost is a limit to be kept. */
const isInverse = ({kind}: TargetResult): boolean => kind === "cost";

/** How far a result reached its target, value ÷ target or target ÷ value of a cost; undefined where that has no base. */
export function reachedOf(result: TargetResult): Ratio | undefined {
  const [top, base] = isInverse(result) ? [result.target, result.value.value] : [result.value.value, result.target];
  return compare(base, nil) > 0 ? over(top, base) : undefined;
}

/** The share of its points that a result gets; a quantity beyond `beyond` of its target gets nothing. */
export function resultShare(result: TargetResult, beyond: Ratio | null): Points {
  const ends = [result.value.low, result.value.high].map((value) => {
    const isBeyond = beyond && result.kind === "quantity" && compare(value, times(result.target, beyond)) > 0;
    return isBeyond ? nil : shareOf(value, {target: result.target, inverse: isInverse(result)});
  });
  const isMetBetween = beyond && compare(ends[1]!, nil) === 0 && compare(result.value.low, result.target) < 0;
  return {least: least(ends), most: isMetBetween ? one : most(ends)};
}

/** The mean share over results, of which there is at least one. */
export function meanShare(results: readonly TargetResult[], beyond: Ratio | null = null): Points {
  const shares = results.map((result) => resultShare(result, beyond));
  const mean = (of: readonly Ratio[]) => times(total(of), ratio(1n, BigInt(of.length)));
  return {least: mean(shares.map((share) => share.least)), most: mean(shares.map((share) => share.most))};
}

/** Whether the result is at its target or better at one of its ends: the worst for certain, the best possibly. */
export function isReached(result: TargetResult, end: "worst" | "printed" | "best"): boolean {
  const {value, target} = result;
  if (isInverse(result)) return compare({worst: value.high, printed: value.value, best: value.low}[end], target) <= 0;
  return compare({worst: value.low, printed: value.value, best: value.high}[end], target) >= 0;
}

/** How many results reached their targets: as printed, from those that did for certain to those that may have. */
export function reachedCount(results: readonly TargetResult[]): Bounded {
  const count = (end: Parameters<typeof isReached>[1]) =>
    ratio(BigInt(results.filter((result) => isReached(result, end)).length));
  return {value: count("printed"), low: count("worst"), high: count("best")};
}

/** Results as a page shows them. */
export function scoredResults(results: readonly TargetResult[], beyond: Ratio | null): ResultScore[] {
  return results.map((result) => {
    const share = resultShare(result, beyond);
    const reached = reachedOf(result);
    return {
      result,
      reached: reached ? numberOf(reached) : null,
      share: {least: numberOf(share.least), most: numberOf(share.most)}
    };
  });
}

/** The mean share as an input's value: its middle, between what it is at the least and at the most. */
export function meanShareValue(results: readonly TargetResult[]): Bounded {
  const {least: low, most: high} = meanShare(results);
  return {value: isNil(high) ? nil : times(total([low, high]), ratio(1n, 2n)), low, high};
}
