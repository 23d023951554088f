/** The only place that rounds or abbreviates. Missing values are the caller's to name: nothing here prints them. */

const minus = (text: string) => text.replace("-", "−");

const made = new Map<number, Intl.NumberFormat>();

/** What writes numbers with so many decimals; making one takes far longer than writing with it. */
function numbers(decimals: number): Intl.NumberFormat {
  const format =
    made.get(decimals) ??
    new Intl.NumberFormat("en-US", {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
  made.set(decimals, format);
  return format;
}

const firstDigit = new Intl.NumberFormat("en-US", {maximumSignificantDigits: 1});

/** A value with the interval it is known to lie in, all in the same unit. */
export interface Known {
  value: number;
  low?: number | null;
  high?: number | null;
}

/**
 * How many decimals an interval supports, `most` at the most: the last one shown stands at the place of the first
 * significant digit of the interval's half-width (JCGM 100:2008, 7.2.6).
 */
export function supportedDecimals({low, high}: Known, most: number): number {
  const half = low == null || high == null ? 0 : (high - low) / 2;
  return half <= 0 ? most : Math.min(most, Math.max(0, -Math.floor(Math.log10(half) + 1e-9)));
}

/** Currency units in one 万元. */
export const tenThousand = 10_000;

const scaled = ({value, low, high}: Known, scale: number): Known => ({
  value: value / scale,
  low: low == null ? null : low / scale,
  high: high == null ? null : high / scale
});

/** The units that amounts can be shown in, 元, 万元 and 亿元: the currency units in one, and the decimals shown at the most. */
export const amountUnits = {
  yuan: {scale: 1, decimals: 2},
  wan: {scale: tenThousand, decimals: 2},
  yi: {scale: 100_000_000, decimals: 4}
} as const;

/** One of them. */
export type AmountUnit = keyof typeof amountUnits;

/** An amount in currency units as 万元 or the unit given, with as many decimals as it has room for and its interval supports: `1,234.56`. */
export function amount(known: Known, unit: AmountUnit = "wan"): string {
  const {scale, decimals} = amountUnits[unit];
  const inUnit = scaled(known, scale);
  return signless(inUnit.value, supportedDecimals(inUnit, decimals));
}

/** An amount in currency units as a cell's number: in 万元, without the noise of doubles. */
export function amountValue({value}: {value: number}): {number: number; format: "amount"} {
  return {number: Number(exactNumber(value / tenThousand)), format: "amount"};
}

/** A rate as a fraction as a cell's number, without the noise of doubles. */
export function rateValue({value}: {value: number}): {number: number; format: "rate"} {
  return {number: Number(exactNumber(value)), format: "rate"};
}

/** As `amount`, with a sign before anything but zero: `+10.17`. */
export function signedAmount(known: Known, unit: AmountUnit = "wan"): string {
  const text = amount(known, unit);
  return known.value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** As `amount`, but with every decimal there is: `0.01255`. */
export function exactAmount(value: number): string {
  const text = (value / tenThousand).toFixed(10).replace(/0{1,8}$/, "");
  return signless(value / tenThousand, text.split(".")[1]!.length);
}

/**
 * The half-width of an amount's interval in 万元, to one significant digit, no coarser than one and no finer than
 * `amount` rounds: `±0.02`; empty where it is exact.
 */
export function amountMargin(known: Known): string {
  const {low, high} = scaled(known, tenThousand);
  const half = (high! - low!) / 2;
  return half > 0 ? margin(Math.max(half, 0.005)) : "";
}

/** A rate as a fraction, in per cent to two decimals or as many as its interval supports: `129.16%`. */
export function rate(known: Known): string {
  const inUnit = scaled(known, 0.01);
  return `${signless(inUnit.value, supportedDecimals(inUnit, 2))}%`;
}

/** A difference of rates as fractions, in percentage points, without their name: `1.52`. */
export function points(known: Known): string {
  return rate(known).replace("%", "");
}

/** A share as a fraction, in per cent to one decimal: `53.1%`. */
export function share(value: number): string {
  return `${signless(value * 100, 1)}%`;
}

/** As `rate`, with a sign before anything but zero: `+38.15%`. */
export function signedRate(known: Known): string {
  const text = rate(known);
  return known.value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Points of a score sheet, to two decimals at the most and no more than it takes: `9.48`, `5`. */
export function score(value: number): string {
  const text = signless(value, 2);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** A whole number: `1,234`. */
export function count(value: number): string {
  return signless(value, 0);
}

/** How many decimals a column of values of an unknown unit needs: as many as its longest value, six at the most. */
export function columnDecimals(values: readonly number[]): number {
  const own = (value: number) => (/e-/.test(exactNumber(value)) ? 6 : (exactNumber(value).split(".")[1] ?? "").length);
  return Math.min(
    6,
    values.reduce((most, value) => Math.max(most, own(value)), 0)
  );
}

/** A value of an unknown unit, to the decimals of its column: `12,345.60`; one too small for them as `1.2e−7`. */
export function plainNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return minus(String(value));
  const small = value !== 0 && Math.abs(value) < 10 ** -decimals / 2;
  return small ? minus(value.toExponential(1)) : signless(value, decimals);
}

/** A value with every digit that a double holds, as a file takes it: `7.74`, not `7.739999999999999`. */
export function exactNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The values beside an axis, amounts in the unit given or rates in per cent, with only the decimals that they need: `250`, `500`. */
export function axisNumbers(values: readonly number[], unit: AmountUnit | "rate"): string[] {
  const inUnit = values.map((value) => value / (unit === "rate" ? 0.01 : amountUnits[unit].scale));
  const decimals = columnDecimals(inUnit);
  return inUnit.map((value) => signless(value, decimals) + (unit === "rate" ? "%" : ""));
}

/** Milliseconds as seconds, to two decimals below ten: `0.03`, `12.3`. */
export function seconds(milliseconds: number): string {
  return signless(milliseconds / 1000, milliseconds < 10_000 ? 2 : 1);
}

/** A half-width to one significant digit, but no coarser than a whole number. */
function margin(half: number): string {
  return `±${(half < 1 ? firstDigit : numbers(0)).format(half)}`;
}

/** A number with a true minus sign, and none before a zero. */
function signless(value: number, decimals: number): string {
  const text = numbers(decimals).format(value);
  return minus(/[1-9]/.test(text) ? text : text.replace("-", ""));
}
