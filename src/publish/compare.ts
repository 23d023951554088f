import type {Manifest, PublishedNumber} from "./manifest.js";

/** A cell of an input row that is another one now; missing where the row had, or has, no such column. */
export interface CellChange {
  column: string;
  before: string | null;
  after: string | null;
}

/** What became of one of the rows behind a number: it joined them, left them, or has other cells. */
export interface RowChange {
  /** As `rows` of the manifests have it: `document/table/key`. */
  row: string;
  kind: "added" | "removed" | "changed";
  /** Those that differ; all of a row that joined or left. */
  cells: readonly CellChange[];
}

/** A number that is printed otherwise, or has another value, and what in the rows behind it is otherwise. */
export interface NumberChange {
  before: PublishedNumber;
  after: PublishedNumber;
  /** How much the value grew, in its own unit and with no more decimals than the two have; missing where one is. */
  difference: number | null;
  rows: readonly RowChange[];
}

/** Two publications, number by number: what changed, what is gone, what is new, and what is the same, as now known. */
export interface Comparison {
  changed: readonly NumberChange[];
  gone: readonly PublishedNumber[];
  added: readonly PublishedNumber[];
  same: readonly PublishedNumber[];
}

/**
 * Compares the numbers of two publications by what opens them; those with neither another print nor another value are the
 * same. What has no value is what its rows say, so that it is the same where they are.
 */
export function compareManifests(before: Manifest, after: Manifest): Comparison {
  const [old, now] = [byKey(before.numbers), byKey(after.numbers)];
  const pairs = [...now].flatMap(([key, number]) => {
    const was = old.get(key);
    return was ? [{before: was, after: number}] : [];
  });
  const compared = pairs.map((pair): NumberChange => ({
    ...pair,
    difference: differenceOf(pair.before.value, pair.after.value),
    rows: rowChanges({of: pair.before, from: before}, {of: pair.after, from: after})
  }));
  return {
    changed: compared.filter(isChanged),
    gone: [...old].flatMap(([key, number]) => (now.has(key) ? [] : [number])),
    added: [...now].flatMap(([key, number]) => (old.has(key) ? [] : [number])),
    same: compared.filter((each) => !isChanged(each)).map(({after}) => after)
  };
}

/** Numbers by what opens them; one that is there more than once also by its turn. */
function byKey(numbers: readonly PublishedNumber[]): Map<string, PublishedNumber> {
  const turns = new Map<string, number>();
  return new Map(
    numbers.map((number) => {
      const turn = turns.get(number.key) ?? 0;
      turns.set(number.key, turn + 1);
      return [`${turn} ${number.key}`, number];
    })
  );
}

const isChanged = ({before, after, rows}: NumberChange): boolean =>
  before.printed !== after.printed ||
  !isSameValue(before.value, after.value) ||
  (before.value === null && rows.length > 0);

/** Doubles that were added up in another order may differ in their last bits; a difference that anyone stated is larger. */
export function isSameValue(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before === after;
  return Math.abs(before - after) <= 4 * Number.EPSILON * Math.max(Math.abs(before), Math.abs(after));
}

function differenceOf(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null;
  if (isSameValue(before, after)) return 0;
  return Number((after - before).toFixed(Math.min(100, Math.max(decimalsOf(before), decimalsOf(after)))));
}

/** How many decimals a number is written with. */
function decimalsOf(value: number): number {
  const [digits, power = "0"] = String(value).split("e") as [string, string?];
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(power));
}

interface Side {
  of: PublishedNumber;
  from: Manifest;
}

function rowChanges(before: Side, after: Side): RowChange[] {
  const [left, joined] = [new Set(before.of.rows), new Set(after.of.rows)];
  return [...new Set([...left, ...joined])].flatMap((row): RowChange[] => {
    const cells = cellChanges(cellsOf(row, left.has(row) && before), cellsOf(row, joined.has(row) && after));
    if (!joined.has(row)) return [{row, kind: "removed", cells}];
    if (!left.has(row)) return [{row, kind: "added", cells}];
    return cells.length > 0 ? [{row, kind: "changed", cells}] : [];
  });
}

/** A map, as a file may name a column like what every object has. */
const cellsOf = (row: string, side: Side | false): Map<string, string> =>
  new Map(Object.entries((side && side.from.rows[row]) || {}));

function cellChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): CellChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((column) => {
    const [was, is] = [before.get(column) ?? null, after.get(column) ?? null];
    return was === is ? [] : [{column, before: was, after: is}];
  });
}
