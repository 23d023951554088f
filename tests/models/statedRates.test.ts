import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

const rate = (unit_id: string, value: string, more: Record<string, string> = {}) =>
  row.claim(`${unit_id}-${value}-${Object.values(more).join("-")}`, {
    ...{unit_id, kind: "rate", base: "unstated", value, document_id: "early"},
    ...more
  });

const query = useEngine(() =>
  openTables({
    documents: [
      row.document("late", {published_on: "2024-09-01", fiscal_year: "2020"}),
      row.document("early", {published_on: "2024-03-01"}),
      row.document("undated", {fiscal_year: "2024"})
    ],
    claims: [
      rate("apart", "90.00"),
      rate("apart", "91.00", {base: "budget"}),
      rate("apart", "5.00", {kind: "growth", base: "prior_year", direction_word: "下降"}),
      rate("apart", "92.00", {account_id: "expenditure"}),
      rate("apart", "93.00", {fiscal_year: "2022"}),
      rate("restated", "90.00"),
      rate("restated", "91.00", {document_id: "late"}),
      rate("restated", "92.00", {document_id: "undated"}),
      rate("elsewhere", "90.00", {fund: "general"}),
      rate("elsewhere", "90.00", {measure: "adjusted"}),
      rate("elsewhere", "90.00", {kind: "share", of_account_id: "expenditure"}),
      rate("elsewhere", "90.00", {kind: "delta"}),
      rate("elsewhere", "5.00", {kind: "growth", base: "prior_year", direction_word: "增减"})
    ]
  })
);

const rates = (unit: string) =>
  query(
    `SELECT fiscal_year, account_id, kind, base, fraction, fraction_half FROM stated_rates
     WHERE unit_id = ? ORDER BY fiscal_year, account_id, base`,
    [unit]
  );
const near = (value: number) => expect.closeTo(value, 9) as number;

describe("stated_rates", () => {
  it("has one for each year, account, kind and base", async () => {
    const income = {fiscal_year: 2023, account_id: "income", kind: "rate", fraction_half: near(0.00005)};
    expect(await rates("apart")).toEqual([
      {...income, fiscal_year: 2022, base: "unstated", fraction: near(0.93)},
      {...income, account_id: "expenditure", base: "unstated", fraction: near(0.92)},
      {...income, base: "budget", fraction: near(0.91)},
      {...income, kind: "growth", base: "prior_year", fraction: near(-0.05)},
      {...income, base: "unstated", fraction: near(0.9)}
    ]);
  });
  it("has it as the document published last states it", async () => {
    expect(await rates("restated")).toMatchObject([{fraction: near(0.91)}]);
  });
  it("has none of one fund, of a budget, of a share, or without a direction", async () => {
    expect(await rates("elsewhere")).toEqual([]);
  });
});
