/*
 * Money is counted in whole hundredths of the printed unit (0.01 万元), so that no sum ever depends on rounding.
 * Products stay far below 2⁵³, where division of whole numbers followed by `Math.floor` is exact.
 */

/** `numerator ÷ denominator` to the nearest whole number, halves away from zero. */
export function quotient(numerator: number, denominator: number): number {
  const sign = numerator < 0 !== denominator < 0 ? -1 : 1;
  const [top, bottom] = [Math.abs(numerator), Math.abs(denominator)];
  return sign * Math.floor((2 * top + bottom) / (2 * bottom)) || 0;
}

/** So many thousandths of an amount. */
export function scaled(amount: number, permille: number): number {
  return quotient(amount * permille, 1000);
}

/** The multiple of `step` nearest to an amount, and at least one of it. */
export function tidy(amount: number, step: number): number {
  return Math.max(step, quotient(amount, step) * step);
}

/** A total cut into whole parts by weight that add up to it: each part is cut from what the earlier ones left. */
export function split(total: number, weights: readonly number[]): number[] {
  let left = total;
  let weight = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => {
    const part = weight === 0 ? 0 : quotient(left * each, weight);
    left -= part;
    weight -= each;
    return part;
  });
}

/** Hundredths as printed: `27.50`, a nil as `0`; `short` drops trailing zeros by the habit of reports: `27.5`, `10`. */
export function printed(hundredths: number, {short = false} = {}): string {
  if (hundredths === 0) return "0";
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  const text = `${hundredths < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return short ? text.replace(/\.?0+$/, "") : text;
}

/** `part ÷ whole` in hundredths of a per cent. */
export function percent(part: number, whole: number): number {
  return quotient(part * 10000, whole);
}
