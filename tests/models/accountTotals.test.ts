import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

const query = useEngine(() =>
  openTables({
    documents: [row.document("doc"), row.document("made", {synthetic: "true"})],
    budget: [
      row.amount("income", "10.00", {unit_id: "total"}),
      row.amount("income", "3.00", {unit_id: "total", fund: "general"}),
      row.amount("income", "4.00", {unit_id: "total", fund: "other"}),
      row.amount("income", "3.00", {unit_id: "funds", fund: "general"}),
      row.amount("income", "4.5", {unit_id: "funds", fund: "other"}),
      row.amount("income", "0", {unit_id: "funds", fund: "government"}),
      row.amount("income", "6.00", {unit_id: "by-measure", fund: "general"}),
      row.amount("income", "5.00", {unit_id: "by-measure", fund: "all", measure: "budget"}),
      row.amount("income", "4.00", {unit_id: "by-measure", fund: "general", measure: "budget"}),
      row.amount("income", "3.00", {unit_id: "by-measure", fund: "general", fiscal_year: "2022"}),
      row.amount("income", "8.00", {unit_id: "partly-derived", fund: "general"}),
      row.amount("income", "2.00", {unit_id: "partly-derived", fund: "other"}),
      row.amount("income", "1.00", {unit_id: "partly-derived", fund: "other", fiscal_year: "2022"}),
      row.amount("income", "1.00", {unit_id: "made", document_id: "made", fund: "general"})
    ],
    claims: [
      row.claim("c", {unit_id: "partly-derived", fund: "general", kind: "delta", value: "2.00", direction_word: "增加"})
    ]
  })
);

const totals = (unit: string) =>
  query(
    `SELECT fiscal_year, measure, amount / 10000 AS amount, (high - low) / 20000 AS half, basis, method, assumed, funds
     FROM account_totals WHERE unit_id = ? ORDER BY fiscal_year, measure`,
    [unit]
  );
const near = (value: number) => expect.closeTo(value, 6) as number;

describe("account_totals", () => {
  it("is the total of all funds where one is stated, and adds nothing to it", async () => {
    expect(await totals("total")).toEqual([
      {
        ...{fiscal_year: 2023, measure: "actual", amount: 10, half: near(0.005)},
        ...{basis: "reported", method: "printed", assumed: false, funds: "all"}
      }
    ]);
  });
  it("is else the sum of the funds, with their margins", async () => {
    expect(await totals("funds")).toEqual([
      {
        ...{fiscal_year: 2023, measure: "actual", amount: 7.5, half: near(0.01)},
        ...{basis: "reported", method: "sum", assumed: true, funds: "general government other"}
      }
    ]);
  });
  it("is decided for each year and measure on its own", async () => {
    expect(await totals("by-measure")).toMatchObject([
      {fiscal_year: 2022, measure: "actual", amount: 3, funds: "general"},
      {fiscal_year: 2023, measure: "actual", amount: 6, funds: "general"},
      {fiscal_year: 2023, measure: "budget", amount: 5, funds: "all"}
    ]);
  });
  it("is derived where a part of it is", async () => {
    expect(await totals("partly-derived")).toMatchObject([
      {fiscal_year: 2022, amount: 7, half: near(0.015), basis: "derived", method: "sum"},
      {fiscal_year: 2023, amount: 10, basis: "reported"}
    ]);
  });
  it("keeps synthetic figures marked", async () => {
    expect(await totals("made")).toMatchObject([{basis: "synthetic"}]);
  });
});
