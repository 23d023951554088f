import type {PublishedNumber} from "./manifest.js";

/** The difference of two numbers as they are printed, with its sign; in percentage points where both are percentages. */
export interface PrintedDifference {
  /** `+5.50`; nothing where both read the same. */
  text: string;
  points: boolean;
}

/** A number as it is printed, and its value where it is known. */
type Printed = Pick<PublishedNumber, "printed" | "value">;

/**
 * What a reader would work out from two printed numbers, to the decimals of the finer one. Nothing is rounded; undefined
 * where one of them is no plain number, only one is a percentage, or they are printed in different units.
 */
export function printedDifference(before: Printed, after: Printed): PrintedDifference | undefined {
  const [was, is] = [decimalOf(before.printed), decimalOf(after.printed)];
  if (!was || !is || was.percent !== is.percent) return undefined;
  const scales = scaleOf(was, before.value) / scaleOf(is, after.value);
  if (scales > farApart || scales < 1 / farApart) return undefined;
  const decimals = Math.max(was.decimals, is.decimals);
  const difference = atDecimals(is, decimals) - atDecimals(was, decimals);
  return {text: difference === 0n ? "" : signed(difference, decimals), points: was.percent};
}

/** Rounding moves what a printed one stands for by less than this, another unit by ten times or more. */
const farApart = 5;

/** How much one of what is printed stands for; not a number where nothing says so. */
const scaleOf = ({digits, decimals}: Decimal, value: number | null): number =>
  value === null || value === 0 || digits === 0n ? NaN : value / (Number(digits) / 10 ** decimals);

interface Decimal {
  /** Its digits as a whole number, with the sign. */
  digits: bigint;
  decimals: number;
  percent: boolean;
}

function decimalOf(printed: string): Decimal | undefined {
  const parts = /^([+\-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/.exec(printed.trim());
  if (!parts || printed.length > 60) return undefined;
  const [, sign, whole, part = "", percent] = parts as unknown as [string, string, string, string | undefined, string];
  const digits = BigInt(whole.replaceAll(",", "") + part);
  return {digits: /[-−]/.test(sign) ? -digits : digits, decimals: part.length, percent: percent !== ""};
}

const atDecimals = ({digits, decimals}: Decimal, wanted: number): bigint => digits * 10n ** BigInt(wanted - decimals);

function signed(value: bigint, decimals: number): string {
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, "0");
  const [whole, part] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  return `${value < 0n ? "−" : "+"}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${part && `.${part}`}`;
}
