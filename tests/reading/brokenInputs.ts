import {strToU8, zipSync} from "fflate";
import type {Fault} from "../../src/reading/fault.js";
import type {PersonFile} from "../../src/reading/personFile.js";
import {encodeText} from "./encodeText.js";
import {workbookOf} from "./workbookOf.js";

/**
 * What a person may give that cannot be read, or not all of it, and every fault that must then be listed. No two inputs
 * have files of one name, so that all can be given at once.
 */
export interface BrokenInput {
  name: string;
  files: readonly PersonFile[];
  faults: readonly Fault[];
}

const text = (content: string) => encodeText(content, {encoding: "utf-8"});
const gb = (content: string) => encodeText(content, {encoding: "gb18030"});
const latin1 = (content: string) => Uint8Array.from(content, (character) => character.charCodeAt(0));
const office = (...streams: string[]) =>
  Uint8Array.from([
    ...latin1("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
    ...encodeText(`${streams.join("\0")}\0`, {encoding: "utf-16le", mark: false})
  ]);
/** The bytes with some replaced from a place on. */
function changed(bytes: Uint8Array, at: (text: string) => number, ...to: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(to, at(String.fromCharCode(...copy)));
  return copy;
}
const directory = (content: string) => content.indexOf("PK\x01\x02");
const zip = zipSync({"a.csv": text("a,b\n1,2\n3,4\n5,6\n")});
const sheetXml = (cell: string) => `<sheetData><row r="1">${cell}</row></sheetData>`;
const workbook = workbookOf({表: sheetXml('<c r="A1"><v>1</v></c>')});

/** A file refused as a whole. */
const whole = (name: string, rule: Fault["rule"], [path, bytes]: readonly [string, Uint8Array]): BrokenInput => ({
  name,
  files: [{path, bytes}],
  faults: [{file: path, sheet: null, line: null, column: null, value: "", rule}]
});

const head = "2024年部门支出预算表,,单位：元\n科目编码,科目名称,预算数\n";
type Flaw = readonly [line: number, column: number, value: string, rule: Fault["rule"]];
/** A table of a code, a name and an amount a row, the first of them at line 3, beside one that is in order. */
const table = (name: string, rows: string, flaws: readonly Flaw[]): BrokenInput => ({
  name,
  files: [{path: `${name}.csv`, bytes: text(`${head}${rows}\n30299,其他商品和服务支出,8\n`)}],
  faults: flaws.map(([line, column, value, rule]) => ({file: `${name}.csv`, sheet: null, line, column, value, rule}))
});
/** An amount that cannot be read, at C3. */
const amount = (name: string, cell: string, rule: Fault["rule"]): BrokenInput =>
  table(name, `30215,会议费,${cell.includes(",") ? `"${cell}"` : cell}`, [[3, 2, cell, rule]]);

/** A whole table with its own header. */
const sheet = (
  name: string,
  content: string,
  flaws: readonly (readonly [number | null, number | null, string, Fault["rule"]])[]
): BrokenInput => ({
  name,
  files: [{path: `${name}.csv`, bytes: text(content)}],
  faults: flaws.map(([line, column, value, rule]) => ({file: `${name}.csv`, sheet: null, line, column, value, rule}))
});

let nested = zipSync({"a.csv": text("a,b\n")});
for (let depth = 0; depth < 4; depth++) nested = zipSync({"b.zip": nested});

export const brokenInputs: readonly BrokenInput[] = [
  whole("an empty file", "empty", ["空.csv", text("")]),
  whole("a file named as markup", "empty", ["<img src=x onerror=window.executed=true>.csv", text("")]),
  whole("spaces alone", "empty", ["空格.csv", text(" \r\n \t\r\n")]),
  whole("a byte order mark alone", "empty", ["标记.csv", encodeText("", {encoding: "utf-8-bom"})]),
  whole("an archive of nothing", "empty", ["空.zip", zipSync({})]),
  whole("a PDF named .csv", "pdf", ["决算.csv", latin1("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj")]),
  whole("a photograph", "not_text", [
    "扫描.jpg",
    latin1("\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xFF\xDB\0\x43\0")
  ]),
  whole("UTF-8 with a damaged byte", "not_text", [
    "乱码.csv",
    changed(text("会议费用科目;12\n".repeat(40)), () => 601, 65)
  ]),
  whole("two encodings in one file", "not_text", [
    "拼接.csv",
    Uint8Array.from([...gb("科目,金额\n会议费,1\n"), ...encodeText("培训费,2\n", {encoding: "utf-16le"})])
  ]),
  whole("a zero byte", "not_text", ["零.csv", text("科目,金额\n会议费,\0\n差旅费,3\n")]),
  whole("an old workbook", "old_workbook", ["预算.xls", office("Root Entry", "Workbook")]),
  whole("a locked workbook", "locked_workbook", ["加密.xlsx", office("EncryptionInfo", "EncryptedPackage")]),
  whole("an old Word file", "not_a_table", ["说明.doc", office("Root Entry", "WordDocument")]),
  whole("a Word file", "not_a_table", [
    "说明.docx",
    workbookOf({}, {extra: {"xl/workbook.xml": '<w:document xmlns:w="urn:w"><w:body/></w:document>'}})
  ]),
  whole("a web page named .xls", "web_page", ["导出.xls", text("<html><table><tr><td>1</td></tr></table></html>")]),
  whole("JSON", "not_a_table", ["数据.json", text('[{"金额": 1}]')]),
  whole("a RAR archive", "other_archive", ["资料.rar", latin1("Rar!\x1A\x07\x01\0\x33\x92")]),
  whole("a 7z archive", "other_archive", ["资料.7z", latin1("7z\xBC\xAF\x27\x1C\0\x04")]),
  whole("an archive cut off", "broken_archive", ["下载.zip", zip.slice(0, -10)]),
  whole("an archive that announces 2 GB", "too_large", [
    "炸弹.zip",
    changed(zip, (content) => directory(content) + 24, 0, 0, 0, 0x80)
  ]),
  {
    name: "an archive with a password",
    files: [{path: "加密.zip", bytes: changed(zip, (content) => directory(content) + 8, 1)}],
    faults: [{file: "加密.zip/a.csv", sheet: null, line: null, column: null, value: "", rule: "locked_archive"}]
  },
  {
    name: "archives in archives without end",
    files: [{path: "套娃.zip", bytes: nested}],
    faults: [{file: "套娃.zip/b.zip/b.zip/b.zip", sheet: null, line: null, column: null, value: "", rule: "too_large"}]
  },
  whole("a workbook cut off", "broken_workbook", ["预算.xlsx", workbook.slice(0, -10)]),
  whole("a workbook with XML cut off", "broken_workbook", ["预算2.xlsx", workbookOf({表: "<sheetData><row>"})]),
  {
    name: "a workbook with an empty sheet",
    files: [{path: "空表.xlsx", bytes: workbookOf({表: "<sheetData/>"})}],
    faults: [{file: "空表.xlsx", sheet: "表", line: null, column: null, value: "", rule: "empty"}]
  },
  {
    name: "a folder with nothing to read",
    files: [
      {path: "资料/.DS_Store", bytes: strToU8("x")},
      {path: "资料/~$预算.xlsx", bytes: strToU8("x")}
    ],
    faults: ["资料/.DS_Store", "资料/~$预算.xlsx"].map((file) => ({
      ...{file, sheet: null, line: null, column: null, value: "", rule: "left_out" as const}
    }))
  },
  {
    name: "a path that climbs out of its folder",
    files: [{path: "路径.zip", bytes: zipSync({"../../etc/passwd": text("")})}],
    faults: [{file: "路径.zip/../../etc/passwd", sheet: null, line: null, column: null, value: "", rule: "empty"}]
  },
  {
    name: "a quote that is never closed",
    files: [{path: "引号.csv", bytes: text('a,b\n1,2\n"3,4\n5,6\n')}],
    faults: [{file: "引号.csv", sheet: null, line: 3, column: null, value: '"3,4', rule: "quotes"}]
  },
  amount("a formula as a text", "=SUM(C1:C2)", "formula_error"),
  amount("a formula that calls a program", "=cmd|' /C calc'!A0", "formula_error"),
  amount("a reference that is lost", "#REF!", "formula_error"),
  amount("a division by nothing", "#DIV/0!", "formula_error"),
  amount("a column too narrow when saved", "########", "not_a_number"),
  amount("scientific notation", "1.23E+5", "scientific"),
  amount("commas in wrong places", "1,234,5", "not_a_number"),
  amount("a date", "2024-01-05", "date_for_number"),
  amount("a date without its year", "5-Jan", "date_for_number"),
  amount("a rate among amounts", "12.5%", "not_a_number"),
  amount("a word about a number", "约200", "not_a_number"),
  amount("a bracket never closed", "(5", "not_a_number"),
  amount("a unit that is none of money", "5人", "not_a_number"),
  amount("more decimals than money has", "1.12345678", "too_precise"),
  amount("more digits than money has", "1234567890123456", "too_long"),
  amount("a script", "<script>window.executed = true</script>5", "not_a_number"),
  amount("a very long cell", "很".repeat(5000), "not_a_number"),
  amount("a sign that turns the text around", "\u202E5", "not_a_number"),
  table("a line without a name", ",,5", [[3, 2, "5", "no_account"]]),
  table("a markup in a name beside an unreadable amount", "30215,<img src=x onerror=window.executed=true>,无", [
    [3, 2, "无", "not_a_number"]
  ]),
  sheet("a year out of range", "年度,科目名称,预算数（元）\n3024,会议费,1\n2024,培训费,2\n", [
    [2, 0, "3024", "not_a_year"]
  ]),
  sheet("no year anywhere", "科目名称,预算数（元）\n会议费,1\n", [[2, 1, "1", "no_year"]]),
  sheet("a month that is none", "年度,期间,科目名称,决算数（元）\n2024,13月,会议费,1\n2024,6月,会议费,2\n", [
    [2, 1, "13月", "not_a_period"]
  ]),
  sheet("an unknown stage", "年度,阶段,科目名称,金额（元）\n2024,随便,会议费,1\n2024,决算,会议费,2\n", [
    [2, 1, "随便", "unknown_stage"]
  ]),
  sheet(
    "an unknown fund",
    "年度,资金性质,科目名称,决算数（元）\n2024,一般公共预算,会议费,1\n2024,政府性基金,会议费,1\n2024,小金库,会议费,2\n",
    [[4, 1, "小金库", "unknown_fund"]]
  ),
  sheet("an unknown side", "年度,收支,科目名称,决算数（元）\n2024,往来,会议费,1\n", [[2, 1, "往来", "unknown_side"]]),
  sheet("two columns of one name", "科目名称,2024年预算数（元）,2024年预算数（元）\n会议费,1,2\n", [
    [1, 1, "2024年预算数（元）", "duplicate_header"],
    [1, 2, "2024年预算数（元）", "duplicate_header"]
  ]),
  sheet("a row with more cells than columns", "科目名称,2024年预算数（元）\n会议费,1,234\n培训费,2\n", [
    [2, 2, "234", "too_many_cells"]
  ]),
  sheet("no header", "会议费,1\n培训费,2\n", [[null, null, "", "no_header"]]),
  sheet("words alone", "这是一份说明\n没有任何表格\n", [[null, null, "", "no_header"]]),
  sheet("a header without amounts", "科目编码,科目名称\n30215,会议费\n", [[null, null, "", "no_amounts"]]),
  sheet(
    "a second header further down",
    "科目名称,2024年预算数（元）\n会议费,1\n科目名称,2024年预算数（元）\n培训费,2\n",
    [[3, 1, "2024年预算数（元）", "not_a_number"]]
  )
];
