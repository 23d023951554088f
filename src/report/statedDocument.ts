import type {SourceFile} from "../contract/readTable.js";
import {writeCsv} from "../csv.js";
import {tableText} from "../reading/draftDocument.js";
import {spreadsheetText} from "../spreadsheetText.js";
import {placeKeys} from "./context.js";
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

const printedUnits: Readonly<Record<number, string>> = {1: "元", 1000: "千元", 100000000: "亿元"};

/**
 * Turns what a report states in money into rows of the contract: amounts into `budget`, comparisons into `claims`, as printed,
 * each with its words and its paragraph as source. `facts` are of the report's unit and year: what lines there are, not what
 * they came to. Every statement is a row or among those left out; one that repeats a row adds nothing.
 */
export function statedDocument(
  report: string,
  {facts, unit, title, synthetic}: {facts: Facts; unit: string; title: string; synthetic: boolean}
): StatedDocument {
  const id = `${unit}-${facts.year}-report`;
  const keyOf = placeKeys(report);
  const tables = {budget: new Map<string, Cells>(), claims: new Map<string, Cells>()};
  const left: LeftOut[] = [];
  let at = 0;
  for (const [i, line] of report.split("\n").entries()) {
    for (const statement of statementsOf(line, facts)) {
      const [begin, end] = [statement.at + at, statement.end + at];
      const words = keyOf({at: begin, end});
      const leave = (reason: ReasonLeft) => left.push({printed: report.slice(begin, end), words, reason});
      const row = rowOf(statement);
      if (typeof row === "string") {
        leave(row);
        continue;
      }
      const cells = {...row.cells, unit_id: unit, source: spreadsheetText(`第${i + 1}段：${words}`)};
      const before = tables[row.table].get(row.key);
      if (!before) tables[row.table].set(row.key, cells);
      else if (before[row.value] !== row.cells[row.value]) leave("conflict");
    }
    at += line.length + 1;
  }
  const document = {
    ...{document_id: id, unit_id: unit, fiscal_year: String(facts.year), kind: "import", title, title_en: title},
    ...{currency: "CNY", amount_unit: "10000", synthetic: String(synthetic)}
  };
  const claims = [...tables.claims.values()].map((cells, i) => ({...cells, claim_id: `claim-${i + 1}`}));
  const stated = [
    {name: "budget" as const, rows: [...tables.budget.values()]},
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
  /** The cell that says how much. */
  value: "amount" | "value";
  cells: Cells;
}

/** The row that a statement becomes, or why it becomes none. */
function rowOf(statement: Statement): Row | ReasonLeft {
  const {figure, account, measure, level, year, elsewhere, planned, conflict, bare} = statement;
  const {number, value, to, hedge, bound, fault} = figure;
  if (fault || conflict || bare || value === undefined || to !== undefined || hedge || bound) return "inexact";
  if (elsewhere || planned) return "elsewhere";
  if (account?.startsWith("#") || measure === "count") return "counted";
  if (account === undefined || statement.unsure) return "unknown";
  const printed = /^[\d.,]+$/.test(number) ? number.replaceAll(",", "") : String(value);
  const {line, fund} = fundOf(account);
  const shared = {fiscal_year: String(year), account_id: line, fund};
  if (measure === "level") {
    const cells = {...shared, measure: level, amount: printed, ...unitOf(figure)};
    return {table: "budget", key: `${year}/${account}/${level}`, value: "amount", cells};
  }
  const claim = claimOf(statement);
  if (!claim) return "unknown";
  const cells = {...shared, ...claim, value: printed, ...(claim.kind === "delta" && unitOf(figure))};
  return {table: "claims", key: `${year}/${account}/${claim.kind}/${claim.base}/${level}`, value: "value", cells};
}

/** The unit of money that is printed, where it is not that of the document. */
const unitOf = ({scale}: Figure): Cells => ({printed_unit: printedUnits[scale] ?? ""});

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
