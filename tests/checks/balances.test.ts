import {describe, expect, it} from "vitest";
import {row} from "../models/row.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {caseTeller} from "./caseTeller.js";
import {unitsOf} from "./unitsOf.js";

type Cells = Readonly<Record<string, string>>;

/** Amounts of a unit over all funds, by account, of 2023 and actual unless it says otherwise. */
const amounts = (unit_id: string, texts: Cells, more: Cells = {}) =>
  Object.entries(texts).map(([account, text]) => row.amount(account, text, {unit_id, ...more}));
const before = {fiscal_year: "2022"};
const budget = {measure: "budget"};
const rate = (unit_id: string, account_id: string, value: string) =>
  row.claim(`${account_id}-rate`, {unit_id, account_id, base: "unstated", kind: "rate", value, document_id: unit_id});

const bridge = {"opening-balance": "5.00", income: "10.00", expenditure: "12.00", "closing-balance": "3.00"};
const flows = {income: "10.00", expenditure: "12.00"};

const tables = {
  documents: ["doc", "derived", "unstated-over"].map((id) => row.document(id)),
  budget: [
    ...amounts("closes", bridge),
    ...amounts("closes-off", {...bridge, "closing-balance": "3.27"}),
    ...amounts("closes-rounds", {...bridge, "closing-balance": "3.02"}),
    ...amounts("closes-lacks", {...flows, "closing-balance": "3.00"}, {fund: "general"}),
    ...amounts("closes-bare", flows),
    ...amounts("closes-nil", {expenditure: "0"}, {fund: "government"}),
    ...amounts("circle", {...flows, "closing-balance": "3.00"}),
    ...amounts("circle", {...flows}, before),
    ...amounts("chain", {"opening-balance": "5.00", ...flows}, before),
    ...amounts("chain", {...flows, "closing-balance": "1.00"}),

    ...amounts("opens", bridge),
    ...amounts("opens", {"closing-balance": "5.00", income: "1.00"}, before),
    ...amounts("opens-off", bridge),
    ...amounts("opens-off", {"closing-balance": "5.50", income: "1.00"}, before),

    ...amounts("covered", bridge),
    ...amounts("covered", {income: "10.00", expenditure: "15.00"}, budget),
    ...amounts("covered-off", bridge),
    ...amounts("covered-off", {income: "10.00", expenditure: "15.50"}, budget),
    ...amounts("covered-lacks", bridge),
    ...amounts("covered-lacks", {expenditure: "15.00"}, budget),
    ...amounts("derived", {...flows, "closing-balance": "3.00"}, {document_id: "derived"}),
    ...amounts("unstated-over", bridge, {document_id: "unstated-over"}),

    ...amounts("carried", {...bridge, expenditure: "120.00", "closing-balance": "10.00"}),
    ...amounts("carried", {expenditure: "125.00"}, budget),
    ...amounts("carried-much", {...bridge, expenditure: "120.00", "closing-balance": "25.00"}),
    ...amounts("carried-much", {expenditure: "125.00"}, budget),

    ...amounts("near", {income: "104.00", expenditure: "98.00", basic: "60.00"}),
    ...amounts("near", {income: "100.00", expenditure: "100.00", basic: "60.50"}, budget),
    ...amounts("far", {income: "112.00", expenditure: "101.00", basic: "30.00", project: "2.00", overseas: "0"}),
    ...amounts(
      "far",
      {income: "100.00", expenditure: "99.00", basic: "60.00", project: "1.50", overseas: "0", reception: "1.00"},
      budget
    ),
    ...amounts("far", {"project-women-workers": "3.00"}),
    ...amounts("far", {"project-women-workers": "0"}, budget),

    ...amounts("itemised", {income: "10.00", "income-dues": "4.00", "income-levy": "6.00"}),
    ...amounts("itemised", {expenditure: "10.00", basic: "6.00"})
  ],
  claims: [
    rate("derived", "income", "129.16"),
    rate("derived", "expenditure", "94.81"),
    rate("unstated-over", "income", "200.00"),
    rate("unstated-over", "expenditure", "50.00")
  ]
};
const query = useEngine(() => openTables({...tables, units: unitsOf(tables)}));
const cases = caseTeller(query, tables);

describe("balance_closes", () => {
  const check = (unit: string) => cases("balance_closes", unit);
  const others = "opening-balance income expenditure";
  it("passes where the four agree", async () => {
    expect(await check("closes")).toEqual([{status: "pass", left: 3, right: 3, from: ["closing-balance", others]}]);
  });
  it("fails where they do not, and calls what the decimals explain rounding", async () => {
    expect(await check("closes-off")).toEqual([
      {status: "fail", cause: "differs", left: 3.27, right: 3, from: ["closing-balance", others]}
    ]);
    expect(await check("closes-rounds")).toMatchObject([{status: "rounding", left: 3.02, right: 3}]);
  });
  it("is circular where one of them was derived from the others", async () => {
    expect(await check("closes-lacks")).toMatchObject([
      {status: "incomplete", cause: "circular", missing: "opening-balance", left: 3, right: 3}
    ]);
  });
  it("is circular where that lies a year away", async () => {
    expect(await check("circle")).toMatchObject([
      {status: "incomplete", cause: "circular", missing: "opening-balance closing-balance"},
      {status: "incomplete", cause: "circular", missing: "opening-balance"}
    ]);
  });
  it("is incomplete where two are missing, and says nothing of a fund with a nil alone", async () => {
    expect(await check("closes-bare")).toMatchObject([
      {status: "incomplete", cause: "missing", missing: "opening-balance closing-balance"}
    ]);
    expect(await check("closes-nil")).toEqual([]);
  });
});

describe("opening_is_last_closing", () => {
  const check = (unit: string) => cases("opening_is_last_closing", unit);
  it("passes where the year opens as the last one closed", async () => {
    expect((await check("opens"))[0]).toMatchObject({
      status: "incomplete",
      missing: "opening-balance 2021/closing-balance"
    });
    expect((await check("opens"))[1]).toEqual({
      ...{status: "pass", left: 5, right: 5},
      from: ["opening-balance", "closing-balance"]
    });
  });
  it("fails where it does not", async () => {
    expect(await check("opens-off")).toContainEqual({
      ...{status: "fail", cause: "differs", left: 5, right: 5.5},
      from: ["opening-balance", "closing-balance"]
    });
  });
  it("holds two derived balances against each other where they rest on different figures", async () => {
    expect(await check("chain")).toContainEqual({
      ...{status: "pass", left: 3, right: 3},
      from: ["income expenditure closing-balance", "opening-balance income expenditure"]
    });
  });
  it("is incomplete where last year is not there, and circular where one was taken from the other", async () => {
    expect(await check("closes")).toMatchObject([{status: "incomplete", missing: "2022/closing-balance", left: 5}]);
    expect(await check("circle")).toContainEqual(
      expect.objectContaining({cause: "circular", missing: "opening-balance 2022/closing-balance"})
    );
  });
});

describe("budget_is_covered", () => {
  const check = (unit: string) => cases("budget_is_covered", unit);
  it("passes where income and the opening balance cover spending", async () => {
    expect(await check("covered")).toEqual([
      {status: "pass", left: 15, right: 15, from: ["expenditure", "opening-balance income"]}
    ]);
  });
  it("fails where they do not", async () => {
    expect(await check("covered-off")).toMatchObject([{status: "fail", cause: "exceeds", left: 15.5, right: 15}]);
  });
  it("only points it out of a budget whose kind is not stated", async () => {
    expect(await check("unstated-over")).toMatchObject([
      {status: "attention", cause: "unstated_base", left: 24, right: 10}
    ]);
  });
  it("is incomplete where a figure is missing, and circular where budget and balance rest on the same", async () => {
    expect(await check("covered-lacks")).toMatchObject([{status: "incomplete", missing: "income/budget", left: 15}]);
    expect(await check("closes")).toMatchObject([{status: "incomplete", missing: "expenditure/budget income/budget"}]);
    expect(await check("derived")).toMatchObject([
      {cause: "circular", missing: "expenditure/budget income/budget opening-balance"}
    ]);
  });
});

describe("carry_over_fits_execution", () => {
  const check = (unit: string) => cases("carry_over_fits_execution", unit);
  it("passes where little is carried over", async () => {
    expect(await check("carried")).toEqual([
      {status: "pass", left: 96, right: 8, from: ["expenditure expenditure", "closing-balance expenditure"]}
    ]);
  });
  it("points out a large carry-over beside high execution", async () => {
    expect(await check("carried-much")).toMatchObject([
      {status: "attention", cause: "large_carry_over", left: 96, right: 20}
    ]);
  });
  it("is incomplete without a budget or a closing balance", async () => {
    expect(await check("closes-bare")).toMatchObject([
      {status: "incomplete", missing: "expenditure/budget closing-balance"}
    ]);
  });
});

describe("execution_is_near_budget", () => {
  const check = async (unit: string, account: string) =>
    (await cases("execution_is_near_budget", unit)).filter(({from, missing}) =>
      `${from![0]} ${missing ?? ""}`.split(/[ /]/).includes(account)
    );
  it("passes within bounds, and where little money is away from them", async () => {
    expect(await check("near", "expenditure")).toEqual([
      {status: "pass", left: 98, right: 100, from: ["expenditure expenditure", ""]}
    ]);
    expect(await check("near", "income")).toMatchObject([{status: "pass", left: 104, right: 110}]);
    expect(await check("far", "project")).toMatchObject([{status: "pass", left: 133.3333}]);
  });
  it("points out what is above its bound or far below", async () => {
    expect(await check("far", "income")).toMatchObject([{status: "attention", cause: "over", left: 112, right: 110}]);
    expect(await check("far", "expenditure")).toMatchObject([{status: "attention", cause: "over", right: 100}]);
    expect(await check("far", "basic")).toMatchObject([{status: "attention", cause: "under", left: 50, right: 80}]);
  });
  it("does not apply where nothing was budgeted and nothing spent, and points out what was spent on nothing", async () => {
    expect(await check("far", "overseas")).toEqual([
      {status: "not_applicable", cause: "no_base", from: ["overseas overseas", ""]}
    ]);
    expect(await check("far", "project-women-workers")).toMatchObject([{status: "attention", cause: "over"}]);
  });
  it("is incomplete where the budget or the actual is missing", async () => {
    expect(await check("closes", "expenditure")).toMatchObject([
      {status: "incomplete", cause: "missing", missing: "expenditure/budget"}
    ]);
    expect(await check("far", "reception")).toMatchObject([{status: "incomplete", missing: "reception"}]);
  });
});

describe("totals_are_itemised", () => {
  const check = (unit: string) => cases("totals_are_itemised", unit);
  it("passes where the lines cover the total, and points out what they do not", async () => {
    expect(await check("itemised")).toEqual([
      {status: "attention", cause: "not_itemised", left: 10, right: 6, from: ["expenditure", "basic"]},
      {status: "pass", left: 10, right: 10, from: ["income", "income-dues income-levy"]}
    ]);
  });
  it("is incomplete where a total is not stated", async () => {
    expect(await check("near")).toMatchObject([{cause: "not_itemised"}, {cause: "not_itemised"}]);
    expect(await check("opens")).toContainEqual(
      expect.objectContaining({status: "incomplete", cause: "missing", missing: "expenditure"})
    );
  });
});
