import {chineseNumber, inChinese} from "../reconcile/chineseNumber.js";
import {residue} from "../reconcile/sentences.js";
import type {Figure} from "./figures.js";
import type {Statement} from "./statement.js";

/**
 * What a text says against itself: parts that do not add up to their head; an amount, a change or a rate that others printed
 * contradict; one figure printed twice with two values; a unit that is missing, or changes within a sentence; both directions at
 * once; what a template left; a percentage on a base of nothing; a heading out of turn; what cannot be read.
 */
export type FindingKind =
  | "parts"
  | "derived"
  | "twice"
  | "unitMissing"
  | "unitChanges"
  | "direction"
  | "residue"
  | "noBase"
  | "numbering"
  | "unread";

/** A finding, with the place in the text that it is about, and those that speak against it. */
export interface TextFinding {
  kind: FindingKind;
  at: number;
  end: number;
  against: readonly {at: number; end: number}[];
  /** What the others give in the place of what is printed, in its unit; or the number that a heading should have. */
  expected: string | undefined;
}

const amountOf = ({value, scale}: Figure) => value! * scale;
const halfOf = ({decimals, scale}: Figure) => 0.5 * 10 ** -decimals * scale;
const span = ({at, end}: {at: number; end: number}) => ({at, end});

/** All that a text says against itself, in the order of the text. */
export function textFindings(text: string, statements: readonly Statement[]): TextFinding[] {
  const own = statements.filter(({elsewhere, planned}) => !elsewhere && !planned);
  return [
    ...partsNotWhole(text, statements),
    ...contradicted(own),
    ...statements.flatMap(unclear),
    ...unitsChanged(text, statements),
    ...residues(text),
    ...outOfTurn(text)
  ].sort((a, b) => a.at - b.at);
}

const finding = (
  kind: FindingKind,
  place: {at: number; end: number},
  rest: Partial<TextFinding> = {}
): TextFinding => ({
  ...{kind, against: [], expected: undefined, ...rest},
  ...span(place)
});

/** What cannot be read as a figure, or says two things at once. */
function unclear(statement: Statement): TextFinding[] {
  const {figure, conflict, bare, measure} = statement;
  if (figure.fault) return [finding("unread", statement)];
  const found: TextFinding[] = [];
  if (conflict) found.push(finding("direction", statement));
  if (bare) found.push(finding("unitMissing", statement));
  if (measure === "growth" && figure.value === 0 && figure.unit === "%") found.push(finding("noBase", statement));
  return found;
}

/** Lists whose parts do not add up: a head, 其中 or a bracket, and parts of the same unit until the sentence ends. */
function partsNotWhole(text: string, statements: readonly Statement[]): TextFinding[] {
  const found: TextFinding[] = [];
  for (const match of text.matchAll(/其中|包括[：:]?|分别为|[（(](?=其中)/g)) {
    const begin = Math.max(...["。", "\n"].map((mark) => text.lastIndexOf(mark, match.index - 2))) + 1;
    const ends = ["。", "\n"].map((mark) => text.indexOf(mark, match.index + 2)).filter((end) => end >= 0);
    const end = Math.min(text.length, ...ends);
    const readable = statements.filter(
      ({figure}) => figure.value !== undefined && !figure.fault && figure.to === undefined
    );
    const heads = readable.filter((each) => each.at >= begin && each.end <= match.index && isAmount(each));
    const parts = readable.filter((each) => each.at > match.index && each.end <= end && isAmount(each));
    const open = /等(?=\d|[，。；])|主要(?:是|包括)|部分/.test(text.slice(match.index, end + 1));
    for (const unit of new Set(parts.map(({figure}) => figure.unit))) {
      const head = heads.findLast(({figure}) => figure.unit === unit);
      const own = parts.filter(({figure}) => figure.unit === unit);
      if (!head || own.length < 2 || head.figure.hedge || own.some(({figure}) => figure.hedge)) continue;
      if (
        head.measure !== own[0]!.measure ||
        head.level !== own[0]!.level ||
        own.some((each) => each.measure !== head.measure)
      )
        continue;
      const sum = own.reduce((total, {figure}) => total + amountOf(figure), 0);
      const slack = own.reduce(
        (total, {figure}) => total + (figure.unit === "元" ? halfOf(figure) : 0),
        halfOf(head.figure)
      );
      const gap = sum - amountOf(head.figure);
      if (Math.abs(gap) <= (unit === "元" ? slack + 1e-6 : 1e-9) || (open && gap < 0)) continue;
      const expected = String(Math.round((sum / head.figure.scale) * 1e6) / 1e6);
      found.push(finding("parts", head, {against: own.map(span), expected}));
    }
  }
  return found.filter((each, i) => found.findIndex((other) => other.at === each.at) === i);
}

const isAmount = ({measure, figure}: Statement) =>
  (measure === "level" || measure === "count") && figure.unit !== "%" && figure.unit !== "百分点";

/** Figures that others printed contradict: the same printed twice with two values, changes and rates that levels do not give. */
function contradicted(statements: readonly Statement[]): TextFinding[] {
  const levels = new Map<string, Statement>();
  const found: TextFinding[] = [];
  const key = (account: string, year: number, level: string) => `${account} ${year} ${level}`;
  const usable = ({figure, account}: Statement) =>
    figure.value !== undefined &&
    !figure.fault &&
    figure.to === undefined &&
    !figure.hedge &&
    account !== undefined &&
    !account.startsWith("#");
  for (const statement of statements) {
    if (statement.measure !== "level" || !usable(statement) || statement.bare) continue;
    const place = key(statement.account!, statement.year, statement.level);
    const before = levels.get(place);
    if (!before) levels.set(place, statement);
    else if (
      Math.abs(amountOf(before.figure) - amountOf(statement.figure)) >
      halfOf(before.figure) + halfOf(statement.figure) + 1e-6
    )
      found.push(
        finding("twice", statement, {
          against: [span(before)],
          expected: String(amountOf(before.figure) / statement.figure.scale)
        })
      );
  }
  for (const statement of statements) {
    const {measure, account, year, level, figure, direction} = statement;
    if (!usable(statement) || statement.conflict) continue;
    const now = levels.get(key(account!, year, measure === "completion" ? "actual" : level));
    const other =
      measure === "completion"
        ? levels.get(key(account!, year, "budget"))
        : levels.get(key(account!, statement.from, level));
    if (!now || !other) continue;
    const [a, b, slackA, slackB] = [
      amountOf(now.figure),
      amountOf(other.figure),
      halfOf(now.figure),
      halfOf(other.figure)
    ];
    const sign = direction === "down" ? -1 : 1;
    const printed = sign * figure.value! * (measure === "change" ? figure.scale : 1);
    const half = measure === "change" ? halfOf(figure) : 0.5 * 10 ** -figure.decimals;
    const ends =
      measure === "change"
        ? [a - b - slackA - slackB, a - b + slackA + slackB]
        : measure === "growth" && b > 0
          ? [((a - slackA) / (b + slackB) - 1) * 100, ((a + slackA) / Math.max(b - slackB, 1e-9) - 1) * 100]
          : measure === "completion" && b > 0
            ? [((a - slackA) / (b + slackB)) * 100, ((a + slackA) / Math.max(b - slackB, 1e-9)) * 100]
            : undefined;
    if (!ends || (ends[0]! - half - 1e-6 <= printed && printed <= ends[1]! + half + 1e-6)) continue;
    const exact =
      measure === "change" ? (a - b) / figure.scale : measure === "growth" ? (a / b - 1) * 100 : (a / b) * 100;
    found.push(
      finding("derived", statement, {
        against: [span(now), span(other)],
        expected: exact.toFixed(Math.max(2, figure.decimals))
      })
    );
  }
  return found;
}

/** Amounts of a sentence in two units of money, of the same kind: one of them is easily the wrong one. */
function unitsChanged(text: string, statements: readonly Statement[]): TextFinding[] {
  const money = statements.filter(
    ({figure, measure, account}) =>
      figure.unit === "元" &&
      measure === "level" &&
      figure.value !== 0 &&
      account !== undefined &&
      !account.startsWith("#")
  );
  const sentenceOf = ({at}: Statement) => Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at));
  return money.flatMap((statement, i) => {
    const before = money[i - 1];
    const isSame =
      before && sentenceOf(before) === sentenceOf(statement) && before.figure.scale !== statement.figure.scale;
    return isSame ? [finding("unitChanges", statement, {against: [span(before)]})] : [];
  });
}

/** What a word processor or a form leaves in a text. */
function residues(text: string): TextFinding[] {
  return [...text.matchAll(residue)].map((match) =>
    finding("residue", {at: match.index, end: match.index + match[0].length})
  );
}

const heading =
  /^[ \u3000\t]*(?:(?<top>[一二三四五六七八九十]+)、|(?<digits>\d{1,2})、|[（(][ \u3000]*(?<bracket>[一二三四五六七八九十]+|\d{1,2})[ \u3000]*[)）])/gmu;

/** Headings whose number is not the next one of its level, or is written otherwise than its level is. */
function outOfTurn(text: string): TextFinding[] {
  const found: TextFinding[] = [];
  let [top, bracket, inner, isChinese] = [0, 0, 0, true];
  for (const match of text.matchAll(heading)) {
    const {top: upper, digits, bracket: middle} = match.groups!;
    const printed = (upper ?? digits ?? middle)!;
    const number = /\d/.test(printed) ? Number(printed) : chineseNumber(printed);
    const at = match.index + match[0].indexOf(printed);
    const report = (expected: string) => found.push(finding("numbering", {at, end: at + printed.length}, {expected}));
    if (upper !== undefined || (digits !== undefined && number === top + 1 && number !== inner + 1)) {
      if (number !== top + 1 || upper === undefined) report(inChinese(top + 1));
      [top, bracket, inner] = [number, 0, 0];
    } else if (middle !== undefined && inner === 0) {
      if (bracket === 0) isChinese = !/\d/.test(middle);
      const expected = isChinese ? inChinese(bracket + 1) : String(bracket + 1);
      if (middle !== expected) report(expected);
      [bracket, inner] = [number, 0];
    } else if (middle !== undefined && !/\d/.test(middle)) {
      if (number !== bracket + 1) report(inChinese(bracket + 1));
      [bracket, inner] = [number, 0];
    } else if (digits !== undefined) {
      if (number !== inner + 1) report(top === 0 ? "一" : String(inner + 1));
      else if (top === 0) report("一");
      if (top === 0) top = number;
      else inner = number;
    }
  }
  return found;
}
