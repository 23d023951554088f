import {describe, expect, it} from "vitest";
import {row} from "../models/row.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {caseTeller} from "./caseTeller.js";
import {unitsOf} from "./unitsOf.js";

type Cells = Readonly<Record<string, string>>;

/** Amounts of one unit, `account: text` in the general budget unless it says otherwise. */
const amounts = (unit_id: string, texts: Cells, more: Cells = {}) =>
  Object.entries(texts).map(([account, text]) => row.amount(account, text, {unit_id, fund: "general", ...more}));

const threePublic = {overseas: "0", "vehicle-purchase": "17.62", "vehicle-operation": "3.00", reception: "1.08"};
const months = (unit_id: string, texts: readonly string[]) =>
  texts.map((text, i) =>
    row.amount("basic", text, {unit_id, fund: "general", period: `2023-${String(i + 1).padStart(2, "0")}`})
  );
const year = Array.from({length: 12}, (_, i) => String((i + 1) * 8));

const tables = {
  documents: [
    row.document("doc"),
    row.document("yuan", {amount_unit: "1"}),
    row.document("last", {fiscal_year: "2022", published_on: "2023-03-01"}),
    row.document("this", {published_on: "2024-03-01"}),
    row.document("final", {published_on: "2024-09-01", kind: "final_accounts"})
  ],
  budget: [
    ...amounts("sums", {basic: "10.00"}, {parts: "complete"}),
    ...amounts("sums", {"basic-301": "6.00", "basic-302": "4.00"}),
    ...amounts("rounds", {basic: "10.00"}, {parts: "complete"}),
    ...amounts("rounds", {"basic-301": "6.00", "basic-302": "4.01"}),
    ...amounts("misses", {basic: "10.00"}, {parts: "complete"}),
    ...amounts("misses", {"basic-301": "6.00", "basic-302": "3.90"}),
    ...amounts("assumed", {basic: "10"}, {parts: "complete"}),
    ...amounts("assumed", {"basic-301": "6.00", "basic-302": "4.30"}),
    ...amounts("partial", {basic: "10.00"}, {parts: "partial"}),
    ...amounts("partial", {"basic-301": "6.00"}),
    ...amounts("exceeds", {basic: "10.00"}, {parts: "partial"}),
    ...amounts("exceeds", {"basic-301": "6.00", "basic-302": "4.50"}),
    ...amounts("bare", {basic: "10.00"}, {parts: "complete"}),
    ...amounts("skips", {expenditure: "10.00"}, {parts: "complete"}),
    ...amounts("skips", {"basic-301": "6.00", "basic-302": "1.00", project: "3.00"}),
    ...amounts("fine", {basic: "100050"}, {parts: "complete", document_id: "yuan"}),
    ...amounts("fine", {"basic-301": "100049"}, {document_id: "yuan"}),

    ...amounts("three", {"three-public": "21.70"}, {parts: "complete"}),
    ...amounts("three", threePublic),
    ...amounts("three-off", {"three-public": "21.70"}, {parts: "complete"}),
    ...amounts("three-off", {"official-vehicles": "20.72"}, {parts: "complete"}),
    ...amounts("three-off", threePublic),
    ...amounts("three-lacks", {"three-public": "0"}, {parts: "complete"}),
    ...amounts("three-lacks", {overseas: "0", "vehicle-purchase": "0", reception: "0"}),
    ...amounts("three-beyond", {"three-public": "1.00"}, {parts: "complete"}),
    ...amounts("three-beyond", {overseas: "1.50"}),
    ...amounts("three-untotalled", threePublic),

    row.amount("income", "10.00", {unit_id: "funds"}),
    ...amounts("funds", {income: "7.00"}),
    ...amounts("funds", {income: "3.00"}, {fund: "other"}),
    row.amount("income", "9.00", {unit_id: "funds-off"}),
    ...amounts("funds-off", {income: "7.00"}),
    ...amounts("funds-off", {income: "3.00"}, {fund: "other"}),
    row.amount("income", "10.00", {unit_id: "funds-some"}),
    ...amounts("funds-some", {income: "7.00"}),
    row.amount("expenditure", "10.00", {unit_id: "funds-lack"}),
    ...amounts("funds-lack", {basic: "6.00"}),
    ...amounts("funds-lack", {expenditure: "0"}, {fund: "government"}),

    ...amounts("functions", {expenditure: "10.00", "functional-201": "8.00", "functional-221": "2.00"}),
    ...amounts("functions-off", {expenditure: "10.00", "functional-201": "8.00", "functional-221": "2.50"}),
    ...amounts("functions-some", {expenditure: "10.00", "functional-201": "8.00"}),
    ...amounts("functions-alone", {"functional-201": "8.00"}),

    ...amounts("twin", {meetings: "5.00", "basic-30215": "4.00"}),
    ...amounts("twin-off", {meetings: "4.00", "basic-30215": "5.00"}),
    ...amounts("twin-nil", {meetings: "4.00", "basic-30201": "1.00"}),
    ...amounts("twin-nil", {"basic-302": "1.00"}, {parts: "complete"}),
    ...amounts("twin-lacks", {meetings: "4.00", expenditure: "4.00"}),

    ...months("months", year),
    ...amounts("months", {basic: "96.00"}),
    ...months("months-off", year.with(4, "31.00")),
    ...amounts("months-off", {basic: "97.00"}),
    ...months("months-short", year.slice(0, 1)),

    ...amounts("told-twice", {income: "5.00", expenditure: "4.00"}, {document_id: "this"}),
    ...amounts("told-twice", {income: "5.00"}, {document_id: "final", printed_unit: "元"}).map((cells) => ({
      ...cells,
      amount: "50003"
    })),
    ...amounts("told-apart", {income: "5.00"}, {document_id: "this"}),
    ...amounts("told-apart", {income: "5.50"}, {document_id: "final"}),
    ...amounts("restated", {project: "5.00"}, {document_id: "last", fiscal_year: "2022"}),
    ...amounts("restated", {project: "6.20"}, {document_id: "this", fiscal_year: "2022"}),
    ...amounts("told-once", {income: "5.00"}, {document_id: "this"})
  ]
};
const query = useEngine(() => openTables({...tables, units: unitsOf(tables)}));
const cases = caseTeller(query, tables);

describe("parts_sum_to_whole", () => {
  const check = (unit: string) => cases("parts_sum_to_whole", unit);
  it("passes where the parts sum to their whole", async () => {
    expect(await check("sums")).toEqual([
      {status: "pass", left: 10, right: 10, from: ["basic", "basic-301 basic-302"]}
    ]);
  });
  it("takes a part that is itself not stated by its own parts", async () => {
    expect(await check("skips")).toEqual([
      {status: "pass", left: 10, right: 10, from: ["expenditure", "basic-301 basic-302 project"]}
    ]);
  });
  it("calls what the printed decimals explain rounding", async () => {
    expect(await check("rounds")).toMatchObject([{status: "rounding", cause: "printed_decimals", right: 10.01}]);
  });
  it("goes by the decimals printed, whatever the unit", async () => {
    expect(await check("fine")).toMatchObject([{status: "rounding", left: 10.005, right: 10.0049}]);
  });
  it("fails where they do not", async () => {
    expect(await check("misses")).toEqual([
      {status: "fail", cause: "differs", left: 10, right: 9.9, from: ["basic", "basic-301 basic-302"]}
    ]);
  });
  it("only points out what dropped zeros may explain", async () => {
    expect(await check("assumed")).toMatchObject([{status: "attention", cause: "assumed", left: 10, right: 10.3}]);
  });
  it("points out what a partial breakdown leaves uncovered, and fails where it exceeds", async () => {
    expect(await check("partial")).toMatchObject([{status: "attention", cause: "partial", left: 10, right: 6}]);
    expect(await check("exceeds")).toMatchObject([{status: "fail", cause: "exceeds", left: 10, right: 10.5}]);
  });
  it("is incomplete where the parts are not stated", async () => {
    expect(await check("bare")).toEqual([
      {status: "incomplete", cause: "missing", missing: "parts", left: 10, from: ["basic", ""]}
    ]);
  });
  it("leaves what the standard adds up to another check", async () => {
    expect(await check("three")).toEqual([]);
  });
});

describe("three_public_lines_add_up", () => {
  const check = (unit: string) => cases("three_public_lines_add_up", unit);
  it("passes where the four lines sum to the total", async () => {
    expect(await check("three")).toEqual([
      {status: "pass", left: 21.7, right: 21.7, from: ["three-public", Object.keys(threePublic).join(" ")]}
    ]);
  });
  it("fails at the subtotal and at the total that rests on it", async () => {
    expect(await check("three-off")).toEqual([
      {
        ...{status: "fail", cause: "differs", left: 20.72, right: 20.62},
        from: ["official-vehicles", "vehicle-purchase vehicle-operation"]
      },
      {
        ...{status: "fail", cause: "differs", left: 21.7, right: 21.8},
        from: ["three-public", "official-vehicles overseas reception"]
      }
    ]);
  });
  it("is incomplete where a line is not stated, even if the rest adds up", async () => {
    expect(await check("three-lacks")).toMatchObject([
      {status: "incomplete", cause: "missing", missing: "vehicle-operation", left: 0, right: 0}
    ]);
  });
  it("fails all the same where the lines stated exceed the total", async () => {
    expect(await check("three-beyond")).toMatchObject([{status: "fail", cause: "exceeds", left: 1, right: 1.5}]);
  });
  it("is incomplete where the total is not stated", async () => {
    expect(await check("three-untotalled")).toMatchObject([
      {status: "incomplete", cause: "missing", missing: "three-public", right: 21.7}
    ]);
  });
});

describe("funds_sum_to_all", () => {
  const check = (unit: string) => cases("funds_sum_to_all", unit);
  it("passes where the funds sum to the total", async () => {
    expect(await check("funds")).toEqual([{status: "pass", left: 10, right: 10, from: ["income", "income income"]}]);
  });
  it("fails where they exceed it, and points out what they leave uncovered", async () => {
    expect(await check("funds-off")).toMatchObject([{status: "fail", cause: "differs", left: 9, right: 10}]);
    expect(await check("funds-some")).toMatchObject([{status: "attention", cause: "partial", left: 10, right: 7}]);
  });
  it("is incomplete where a fund is used, and its part of this line not stated", async () => {
    expect(await check("funds-lack")).toMatchObject([
      {status: "incomplete", cause: "missing", missing: "general", left: 10, right: 0}
    ]);
  });
});

describe("functions_sum_to_spending", () => {
  const check = (unit: string) => cases("functions_sum_to_spending", unit);
  it("passes where the functions sum to the fund's spending", async () => {
    expect(await check("functions")).toEqual([
      {status: "pass", left: 10, right: 10, from: ["expenditure", "functional-201 functional-221"]}
    ]);
  });
  it("fails where they exceed it, and points out what they leave uncovered", async () => {
    expect(await check("functions-off")).toMatchObject([{status: "fail", cause: "exceeds", left: 10, right: 10.5}]);
    expect(await check("functions-some")).toMatchObject([{status: "attention", cause: "partial", left: 10, right: 8}]);
  });
  it("is incomplete where the spending is not stated", async () => {
    expect(await check("functions-alone")).toMatchObject([
      {status: "incomplete", cause: "missing", missing: "expenditure", right: 8}
    ]);
  });
});

describe("twin_lines_stay_within", () => {
  const check = (unit: string) => cases("twin_lines_stay_within", unit);
  it("passes where the part is within the whole", async () => {
    expect(await check("twin")).toEqual([{status: "pass", left: 4, right: 5, from: ["basic-30215", "meetings"]}]);
  });
  it("fails where it is more", async () => {
    expect(await check("twin-off")).toMatchObject([{status: "fail", cause: "exceeds", left: 5, right: 4}]);
  });
  it("takes a line that a complete breakdown leaves out for nil", async () => {
    expect(await check("twin-nil")).toEqual([{status: "pass", left: 0, right: 4, from: ["basic-302", "meetings"]}]);
  });
  it("is incomplete where nothing says what the part is", async () => {
    expect(await check("twin-lacks")).toMatchObject([
      {status: "incomplete", cause: "missing", missing: "basic-30215", right: 4}
    ]);
  });
});

describe("december_is_the_year", () => {
  const check = (unit: string) => cases("december_is_the_year", unit);
  it("passes where December is the year", async () => {
    expect(await check("months")).toEqual([{status: "pass", left: 96, right: 96, from: ["basic", "basic"]}]);
  });
  it("fails where it is not", async () => {
    expect(await check("months-off")).toMatchObject([{status: "fail", cause: "differs", left: 96, right: 97}]);
  });
  it("is incomplete while the year is not over", async () => {
    expect(await check("months-short")).toMatchObject([{status: "incomplete", missing: "december", left: 8}]);
  });
});

describe("months_never_fall", () => {
  const check = (unit: string) => cases("months_never_fall", unit);
  it("passes where no month is below the one before", async () => {
    expect(await check("months")).toMatchObject([{status: "pass", from: ["basic", "basic"]}]);
  });
  it("points out the month that falls", async () => {
    expect(await check("months-off")).toMatchObject([{status: "attention", cause: "falls", left: 31, right: 32}]);
  });
  it("is incomplete where there is one month only", async () => {
    expect(await check("months-short")).toMatchObject([{status: "incomplete", missing: "months", left: 8}]);
  });
});

describe("documents_agree", () => {
  const check = (unit: string) => cases("documents_agree", unit);
  it("passes where two documents agree to the decimals that the coarser one prints", async () => {
    expect(await check("told-twice")).toMatchObject([{status: "pass", left: 5.0003, right: 5}]);
  });
  it("fails where two documents of a year differ", async () => {
    expect(await check("told-apart")).toMatchObject([{status: "fail", cause: "differs", left: 5.5, right: 5}]);
  });
  it("points out what a later year's document restates", async () => {
    expect(await check("restated")).toMatchObject([{status: "attention", cause: "restated", left: 6.2, right: 5}]);
  });
  it("is incomplete where there is one document only", async () => {
    expect(await check("told-once")).toEqual([
      {status: "incomplete", cause: "missing", missing: "documents", from: ["", ""]}
    ]);
  });
});
