import {describe, expect, it} from "vitest";
import {score} from "../../src/format.js";
import {allowedOf, blankFields, mayNotApply, rangeText, readFields, unitsOf} from "../../src/scores/enteredFields.js";
import type {Fields} from "../../src/scores/enteredFields.js";
import {readEntriesFile} from "../../src/scores/entriesFile.js";
import {entriesCsv} from "../../src/scoring/entries.js";
import {templateOf} from "../scoring/scoreFiles.js";

const template = templateOf("hunan-2019");
const input = (id: string) => template.inputs.get(id)!;
const read = (id: string, fields: Partial<Fields>) =>
  readFields({...blankFields(input(id)), source: "决算 表1", ...fields}, {input: input(id), template});

describe("the fields of an input", () => {
  it("offer units of money, per cent or a fraction, and nothing to choose for counts", () => {
    expect(unitsOf(input("budget_original"))).toEqual(["万元", "元", "千元", "百万元", "亿元"]);
    expect(unitsOf(input("satisfaction_rate"))).toEqual(["%", ""]);
    expect(unitsOf(input("staff_posts"))).toEqual([]);
  });
  it("are an entry with a value, its unit and where it is from", () => {
    expect(read("budget_original", {value: " 1,250.50 ", evidence: "批复 "})).toEqual({
      entry: {
        ...{input: "budget_original", state: "value", value: "1250.50", uom: "万元"},
        ...{source: "决算 表1", evidence: "批复"}
      }
    });
  });
  it.each<[string, Partial<Fields>, string]>([
    ["staff_posts", {value: ""}, "value"],
    ["staff_posts", {value: "五"}, "value"],
    ["staff_posts", {value: "1e3"}, "value"],
    ["staff_posts", {value: "-1"}, "negative"],
    ["staff_posts", {value: "5", source: " "}, "source"],
    ["budget_original", {value: "1.1234567"}, "value"],
    ["budget_original", {value: "12", uom: ""}, "value"],
    ["rules_financial", {value: ""}, "answer"],
    ["rules_financial", {value: "2"}, "answer"],
    ["administrative_effect_points", {value: "5"}, "beyond"],
    ["three_public_nil_points", {value: "8.5"}, "beyond"],
    ["building_area_actual", {state: "notApplicable"}, "reason"]
  ])("of %s as %o lack something: %s", (id, fields, fault) => {
    expect(read(id, fields)).toEqual({fault});
  });
  it("say that something does not apply, and why, where a row has such a case", () => {
    expect(read("building_area_actual", {state: "notApplicable", reason: "没有项目"})).toEqual({
      entry: {
        ...{input: "building_area_actual", state: "notApplicable", reason: "没有项目"},
        ...{source: "决算 表1", evidence: ""}
      }
    });
    expect(["building_area_actual", "staff_posts"].map((id) => mayNotApply(input(id), template))).toEqual([
      true,
      false
    ]);
  });
  it("tell the bands that points lie in", () => {
    const bands = (id: string) => allowedOf(input(id), template)!.bands.map(({range}) => rangeText(range, score));
    expect(bands("administrative_effect_points")).toEqual(["6", "3", "0"]);
    expect(bands("three_public_nil_points")).toEqual(["0–8"]);
    expect(allowedOf(input("staff_posts"), template)).toBeNull();
  });
});

describe("a file of entries", () => {
  const known = (unit: string, year: number) => unit === "yanfeng-ftu" && year === 2023;
  const entry = (name: string, value: string, source = "表1") =>
    ({input: name, state: "value", value, uom: "", evidence: "", source}) as const;
  it("is read as it was written, but for rows of elsewhere, without a source or with no number", () => {
    const csv = entriesCsv([
      {unit: "yanfeng-ftu", year: 2023, entries: [entry("staff_posts", "5"), entry("rules_thrift", "7")]},
      {unit: "yanfeng-ftu", year: 1999, entries: [entry("staff_posts", "5")]}
    ]);
    expect(readEntriesFile(csv, {template, known})).toEqual({
      years: [{unit: "yanfeng-ftu", year: 2023, entries: [entry("staff_posts", "5")]}],
      faulty: ["rules_thrift", "staff_posts"]
    });
  });
  it("keeps what another template needs", () => {
    const csv = entriesCsv([{unit: "yanfeng-ftu", year: 2023, entries: [entry("something_else", "5")]}]);
    expect(readEntriesFile(csv, {template, known})!.years[0]!.entries).toHaveLength(1);
  });
  it("is none without its columns", () => {
    expect(readEntriesFile("a,b\n1,2\n", {template, known})).toBeUndefined();
  });
});
