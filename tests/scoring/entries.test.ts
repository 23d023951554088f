import {describe, expect, it} from "vitest";
import {checkFiles} from "../../src/contract/checkFiles.js";
import {writeCsv} from "../../src/csv.js";
import {tables} from "../../src/schema.js";
import {enteredValue} from "../../src/scoring/entered.js";
import {entriesCsv, inputId, inputName, readEntries} from "../../src/scoring/entries.js";
import type {EntryRecord} from "../../src/scoring/entries.js";
import {numberOf} from "../../src/scoring/ratio.js";
import {published} from "../openTables.js";
import {scores} from "./scoreFiles.js";

const records: readonly EntryRecord[] = [
  {
    ...{unit: "yanfeng-ftu", year: 2023},
    entries: [
      {input: "staff_posts", state: "value", value: "5", uom: "人", evidence: "三定方案，第 2 页", source: "编办批复"},
      {input: "budget_original", state: "value", value: "275.50", uom: "万元", evidence: "", source: '预算批复"1号"'},
      {input: "building_area_actual", state: "notApplicable", reason: "没有楼堂馆所项目", evidence: "", source: "说明"}
    ]
  },
  {
    unit: "demo",
    year: 2022,
    entries: [{input: "rules_thrift", state: "value", value: "0", uom: "", evidence: "", source: "自查"}]
  }
];

describe("entries", () => {
  it("come back from their file as they were", () => {
    expect(readEntries(entriesCsv(records))).toEqual(records);
    expect(readEntries(entriesCsv([]))).toEqual([]);
  });
  it("are a document that keeps the contract", () => {
    const header = Object.keys(tables.documents.columns);
    const document: Record<string, string> = {
      ...{
        document_id: "own",
        unit_id: "demo",
        fiscal_year: "2023",
        kind: "entered",
        title: "补录",
        title_en: "Entered"
      },
      ...{currency: "CNY", amount_unit: "10000", synthetic: "false"}
    };
    const files = (["units", "accounts", "funds", "check_rules"] as const).map((table) => {
      const columns = Object.keys(tables[table].columns);
      const text = writeCsv(
        columns,
        published(table).map((row) => columns.map((column) => row[column] ?? ""))
      );
      return {path: `data/${table}.csv`, text};
    });
    const {problems} = checkFiles([
      ...files,
      {path: "data/documents.csv", text: writeCsv(header, [header.map((column) => document[column] ?? "")])},
      {path: "data/own/inputs.csv", text: entriesCsv(records)}
    ]);
    expect(problems).toEqual([]);
  });
  it("name inputs as the contract has ids", () => {
    for (const name of scores.inputs.keys()) {
      expect(inputId(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(inputName(inputId(name))).toBe(name);
    }
  });
});

describe("a value entered", () => {
  const value = (text: string, uom: string, unit: "amount" | "rate" | "count") => {
    const read = enteredValue({value: text, uom}, {unit});
    return read && [numberOf(read.low), numberOf(read.value), numberOf(read.high)];
  };
  it("is money to half a unit of its last decimal, and a nil is exact", () => {
    expect(value("275.50", "万元", "amount")).toEqual([2754950, 2755000, 2755050]);
    expect(value("27.5", "万元", "amount")).toEqual([274950, 275000, 275050]);
    expect(value("275500", "元", "amount")).toEqual([275499.5, 275500, 275500.5]);
    expect(value("0", "元", "amount")).toEqual([0, 0, 0]);
  });
  it("is a rate in per cent only where it says so", () => {
    expect(value("90", "%", "rate")).toEqual([0.9, 0.9, 0.9]);
    expect(value("0.9", "", "rate")).toEqual([0.9, 0.9, 0.9]);
  });
  it("is nothing where it is no number, or money in what is no money", () => {
    for (const text of ["", "约 5", "1e3", "5 人"]) expect(value(text, "", "count")).toBeUndefined();
    for (const uom of ["", "人", "%"]) expect(value("5", uom, "amount")).toBeUndefined();
  });
});
