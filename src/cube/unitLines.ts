import type {Query} from "../database/query.js";
import type {Basis} from "../overview/facts.js";
import type {Chart, Line} from "./chart.js";
import {chartTrees} from "./chart.js";
import {exact, exactOf, minus, plus} from "./exact.js";
import type {Exact} from "./exact.js";
import {bases} from "./range.js";
import type {Range} from "./range.js";
import {askDocuments} from "./documents.js";
import type {DocumentSection} from "./documents.js";
import {askReasons} from "./reasons.js";
import type {Reason} from "./reasons.js";

/** An amount between two others, in columns. */
type Columns = Record<"amount" | "low" | "high", {units: Float64Array; millionths: Int32Array}>;

/** The lines of a unit in one fund and measure, in columns: every line in every year. */
export interface Block {
  size: number;
  lines: readonly Line[];
  years: Int32Array;
  /** Their places in `bases`. */
  basis: Uint8Array;
  /** Whether it is the planned figure of its line and year, the best of the budgets stated. */
  planned: Uint8Array;
  amounts: Columns;
}

/** Everything that the cube has of a unit. */
export interface UnitLines {
  block(fund: string, measure: string): Block | undefined;
  /** The staff in service by year. */
  heads: ReadonlyMap<number, number>;
  /** Latest first. */
  reasons: readonly Reason[];
  documents: readonly DocumentSection[];
}

/** A line of a unit in one fund and measure: what there is of each year, separated by commas; once where it is always the same. */
interface Packed {
  fund: string;
  measure: string;
  account_id: string;
  itemised: boolean;
  years: string;
  amounts: string;
  below: string;
  above: string;
  bases: string;
  planned: string;
}

/** A decimal without the zeros at its end. */
const plain = (sql: string) => `rtrim(rtrim((${sql})::VARCHAR, '0'), '.')`;

const packed = (text: string) =>
  `CASE WHEN min(${text}) = max(${text}) THEN min(${text}) ELSE string_agg(${text}, ',' ORDER BY line.fiscal_year) END`;

const linesSql = `SELECT line.fund, line.measure, line.account_id, itemised,
    string_agg(line.fiscal_year::VARCHAR, ',' ORDER BY line.fiscal_year) AS years,
    ${packed(plain("line.amount"))} AS amounts, ${packed(plain("line.amount - line.low"))} AS below,
    ${packed(plain("line.high - line.amount"))} AS above, ${packed("line.basis")} AS bases,
    ${packed("CASE WHEN itemised AND plan.base IS NOT NULL THEN '1' ELSE '0' END")} AS planned
  FROM fund_lines AS line
  LEFT JOIN fund_plans AS plan ON (plan.unit_id, plan.fiscal_year, plan.account_id, plan.fund, plan.base)
    = (line.unit_id, line.fiscal_year, line.account_id, line.fund, line.measure)
  WHERE line.unit_id = ? AND line.measure IN ('actual', 'adjusted', 'budget', 'unstated') AND ${chartTrees.replaceAll(/\b(tree|root_id)\b/g, "line.$1")}
  GROUP BY line.fund, line.measure, line.account_id, itemised, path ORDER BY line.fund, line.measure, path, line.account_id`;

const headsSql = `SELECT fiscal_year, sum(headcount)::INTEGER AS heads FROM staff_years
  WHERE in_service AND unit_id = ? GROUP BY fiscal_year HAVING sum(headcount) IS NOT NULL ORDER BY fiscal_year`;

/** Asks for the lines of a unit, once for all slices of them. */
export async function askUnitLines(query: Query, {unit, chart}: {unit: string; chart: Chart}): Promise<UnitLines> {
  const [rows, heads, reasons, documents] = await Promise.all([
    query<Packed>(linesSql, [unit]),
    query<{fiscal_year: number; heads: number}>(headsSql, [unit]),
    askReasons(query, unit),
    askDocuments(query, unit)
  ]);
  const byBlock = new Map<string, Packed[]>();
  for (const row of rows) {
    const key = `${row.fund} ${row.measure}`;
    const own = byBlock.get(key);
    if (own) own.push(row);
    else byBlock.set(key, [row]);
  }
  const blocks = new Map([...byBlock].map(([key, own]) => [key, blockOf(own, chart)]));
  return {
    block: (fund, measure) => blocks.get(`${fund} ${measure}`),
    heads: new Map(heads.map((row) => [row.fiscal_year, row.heads])),
    reasons,
    documents
  };
}

function blockOf(rows: readonly Packed[], chart: Chart): Block {
  const years = rows.map((row) => row.years.split(",").map(Number));
  const size = years.reduce((all, own) => all + own.length, 0);
  const column = () => ({units: new Float64Array(size), millionths: new Int32Array(size)});
  const amounts: Columns = {amount: column(), low: column(), high: column()};
  const lines: Line[] = [];
  const block = {
    size,
    lines,
    years: new Int32Array(size),
    basis: new Uint8Array(size),
    planned: new Uint8Array(size),
    amounts
  };
  for (const [i, row] of rows.entries()) {
    const account = chart.line(row.account_id)!;
    const line = row.itemised ? account : chart.restOf(account);
    const [amount, below, above, basis, planned] = [row.amounts, row.below, row.above, row.bases, row.planned].map(
      (text) => text.split(",")
    ) as [string[], string[], string[], string[], string[]];
    for (const [j, year] of years[i]!.entries()) {
      const at = lines.push(line) - 1;
      const known = exactOf(each(amount, j));
      block.years[at] = year;
      block.basis[at] = bases.indexOf(each(basis, j) as Basis);
      block.planned[at] = Number(each(planned, j));
      write(amounts.amount, at, known);
      write(amounts.low, at, minus(known, exactOf(each(below, j))));
      write(amounts.high, at, plus(known, exactOf(each(above, j))));
    }
  }
  return block;
}

const each = (texts: readonly string[], i: number) => (texts.length === 1 ? texts[0]! : texts[i]!);

function write(column: Columns["amount"], at: number, {units, millionths}: Exact) {
  column.units[at] = units;
  column.millionths[at] = millionths;
}

/** An amount of a block, in the row named. */
export const rangeAt = ({amounts: {amount, low, high}}: Block, at: number): Range => ({
  amount: exact(amount.units[at]!, amount.millionths[at]!),
  low: exact(low.units[at]!, low.millionths[at]!),
  high: exact(high.units[at]!, high.millionths[at]!)
});
