import type {Basis} from "../overview/facts.js";
import {compare, minus, nil, numberOf, plus} from "./exact.js";
import type {Exact} from "./exact.js";

/** An amount in currency units between two others. */
export interface Range {
  amount: Exact;
  low: Exact;
  high: Exact;
}

export const nothing: Range = {amount: nil, low: nil, high: nil};

/** What two come to. */
export const added = (a: Range, b: Range): Range => ({
  amount: plus(a.amount, b.amount),
  low: plus(a.low, b.low),
  high: plus(a.high, b.high)
});

/** What is left of an amount when another is taken off. */
export const taken = (a: Range, b: Range): Range => ({
  amount: minus(a.amount, b.amount),
  low: minus(a.low, b.high),
  high: minus(a.high, b.low)
});

/** Every basis, in the order in which one stands for several: what is derived from anything is derived. */
export const bases: readonly Basis[] = ["derived", "entered", "reported", "synthetic"];

/** What several are together. */
export const basisOf = (all: readonly Basis[]): Basis => bases[Math.min(...all.map((basis) => bases.indexOf(basis)))]!;

/** A number between two others, as one: missing where there is nothing to divide by. */
export interface Value {
  value: number | null;
  low: number | null;
  high: number | null;
}

export const noValue: Value = {value: null, low: null, high: null};

export const numbersOf = ({amount, low, high}: Range): Value => ({
  value: numberOf(amount),
  low: numberOf(low),
  high: numberOf(high)
});

/** An amount divided by one that is more than nil, with the bounds that both leave open. */
export function ratio(part: Range, whole: Range): Value {
  if (compare(whole.low, nil) <= 0) return noValue;
  const [a, b] = [numbersOf(part), numbersOf(whole)] as {value: number; low: number; high: number}[];
  return {
    value: a!.value / b!.value,
    low: Math.min(a!.low / b!.low, a!.low / b!.high),
    high: Math.max(a!.high / b!.low, a!.high / b!.high)
  };
}
