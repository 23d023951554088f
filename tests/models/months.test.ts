import {describe, expect, it} from "vitest";
import {derivations} from "../../src/derivations.js";
import {metricYears} from "../../src/metricYears.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {row} from "./row.js";

const year = (unit_id: string, more: Readonly<Record<string, string>> = {}) => [
  row.amount("income", "12.00", {unit_id, ...more}),
  row.amount("expenditure", "10.00", {unit_id, ...more}),
  row.amount("basic", "6.00", {unit_id, ...more}),
  row.amount("closing-balance", "5.00", {unit_id, ...more}),
  row.amount("expenditure", "11.00", {unit_id, measure: "budget", ...more})
];
const claims = (unit_id: string) => [
  row.claim(`${unit_id}-growth`, {unit_id, kind: "growth", value: "20.00", direction_word: "增长"}),
  row.claim(`${unit_id}-rate`, {unit_id, kind: "rate", base: "adjusted", value: "80.00"})
];

const query = useEngine(() =>
  openTables({
    documents: [row.document("doc")],
    budget: [
      ...[...year("annual"), ...year("both")],
      ...["both", "monthly"].flatMap((unit) =>
        ["2023-06", "2023-12"].flatMap((period, i) =>
          year(unit, {period}).map((cells) => ({...cells, amount: `${Number(cells.amount) - 2 + i}.00`}))
        )
      )
    ],
    claims: [...claims("annual"), ...claims("both"), ...claims("monthly")]
  })
);

/** The models of annual figures: whatever has a row for a year of a unit. */
const annual = [
  ...["claim_figures", "known_figures", "balance_years", "account_years", "lineage"],
  ...["account_totals", "planned_totals", "account_tree", "unit_years"]
];
const rows = (model: string, unit: string) =>
  query(`SELECT * EXCLUDE (unit_id) FROM ${model} WHERE unit_id = ? ORDER BY ALL`, [unit]);
/** Where a row stands tells a unit's rows from another's, and nothing else does. */
const plain = (found: readonly object[]) =>
  found.map((row) => ({...row, unit_id: null, line: null, claim_id: null, claim_line: null, places: null}));

describe("a month", () => {
  it("is in the tables", async () => {
    expect(await rows("reported_figures", "both")).toHaveLength(15);
  });
  it("changes no annual figure", async () => {
    for (const model of annual)
      expect([model, plain(await rows(model, "both"))]).toEqual([model, plain(await rows(model, "annual"))]);
  });
  it("makes none where there are only months", async () => {
    for (const model of annual) expect([model, await rows(model, "monthly")]).toEqual([model, []]);
  });
  it("changes no metric and no formula", async () => {
    const of = async (unit: string) => ({
      metrics: await metricYears(query, {unit, years: [2022, 2023]}),
      derivations: (await derivations(query, {unit, years: [2022, 2023]})).map(({operands, ...row}) => ({
        ...plain([row])[0],
        operands: plain(operands)
      }))
    });
    expect(await of("both")).toEqual(await of("annual"));
    expect((await of("annual")).derivations).not.toEqual([]);
  });
});
