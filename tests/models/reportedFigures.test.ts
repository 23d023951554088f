import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

/** A unit with a figure of one year in two documents: which of them is shown. */
const stated = (unit_id: string, ...texts: readonly (readonly [document_id: string, text: string])[]) =>
  texts.map(([document_id, text]) => row.amount("income", text, {unit_id, document_id}));

const query = useEngine(() =>
  openTables({
    documents: [
      row.document("late-date", {fiscal_year: "2022", published_on: "2024-09-01"}),
      row.document("early-date", {fiscal_year: "2024", published_on: "2024-03-01"}),
      row.document("early-date-later-year", {fiscal_year: "2025", published_on: "2024-03-01"}),
      row.document("undated", {fiscal_year: "2024"}),
      row.document("undated-later-year", {fiscal_year: "2025"}),
      row.document("undated-again", {fiscal_year: "2024"}),
      row.document("entered", {fiscal_year: "2020", kind: "entered"}),
      row.document("synthetic", {fiscal_year: "2020", kind: "entered", synthetic: "true"})
    ],
    budget: [
      ...stated("by-date", ["early-date", "1.00"], ["late-date", "2.00"], ["early-date-later-year", "3.00"]),
      ...stated("by-year", ["early-date", "1.00"], ["early-date-later-year", "2.00"]),
      ...stated("undated", ["undated", "1.00"], ["undated-later-year", "2.00"]),
      ...stated("dated-first", ["undated-later-year", "1.00"], ["early-date", "2.00"]),
      ...stated("by-order", ["undated-again", "1.00"], ["undated", "2.00"]),
      ...stated("entered", ["entered", "1.00"]),
      ...stated("synthetic", ["synthetic", "1.00"]),
      row.amount("project", "1.10", {document_id: "undated", unit_id: "items", item: "甲", parts: "partial"}),
      row.amount("project", "2.5", {document_id: "undated", unit_id: "items", item: "乙", parts: "partial"}),
      row.amount("project", "0", {document_id: "undated", unit_id: "items", item: "丙", parts: "partial"}),
      row.amount("income", "5.00", {document_id: "undated", unit_id: "kept-apart"}),
      row.amount("income", "3.00", {document_id: "undated", unit_id: "kept-apart", period: "2023-06"}),
      row.amount("income", "4.00", {document_id: "undated", unit_id: "kept-apart", fund: "general"}),
      row.amount("income", "6.00", {document_id: "undated", unit_id: "kept-apart", measure: "budget"}),
      row.amount("income", "7.00", {document_id: "undated", unit_id: "kept-apart", fiscal_year: "2022"})
    ]
  })
);

const figures = (unit: string) =>
  query(
    `SELECT document_id, amount / 10000 AS amount, (high - low) / 20000 AS half, assumed, parts, basis
     FROM reported_figures WHERE unit_id = ?`,
    [unit]
  );

describe("reported_figures", () => {
  it.each([
    ["by-date", "late-date", 2],
    ["by-year", "early-date-later-year", 2],
    ["undated", "undated-later-year", 2],
    ["dated-first", "early-date", 2],
    ["by-order", "undated", 2]
  ])("shows a restated figure as the last document has it: %s", async (unit, document_id, amount) => {
    expect(await figures(unit)).toMatchObject([{document_id, amount}]);
  });
  it("adds the rows of one key, and their margins", async () => {
    expect(await figures("items")).toEqual([
      {
        ...{document_id: "undated", amount: expect.closeTo(3.6, 6), half: expect.closeTo(0.01, 6)},
        ...{assumed: true, parts: "partial", basis: "reported"}
      }
    ]);
  });
  it("adds nothing of another period, fund, measure or year", async () => {
    expect((await figures("kept-apart")).map(({amount}) => amount).sort()).toEqual([3, 4, 5, 6, 7]);
  });
  it("says how a figure is known", async () => {
    expect(await figures("entered")).toMatchObject([{basis: "entered"}]);
    expect(await figures("synthetic")).toMatchObject([{basis: "synthetic"}]);
  });
});
