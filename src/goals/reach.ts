import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";
import {difference} from "../provenance/interval.js";
import type {Interval} from "../provenance/interval.js";
import type {Direction} from "./facts.js";
import {isSized, size} from "./wanted.js";

/** What a metric divides, and what it divides by, in a year. */
export interface Operands {
  numerator: Interval;
  denominator: Interval | undefined;
}

/**
 * What would have to be true for a metric to reach a target, all in currency units or in things counted. A `move`: what
 * is divided goes from one number to another, what it is divided by stays. A `gap`: two numbers that differ come closer,
 * whichever of them moves.
 */
export interface Reach {
  kind: "move" | "gap";
  from: Interval;
  to: Interval;
  /** What is added, or of a gap what it has to lose; less than nil where the target is more than reached. */
  by: Interval;
}

const times = (factor: number, {value, low, high}: Interval): Interval => {
  const ends = [factor * (low ?? value), factor * (high ?? value)];
  return {value: factor * value, low: Math.min(...ends), high: Math.max(...ends)};
};

const moved = (from: Interval, to: Interval): Reach => ({kind: "move", from, to, by: difference(to, from)});

/** An amount becomes the target itself. */
export function reachAmount({numerator}: Operands, target: number): Reach {
  return moved(numerator, {value: target, low: target, high: target});
}

/** A ratio n ÷ d becomes t where n becomes t × d. */
export function reachRatio({numerator, denominator}: Operands, target: number): Reach | undefined {
  return denominator && moved(numerator, times(target, denominator));
}

/** A change n ÷ d − 1 becomes t where n becomes (1 + t) × d. */
export function reachChange({numerator, denominator}: Operands, target: number): Reach | undefined {
  return denominator && moved(numerator, times(1 + target, denominator));
}

/** A deviation |n − d| ÷ d becomes t where n and d are no more than t × d apart. */
export function reachDeviation({numerator, denominator}: Operands, target: number): Reach | undefined {
  if (!denominator) return undefined;
  const apart = difference(numerator, denominator);
  const from = size({value: apart.value, low: apart.low!, high: apart.high!});
  const to = times(target, denominator);
  return {kind: "gap", from, to, by: difference(from, to)};
}

/** Things that are counted come whole: as many as are enough. */
export function wholly({kind, from, to}: Reach, direction: Direction): Reach {
  const enough = direction === "lower" ? Math.floor(to.value + 1e-9) : Math.ceil(to.value - 1e-9);
  const whole = {value: enough, low: enough, high: enough};
  return {kind, from, to: whole, by: difference(whole, from)};
}

/** What would have to be true for a metric to reach a target, by the kind of its formula; undefined without what it divides by. */
export function reach(
  operands: Operands,
  {metric, direction, target}: {metric: MetricId; direction: Direction; target: number}
): Reach | undefined {
  const {kind, numerator} = metrics[metric];
  if (kind === "amount") return reachAmount(operands, target);
  if (kind === "deviation") return reachDeviation(operands, target);
  if (direction === "closer") return reachDeviation(operands, Math.abs(target - 1));
  if (kind === "change")
    return isSized(metric) ? reachDeviation(operands, Math.abs(target)) : reachChange(operands, target);
  const found = reachRatio(operands, target);
  return found && numerator.made.kind === "count" ? wholly(found, direction) : found;
}
