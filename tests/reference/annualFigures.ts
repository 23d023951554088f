import {exactly, minus, over, plus, sum, within} from "./known.js";
import type {Known} from "./known.js";
import {publishedRows} from "./publishedRows.js";
import type {Cells, RowsOf} from "./publishedRows.js";

/** A unit's annual figures: of an account in a year, by measure, in one fund or over all of them. */
export type Annual = (
  account: string,
  year: number,
  options?: {measure?: string | undefined; fund?: string}
) => Known | undefined;

const signs: Readonly<Record<string, number>> = {
  ...{增加: 1, 增长: 1, 上升: 1, 提高: 1, 减少: -1, 下降: -1, 降低: -1, "": 1}
};
const scales: Readonly<Record<string, number>> = {元: 1, 万元: 10_000, 亿元: 100_000_000};

/** A claim's size in its own unit: per cent as a fraction, an amount in currency units; undefined without direction. */
export function claimed(claim: Cells): Known | undefined {
  const {kind, value, direction_word, printed_unit, amount_unit} = claim as Record<string, string>;
  const sign = kind === "rate" || Number(value) === 0 ? 1 : signs[direction_word!];
  if (sign === undefined) return undefined;
  if (kind === "delta") return times(printed(value!, scales[printed_unit!] ?? Number(amount_unit)), sign);
  return times(printed(value!, 1), sign / 100);
}

const times = ({value, low, high}: Known, factor: number): Known => ({
  ...{value: value * factor, low: Math.min(low * factor, high * factor), high: Math.max(low * factor, high * factor)},
  derived: false
});

function printed(text: string, scale: number): Known {
  if (Number(text) === 0) return exactly(0);
  const decimals = (text.split(".")[1] ?? "").length;
  return within(Number(text) * scale, 0.5 * 10 ** -(scale === 10_000 ? Math.max(2, decimals) : decimals) * scale);
}

/** Rows of the documents published last come first. */
export const lastFirst = (a: Cells, b: Cells): number =>
  (b["published_on"]! || "0").localeCompare(a["published_on"]! || "0") ||
  Number(b["document_year"]) - Number(a["document_year"]) ||
  Number(a["order"]) - Number(b["order"]) ||
  Number(a["row"]) - Number(b["row"]);

const keyOf = (...key: readonly [fund: string, account: string, year: number, measure: string]) => key.join(" ");

const known = new WeakMap<RowsOf, Map<string, Annual>>();

/** A unit's figures from the published rows, or those given, by the contract's words alone; worked out once. */
export function annualFigures(unit: string, {rowsOf = publishedRows}: {rowsOf?: RowsOf} = {}): Annual {
  const units = known.get(rowsOf) ?? new Map<string, Annual>();
  known.set(rowsOf, units);
  const annual = units.get(unit) ?? workOut(unit, rowsOf);
  units.set(unit, annual);
  return annual;
}

function workOut(unit: string, rowsOf: RowsOf): Annual {
  const figures = new Map<string, Known>();
  const own = (table: string) => rowsOf(table).filter((row) => row["unit_id"] === unit);

  const rows = own("budget")
    .filter((row) => !row["period"])
    .sort(lastFirst);
  const rowKey = (row: Cells) => keyOf(row["fund"]!, row["account_id"]!, Number(row["fiscal_year"]), row["measure"]!);
  const shownIn = new Map<string, string>();
  for (const row of rows) {
    const [key, document] = [rowKey(row), row["document_id"]!];
    if (!shownIn.has(key)) shownIn.set(key, document);
    if (shownIn.get(key) !== document) continue;
    const amount = printed(row["amount"]!, scales[row["printed_unit"]!] ?? Number(row["amount_unit"]));
    figures.set(key, plus(figures.get(key) ?? exactly(0), amount));
  }

  const reported = new Map(figures);
  const claims = own("claims")
    .filter((row) => row["kind"] !== "share")
    .sort(lastFirst);
  for (const claim of [
    ...claims.filter((c) => c["kind"] !== "growth"),
    ...claims.filter((c) => c["kind"] === "growth")
  ]) {
    const amount = reported.get(rowKey(claim));
    const size = claimed(claim);
    if (!amount || !size) continue;
    const ofLastYear = claim["base"] === "prior_year";
    const [year, measure] = ofLastYear
      ? [Number(claim["fiscal_year"]) - 1, claim["measure"]!]
      : [Number(claim["fiscal_year"]), claim["base"]!];
    const key = keyOf(claim["fund"]!, claim["account_id"]!, year, measure);
    const divisor = claim["kind"] === "growth" ? plus(exactly(1), size) : size;
    if (figures.has(key) || (claim["kind"] !== "delta" && divisor.low <= 0)) continue;
    figures.set(key, {...(claim["kind"] === "delta" ? minus(amount, size) : over(amount, divisor)), derived: true});
  }

  const years = [...new Set(own("budget").map((row) => Number(row["fiscal_year"])))].flatMap((year) => [
    year - 1,
    year
  ]);
  const funds = [...new Set(rows.map((row) => row["fund"]!))];
  const balance = (fund: string, year: number) => {
    const of = (account: string, back = 0) => figures.get(keyOf(fund, account, year - back, "actual"));
    const put = (account: string, known: Known, back = 0) =>
      figures.set(keyOf(fund, account, year - back, "actual"), {...known, derived: true});
    const [opening, income, spending, closing] = ["opening-balance", "income", "expenditure", "closing-balance"].map(
      (a) => of(a)
    );
    const [before, sides] = [of("closing-balance", 1), income && spending && {income, spending}];
    const isYear = (back: number) => ["income", "expenditure"].some((account) => of(account, back));
    if (!opening && before) put("opening-balance", before);
    else if (opening && !before && isYear(1)) put("closing-balance", opening, 1);
    else if (!opening && closing && sides) put("opening-balance", plus(minus(closing, sides.income), sides.spending));
    else if (opening && !closing && sides) put("closing-balance", minus(plus(opening, sides.income), sides.spending));
  };
  for (let before = -1; before !== figures.size;) {
    before = figures.size;
    for (const fund of funds) for (const year of years) balance(fund, year);
  }

  return (account, year, {measure = "actual", fund = "all"} = {}) => {
    const all = figures.get(keyOf(fund, account, year, measure));
    if (fund !== "all") return all;
    const parts = funds.flatMap((fund) => figures.get(keyOf(fund, account, year, measure)) ?? []);
    return all ?? (parts.length > 0 ? sum(parts) : undefined);
  };
}
