/** A number between the bounds it is known to lie in; a number without bounds is exact. */
export interface Interval {
  value: number;
  low: number | null;
  high: number | null;
}

const low = (number: Interval) => number.low ?? number.value;
const high = (number: Interval) => number.high ?? number.value;

/** Numbers added up; none are nil. */
export function total(numbers: readonly Interval[]): Interval {
  const add = (bound: (number: Interval) => number) => numbers.reduce((sum, number) => sum + bound(number), 0);
  return {value: add(({value}) => value), low: add(low), high: add(high)};
}

/** One number less another. */
export function difference(from: Interval, less: Interval): Interval {
  return {value: from.value - less.value, low: low(from) - high(less), high: high(from) - low(less)};
}

/** One number ÷ another; undefined where there is no base: it is nil or less, or may be. */
export function quotient(top: Interval, base: Interval): Interval | undefined {
  if (low(base) <= 0) return undefined;
  const bounds = [low(top), high(top)].flatMap((end) => [end / low(base), end / high(base)]);
  return {value: top.value / base.value, low: Math.min(...bounds), high: Math.max(...bounds)};
}
