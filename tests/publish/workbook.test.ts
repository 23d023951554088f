// @vitest-environment jsdom
import {unzipSync} from "fflate";
import readExcelFile from "read-excel-file/node";
import {describe, expect, it} from "vitest";
import {numberText} from "../../src/components/numberText.js";
import {publishWords as english} from "../../src/en/publishWords.js";
import type {Edition} from "../../src/publish/edition.js";
import type {Cell, Part} from "../../src/publish/publication.js";
import {workbookFile} from "../../src/publish/workbook.js";
import {publishWords as text} from "../../src/publishWords.js";
import {hostile, sampleEdition} from "./sampleEdition.js";

/** As a workbook has it: nothing turns the text around. */
const inert = hostile.replace("\u202E", "\uFFFD");

const edition = sampleEdition();
const withParts = (parts: readonly Part[], more: Partial<Edition["publication"]> = {}): Edition => ({
  ...edition,
  publication: {...edition.publication, parts, ...more}
});
const tableOf = (rows: readonly (readonly Cell[])[], more: object = {}): Part => ({
  ...{kind: "table", id: "t", title: "表", columns: [{head: "名称"}, {head: "数", number: true}], rows},
  ...more
});
const read = async (bytes: Uint8Array) => readExcelFile(Buffer.from(bytes));
const xmlOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
const rowsBelow = (data: readonly (readonly unknown[])[], head: string) =>
  data.slice(data.findIndex((row) => row.includes(head)) + 1);

describe("a workbook", async () => {
  const bytes = await workbookFile(edition, {text});
  const sheets = await read(bytes);
  const xml = xmlOf(bytes);

  it("has a sheet of scope, one for each table and figure, and one of all numbers", () => {
    expect(sheets.map(({sheet}) => sheet)).toEqual([text.about, "主要数字", "主要数字 (2)", text.index.title]);
  });
  it("says what it is of, how far it may go, its sources, its tool and its inputs with their hashes", () => {
    const about = sheets[0]!.data.filter((row) => row.some((cell) => cell !== null));
    expect(about).toEqual([
      ["样例单位 2024 年度预算执行简报", null],
      ["草稿", null],
      ["单位", inert],
      ["年度", "2024"],
      ["金额单位", "万元"],
      [text.sources, null],
      ["样例文件（决算），2024-08-30", null],
      [text.inputs.title, null],
      ["文件", "SHA-256 校验值"],
      ["sample-2024/budget.csv", "0".repeat(64)],
      ["预算笔记 0.1.0 生成", null]
    ]);
  });
  it("has numbers as numbers, unrounded, and texts as they read", () => {
    const rows = rowsBelow(sheets[1]!.data, "指标");
    expect(rows).toEqual([
      ["收入", 1234.5, "报告所载"],
      ["支出", 987.65, inert],
      ["支出执行率", 0.9481, null],
      ["在职人数", "—", "未列明"]
    ]);
  });
  it("has with a figure’s data its title, what it is, a word for synthetic data, notes and source", () => {
    const lines = sheets[2]!.data.map((row) => row[0]);
    for (const line of ["支出 987.65 万元用到哪里", "决算，万元 · 合成", "斜纹是没有列明的部分。", "来源：样例文件"])
      expect(lines).toContain(line);
  });
  it("lists every number that is printed, with what it is, its formula and its places", () => {
    const place = "样例文件，一·1#1，sample-2024/budget.csv:2";
    expect(rowsBelow(sheets[3]!.data, "算式")).toEqual([
      ["1,234.50", "样例单位 · 2024 年收入（决算）", null, place],
      ["987.65", "样例单位 · 2024 年收入（决算）", "900.00 + 87.65", place],
      ["94.81%", inert, "987.65 ÷ 1,041.71", place]
    ]);
  });
  it("leads from a number to what the list says of it", () => {
    const links = [...xml["xl/worksheets/sheet2.xml"]!.matchAll(/<hyperlink ref="(\w+)" location="([^"]+)"/g)];
    expect(links.map(([, from, to]) => [from, to])).toEqual([
      ["B5", "'数字来源索引'!A5"],
      ["B6", "'数字来源索引'!A6"],
      ["B7", "'数字来源索引'!A7"]
    ]);
    expect(sheets[3]!.data[4]![0]).toBe("1,234.50");
  });
  it("carries its stamp on every sheet and printed page, keeps heads in sight, and prints on A4", () => {
    for (const {data} of sheets) expect(JSON.stringify(data)).toContain("草稿");
    const pages = Object.entries(xml).filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(pages).toHaveLength(4);
    for (const [, page] of pages) {
      expect(page).toContain('paperSize="9"');
      expect(page).toContain("&amp;L样例单位 2024 年度预算执行简报&amp;R草稿");
      expect(page).toContain("第 &amp;P 页，共 &amp;N 页");
    }
    expect(pages.map(([, page]) => /ySplit="(\d)"/.exec(page)?.[1])).toEqual([undefined, "4", "5", "4"]);
    expect(xml["xl/workbook.xml"]).toContain("localSheetId=\"2\">'主要数字 (2)'!$5:$5<");
  });
  it("holds no formula and no mark of where numbers lead, and every part of it is XML", () => {
    for (const [name, part] of Object.entries(xml)) {
      expect([name, part]).toEqual([name, expect.not.stringMatching(/<f[ >]|[\uE000-\uE002]/)]);
      const {documentElement} = new DOMParser().parseFromString(part, "application/xml");
      expect([name, documentElement.querySelector("parsererror")]).toEqual([name, null]);
    }
  });
  it("has the same bytes again, and other words in another language", async () => {
    expect(Buffer.compare(await workbookFile(sampleEdition(), {text}), bytes)).toBe(0);
    const other = await read(await workbookFile(edition, {text: english}));
    expect(other.map(({sheet}) => sheet)).toEqual([
      ...[english.about, "主要数字", "主要数字 (2)", english.index.title]
    ]);
  });
});

describe("a cell", () => {
  const back = async (cells: readonly Cell[]) => {
    const [, sheet] = await read(await workbookFile(withParts([tableOf(cells.map((cell) => [cell, cell]))]), {text}));
    return rowsBelow(sheet!.data, "名称").map((row) => row[0]);
  };
  const value = (number: number, format: "amount" | "rate" | "share" | "count") => ({
    text: "x",
    value: {number, format}
  });

  it("is in the format of its value", async () => {
    const formats = ["amount", "rate", "share", "count"] as const;
    const xml = xmlOf(await workbookFile(withParts([tableOf(formats.map((each) => [value(1, each)]))]), {text}));
    const styles = [...xml["xl/styles.xml"]!.split("<cellXfs")[1]!.matchAll(/<xf numFmtId="(\d+)"/g)].map(
      ([, id]) => id
    );
    const used = [...xml["xl/worksheets/sheet2.xml"]!.matchAll(/s="(\d+)"><v>/g)].map(([, id]) => styles[Number(id)]);
    expect(used).toEqual(["4", "10", "164", "3"]);
    expect(xml["xl/styles.xml"]).toContain('numFmtId="164" formatCode="0.0%"');
  });
  it("keeps a number to its last bit, and is a text where there is none", async () => {
    const numbers = [0.1 + 0.2, -1234567890.12, 1e21, 5e-324, 0, 2 / 3];
    expect(await back(numbers.map((number) => value(number, "amount")))).toEqual(numbers);
    expect(await back([value(NaN, "rate"), value(Infinity, "amount")])).toEqual(["x", "x"]);
  });
  it("is never a formula, an instruction or a mark, whatever stands in it", async () => {
    const texts = ["=1+1", "+86", "-x", "@a", "'=b", "007", "1e3", "TRUE", '<b>&"q"</b>', "两\n行", "𠮷"];
    expect(await back(texts.map((text) => ({text})))).toEqual(texts);
    const odd = [
      hostile,
      "a\u0000\u0008\u001B[31mb",
      "c\uFFFEd",
      "\uE000e\uE001f\uE002",
      "g\r\nh\ri",
      "\uD800j",
      numberText("5", "#k")
    ];
    expect(await back(odd.map((text) => ({text})))).toEqual([
      ...[inert, "a\uFFFD\uFFFD\uFFFD[31mb", "c\uFFFDd", "ef", "g\nh\ni", "\uFFFDj", "5"]
    ]);
  });
  it("holds what a cell can hold", async () => {
    const [cell] = await back([{text: "长".repeat(40_000)}]);
    expect([...String(cell)]).toHaveLength(32767);
  });
});

describe("a sheet", () => {
  const namesOf = async (titles: readonly string[]) => {
    const bytes = await workbookFile(withParts(titles.map((title, i) => tableOf([], {title, id: `t${i}`}))), {text});
    return (await read(bytes)).map(({sheet}) => sheet).slice(1, -1);
  };
  it("is named as Excel allows, by its table as far as it can be", async () => {
    const long = "二〇二四年度一般公共预算财政拨款基本支出决算明细表（按经济分类科目）";
    const names = await namesOf([
      ...[long, long, "'a[b]:c*d?e/f\\g'", "", "\u202E\u0007", "History", "收入", "收入", "ＡＢ", "ab", text.about],
      ...[`${"𠮷".repeat(40)}`, numberText("5", "#x")]
    ]);
    for (const name of names) {
      expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{C}]{1,31}(?<!')$/u);
      expect(name.length).toBeLessThanOrEqual(31);
    }
    expect(new Set(names.map((name) => name.normalize("NFKC").toLowerCase())).size).toBe(names.length);
    expect(names).toEqual([
      ...[`${long.slice(0, 30)}…`, `${long.slice(0, 26)}… (2)`, "a b c d e f g", "t3", "1", "History (2)", "收入"],
      ...["收入 (2)", "ＡＢ", "ab (2)", `${text.about} (2)`, `${"𠮷".repeat(15)}…`, "5"]
    ]);
  });
  it("has a header of no more than a workbook allows, in which nothing is a command", async () => {
    const bytes = await workbookFile(withParts([], {title: `&A&F\u202E\n${"&题".repeat(300)}`, stamped: "送&审"}), {
      text
    });
    const header = new DOMParser()
      .parseFromString(xmlOf(bytes)["xl/worksheets/sheet1.xml"]!, "application/xml")
      .querySelector("oddHeader")!.textContent;
    expect(header.length).toBeLessThanOrEqual(255);
    expect(header).toMatch(/^&L&&A&&F\uFFFD &&题(?:&&题)*(?:&&)?&R送&&审$/);
  });
});
