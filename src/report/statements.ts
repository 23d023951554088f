import {exclusion} from "../reconcile/exclusions.js";
import {cleanText} from "./cleanText.js";
import type {Facts} from "./facts.js";
import {figures} from "./figures.js";
import type {Figure} from "./figures.js";
import {tokens} from "./lexicon.js";
import {Reader} from "./reader.js";
import type {Statement} from "./statement.js";

/** Every statement of a paragraph, in order. */
export function statementsOf(printed: string, facts: Facts): Statement[] {
  const {text, places} = cleanText(printed);
  const years = new Set([facts.year - 2, facts.year - 1, facts.year, facts.year + 1].map(String));
  const found = figures(text).filter((figure) => isFigure(figure, {text, years}));
  const {placed, unknown} = tokens(text, {subjects: subjectNames(facts), units: facts.units, skip: found});
  const scaleOfTable = /单位[:：]?(亿|万|千)?元|[（(](亿|万|千)?元[)）]/.exec(text);
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
    statements.push({
      ...reader.statement(filled, {
        words: text.slice(Math.max(begin, figure.at - 40), figure.at),
        after: /^[^，,。；;、\d]{0,8}/.exec(text.slice(figure.end))![0]
      }),
      at: places[figure.at]!,
      end: places[figure.end - 1]! + 1
    });
  }
  return statements;
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
  if (/第$/.test(before) || (/[(（]$/.test(before) && /^类/.test(text.slice(at + figure.number.length)))) return false;
  if (chinese && figure.number === "一") return false;
  const numeral = {at, text: figure.number, value: String(figure.value), unit: figure.unit, chinese};
  if (exclusion(numeral, {text, heading: "", years}) !== undefined) return false;
  if (figure.unit !== "" || figure.fault) return true;
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
    return {...figure, unit: "元", scale: scales[(table[1] ?? table[2]) as "万"] ?? 1};
  }
  const later = found[i + 1];
  if (later && later.unit !== "" && /^(?:、|和|与|及)$/.test(text.slice(figure.end, later.at)))
    return {...figure, unit: later.unit, scale: later.scale};
  return figure;
}
