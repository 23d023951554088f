import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

const own = {document_id: "own", unit_id: "u"};
const query = useEngine(() =>
  openTables({
    units: [row.unit("u"), row.unit("v")],
    documents: [row.document("own", {unit_id: "u", kind: "import"}), row.document("told", {unit_id: "v"})],
    budget: [
      row.amount("basic-301", "70.00", own),
      row.amount("basic-302", "20.00", own),
      row.amount("basic-30201", "5.00", own),
      row.amount("project", "10.00", own),
      row.amount("income-dues", "3.00", own),
      row.amount("income", "4.00", own),
      row.amount("basic-301", "70.00", {document_id: "told", unit_id: "v"})
    ]
  })
);

describe("summed_lines", () => {
  it("add up to every account above them that a person's own table does not state, and to no other's", async () => {
    const rows = await query(
      "SELECT unit_id, account_id, amount / 10000 AS amount FROM account_years WHERE method = 'lines' ORDER BY ALL"
    );
    expect(rows).toEqual([
      {unit_id: "u", account_id: "basic", amount: 90},
      {unit_id: "u", account_id: "expenditure", amount: 100}
    ]);
  });
  it("are the operands of what they add up to", async () => {
    const rows = await query(
      "SELECT of_account FROM lineage WHERE account_id = 'expenditure' AND unit_id = 'u' ORDER BY position"
    );
    expect(rows.map((line) => line["of_account"])).toEqual(["basic-301", "basic-302", "project"]);
  });
  it("leave nothing of a whole not itemised", async () => {
    expect(await query("SELECT line_id FROM fund_lines WHERE unit_id = 'u' AND NOT itemised ORDER BY ALL")).toEqual([
      {line_id: "basic-302/not-itemised"},
      {line_id: "income/not-itemised"}
    ]);
  });
});
