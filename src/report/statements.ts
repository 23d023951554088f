import {exclusion} from "../reconcile/exclusions.js";
import {cleanText} from "./cleanText.js";
import type {Facts} from "./facts.js";
import {figures} from "./figures.js";
import type {Figure} from "./figures.js";
import {tokens} from "./lexicon.js";
import {otherReadings} from "./otherReadings.js";
import {Reader} from "./reader.js";
import type {Statement} from "./statement.js";

/** The unit that the head of a table states for its cells. */
const tableUnit = /单位[:：]?(?:(亿|万|千)?元|(人|名|个))|[（(](亿|万|千)?元[)）]/;

/** Every statement of a paragraph, in order. */
export function statementsOf(printed: string, facts: Facts): Statement[] {
  const {text, places} = cleanText(printed);
  const years = new Set([facts.year - 2, facts.year - 1, facts.year, facts.year + 1].map(String));
  const found = figures(text).filter((figure) => isFigure(figure, {text, years}));
  const {placed, unknown} = tokens(text, {
    ...{subjects: subjectNames(facts), funds: facts.funds, units: facts.units, skip: found}
  });
  const scaleOfTable = tableUnit.exec(text);
  const subjects = placed.filter((token) => token.kind === "subject");
  const countedNames = facts.counted.flatMap(({name, also}) => [name, ...also]);
  const reader = new Reader(facts);
  const statements: Statement[] = [];
  let next = 0;
  for (const [i, figure] of found.entries()) {
    const before = placed.slice(next).filter((token) => token.at < figure.at);
    const begin = i === 0 ? 0 : found[i - 1]!.end;
    reader.read(
      before,
      unknown.filter((each) => begin <= each.at && each.at < figure.at)
    );
    next += before.length;
    const filled = withUnit(figure, {text, found, i, table: scaleOfTable});
    if (filled.unit === "" && filled.scale === 1 && !reader.hasSubject) continue;
    const between = text.slice(begin, figure.at);
    const clause = begin + Math.max(0, between.search(/[^，,。；;]*$/));
    // A name right after the last figure was what that one counts.
    const named = i === 0 ? [] : countedNames.filter((name) => text.startsWith(name, begin));
    const told = Math.max(0, ...named.map(({length}) => length));
    const said = reader.statement(filled, {
      words: text.slice(Math.max(begin + told, figure.at - 40), figure.at),
      after: /^[^，,。；;、\d]{0,24}/.exec(text.slice(figure.end))![0],
      is: namedAfter(text, {figure, subjects}),
      run: runFrom(i, {text, found, subjects}),
      unsure: unknown.some(({at}) => clause <= at && at < figure.at)
    });
    const sentence = figure.end + text.slice(figure.end).search(/[。；;]|$/);
    statements.push({
      ...said,
      unsure: said.unsure || isOfOpening(said) || isUnderTopic(said, {subjects, text, at: figure.at}),
      otherwise: () =>
        otherReadings(said, {
          before: subjects
            .filter(({at}) => at < figure.at)
            .map(({id}) => id)
            .reverse(),
          after: subjects.filter(({at}) => figure.end <= at && at < sentence).map(({id}) => id),
          facts
        }),
      at: places[figure.at]!,
      end: places[figure.end - 1]! + 1
    });
  }
  return statements;
}

/** How many figures stand in one list from a figure on: 69.99%、24.01%、6.00%. */
function runFrom(
  i: number,
  {text, found, subjects}: {text: string; found: readonly Figure[]; subjects: readonly {at: number}[]}
): number {
  const [own, next] = [found[i]!, found[i + 1]];
  if (!next || !/^(?:[、和与及]|以及)+$/.test(text.slice(own.end, next.at))) return 1;
  if (subjects.some(({at}) => own.end <= at && at < next.at)) return 1;
  return 1 + runFrom(i + 1, {text, found, subjects});
}

/** The subject that is told after its figure: 4.20万元的是“三公”经费, 60.78%属于基本支出. */
function namedAfter(
  text: string,
  {figure, subjects}: {figure: Figure; subjects: readonly {at: number; id: string}[]}
): string | undefined {
  const link = /^(?:的(?:就)?是|的，(?:就)?是|，这是|属于|用于|才是)/.exec(text.slice(figure.end));
  if (!link) return undefined;
  const rest = /^[^，,。；;\d]*/.exec(text.slice(figure.end + link[0].length))![0];
  const [from, to] = [figure.end + link[0].length, figure.end + link[0].length + rest.length];
  return subjects.find(({at}) => from <= at && at < to)?.id;
}

/** What is told as the change of the balance that a year began with may be that of the one it ended with. */
const isOfOpening = ({account, measure}: Pick<Statement, "account" | "measure">) =>
  account === "opening-balance" && (measure === "change" || measure === "growth");

const isWhole = (id: string) => id === "income" || id === "expenditure";

/** Whether 收入 or 支出 is said last, in a sentence that began with a line of its own. */
function isUnderTopic(
  {account}: Pick<Statement, "account">,
  {subjects, text, at}: {subjects: readonly {at: number; id: string}[]; text: string; at: number}
): boolean {
  if (account === undefined || !isWhole(account)) return false;
  const begin = text.slice(0, at).search(/[^。；;]*$/);
  return subjects.some((each) => begin <= each.at && each.at < at && !isWhole(each.id));
}

/** What figures are of: lines of the accounts, and what is counted, each by its name after a `#`. */
function subjectNames({lines, counted}: Facts): (readonly [string, string])[] {
  const names = counted.flatMap(({name, also}) => [name, ...also].map((each) => [each, `#${name}`] as const));
  return [...new Map([...lines, ...names])];
}

function isFigure(figure: Figure, {text, years}: {text: string; years: ReadonlySet<string>}): boolean {
  if (figure.fault === "blank") return true;
  const at = text.indexOf(figure.number, figure.at);
  const chinese = !/\d/.test(figure.number);
  const before = text.slice(0, at);
  if (/单位[:：]?$/.test(before)) return false;
  if (/第$/.test(before) || (/[(（]$/.test(before) && /^类/.test(text.slice(at + figure.number.length)))) return false;
  if (chinese && figure.number === "一") return false;
  const numeral = {at, text: figure.number, value: String(figure.value), unit: figure.unit, chinese};
  if (exclusion(numeral, {text, heading: "", years}) !== undefined) return false;
  if (figure.unit !== "" || figure.fault) return true;
  const isCell = /\t$/.test(before) && /^(?:\t|$)/.test(text.slice(figure.end)) && tableUnit.test(before);
  if (isCell && !chinese) return true;
  const isTold = /(?:预算|决算|执行)数$/.test(before) && /^(?:[，,；;。]|$)/.test(text.slice(figure.end));
  return isTold || (figure.decimals > 0 && !/附[表图件]\s*$|[A-Za-z]$/.test(before) && figure.decimals < 3);
}

/** A number without a unit has that of the table's head, or of the next in its list; else none. */
function withUnit(
  figure: Figure,
  {text, found, i, table}: {text: string; found: readonly Figure[]; i: number; table: RegExpExecArray | null}
): Figure {
  if (figure.unit !== "" || figure.scale > 1) return figure;
  const scales: Readonly<Record<string, number>> = {亿: 1e8, 万: 1e4, 千: 1e3};
  if (table && table.index < figure.at) {
    return {...figure, unit: table[2] ?? "元", scale: scales[(table[1] ?? table[3]) as "万"] ?? 1};
  }
  const later = found[i + 1];
  if (later && later.unit !== "" && /^(?:、|和|与|及)$/.test(text.slice(figure.end, later.at)))
    return {...figure, unit: later.unit, scale: later.scale};
  return figure;
}
