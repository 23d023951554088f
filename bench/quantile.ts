/** The value that so large a part of some numbers does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new Error("There is no quantile of nothing.");
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
}
