import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

/** A unit whose spending and its parts are such amounts of 万元. */
const unit = (
  unit_id: string,
  amounts: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {}
) => Object.entries(amounts).map(([account, text]) => row.amount(account, text, {unit_id, ...more}));

const query = useEngine(() =>
  openTables({
    documents: [row.document("doc")],
    budget: [
      ...unit("rounding", {expenditure: "10.00", basic: "6.66", project: "3.33"}),
      ...unit("beyond-rounding", {expenditure: "10.00", basic: "6.66", project: "3.32"}),
      ...unit("too-much", {expenditure: "10.00", basic: "6.66", project: "3.36"}),
      ...unit("too-much-by-rounding", {expenditure: "10.00", basic: "6.66", project: "3.35"}),
      ...unit("nothing-itemised", {expenditure: "10.00", income: "0", "closing-balance": "5.00"}),
      ...unit("nil", {expenditure: "0", basic: "0"}),
      ...unit("deeper", {
        ...{expenditure: "100.00", basic: "70.00", project: "30.00"},
        ...{"basic-301": "50.00", "basic-302": "20.00", "basic-30101": "30.00", "basic-30102": "15.00"}
      }),
      ...unit("budgeted", {expenditure: "10.00", basic: "4.00"}, {measure: "budget"}),
      ...unit("budgeted", {expenditure: "9.00", basic: "9.00"}),
      ...unit("controlled", {"three-public": "3.00", reception: "1.00", overseas: "0"}),
      ...unit("by-fund", {expenditure: "10.00"}),
      ...unit("by-fund", {expenditure: "7.00", basic: "7.00"}, {fund: "general"})
    ]
  })
);

const remainders = (unit: string) =>
  query(
    `SELECT line_id, parent_id, depth, measure, amount / 10000 AS amount, low / 10000 AS low, high / 10000 AS high,
       basis, method FROM account_tree WHERE unit_id = ? AND NOT itemised ORDER BY line_id`,
    [unit]
  );
const near = (value: number) => expect.closeTo(value, 6) as number;

describe("account_tree", () => {
  it.each(["rounding", "too-much-by-rounding"])("needs no line for what rounding explains: %s", async (unit) => {
    expect(await remainders(unit)).toEqual([]);
  });
  it("has a line for what rounding does not explain, with the margin of both sides", async () => {
    expect(await remainders("beyond-rounding")).toEqual([
      {
        ...{line_id: "expenditure/not-itemised", parent_id: "expenditure", depth: 1, measure: "actual"},
        ...{amount: near(0.02), low: near(0.005), high: near(0.035), basis: "derived", method: "remainder"}
      }
    ]);
  });
  it("has a negative line where the parts are more than the whole", async () => {
    expect(await remainders("too-much")).toMatchObject([{amount: near(-0.02), low: near(-0.035), high: near(-0.005)}]);
  });
  it("has a line for the whole of a root nobody itemised; a nil and a balance need none", async () => {
    expect(await remainders("nothing-itemised")).toMatchObject([{line_id: "expenditure/not-itemised", amount: 10}]);
    expect(await remainders("nil")).toEqual([]);
  });
  it("has a line wherever the parts fall short, and none under a line without parts", async () => {
    expect(await remainders("deeper")).toMatchObject([
      {line_id: "basic-301/not-itemised", parent_id: "basic-301", depth: 3, amount: 5}
    ]);
  });
  it("keeps measures apart", async () => {
    expect(await remainders("budgeted")).toMatchObject([{measure: "budget", amount: 6}]);
  });
  it("does the same in every tree", async () => {
    expect(await remainders("controlled")).toMatchObject([{line_id: "three-public/not-itemised", amount: 2}]);
  });
  it("holds a fund's lines against the total of all funds", async () => {
    expect(await remainders("by-fund")).toMatchObject([{line_id: "expenditure/not-itemised", amount: 3}]);
  });
  it("orders every line under its whole, what is not itemised last", async () => {
    const lines = await query("SELECT line_id FROM account_tree WHERE unit_id = 'deeper' ORDER BY path");
    expect(lines.map(({line_id}) => line_id)).toEqual([
      ...["expenditure", "basic", "basic-301", "basic-30101", "basic-30102", "basic-301/not-itemised"],
      ...["basic-302", "project"]
    ]);
  });
});
