import {namesIn} from "./expression.js";
import type {Expression, Sign} from "./expression.js";
import {compare, exactly, isExact, least, minus, most, nil, over, plus, ratioOf, times} from "./ratio.js";
import type {Bounded, Ratio} from "./ratio.js";

/**
 * What a formula comes to: a value with the bounds it lies in; `missing` names, where it lacks some; or `noBase`, where
 * something is divided by what is nil or less, or may be.
 */
export type Outcome = ({kind: "value"} & Bounded) | {kind: "missing"; names: readonly string[]} | {kind: "noBase"};

type Values = ReadonlyMap<string, Bounded>;

/** Works out a formula over what is known of its names. */
export function evaluate(expression: Expression, values: Values): Outcome {
  const names = namesIn(expression).filter((name) => !values.has(name));
  if (names.length > 0) return {kind: "missing", names};
  const hasBases = divisorsIn(expression).every((divisor) => compare(boundsOf(divisor, values).low, nil) > 0);
  return hasBases ? {kind: "value", ...boundsOf(expression, values)} : {kind: "noBase"};
}

/** Divisors, each after those within it, so that none is worked out before its own are found to be a base. */
function divisorsIn(expression: Expression): Expression[] {
  if (expression.kind !== "operation") return [];
  const {sign, left, right} = expression;
  return [...divisorsIn(left), ...divisorsIn(right), ...(sign === "÷" ? [right] : [])];
}

/** So many names that are not exact: for each more there are twice the corners. */
const mostCorners = 10;

/**
 * The bounds of a formula whose divisors are above nil. Where no name stands in it but linearly over and under the line, it
 * rises or falls with each, so that its ends are at corners of what the names may be: a name that stands in it twice
 * is the same number both times. Else the bounds of each operation are those of its operands, which is wider at times.
 */
function boundsOf(expression: Expression, values: Values): Bounded {
  const value = at(expression, (name) => values.get(name)!.value);
  const open = namesIn(expression).filter((name) => !isExact(values.get(name)!));
  if (open.length === 0) return exactly(value);
  const degrees = degreesOf(expression);
  const isLinear = open.every((name) => Math.max(...degrees.get(name)!) <= 1);
  if (!isLinear || open.length > mostCorners) return {...intervalOf(expression, values), value};
  const ends = corners(open, values).map((corner) =>
    at(expression, (name) => corner.get(name) ?? values.get(name)!.value)
  );
  return {value, low: least(ends), high: most(ends)};
}

function corners(names: readonly string[], values: Values): ReadonlyMap<string, Ratio>[] {
  return names.reduce<Map<string, Ratio>[]>(
    (all, name) => {
      const {low, high} = values.get(name)!;
      return all.flatMap((corner) => [low, high].map((end) => new Map([...corner, [name, end]])));
    },
    [new Map()]
  );
}

const operations: Readonly<Record<Sign, (a: Ratio, b: Ratio) => Ratio>> = {
  "+": plus,
  "−": minus,
  "×": times,
  "÷": over
};

function at(expression: Expression, valueOf: (name: string) => Ratio): Ratio {
  if (expression.kind === "number") return ratioOf(expression.text)!;
  if (expression.kind === "name") return valueOf(expression.name);
  return operations[expression.sign](at(expression.left, valueOf), at(expression.right, valueOf));
}

function intervalOf(expression: Expression, values: Values): {low: Ratio; high: Ratio} {
  if (expression.kind === "number") return exactly(ratioOf(expression.text)!);
  if (expression.kind === "name") return values.get(expression.name)!;
  const [a, b] = [intervalOf(expression.left, values), intervalOf(expression.right, values)];
  const ends = [a.low, a.high].flatMap((one) =>
    [b.low, b.high].map((other) => operations[expression.sign](one, other))
  );
  return {low: least(ends), high: most(ends)};
}

type Degrees = ReadonlyMap<string, readonly [over: number, under: number]>;

/** How often each name is multiplied with itself over the line and under it, at the most. */
function degreesOf(expression: Expression): Degrees {
  if (expression.kind === "number") return new Map();
  if (expression.kind === "name") return new Map([[expression.name, [1, 0]]]);
  const [a, b] = [degreesOf(expression.left), degreesOf(expression.right)];
  return new Map(
    [...new Set([...a.keys(), ...b.keys()])].map((name) => {
      const [[aOver, aUnder], [bOver, bUnder]] = [a.get(name) ?? [0, 0], b.get(name) ?? [0, 0]];
      if (expression.sign === "×") return [name, [aOver + bOver, aUnder + bUnder]];
      if (expression.sign === "÷") return [name, [aOver + bUnder, aUnder + bOver]];
      return [name, [Math.max(aOver + bUnder, bOver + aUnder), aUnder + bUnder]];
    })
  );
}
