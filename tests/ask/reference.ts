import {publishedRows} from "../reference/publishedRows.js";
import type {Cells} from "../reference/publishedRows.js";

/** What three of the examples ask, worked out from the published CSVs with no SQL and none of the product's code. */

const cell = (row: Cells | undefined, column: string) => row?.[column] ?? "";
const by = (rows: readonly Cells[], column: string) => new Map(rows.map((row) => [cell(row, column), row]));
const names = (table: string, id: string) => {
  const rows = by(publishedRows(table), id);
  return (key: string) => cell(rows.get(key), "name");
};
const twoDecimals = (value: number) => Math.round(value * 100) / 100;

/** 平均每人: unit, year, activity, number and the money each got in yuan. */
export function costPerPerson(): (string | number)[][] {
  const outcomes = publishedRows("outcomes");
  const place = (row: Cells, column: string) => `${cell(row, "document_id")}/${cell(row, column)}`;
  const results = new Map(outcomes.map((row) => [place(row, "outcome_id"), row]));
  const activities = new Map(publishedRows("activities").map((row) => [place(row, "activity_id"), row]));
  const unitName = names("units", "unit_id");
  return outcomes
    .filter((row) => row["relation"] === "money_for" && ["paid", "in_kind"].includes(cell(row, "money")))
    .filter((row) => ["万元", "元"].includes(cell(row, "uom")))
    .map((row) => {
      const people = results.get(place(row, "related_to"))!;
      const activity = activities.get(place(people, "activity_id"))!;
      const yuan = Number(row["value"]) * (row["uom"] === "万元" ? 10_000 : 1);
      return [
        ...[unitName(cell(activity, "unit_id")), Number(activity["fiscal_year"]), cell(activity, "name")],
        ...[Number(people["value"]), twoDecimals(yuan / Number(people["value"]))]
      ];
    });
}

interface Figure {
  key: string;
  row: Cells;
  wan: number;
}

/** Every figure that a document states, with the rows of one key added, in 万元. */
function figures(): Figure[] {
  const scales: Readonly<Record<string, number>> = {元: 1 / 10_000, 万元: 1, 亿元: 10_000};
  const found = new Map<string, Figure>();
  for (const row of publishedRows("budget")) {
    const columns = ["unit_id", "fiscal_year", "period", "account_id", "fund", "measure"];
    const key = columns.map((column) => cell(row, column)).join("|");
    const at = `${key}|${cell(row, "document_id")}`;
    const scale = scales[cell(row, "printed_unit")] ?? Number(row["amount_unit"]) / 10_000;
    const wan = Number(row["amount"]) * scale + (found.get(at)?.wan ?? 0);
    found.set(at, {key, row, wan});
  }
  return [...found.values()];
}

/** 改口: year, line, earlier and later document, and the change in 万元. */
export function restated(): (string | number)[][] {
  const annual = figures().filter(({row}) => row["period"] === "");
  const lineName = names("accounts", "account_id");
  return annual.flatMap((earlier) =>
    annual
      .filter(({key, row, wan}) => {
        const [before, after] = [cell(earlier.row, "published_on"), cell(row, "published_on")];
        return key === earlier.key && before !== "" && before < after && Math.abs(wan - earlier.wan) > 1e-9;
      })
      .map((later) => [
        ...[Number(later.row["fiscal_year"]), lineName(cell(later.row, "account_id"))],
        ...[cell(earlier.row, "document_id"), cell(later.row, "document_id"), twoDecimals(later.wan - earlier.wan)]
      ])
  );
}

/** 12 月占全年: line, and December's share of its spending in per cent, over the years that have months. */
export function decemberShares(): (string | number)[][] {
  const accounts = by(publishedRows("accounts"), "account_id");
  const latest = new Map<string, Figure>();
  for (const figure of figures().filter(({row}) => row["period"] !== "" && row["measure"] === "actual")) {
    const known = latest.get(figure.key);
    if (!known || cell(known.row, "published_on") <= cell(figure.row, "published_on")) latest.set(figure.key, figure);
  }
  const ends = new Map<string, {november: number; december: number}>();
  for (const {row, wan} of latest.values()) {
    const month = cell(row, "period").slice(5);
    const sums = ends.get(cell(row, "account_id")) ?? {november: 0, december: 0};
    if (month === "11") sums.november += wan;
    if (month === "12") sums.december += wan;
    ends.set(cell(row, "account_id"), sums);
  }
  return [...ends]
    .filter(([account, {december}]) => accounts.get(account)?.["side"] === "expenditure" && december > 0)
    .map(([account, {november, december}]) => [
      ...[cell(accounts.get(account), "name"), twoDecimals((100 * (december - november)) / december)]
    ]);
}
