/**
 * The number that a workbook stores, as a plain decimal: the shortest one that is the same in the fifteen digits that a
 * spreadsheet keeps. What is beyond them no person typed; it is what sums leave over (0.1 + 0.2).
 */
export function decimalText(stored: string): string {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return stored;
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  const [, sign = "", first = "", rest = "", exponent] = /^(-?)(\d)\.(\d+)e(.+)$/.exec(value.toExponential(14))!;
  const digits = (first + rest).replace(/0+$/, "");
  const point = Number(exponent) + 1;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (digits.length <= point) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
