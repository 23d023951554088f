import type {MetricId} from "../metrics.js";
import type {Interval} from "../provenance/interval.js";
import type {Direction} from "./facts.js";

/** Which way a metric that no improvement names is usually wanted to move, in the order in which such metrics are told. */
export const usualDirections: Readonly<Partial<Record<MetricId, Direction>>> = {
  expenditure_deviation: "lower",
  income_deviation: "lower",
  adjustment_rate: "lower",
  carry_over_rate: "lower",
  carry_over_change: "lower",
  itemised_share: "higher",
  linked_share_named: "higher",
  linked_share: "higher",
  funded_share_named: "higher",
  funded_share: "higher",
  target_share: "higher",
  beyond_quantity_share: "higher"
};

/** Whether a metric that should fall is judged by its size alone: a budget cut by a tenth was adjusted as much as one raised by it. */
export function isSized(metric: MetricId): boolean {
  return metric === "adjustment_rate";
}

/**
 * How far a value is from the best there is: the less, the better. Towards 100 % it is the distance from it, downwards
 * the value (of an adjustment its size), upwards the value with the other sign.
 */
export function wayToGo(known: Interval, {metric, direction}: {metric: MetricId; direction: Direction}): Interval {
  const {value} = known;
  const [low, high] = [known.low ?? value, known.high ?? value];
  if (direction === "higher") return {value: -value, low: -high, high: -low};
  if (direction === "closer") return size({value: value - 1, low: low - 1, high: high - 1});
  return isSized(metric) ? size({value, low, high}) : {value, low, high};
}

/** A number without its sign. */
export function size({value, low, high}: {value: number; low: number; high: number}): Interval {
  return {value: Math.abs(value), low: Math.max(low, -high, 0), high: Math.max(Math.abs(low), Math.abs(high))};
}
