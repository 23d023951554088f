import {expect, it} from "vitest";
import {documentsFor} from "../../src/reconcile/documentsFor.js";

const unit = (unit_id: string, name: string) => ({file: "", line: 0, values: {unit_id, name}});
const document = (document_id: string, fiscal_year: string, more = {}) => ({
  ...{file: "", line: 0},
  values: {document_id, unit_id: "a", fiscal_year, kind: "self_evaluation", title: "", ...more}
});
const units = [unit("a", "甲区总工会"), unit("b", "乙区总工会")];
const documents = [
  document("a-2022", "2022"),
  document("a-2023", "2023"),
  document("b-2023", "2023", {unit_id: "b"}),
  document("a-2024", "2024", {title: "甲区总工会2024年度自评报告"}),
  document("a-2024-budget", "2024", {title: "甲区总工会2024年度预算", kind: "budget"}),
  document("a-2023-entered", "2023", {kind: "entered"}),
  document("a-2023-notes", "2023", {kind: "analysis"})
];
const found = (report: string) => documentsFor(report, {documents, units}).map(({values}) => values.document_id);

it("goes by the unit and the year in the title, however it is spaced", () => {
  expect(found("甲区总工会2023年度   自评 报告\n\n一、概况\n乙区总工会2022年")).toEqual(["a-2023"]);
});

it("prefers the document with just that title", () => {
  expect(found("甲区总工会2024年度\n自评报告\n一、概况")).toEqual(["a-2024"]);
  expect(found("甲区总工会2024年报告")).toEqual(["a-2024", "a-2024-budget"]);
});

it("finds none without a title that names both", () => {
  expect(found("一、甲区总工会2023年")).toEqual([]);
  expect(found("丙区总工会2023年")).toEqual([]);
});
