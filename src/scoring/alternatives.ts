import {compare, least, most, nil} from "./ratio.js";
import type {Alternative, Resolved} from "./resolve.js";
import type {Row} from "./scoreRow.js";
import type {Reason} from "./sheet.js";

/** So many conflicts are told apart in a row; an input beyond them counts as missing, which leaves more open. */
const mostConflicts = 8;

/** One alternative of every input that has any, in each of the ways there are. */
export function combinations(own: ReadonlyMap<string, Resolved>): ReadonlyMap<string, Alternative>[] {
  const beyond = [...own.values()].filter(({alternatives}) => alternatives.length > 1).slice(mostConflicts);
  return [...own].reduce<Map<string, Alternative>[]>(
    (all, [name, resolved]) =>
      resolved.alternatives.length === 0 || beyond.includes(resolved)
        ? all
        : all.flatMap((values) =>
            resolved.alternatives.map((alternative) => new Map([...values, [name, alternative]]))
          ),
    [new Map()]
  );
}

/** What holds for a row whichever of the alternatives is so. */
export function together(rows: readonly Row[]): Row {
  const [first, ...others] = rows as [Row, ...Row[]];
  if (others.length === 0) return first;
  const points = rows.map((row) => row.points ?? {least: nil, most: nil});
  const values = rows.flatMap(({value}) => value ?? []);
  return {
    ...first,
    value:
      values.length === rows.length
        ? {...values[0]!, low: least(values.map(({low}) => low)), high: most(values.map(({high}) => high))}
        : null,
    points: rows.every((row) => row.points === null)
      ? null
      : {least: least(points.map((each) => each.least)), most: most(points.map((each) => each.most))},
    reasons: rows
      .flatMap(({reasons}) => reasons)
      .filter((reason, i, all) => all.findIndex((other) => isSame(other, reason)) === i),
    missing: [...new Set(rows.flatMap(({missing}) => missing))],
    applies: rows.some(({applies}) => applies),
    excluded: rows.every(({excluded}) => excluded),
    bands: [...new Set(rows.toSorted(byPoints).flatMap(({bands}) => bands))]
  };
}

const byPoints = ({points: a}: Row, {points: b}: Row): number => compare(a?.least ?? nil, b?.least ?? nil);

const isSame = (a: Reason, b: Reason): boolean => JSON.stringify(a) === JSON.stringify(b);
