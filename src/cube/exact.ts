/**
 * An amount as two whole numbers: currency units, and millionths of one. The tables keep amounts to a millionth in eighteen
 * digits, more than a number holds; whole numbers that are added apart lose nothing however many they are.
 */
export interface Exact {
  readonly units: number;
  readonly millionths: number;
}

const million = 1e6;

/** Of any two numbers of units and millionths, the same amount with millionths from 0 to 999 999. */
export function exact(units: number, millionths: number): Exact {
  const over = Math.floor(millionths / million);
  return {units: units + over, millionths: millionths - over * million};
}

export const nil: Exact = {units: 0, millionths: 0};

/** A decimal as the tables print it. */
export function exactOf(text: string): Exact {
  const [, sign, units, decimals = ""] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(text)!;
  const known = exact(Number(units), Number(decimals.padEnd(6, "0")));
  return sign ? minus(nil, known) : known;
}

/** A number to its nearest millionth. */
export function rounded(value: number): Exact {
  const units = Math.trunc(value);
  return exact(units, Math.round((value - units) * million));
}

export const plus = (a: Exact, b: Exact): Exact => exact(a.units + b.units, a.millionths + b.millionths);
export const minus = (a: Exact, b: Exact): Exact => exact(a.units - b.units, a.millionths - b.millionths);
export const sum = (amounts: readonly Exact[]): Exact => amounts.reduce(plus, nil);
export const absolute = (amount: Exact): Exact => (amount.units < 0 ? minus(nil, amount) : amount);
export const compare = (a: Exact, b: Exact): number => a.units - b.units || a.millionths - b.millionths;

/** The number nearest to an amount. */
export function numberOf({units, millionths}: Exact): number {
  const all = units * million + millionths;
  return Number.isSafeInteger(all) ? all / million : units + millionths / million;
}

/** Compares an amount with a multiple of another, exactly. */
export function compareWithTimes(a: Exact, b: Exact, times: Exact): number {
  const [left, right] = [whole(a) * BigInt(million), whole(b) * whole(times)];
  return left < right ? -1 : Number(left > right);
}

const whole = ({units, millionths}: Exact) => BigInt(units) * BigInt(million) + BigInt(millionths);
