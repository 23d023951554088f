/** What a figure is counted in. */
export type Unit = "ms" | "bytes" | "count" | "score" | "ratio";

/** One figure of a run: an id that goals know it by, and what it says to a person. */
export interface Figure {
  id: string;
  says: string;
  value: number;
  unit: Unit;
}

/** The figures of a run by their ids. */
export type Figures = ReadonlyMap<string, number>;

/** A figure as a person reads it. */
export function told(value: number, unit: Unit): string {
  if (unit === "ms") return `${value < 20 ? value.toFixed(1) : value.toFixed(0)} ms`;
  if (unit === "bytes") {
    const [kilobytes, megabytes] = [value / 1000, value / 1_000_000];
    return megabytes >= 1 ? `${megabytes.toFixed(1)} MB` : `${kilobytes.toFixed(kilobytes < 10 ? 1 : 0)} kB`;
  }
  if (unit === "score") return value.toFixed(3);
  return unit === "ratio" ? value.toFixed(2) : value.toFixed(0);
}
