import type {SourceFile} from "../contract/readTable.js";
import {writeCsv} from "../csv.js";
import {tableText} from "../reading/draftDocument.js";
import {spreadsheetText} from "../spreadsheetText.js";
import {contextOf, placeKeys} from "./context.js";
import {corrected} from "./correction.js";
import type {Correction} from "./correction.js";
import {fundOf} from "./facts.js";
import type {Facts} from "./facts.js";
import type {Figure} from "./figures.js";
import {statementsOf} from "./statements.js";
import type {Statement} from "./statement.js";

type Cells = Readonly<Record<string, string>>;

/** Why a statement of a report becomes no row: its figure is no exact number, nothing says what it is of, it is said of somebody
 * else or of what is planned, it is counted and not money, another figure stands in its place already. */
export const reasonsLeft = ["inexact", "unknown", "elsewhere", "counted", "conflict"] as const;
export type ReasonLeft = (typeof reasonsLeft)[number];

/** A statement that became no row. */
export interface LeftOut {
  printed: string;
  words: string;
  reason: ReasonLeft;
}

/** A report's statements as a document of the contract, kind `import`, for a person to review. */
export interface StatedDocument {
  files: readonly SourceFile[];
  rows: number;
  left: readonly LeftOut[];
}

/** The units of money that the contract can name beside its document's, 万元. */
const printedUnits: Readonly<Record<number, string>> = {1: "元", 1000: "千元", 1000000: "百万元", 100000000: "亿元"};
const documentScale = 10000;

/**
 * Turns what a report states in money into rows of the contract: amounts into `budget`, comparisons into `claims`, as printed,
 * each with its words and its paragraph as source. `facts` are of the report's unit and year: what lines there are, not what
 * they came to; `correctionOf` has what its reader corrected. Every statement is a row or among those left out; one that
 * repeats a row adds nothing.
 */
export function statedDocument(
  report: string,
  {
    facts,
    unit,
    title,
    synthetic,
    about = "",
    correctionOf = () => undefined
  }: {
    facts: Facts;
    unit: string;
    title: string;
    synthetic: boolean;
    about?: string;
    correctionOf?: (key: string) => Correction | undefined;
  }
): StatedDocument {
  const id = `${unit}-${facts.year}-report`;
  const keyOf = placeKeys(report, about);
  const tables = {budget: new Map<string, Row>(), claims: new Map<string, Row>()};
  const left: LeftOut[] = [];
  let at = 0;
  for (const [i, line] of report.split("\n").entries()) {
    for (const read of statementsOf(line, facts)) {
      const place = {at: read.at + at, end: read.end + at};
      const words = contextOf(report, place).join("");
      const correction = correctionOf(keyOf(place));
      const row = rowOf(correction ? corrected(read, correction) : read);
      const leave = (reason: ReasonLeft) => left.push({printed: report.slice(place.at, place.end), words, reason});
      if (typeof row === "string") {
        leave(row);
        continue;
      }
      const before = tables[row.table].get(row.key);
      if (before && Math.abs(before.worth - row.worth) > 1e-6) leave("conflict");
      if (before) continue;
      const source = spreadsheetText(`第${i + 1}段：${words}`);
      tables[row.table].set(row.key, {...row, cells: {...row.cells, unit_id: unit, source}});
    }
    at += line.length + 1;
  }
  const document = {
    ...{document_id: id, unit_id: unit, fiscal_year: String(facts.year), kind: "import", title, title_en: title},
    ...{currency: "CNY", amount_unit: "10000", synthetic: String(synthetic)}
  };
  const claims = [...tables.claims.values()].map(({cells}, i) => ({...cells, claim_id: `claim-${i + 1}`}));
  const stated = [
    {name: "budget" as const, rows: [...tables.budget.values()].map(({cells}) => cells)},
    {name: "claims" as const, rows: claims}
  ].filter(({rows}) => rows.length > 0);
  return {
    files: [
      {path: "data/documents.csv", text: tableText("documents", [document])},
      ...stated.map(({name, rows}) => ({path: `data/${id}/${name}.csv`, text: tableText(name, rows)}))
    ],
    rows: tables.budget.size + claims.length,
    left
  };
}

/** What was left out, as a table to save. */
export const leftTable = (
  left: readonly LeftOut[],
  {columns, reasons}: {columns: readonly string[]; reasons: Readonly<Record<ReasonLeft, string>>}
): string =>
  writeCsv(
    columns,
    left.map(({printed, words, reason}) => [printed, words, reasons[reason]].map(spreadsheetText))
  );

interface Row {
  table: "budget" | "claims";
  /** What tells it apart from others of its table. */
  key: string;
  /** How much it says, signed, in yuan or per cent: what is printed otherwise may be the same. */
  worth: number;
  cells: Cells;
}

/** The row that a statement becomes, or why it becomes none. */
function rowOf(statement: Statement): Row | ReasonLeft {
  const {figure, account, measure, level, year, elsewhere, planned, conflict, bare} = statement;
  const {value, to, hedge, bound, fault} = figure;
  if (fault || conflict || bare || value === undefined || to !== undefined || hedge || bound) return "inexact";
  if (elsewhere || planned) return "elsewhere";
  if (account?.startsWith("#") || measure === "count") return "counted";
  if (account === undefined || statement.unsure) return "unknown";
  const {line, fund} = fundOf(account);
  const shared = {fiscal_year: String(year), account_id: line, fund};
  const {printed, printed_unit} = printedAs(figure);
  const size = value * figure.scale;
  if (measure === "level") {
    const cells = {...shared, measure: level, amount: printed, printed_unit};
    return {table: "budget", key: `${year}/${account}/${level}`, worth: size, cells};
  }
  const claim = claimOf(statement);
  if (!claim) return "unknown";
  const cells = {...shared, ...claim, value: printed, printed_unit: claim.kind === "delta" ? printed_unit : ""};
  const key = [year, account, claim.kind, claim.base, level, claim["of_account_id"] ?? ""].join("/");
  return {table: "claims", key, worth: statement.direction === "down" ? -size : size, cells};
}

/** A figure as the contract has it: as printed where its unit can be named, else in that of the document; per cent from 成. */
function printedAs({number, value, scale, unit}: Figure): {printed: string; printed_unit: string} {
  const printed = /^[\d.,]+$/.test(number) ? number.replaceAll(",", "") : String(value);
  const decimal = (of: number) => String(Number(of.toFixed(6)));
  if (unit !== "元") return {printed: scale === 1 ? printed : decimal(value! * scale), printed_unit: ""};
  const named = printedUnits[scale];
  if (named !== undefined || scale === documentScale) return {printed, printed_unit: named ?? ""};
  return {printed: decimal((value! * scale) / documentScale), printed_unit: ""};
}

/** What a comparison is in the contract. */
function claimOf({measure, level, whole, direction}: Statement): (Cells & {kind: string; base: string}) | undefined {
  const grown = direction === "down" ? "下降" : "增长";
  const changed = direction === "down" ? "减少" : "增加";
  switch (measure) {
    case "completion":
      return {kind: "rate", base: "unstated", measure: "actual"};
    case "growth":
      return {kind: "growth", base: "prior_year", measure: level, direction_word: grown};
    case "change":
      return {kind: "delta", base: "prior_year", measure: level, direction_word: changed};
    case "share":
      return whole === undefined
        ? undefined
        : {kind: "share", base: "", measure: level, of_account_id: fundOf(whole).line};
    default:
      return undefined;
  }
}
