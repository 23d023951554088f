import {namesIn, readFormula} from "./expression.js";
import {readRange, seam} from "./range.js";
import {compare, numberOf, total} from "./ratio.js";
import type {Ratio} from "./ratio.js";
import {textOf} from "./readInputs.js";
import {
  readAmount,
  readAnswer,
  readList,
  readNumber,
  readObject,
  readOne,
  readPositive,
  readText,
  report
} from "./readJson.js";
import type {Value} from "./readJson.js";
import type {Formula, Input, Range, Rule} from "./template.js";

/** What names of a template can stand for. */
export interface Names {
  inputs: ReadonlyMap<string, Input>;
}

const kinds = ["deductions", "bands", "proRata", "incidents", "share", "checklist", "judged", "targets"] as const;

/** Reads a rule that gives up to so many points; without points only a checklist can say what there is to check. */
export function ruleOf(own: Value, {points, inputs}: Names & {points: Ratio | undefined}): Rule | undefined {
  const kind = readOne(kindIn(own), kinds);
  if (kind === undefined) return undefined;
  if (points === undefined && kind !== "checklist") return report(own, "unscored", {lacks: "points"});
  return readers[kind](own, {points, inputs});
}

const kindIn = (own: Value): Value => ({
  ...own,
  value: (own.value as {kind?: unknown} | null)?.kind,
  path: `${own.path}.kind`
});

type Reader = (own: Value, names: Names & {points: Ratio | undefined}) => Rule | undefined;

const readers: Readonly<Record<(typeof kinds)[number], Reader>> = {
  deductions: (own) => {
    const parts = readObject(own, ["kind", "beyond", "limit", "step", "each", "count"]);
    const beyond = readOne(parts?.beyond, ["above", "below", "either"]);
    const count = readOne(parts?.count, ["full", "started"]);
    const [limit, step, each] = [readNumber(parts?.limit), readPositive(parts?.step), readPositive(parts?.each)];
    return beyond && count && limit && step && each && {kind: "deductions", beyond, limit, step, each, count};
  },
  bands: (own, {points}) => {
    const bands = readList(readObject(own, ["kind", "bands"])?.bands).flatMap((part) => {
      const parts = readObject(part, ["range", "points"]);
      const [range, got] = [rangeOf(parts?.range), pointsWithin(parts?.points, points!)];
      return range && got ? [{range, points: got}] : [];
    });
    checkSeams(own, bands);
    return {kind: "bands", bands};
  },
  proRata: (own) => {
    const parts = readObject(own, ["kind", "target", "inverse?"]);
    const target = readPositive(parts?.target);
    return target && {kind: "proRata", target, inverse: readAnswer(parts?.inverse)};
  },
  incidents: (own) => {
    const each = readPositive(readObject(own, ["kind", "each"])?.each);
    return each && {kind: "incidents", each};
  },
  share: (own) => readObject(own, ["kind"]) && {kind: "share"},
  checklist: (own, {points, inputs}) => {
    const items = readList(readObject(own, ["kind", "items"])?.items).flatMap((part) => {
      const parts = readObject(part, points ? ["input", "points"] : ["input"]);
      const [input, got] = [inputNamed(parts?.input, {inputs}), readAmount(parts?.points)];
      return input && (got || !points) ? [{input, points: got ?? null}] : [];
    });
    if (items.length === 0) report(own, "empty", {});
    if (points) checkSum(own, {of: items.map((item) => item.points!), points});
    return {kind: "checklist", items};
  },
  judged: (own, {points, inputs}) => {
    const parts = readObject(own, ["kind", "input", "bands"]);
    const bands = readList(parts?.bands).flatMap((part) => {
      const band = readObject(part, ["name", "range"]);
      const [name, range] = [textOf(band?.name), rangeOf(band?.range)];
      if (
        range &&
        (!range.from || !range.to || compare(range.to.at, points!) > 0 || compare(range.from.at, points!) > 0)
      )
        report(band!.range!, "beyondPoints", {found: String(band!.range!.value), points: shown(points!)});
      return name && range ? [{name, range}] : [];
    });
    if (parts?.bands && bands.length === 0) report(parts.bands, "empty", {});
    const input = inputNamed(parts?.input, {inputs});
    return input ? {kind: "judged", input, bands} : undefined;
  },
  targets: (own, {inputs}) => {
    const parts = readObject(own, ["kind", "input", "beyond?"]);
    const [input, beyond] = [inputNamed(parts?.input, {inputs}), readPositive(parts?.beyond)];
    return input ? {kind: "targets", input, beyond: beyond ?? null} : undefined;
  }
};

/** Reads a formula whose every name is an input. */
export function formulaOf(own: Value | undefined, {inputs}: Names): Formula | undefined {
  const text = readText(own);
  if (own === undefined || text === undefined) return undefined;
  if (text.length > 500) return report(own, "tooLong", {most: 500});
  const expression = readFormula(text);
  if ("fault" in expression) {
    const {kind, at} = expression.fault;
    return report(own, "formula", {fault: kind, at, text: text.slice(at, at + 20)});
  }
  const unknown = namesIn(expression).filter((name) => !inputs.has(name));
  for (const name of unknown) report(own, "unknownName", {name});
  return unknown.length > 0 ? undefined : {text, expression};
}

/** The id of an input, which is one of those there are. */
export function inputNamed(own: Value | undefined, {inputs}: Names): string | undefined {
  const name = readText(own);
  if (name === undefined || inputs.has(name)) return name;
  return report(own!, "unknownName", {name: name.slice(0, 80)});
}

/** Whether parts add up to the whole. */
export function checkSum(own: Value, {of, points}: {of: readonly Ratio[]; points: Ratio}): void {
  const sum = total(of);
  if (compare(sum, points) !== 0) report(own, "weights", {stated: shown(points), sum: shown(sum)});
}

const shown = (points: Ratio) => String(numberOf(points));

function rangeOf(own: Value | undefined): Range | undefined {
  const text = readText(own);
  if (own === undefined || text === undefined) return undefined;
  return readRange(text) ?? report(own, "notA", {wanted: "range", found: text.slice(0, 80)});
}

function pointsWithin(own: Value | undefined, points: Ratio): Ratio | undefined {
  const got = readAmount(own);
  if (!got || compare(got, points) <= 0) return got;
  return report(own!, "beyondPoints", {found: String(own!.value), points: shown(points)});
}

/** From the lowest up, each band begins where the one before it ends, and no number is in two of them or in none. */
function checkSeams(own: Value, bands: readonly {range: Range; points: Ratio}[]): void {
  if (bands.length === 0) return report(own, "empty", {});
  const ordered = bands.map((band, i) => ({...band, i})).sort((a, b) => byFrom(a.range, b.range));
  for (let i = 1; i < ordered.length; i++) {
    const found = seam(ordered[i - 1]!.range, ordered[i]!.range);
    if (found !== "touches") report(own, "bands", {seam: found, first: ordered[i - 1]!.i + 1});
  }
}

/** The range that begins lower first. */
function byFrom({from: a}: Range, {from: b}: Range): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  return compare(a.at, b.at) || Number(b.included) - Number(a.included);
}
