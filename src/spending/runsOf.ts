/** Years in order as runs without a gap, each with its first and last year. */
export function runsOf(years: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
