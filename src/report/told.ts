import {refHash} from "../provenance/ref.js";
import type {Checked, CheckedReport} from "./checkReport.js";
import {fundOf} from "./facts.js";
import type {Status} from "./judge.js";
import type {ReportFacts} from "./reportFacts.js";
import type {ReportWords} from "./text.js";

/** What the data say in the place of a figure, in its unit and with its decimals; nothing where they say nothing. */
export function expectedText({statement, judgement}: Checked): string | undefined {
  const {expected} = judgement;
  if (!expected) return undefined;
  const {figure, measure, direction} = statement;
  const isSigned = ["change", "growth", "points", "toBudget"].includes(measure);
  const value = isSigned && direction === "down" ? -expected.value : expected.value;
  const decimals = figure.unit === "%" || figure.unit === "百分点" ? Math.max(2, figure.decimals) : 6;
  const unit = figure.unit === "元" ? {1e8: "亿元", 1e4: "万元", 1e3: "千元", 1: "元"}[figure.scale] : figure.unit;
  return `${Number(value.toFixed(decimals))}${unit ?? figure.unit}`;
}

/** What a figure was found to be of, where its words alone did not say so; nothing where they did. */
export function readingText(
  {statement, judgement}: Checked,
  {facts, words}: {facts: ReportFacts; words: ReportWords}
): string | undefined {
  if (!judgement.reading) return undefined;
  const {account, measure, level, year} = statement;
  const name = subjectsOf(facts).find(({value}) => value === account)?.label;
  const kind = words.correction.measures[measure === "level" && level === "budget" ? "budget" : measure];
  return name && words.readAs({year, name, kind});
}

/** What a figure can be of: each line of the accounts and each thing counted, by the first of its names. */
export function subjectsOf({facts}: Pick<ReportFacts, "facts">): {value: string; label: string}[] {
  const names = new Map<string, string>();
  for (const [label, value] of facts.lines) if (!names.has(value)) names.set(value, label);
  for (const {name} of facts.counted) names.set(`#${name}`, name);
  return [...names].map(([value, label]) => ({value, label}));
}

/** Where the number that the data have opens, where it is one of the accounts. */
export function numberHref({statement, judgement}: Checked, {choice}: Pick<ReportFacts, "choice">): string | undefined {
  const {account, measure, year, level} = statement;
  if (!judgement.expected || account === undefined || account.startsWith("#")) return undefined;
  const {line: lineId, fund} = fundOf(account);
  if (measure === "completion")
    return refHash({kind: "line-execution", units: choice.unit, year, account: lineId, fund});
  if (measure !== "level") return undefined;
  const line = {units: choice.unit, lineId, fund, per: "nominal"};
  return refHash({kind: "line", year, measure: level === "budget" ? "plan" : "actual", ...line});
}

/** A row of the data in words, and where it opens. */
export function rowPlace({file, line}: {file: string; line: number}): {text: string; href: string} {
  const [document, table] = file
    .replace(/^data\//, "")
    .replace(/\.csv$/, "")
    .split("/") as [string, string];
  return {text: `${document}/${table}.csv:${line}`, href: refHash({kind: "row", document, table, line})};
}

/** How many statements of a report have one of some statuses. */
export const countOf = ({statements}: CheckedReport, ...wanted: Status[]): number =>
  statements.filter(({judgement}) => wanted.includes(judgement.status)).length;
