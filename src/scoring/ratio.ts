/**
 * A number as one whole number over another, so that 90 % is 90 % however it was worked out: the rules of a score sheet step at
 * limits, and a quotient of doubles may fall on the wrong side of one. `bottom` is above nil, and the two share no factor.
 */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** One whole number over another, which is not nil. */
export function ratio(top: bigint, bottom: bigint = 1n): Ratio {
  const sign = bottom < 0n ? -1n : 1n;
  const shared = divisor(top < 0n ? -top : top, bottom * sign) * sign;
  return {top: top / shared, bottom: bottom / shared};
}

export const nil = ratio(0n);
export const one = ratio(1n);

const decimal = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

/** A decimal as files print it; undefined where the text is none. */
export function ratioOf(text: string): Ratio | undefined {
  const [, sign, whole, decimals = ""] = decimal.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return ratio(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/** A number as its shortest decimal says it, which for what a person wrote in a file is what they wrote; to fifteen decimals. */
export function ratioOfNumber(value: number): Ratio {
  return ratioOf(String(value)) ?? ratioOf(value.toFixed(15))!;
}

export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.top, a.bottom * b.bottom);
/** One number over another, which is not nil. */
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom, a.bottom * b.top);
export const compare = (a: Ratio, b: Ratio): number => {
  const [left, right] = [a.top * b.bottom, b.top * a.bottom];
  return left < right ? -1 : Number(left > right);
};
export const least = (numbers: readonly Ratio[]): Ratio => numbers.reduce((a, b) => (compare(b, a) < 0 ? b : a));
export const most = (numbers: readonly Ratio[]): Ratio => numbers.reduce((a, b) => (compare(b, a) > 0 ? b : a));
export const total = (numbers: readonly Ratio[]): Ratio => numbers.reduce(plus, nil);
export const isNil = ({top}: Ratio): boolean => top === 0n;

/** The whole number at or below a ratio. */
export const floor = ({top, bottom}: Ratio): bigint => top / bottom - (top < 0n && top % bottom !== 0n ? 1n : 0n);
/** The whole number at or above a ratio. */
export const ceil = (value: Ratio): bigint => -floor(ratio(-value.top, value.bottom));

/** The number nearest to a ratio, to fifteen decimals. */
export function numberOf({top, bottom}: Ratio): number {
  const size = top < 0n ? -top : top;
  const digits = String((size * 10n ** 15n * 2n + bottom) / (bottom * 2n)).padStart(16, "0");
  const number = Number(`${digits.slice(0, -15)}.${digits.slice(-15)}`);
  return top < 0n ? -number : number;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** A number between the bounds it is known to lie in; the three are one where it is exact. */
export interface Bounded {
  readonly value: Ratio;
  readonly low: Ratio;
  readonly high: Ratio;
}

export const exactly = (value: Ratio): Bounded => ({value, low: value, high: value});
export const isExact = ({low, high}: Bounded): boolean => compare(low, high) === 0;
