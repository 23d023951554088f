import {noValue} from "./range.js";
import type {Value} from "./range.js";

/** How a number moved from another, as a fraction of that, with the bounds that both leave open; missing from nil or less. */
export function growth(now: Value, before: Value | undefined): Value {
  if (!before || before.low === null || before.low <= 0 || now.value === null) return noValue;
  const {value, low, high} = before as {value: number; low: number; high: number};
  return {
    value: now.value / value - 1,
    low: now.low! / (now.low! < 0 ? low : high) - 1,
    high: now.high! / (now.high! < 0 ? high : low) - 1
  };
}
