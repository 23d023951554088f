import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

const delta = (claim_id: string, value: string, more: Record<string, string> = {}) =>
  row.claim(claim_id, {kind: "delta", value, direction_word: "增加", ...more});

const query = useEngine(() =>
  openTables({
    documents: [
      row.document("early", {published_on: "2024-03-01"}),
      row.document("late", {published_on: "2024-09-01"}),
      row.document("undated")
    ],
    budget: [
      ...["stated", "delta-first", "late-first", "dated-first", "line-first"].map((unit_id) =>
        row.amount("income", "100.00", {unit_id, document_id: "late"})
      ),
      row.amount("income", "80.00", {unit_id: "stated", document_id: "early", fiscal_year: "2022"})
    ],
    claims: [
      delta("a", "10.00", {unit_id: "stated", document_id: "late"}),
      delta("b", "50.00", {unit_id: "delta-first", document_id: "late", kind: "growth"}),
      delta("c", "10.00", {unit_id: "delta-first", document_id: "early"}),
      delta("d", "10.00", {unit_id: "late-first", document_id: "early"}),
      delta("e", "20.00", {unit_id: "late-first", document_id: "late"}),
      delta("f", "10.00", {unit_id: "dated-first", document_id: "undated"}),
      delta("g", "20.00", {unit_id: "dated-first", document_id: "early"}),
      delta("h", "10.00", {unit_id: "line-first", document_id: "late"}),
      delta("i", "20.00", {unit_id: "line-first", document_id: "late"})
    ]
  })
);

describe("known_figures", () => {
  it.each([
    ["a stated figure before a claim", "stated", {amount: 800000, method: "printed", claim_id: null}],
    ["a difference before a growth", "delta-first", {amount: 900000, method: "delta", claim_id: "c"}],
    ["the later document's claim", "late-first", {amount: 800000, method: "delta", claim_id: "e"}],
    ["a dated document's claim before an undated one's", "dated-first", {amount: 800000, claim_id: "g"}],
    ["the first of two claims of one document", "line-first", {amount: 900000, claim_id: "h"}]
  ])("takes %s", async (_, unit, expected) => {
    const figures = await query("SELECT * FROM known_figures WHERE unit_id = ? AND fiscal_year = 2022", [unit]);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject(expected);
  });
});
