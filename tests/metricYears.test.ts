import {expect, it} from "vitest";
import {metricYearsSql} from "../src/metricYears.js";
import type {MetricYear} from "../src/metricYears.js";
import {row} from "./models/row.js";
import {openTables} from "./openTables.js";
import {useEngine} from "./useEngine.js";

const of = (unit_id: string, account: string, amounts: Readonly<Record<string, string>>) =>
  Object.entries(amounts).map(([key, amount]) => {
    const [fund, measure = "actual"] = key.split(" ");
    return row.amount(account, amount, {unit_id, fund: fund!, measure});
  });
const query = useEngine(() =>
  openTables({
    documents: [row.document("doc")],
    budget: [
      ...of("a", "closing-balance", {all: "10.00", general: "3.00"}),
      ...of("a", "expenditure", {all: "90.00", "all budget": "100.00", "general budget": "20.00"}),
      ...of("b", "closing-balance", {all: "30.00"}),
      ...of("b", "expenditure", {all: "50.00", "all adjusted": "60.00"}),
      ...of("c", "closing-balance", {all: "1000.00"}),
      ...of("d", "expenditure", {all: "9.00"})
    ],
    claims: [
      row.claim("stated", {unit_id: "d", account_id: "expenditure", kind: "rate", base: "budget", value: "75.00"})
    ]
  })
);

async function rates(groups: Readonly<Record<string, readonly string[]>>, fund = "all") {
  const {sql, params} = metricYearsSql(["carry_over_rate", "carry_over", "expenditure_execution"], {
    ...{groups: Object.entries(groups).map(([id, units]) => ({id, units})), years: [2022, 2023], fund}
  });
  const rows = await query<MetricYear & {group_id: string}>(`${sql} SELECT * FROM metric_years`, params);
  return Object.fromEntries(
    rows.map(({group_id, metric, value, basis}) => [`${group_id} ${metric}`, [Number(value!.toFixed(6)), basis]])
  );
}

it("adds up the units of a group, and divides sums over those that state both sides", async () => {
  expect(await rates({ab: ["a", "b"], abc: ["a", "b", "c"], a: ["a"]})).toEqual({
    ...{"ab carry_over": [400_000, "computed"], "abc carry_over": [10_400_000, "computed"]},
    ...{"ab carry_over_rate": [0.25, "computed"], "abc carry_over_rate": [0.25, "computed"]},
    ...{"ab expenditure_execution": [0.875, "computed"], "abc expenditure_execution": [0.875, "computed"]},
    ...{"a carry_over": [100_000, "computed"], "a carry_over_rate": [0.1, "computed"]},
    "a expenditure_execution": [0.9, "computed"]
  });
});
it("is of one fund where one is asked for", async () => {
  expect(await rates({a: ["a"], b: ["b"]}, "general")).toEqual({
    ...{"a carry_over": [30_000, "computed"], "a carry_over_rate": [0.15, "computed"]}
  });
});
it("takes a document's own rate for one unit over all funds alone", async () => {
  expect(await rates({d: ["d"]})).toEqual({"d expenditure_execution": [0.75, "stated"]});
  expect(await rates({d: ["d"]}, "general")).toEqual({});
  expect(await rates({da: ["d", "a"]})).toMatchObject({"da expenditure_execution": [expect.anything(), "derived"]});
});
