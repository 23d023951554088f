import type {Counted, Facts, Known, Level} from "./facts.js";
import type {Measure, Reading, Statement} from "./statement.js";

/**
 * What became of a statement held against the data: it agrees, as printed; it agrees within rounding; it differs; it belongs to
 * another scope; the data say nothing to compare with; it cannot be read.
 */
export const statuses = ["agrees", "rounding", "differs", "elsewhere", "nothing", "unread"] as const;
export type Status = (typeof statuses)[number];

export interface Judgement {
  status: Status;
  /** What the data give in the place of the figure, in its unit; its sign is that of the change. */
  expected: Known | undefined;
  counted: Counted | undefined;
  /** What it was found to be of, where its plainest reading did not settle it and another one confirmed it. */
  reading?: Reading;
}

/** Smaller than anything that is printed, and larger than what floating point leaves. */
const least = 1e-7;

const exactly = (value: number): Known => ({low: value, high: value, value});
const minus = (a: Known, b: Known): Known => ({
  ...{low: a.low - b.high, high: a.high - b.low},
  value: a.value - b.value
});
/** A quotient in per cent; no base, no percentage. */
function percent(a: Known, b: Known): Known | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high].map((each) => each * 100);
  return {low: Math.min(...ends), high: Math.max(...ends), value: (a.value / b.value) * 100};
}

/** By how much a quotient in per cent is more than the whole; no base, no percentage. */
const beyondWhole = (quotient: Known | undefined): Known | "base" =>
  quotient ? {low: quotient.low - 100, high: quotient.high - 100, value: quotient.value - 100} : "base";

/** Gives levels: those of the data, or those that a paragraph prints. */
type Levels = (account: string, year: number, level: Level) => Known | undefined;

/** Gives rates that a paragraph prints. */
type Rates = (account: string, year: number, kind: Measure) => Known | undefined;

/** What levels give for a statement, in its unit; "base" where there is nothing to divide by. */
function expectedOf(
  {account, figure, measure, year, level, from, whole, rate}: Statement,
  {levels, facts, rates}: {levels: Levels; facts: Facts; rates?: Rates}
): Known | "base" | undefined {
  if (account === undefined) return undefined;
  const over = whole !== undefined && whole !== account ? whole : facts.wholeOf(account);
  const rateOf = (kind: Statement["rate"], at: number): Known | "base" | undefined => {
    const part = levels(account, at, "actual");
    const base = kind === "share" ? over && levels(over, at, "actual") : levels(account, at, "budget");
    return part && base ? (percent(part, base) ?? "base") : undefined;
  };
  switch (measure) {
    case "level":
      return levels(account, year, level);
    case "completion":
    case "share":
      return rateOf(measure, year);
    case "change":
    case "growth": {
      const [now, before] = [levels(account, year, level), levels(account, from, level)];
      if (!now || !before) return undefined;
      const change = minus(now, before);
      if (measure === "change") return change;
      return beyondWhole(percent(now, before));
    }
    case "points": {
      const kind = rate ?? "completion";
      const [a, b] = [
        rates?.(account, year, kind) ?? rateOf(kind, year),
        rates?.(account, from, kind) ?? rateOf(kind, from)
      ];
      return a === "base" || b === "base" ? "base" : a && b ? minus(a, b) : undefined;
    }
    case "toBudget": {
      const [done, planned] = [levels(account, year, "actual"), levels(account, year, "budget")];
      if (!done || !planned) return undefined;
      if (figure.unit !== "%") return minus(done, planned);
      return beyondWhole(percent(done, planned));
    }
    case "count":
      return undefined;
  }
}

/** Judges the statements of a paragraph, which may rest on each other. */
export function judge(statements: readonly Statement[], facts: Facts): Judgement[] {
  return statements.map((statement) => judgeOne(statement, {facts, beside: statements}));
}

function judgeOne(statement: Statement, data: {facts: Facts; beside: readonly Statement[]}): Judgement {
  const plainly = judgeAs(statement, data);
  const isOpen = plainly.status === "nothing" || (plainly.status === "differs" && statement.unsure);
  if (!isOpen) return plainly;
  const confirming = statement
    .otherwise()
    .map((reading): Judgement => ({...judgeAs({...statement, ...reading}, data), reading}))
    .find(({status}) => status === "agrees" || (status === "rounding" && statement.figure.hedge !== undefined));
  return confirming ?? plainly;
}

/** Judges a statement as it is read. */
function judgeAs(statement: Statement, {facts, beside}: {facts: Facts; beside: readonly Statement[]}): Judgement {
  const {figure, year, from, measure} = statement;
  const none = (status: Status): Judgement => ({status, expected: undefined, counted: undefined});
  if (figure.fault || statement.conflict || statement.bare) return none("unread");
  const isOut =
    statement.elsewhere || year < facts.year - 1 || year > facts.year || (measure !== "level" && from < facts.year - 2);
  const isFar = ["change", "growth", "points"].includes(measure) && from < facts.year - 1 && year === facts.year;
  const counted = countedOf(statement, facts);
  if (counted) {
    if (isOut || isFar) return none("elsewhere");
    if (statement.planned || figure.bound) return none("nothing");
    const before = facts.counted.find(({id, year}) => id === counted.id && year === from);
    if (measure === "change" && !before) return none("nothing");
    const inUnit = counted.unit === "元" ? figure.scale : 1;
    const expected = exactly((measure === "change" ? counted.value - before!.value : counted.value) / inUnit);
    return {status: compare(statement, expected, {isDerived: false}), expected, counted};
  }
  if (isOut || isFar) return none("elsewhere");
  const control = controlOf(statement, facts) ?? countedGrowth(statement, facts);
  const known = control ?? expectedOf(statement, {levels: facts.amount, facts});
  if (known === "base") return none("unread");
  if (known === undefined || statement.planned || figure.bound) return none("nothing");
  const perUnit = figure.unit === "元" ? figure.scale : 1;
  const shown = (each: Known): Known =>
    figure.unit === "元" ? {low: each.low / perUnit, high: each.high / perUnit, value: each.value / perUnit} : each;
  const isDerived = measure !== "level";
  const expected = shown(known);
  const status = compare(statement, expected, {isDerived});
  if (status !== "differs" || !isDerived) return {status, expected, counted: undefined};
  const printed = expectedOf(statement, {levels: printedLevels(beside, facts), facts, rates: printedRates(beside)});
  if (printed === undefined || printed === "base") return {status, expected, counted: undefined};
  const isRounding = compare(statement, shown(printed), {isDerived}) !== "differs";
  return {status: isRounding ? "rounding" : "differs", expected, counted: undefined};
}

/** How a printed figure stands to what the data give in its unit. */
function compare(
  {figure, direction, measure}: Statement,
  {low, high, value: expected}: Known,
  {isDerived}: {isDerived: boolean}
): Status {
  const {value, to, decimals, hedge} = figure;
  if (value === undefined) return "unread";
  const scale = figure.unit === "元" ? 1 : figure.scale;
  const isSigned = ["change", "growth", "points", "toBudget"].includes(measure);
  const sign = isSigned && direction === "down" ? -1 : 1;
  const [lowest, most] =
    isSigned && direction === undefined
      ? [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))]
      : [Math.min(sign * low, sign * high), Math.max(sign * low, sign * high)];
  const middle = isSigned && direction === undefined ? Math.abs(expected) : sign * expected;
  const printed = value * scale;
  if (to !== undefined) return printed <= most + least && lowest - least <= to * scale ? "rounding" : "differs";
  if (hedge !== undefined) return isNear(middle, printed, hedge) ? "rounding" : "differs";
  const half = 0.5 * 10 ** -decimals * scale;
  if (Math.abs(middle - printed) <= least * Math.max(1, Math.abs(printed))) return "agrees";
  const meets = lowest - half - least <= printed && printed <= most + half + least;
  const rounds = Math.abs(middle - printed) <= half + least;
  if (isDerived) return rounds ? "agrees" : meets ? "rounding" : "differs";
  return rounds || meets ? "rounding" : "differs";
}

/** Whether a value lies where a loosened number says. */
function isNear(value: number, printed: number, hedge: NonNullable<Statement["figure"]["hedge"]>): boolean {
  if (hedge === "about") return Math.abs(value - printed) <= 0.04 * Math.abs(printed);
  if (hedge === "below") return value <= printed && value > 0.86 * printed;
  const lastDigit = 10 ** /0*$/.exec(String(printed))![0].length;
  return printed <= value && value < Math.max(1.2 * printed, printed + lastDigit);
}

/** The levels that a paragraph prints, as exact as they are printed. */
function printedLevels(beside: readonly Statement[], {amount}: Facts): Levels {
  return (account, year, level) => {
    const own = beside.find(
      (each) => each.measure === "level" && each.account === account && each.year === year && each.level === level
    );
    const {value, decimals, scale} = own?.figure ?? {};
    if (value === undefined) return amount(account, year, level);
    const half = 0.5 * 10 ** -decimals!;
    return {low: (value - half) * scale!, high: (value + half) * scale!, value: value * scale!};
  };
}

/** The rates that a paragraph prints. */
function printedRates(beside: readonly Statement[]): Rates {
  return (account, year, kind) => {
    const own = beside.find((each) => each.measure === kind && each.account === account && each.year === year);
    const {value, decimals} = own?.figure ?? {};
    if (value === undefined) return undefined;
    const half = 0.5 * 10 ** -decimals!;
    return {low: value - half, high: value + half, value};
  };
}

/** The share of posts that are filled, or its change in points, where a statement is of that. */
function controlOf({words, figure, year, from, account, measure}: Statement, {counted}: Facts): Known | undefined {
  const isRate = figure.unit === "%" && (/在职人员控制率/.test(words) || measure === "completion");
  const isNamed = account === "#在职人员" || account === "#编制" || /在职人员控制率/.test(words);
  if (!isNamed || !(isRate || figure.unit === "百分点")) return undefined;
  const of = (id: string, at: number) => counted.find((each) => each.id === id && each.year === at)?.value;
  const rate = (at: number) => {
    const [staff, quota] = [of("staff", at), of("quota", at)];
    return staff !== undefined && quota ? exactly((staff / quota) * 100) : undefined;
  };
  if (isRate) return rate(year);
  const [now, before] = [rate(year), rate(from)];
  return now && before && minus(now, before);
}

/** How much more, in per cent, was counted than in the year before, where a statement is of that. */
function countedGrowth({account, measure, figure, year, from}: Statement, {counted}: Facts): Known | undefined {
  if (measure !== "growth" || figure.unit !== "%" || !account?.startsWith("#")) return undefined;
  const at = (of: number) => counted.find((each) => `#${each.name}` === account && each.year === of)?.value;
  const [now, before] = [at(year), at(from)];
  return now !== undefined && before ? exactly((now / before - 1) * 100) : undefined;
}

const people = /^(?:人|名|位|个)$/;
const isSameUnit = (a: string, b: string) => a === b || (people.test(a) && people.test(b) && a !== "个" && b !== "个");

/** What is counted that a statement names: by a name it has, else by most of its words. */
function countedOf(
  {figure, words, after, year, measure, account}: Statement,
  {counted, year: own}: Facts
): Counted | undefined {
  if (!["count", "change", "level"].includes(measure) && figure.unit !== "%") return undefined;
  const isIt = (each: Counted) => isSameUnit(each.unit, figure.unit);
  const told = counted.filter((each) => isIt(each) && [each.name, ...each.also].some((name) => after.startsWith(name)));
  const named = told.length > 0 ? told : counted.filter((each) => account === `#${each.name}` && isIt(each));
  if (named.length > 0) {
    const now = named.filter((each) => each.year === year);
    // Of several of one name, the one that the figure fits.
    const fits = now.find((each) => each.value === (figure.value ?? NaN) * figure.scale);
    return fits ?? now[0] ?? (year === own ? undefined : named[0]);
  }
  // People and things are no money: a line of the accounts that is spoken of is not what they count.
  const isOfLine = account !== undefined && (account.startsWith("#") || ["元", "%", "百分点"].includes(figure.unit));
  if (measure === "change" || isOfLine) return undefined;
  const possible = counted.filter((each) => isIt(each) && (each.year === year || year !== own));
  const ranked = (said: string) =>
    possible
      .map((each) => ({each, rank: Math.max(...[each.name, ...each.also].map((name) => nearness(name, said)))}))
      .filter(({rank}) => rank > 0)
      .sort((a, b) => b.rank - a.rank);
  // By some of its words alone, or by those after it, a figure is known where it fits; to differ it takes nearly all of
  // those before it.
  const before = ranked(words.replace(/(?:行政|事业|工勤|参公)编制/g, ""));
  const fits = [...before, ...ranked(after)].find(({each}) => each.value === (figure.value ?? NaN) * figure.scale);
  return (fits ?? before.find(({rank}) => rank >= 0.75))?.each;
}

/** How well words name something: 1 and more where they hold its name, the later the better; else the part of its pairs of characters that they hold, where most. */
function nearness(name: string, words: string): number {
  const at = words.lastIndexOf(name);
  if (at >= 0) return 1 + at / words.length;
  const pairs = [...name].slice(0, -1).map((character, i) => character + [...name][i + 1]!);
  const held = pairs.filter((pair) => words.includes(pair)).length / Math.max(1, pairs.length);
  return name.length > 4 && held >= 0.5 ? held : 0;
}
