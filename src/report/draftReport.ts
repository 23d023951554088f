import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import {amount, exactNumber, rate} from "../format.js";
import type {WrittenTable} from "../publish/word/draftFile.js";
import {inChinese} from "../reconcile/chineseNumber.js";
import {fundOf, inFund} from "./facts.js";
import type {Facts, Known, Level} from "./facts.js";
import {unitFacts} from "./unitFacts.js";

/** A line of a drafted report. */
export interface DraftLine {
  kind: "title" | "heading" | "subheading" | "text";
  text: string;
  /** What its numbers are from: rows of the data, or how they were worked out. */
  sources: readonly string[];
}

/** A drafted report, and the table that goes with it. */
export interface Draft {
  lines: readonly DraftLine[];
  /** The lines of the accounts, amounts in 万元. */
  table: WrittenTable;
}

/** What the data lack stands as this, for a person to fill in; nothing is guessed. */
export const blank = "【待填】";

interface Result {
  theme: string;
  activity: string;
  indicator: string;
  value: number;
  uom: string;
  precision: string | null;
  money: string | null;
  document_id: string;
  line: number;
}
interface Told {
  statement: string;
  document_id: string;
  line: number;
}
interface Line {
  account_id: string;
  name: string;
  parent_id: string | null;
}
interface Place {
  account_id: string;
  fund: string;
  places: string;
}

/** What a sentence on a line of the accounts needs. */
interface Accounts {
  facts: Facts;
  name: (account: string) => string;
  childrenOf: (account: string) => readonly string[];
  placesOf: (account: string) => string;
}

const wan = (known: Known) => `${amount(known)}万元`;
const percent = (low: number, high: number, value: number) => rate({value, low, high});
const isNil = ({low, high}: Known) => low === 0 && high === 0;
const least = 1e-9;

/**
 * The official report of a unit's year in its nine sections, drafted from the data alone: each sentence with a number comes from
 * what is known, in the words that its sign, size and base call for. What is not known is left blank, and a section that
 * has nothing to report says so.
 */
export async function draftReport(query: Query, choice: Choice): Promise<Draft> {
  const [facts, names, results, problems, improvements, lines, places] = await Promise.all([
    unitFacts(query, choice),
    query<{name: string}>("SELECT name FROM units WHERE unit_id = ?", [choice.unit]),
    query<Result>(
      `SELECT themes.name AS theme, activity, indicator, value, uom, precision, money, outcome_results.document_id, outcome_results.line
       FROM outcome_results JOIN themes USING (document_id, theme_id)
       WHERE unit_id = ? AND fiscal_year = ? AND value IS NOT NULL AND uom IS NOT NULL
       ORDER BY themes.line, outcome_results.line`,
      [choice.unit, choice.year]
    ),
    query<Told>(
      "SELECT statement, document_id, line FROM problems WHERE unit_id = ? AND fiscal_year = ? ORDER BY line",
      [choice.unit, choice.year]
    ),
    query<Told>(
      "SELECT statement, document_id, line FROM improvements WHERE unit_id = ? AND fiscal_year = ? ORDER BY line",
      [choice.unit, choice.year]
    ),
    query<Line>("SELECT account_id, name, parent_id FROM accounts ORDER BY sort, line"),
    query<Place>(
      `SELECT account_id, fund, string_agg(places, ' ') AS places FROM reported_figures
       WHERE unit_id = ? AND fiscal_year = ? AND measure = 'actual' AND period IS NULL GROUP BY ALL`,
      [choice.unit, choice.year]
    )
  ]);
  const byId = new Map(lines.map((line) => [line.account_id, line]));
  const placesIn = new Map(places.map((each) => [`${each.account_id} ${each.fund}`, each.places]));
  const accounts: Accounts = {
    facts,
    name: (account) => byId.get(fundOf(account).line)!.name,
    childrenOf: (account) => {
      const {line, fund} = fundOf(account);
      const below = lines.filter(({parent_id}) => parent_id === line).map(({account_id}) => account_id);
      return fund === "all" ? below : below.map((each) => inFund(each, fund));
    },
    placesOf: (account) => {
      const {line, fund} = fundOf(account);
      return placesIn.get(`${line} ${fund}`) ?? "由所载数字推算";
    }
  };
  const unit = names[0]!.name;
  const line = (kind: DraftLine["kind"], text: string, sources: readonly string[] = []): DraftLine => ({
    kind,
    text,
    sources
  });
  const text = (table: string) => (told: Told) =>
    line("text", /[。！？；]$/u.test(told.statement) ? told.statement : `${told.statement}。`, [
      `${told.document_id}/${table}:${told.line}`
    ]);
  const drafted = [
    line("title", `${unit}${choice.year}年度部门整体支出绩效自评报告`),
    line("heading", "一、部门、单位基本情况"),
    line("text", `${unit}的职能、机构设置：${blank}。`),
    ...staffLine(facts),
    ...totals(accounts),
    line("heading", "二、一般公共预算支出情况"),
    line("subheading", "（一）基本支出情况"),
    accountLine(generalOf("basic", accounts), accounts),
    line("subheading", "（二）项目支出情况"),
    accountLine(generalOf("project", accounts), accounts),
    line("subheading", "（三）“三公”经费、会议费和培训费情况"),
    ...["three-public", "meetings", "training"].map((account) => accountLine(generalOf(account, accounts), accounts)),
    ...fundSections.flatMap(([heading, fund]) => [line("heading", heading), fundLine(fund, accounts)]),
    line("heading", "六、部门整体支出绩效情况"),
    ...resultLines(results),
    line("heading", "七、存在的问题及原因分析"),
    ...(problems.length > 0 ? problems.map(text("problems")) : [line("text", `${blank}。`)]),
    line("heading", "八、下一步改进措施"),
    ...(improvements.length > 0 ? improvements.map(text("improvements")) : [line("text", `${blank}。`)]),
    line("heading", "九、其他需要说明的情况"),
    line("text", `${blank}。`)
  ];
  return {lines: drafted, table: accountsTable(accounts)};
}

/** The lines of the accounts that are known of the year, each against its budget and the year before. */
function accountsTable(accounts: Accounts): WrittenTable {
  const {facts, name, childrenOf} = accounts;
  const {year} = facts;
  const known = (account: string) => facts.amount(account, year, "actual");
  const below = ["basic", "project", "three-public"].flatMap((account) => [account, ...childrenOf(account)]);
  const shown = ["income", "expenditure", ...below, "meetings", "training", "closing-balance"].filter(known);
  const cell = (each: Known | undefined) => (each ? amount(each) : "");
  return {
    title: `附表 ${year}年度收支情况（单位：万元）`,
    columns: [
      {head: "科目"},
      ...["上年决算", "本年预算", "本年决算", "完成预算", "比上年增长"].map((head) => ({head, number: true}))
    ],
    rows: shown.map((account) => {
      const now = known(account)!;
      const [plan, before] = [facts.amount(account, year, "budget"), facts.amount(account, year - 1, "actual")];
      const done =
        plan && plan.low > 0 ? percent(now.low / plan.high, now.high / plan.low, now.value / plan.value) : "";
      const grown =
        before && before.low > 0
          ? percent(now.low / before.high - 1, now.high / before.low - 1, now.value / before.value - 1)
          : "";
      return [name(account), cell(before), cell(plan), cell(now), done, grown];
    })
  };
}

/** The sections that tell what was spent of a fund. */
const fundSections = [
  ["三、政府性基金预算支出情况", "government"],
  ["四、国有资本经营预算支出情况", "capital"],
  ["五、社会保险基金预算支出情况", "insurance"]
] as const;

/** A line as the general public budget has it, where that is known; else over all funds. */
function generalOf(account: string, {facts}: Accounts): string {
  const own = inFund(account, "general");
  return facts.amount(own, facts.year, "actual") ? own : account;
}

/** What was spent of a fund; that it was nothing, where the data say so, in the form's word for it. */
function fundLine(fund: string, accounts: Accounts): DraftLine {
  const account = inFund("expenditure", fund);
  const title = titleOf(account, accounts);
  const known = accounts.facts.amount(account, accounts.facts.year, "actual");
  if (known && isNil(known)) return {kind: "text", text: "无", sources: [`${title}：${accounts.placesOf(account)}`]};
  return accountLine(account, accounts);
}

function staffLine({counted, year}: Facts): DraftLine[] {
  const own = counted.filter((each) => each.year === year && /^(?:staff|quota)/.test(each.id));
  const kinds = own.filter(({id}) => id.startsWith("staff"));
  const parts = kinds.map(({id, name, value}) => {
    const quota = own.find((each) => each.id === `quota:${name}`);
    return `${id === "staff" ? "共有" : ""}${name}${exactNumber(value)}人${quota ? `（编制${exactNumber(quota.value)}人）` : ""}`;
  });
  const text = `${year}年末，本单位${parts.length > 0 ? parts.join("，") : `人员情况${blank}`}。`;
  return [{kind: "text", text, sources: [...new Set(own.flatMap(({place}) => place ?? []))]}];
}

function totals(accounts: Accounts): DraftLine[] {
  return [
    accountLine("income", accounts, {children: false}),
    accountLine("expenditure", accounts, {children: false}),
    accountLine("closing-balance", accounts, {children: false})
  ];
}

/** A line as its sentence names it: with its fund, where it is of one. */
const titleOf = (account: string, {facts, name}: Accounts) =>
  `${facts.funds.find(([, fund]) => fund === fundOf(account).fund)?.[0] ?? ""}${name(account)}`;

/** A line of the accounts: what it came to, against its budget and the year before, and the lines below it where they are stated. */
function accountLine(account: string, accounts: Accounts, {children = true} = {}): DraftLine {
  const {facts, name, childrenOf, placesOf} = accounts;
  const {year} = facts;
  const known = facts.amount(account, year, "actual");
  const title = titleOf(account, accounts);
  if (!known) return {kind: "text", text: `${year}年，本单位${title}${blank}。`, sources: []};
  const below = children ? childrenOf(account).filter((each) => facts.amount(each, year, "actual")) : [];
  const parts = below.map((each) => `${name(each)}${levelAndChange(each, accounts)}`);
  const sum = below.reduce((all, each) => all + facts.amount(each, year, "actual")!.value, 0);
  // Lines that do not come to the whole are some of it.
  const list = parts.length > 0 ? `其中：${parts.join("；")}${Math.abs(sum - known.value) < 0.5 ? "" : "等"}。` : "";
  return {
    kind: "text",
    text: `${year}年，本单位${title}${levelAndChange(account, accounts)}${list === "" ? "。" : `，${list}`}`,
    sources: [account, ...below].map((each) => `${name(each)}：${placesOf(each)}`)
  };
}

/** 271.37万元，完成预算的129.16%，比上年增加74.94万元，增长38.15% */
function levelAndChange(account: string, {facts}: Accounts): string {
  const {year} = facts;
  const at = (of: number, level: Level) => facts.amount(account, of, level);
  const now = at(year, "actual")!;
  const [plan, before] = [at(year, "budget"), at(year - 1, "actual")];
  const parts = [wan(now)];
  if (plan && plan.low > 0)
    parts.push(`完成预算的${percent(now.low / plan.high, now.high / plan.low, now.value / plan.value)}`);
  if (before) parts.push(...changeOf(now, before));
  return parts.join("，");
}

function changeOf(now: Known, before: Known): string[] {
  const change = {value: now.value - before.value, low: now.low - before.high, high: now.high - before.low};
  if (Math.abs(change.value) < least) return ["与上年持平"];
  const isUp = change.value > 0;
  const size = {
    value: Math.abs(change.value),
    low: isUp ? change.low : -change.high,
    high: isUp ? change.high : -change.low
  };
  const printed = amount(size);
  if (!/[1-9]/.test(printed)) return ["与上年基本持平"];
  const grown = isNil(before) || before.low <= 0 ? [] : [grownBy(now, before, isUp)];
  return [`比上年${isUp ? "增加" : "减少"}${printed}万元`, ...grown];
}

function grownBy(now: Known, before: Known, isUp: boolean): string {
  const sign = isUp ? 1 : -1;
  const ends = [now.low / before.high - 1, now.high / before.low - 1].map((each) => sign * each);
  const value = sign * (now.value / before.value - 1);
  return `${isUp ? "增长" : "下降"}${percent(Math.min(...ends), Math.max(...ends), value)}`;
}

const precisions: Readonly<Record<string, readonly [string, string]>> = {
  ...{at_least: ["", "余"], nearly: ["近", ""], about: ["约", ""]}
};

/** What was done, theme by theme: each activity with its results. */
function resultLines(results: readonly Result[]): DraftLine[] {
  if (results.length === 0) return [{kind: "text", text: `${blank}。`, sources: []}];
  const themes = [...new Set(results.map(({theme}) => theme))];
  return themes.flatMap((theme, i): DraftLine[] => {
    const own = results.filter((each) => each.theme === theme);
    const activities = [...new Set(own.map(({activity}) => activity))];
    return [
      {kind: "subheading", text: `（${inChinese(i + 1)}）${theme}`, sources: []},
      ...activities.map((activity): DraftLine => {
        const told = own.filter((each) => each.activity === activity);
        const parts = told.map(({indicator, value, uom, precision, money}) => {
          const [loosely, after] = precisions[precision ?? ""] ?? ["", ""];
          const before = `${/名次$/.test(indicator) ? "第" : ""}${loosely}`;
          return `${indicator}${before}${exactNumber(value)}${after}${money !== null && uom === "万" ? "万元" : uom}`;
        });
        const sources = told.map(({document_id, line}) => `${document_id}/outcomes:${line}`);
        return {kind: "text", text: `${activity}：${parts.join("，")}。`, sources};
      })
    ];
  });
}
