/** Stands for all staff in service in place of one head count. */
export const inService = "in-service-total";

/**
 * A line of units together (their ids, separated by commas) in a year, fund (`all`: over all of them) and measure: its
 * amount (`nominal`), its amount per `head` of staff in service, or its `share` of its side. `lineId` is an account,
 * `<account>/not-itemised`, or several of them that are added, separated by commas.
 */
export interface LineRef {
  units: string;
  year: number;
  lineId: string;
  measure: string;
  fund: string;
  per: string;
}

/** What a number on a page stands for, so that it can be opened: the part of the address after `#`. */
export type Ref =
  | {kind: "figure"; unit: string; year: number; account: string; measure: string; fund?: string}
  | {kind: "metric"; unit: string; year: number; metric: string}
  /** What a metric divides (`numerator`), or what it divides by (`denominator`). */
  | {kind: "metric-side"; unit: string; year: number; metric: string; side: string}
  | {kind: "staff"; unit: string; year: number; staff: string}
  | ({kind: "line"} & LineRef)
  | ({kind: "line-change"; against: number} & LineRef)
  | {kind: "line-execution"; units: string; year: number; account: string; fund: string}
  | {kind: "case"; check: string; key: string}
  | {kind: "row"; document: string; table: string; line: number};

/** The parts of each kind, in the order in which they stand in an address. */
const parts: Readonly<Record<Ref["kind"], readonly string[]>> = {
  figure: ["unit", "year", "account", "measure", "fund"],
  metric: ["unit", "year", "metric"],
  "metric-side": ["unit", "year", "metric", "side"],
  staff: ["unit", "year", "staff"],
  line: ["units", "year", "lineId", "measure", "fund", "per"],
  "line-change": ["units", "year", "against", "lineId", "measure", "fund", "per"],
  "line-execution": ["units", "year", "account", "fund"],
  case: ["check", "key"],
  row: ["document", "table", "line"]
};

const optional = new Set(["fund"]);
const numeric = new Set(["year", "against", "line"]);

/** A reference as the end of an address: `#figure/yanfeng-ftu/2023/income/actual`. */
export function refHash(ref: Ref): string {
  const values = parts[ref.kind].map((part) => (ref as unknown as Record<string, string | number | undefined>)[part]);
  return `#${[ref.kind, ...values.filter((value) => value !== undefined)].map((value) => encodeURIComponent(value!)).join("/")}`;
}

/** Reads the end of an address; undefined where it is no reference. */
export function readRef(hash: string): Ref | undefined {
  const [kind, ...values] = hash.replace(/^#/, "").split("/").map(decode);
  const names = kind !== undefined && kind in parts ? parts[kind as Ref["kind"]] : undefined;
  if (!names || values.length > names.length) return undefined;
  const entries = names.map((name, i) => [name, numeric.has(name) ? Number(values[i]) : values[i]] as const);
  const complete = entries.every(([name, value]) =>
    value === undefined ? optional.has(name) : value !== "" && !Number.isNaN(value)
  );
  return complete
    ? ({kind, ...Object.fromEntries(entries.filter(([, value]) => value !== undefined))} as Ref)
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
