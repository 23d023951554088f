import {expect, it} from "vitest";
import type {Row} from "../../src/contract/readTable.js";
import {statements} from "../../src/reconcile/statements.js";
import {tableNames, type TableName} from "../../src/schema.js";

const document = {file: "", line: 2, values: {document_id: "d", amount_unit: "10000"}};
const said = (table: TableName, values: Record<string, string>) => {
  const rows: Row[] = [{file: "f", line: 2, values: {document_id: "d", source: "一·1#1", ...values}}];
  const tables = Object.fromEntries(tableNames.map((name) => [name, name === table ? rows : []]));
  const found = statements(document, {tables: tables as Record<TableName, Row[]>});
  return found.map(({source, value, unit, counted}) => [source, value, unit, counted]);
};

it.each<[TableName, Record<string, string>, string, string]>([
  ["budget", {amount: "7.50", printed_unit: ""}, "7.50", "万元"],
  ["budget", {amount: "0", printed_unit: "元"}, "0", "元"],
  ["budget", {amount: "0", printed_unit: "?"}, "0", ""],
  ["claims", {value: "3", kind: "growth", printed_unit: ""}, "3", "%"],
  ["claims", {value: "3", kind: "rate", printed_unit: ""}, "3", "%"],
  ["claims", {value: "3", kind: "delta", printed_unit: ""}, "3", "万元"],
  ["staffing", {headcount: "4", quota: ""}, "4", ""],
  ["outcomes", {value: "2.2", uom: "万"}, "2.2", "万"],
  ["outcomes", {value: "9", uom: "名"}, "9", ""],
  ["outcomes", {value: "", uom: ""}, "", ""],
  ["themes", {}, "", ""]
])("reads a row of %s %o", (...[table, values, value, unit]) => {
  expect(said(table, values)).toEqual([["一·1#1", value, unit, false]]);
});

it("lets an award count those who are listed", () => {
  expect(said("awards", {recipients: "2"})).toEqual([["一·1#1", "2", "", true]]);
});

it("hears nothing from other documents, nor from rows and tables without a place", () => {
  expect(said("budget", {document_id: "e", amount: "1", printed_unit: ""})).toEqual([]);
  expect(said("links", {source: ""})).toEqual([]);
  expect(said("units", {})).toEqual([]);
});
