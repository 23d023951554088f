import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Query} from "../../src/database/query.js";
import {openTables} from "../openTables.js";

const document = {document_id: "doc", unit_id: "u", fiscal_year: "2023", kind: "self_evaluation", currency: "CNY"};
const units = [{unit_id: "u", name: "甲", name_en: "A", level: "county"}];
const amount = (account_id: string, text: string, more: Record<string, string> = {}) => ({
  ...{fiscal_year: "2023", unit_id: "u", fund: "all", measure: "actual"},
  ...{account_id, amount: text, ...more}
});
const claim = (claim_id: string, account_id: string, more: Record<string, string>) => ({
  ...{fiscal_year: "2023", unit_id: "u", fund: "all", measure: "actual", base: "prior_year"},
  ...{claim_id, account_id, ...more}
});

let query: Query;
let close: () => void;

beforeAll(async () => {
  ({query, close} = await openTables({
    units,
    documents: [{...document, amount_unit: "10000", synthetic: "false"}],
    budget: [
      amount("income", "271.37"),
      amount("expenditure", "261.20"),
      amount("closing-balance", "75.28"),
      amount("basic", "95.08", {fund: "general"}),
      amount("basic-302", "13.03", {fund: "general"}),
      amount("project", "27.5", {fund: "general", parts: "complete"}),
      amount("expenditure", "0", {fund: "government"})
    ],
    claims: [
      claim("income-growth", "income", {kind: "growth", value: "38.15", direction_word: "增长"}),
      claim("income-rate", "income", {kind: "rate", base: "unstated", value: "129.16"}),
      claim("expenditure-growth", "expenditure", {kind: "growth", value: "4.41", direction_word: "增长"}),
      claim("expenditure-rate", "expenditure", {kind: "rate", base: "unstated", value: "94.81"}),
      claim("basic-delta", "basic", {fund: "general", kind: "delta", value: "32.05", direction_word: "减少"}),
      claim("basic-growth", "basic", {fund: "general", kind: "growth", value: "50", direction_word: "减少"}),
      claim("goods-delta", "basic-302", {fund: "general", kind: "delta", value: "18.92", direction_word: "增减"}),
      claim("project-delta", "project", {fund: "general", kind: "delta", value: "27.5", direction_word: "增加"})
    ]
  }));
});
afterAll(() => close());

const figure = async (account: string, year: number, measure = "actual") =>
  (
    await query(
      `SELECT amount / 10000 AS amount, (high - low) / 20000 AS half, basis, method FROM account_years
       WHERE account_id = ? AND fiscal_year = ? AND measure = ? AND fund <> 'government'`,
      [account, year, measure]
    )
  ).map(({amount, half, ...rest}) => ({
    ...rest,
    amount: +(amount as number).toFixed(4),
    half: +(half as number).toFixed(4)
  }));

describe("account_years", () => {
  it("keeps what is printed, with half a unit of its last decimal", async () => {
    expect(await figure("income", 2023)).toEqual([{amount: 271.37, half: 0.005, basis: "reported", method: "printed"}]);
  });
  it("takes an amount in 万元 with its trailing zero dropped as exact to two decimals", async () => {
    expect(await figure("project", 2023)).toEqual([{amount: 27.5, half: 0.005, basis: "reported", method: "printed"}]);
  });
  it("derives last year's figure from a growth", async () => {
    expect(await figure("income", 2022)).toEqual([
      {amount: 196.4314, half: 0.0107, basis: "derived", method: "growth"}
    ]);
  });
  it("prefers a delta to a growth", async () => {
    expect(await figure("basic", 2022)).toEqual([{amount: 127.13, half: 0.01, basis: "derived", method: "delta"}]);
  });
  it("derives a nil where the whole amount is new", async () => {
    expect(await figure("project", 2022)).toEqual([{amount: 0, half: 0.01, basis: "derived", method: "delta"}]);
  });
  it("derives a budget of unstated kind from a rate, and never calls it the original budget", async () => {
    expect(await figure("expenditure", 2023, "unstated")).toEqual([
      {amount: 275.4984, half: 0.0198, basis: "derived", method: "rate"}
    ]);
    expect(await figure("expenditure", 2023, "budget")).toEqual([]);
  });
  it("derives nothing from a word that gives no direction", async () => {
    expect(await figure("basic-302", 2022)).toEqual([]);
  });
  it("closes the balance, carries it to the year before and closes that one too", async () => {
    expect(await figure("opening-balance", 2023)).toEqual([
      {amount: 65.11, half: 0.015, basis: "derived", method: "identity"}
    ]);
    expect(await figure("closing-balance", 2022)).toEqual([
      {amount: 65.11, half: 0.015, basis: "derived", method: "carried"}
    ]);
    expect(await figure("opening-balance", 2022)).toEqual([
      {amount: 118.8462, half: 0.0425, basis: "derived", method: "identity"}
    ]);
  });
});

describe("account_tree", () => {
  const lines = async (parent: string) =>
    await query(
      `SELECT line_id, amount / 10000 AS amount FROM account_tree
       WHERE parent_id = ? AND fiscal_year = 2023 AND measure = 'actual' ORDER BY path`,
      [parent]
    );
  it("shows what a whole's children leave uncovered as a line of its own", async () => {
    expect(await lines("expenditure")).toEqual([
      {line_id: "basic", amount: 95.08},
      {line_id: "project", amount: 27.5},
      {line_id: "expenditure/not-itemised", amount: 138.62}
    ]);
  });
  it("shows a root nobody itemised as wholly uncovered", async () => {
    expect(await lines("income")).toEqual([{line_id: "income/not-itemised", amount: 271.37}]);
  });
  it("leaves a line without stated children alone", async () => {
    expect(await lines("project")).toEqual([]);
  });
});

describe("lineage", () => {
  const operands = async (account: string, year: number) =>
    await query(
      `SELECT position, operand, line, of_year, of_account FROM lineage
       WHERE account_id = ? AND fiscal_year = ? AND measure = 'actual' ORDER BY position`,
      [account, year]
    );
  it("names the row behind a printed figure", async () => {
    expect(await operands("income", 2023)).toMatchObject([{operand: "row", line: 2}]);
  });
  it("names the figure and the claim behind a derived one", async () => {
    expect(await operands("income", 2022)).toMatchObject([
      {operand: "figure", of_year: 2023, of_account: "income"},
      {operand: "claim", line: 2}
    ]);
  });
  it("names the three other sides behind a balance", async () => {
    expect((await operands("opening-balance", 2023)).map((row) => row["of_account"])).toEqual([
      "closing-balance",
      "income",
      "expenditure"
    ]);
  });
});
