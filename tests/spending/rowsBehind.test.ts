// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from "vitest";
import {rowsBehind} from "../../src/spending/rowsBehind.js";
import {placesOf} from "../../src/spending/sourceRows.js";
import {spendingWords as text} from "../../src/spendingWords.js";
import {words} from "../../src/words.js";
import {readCsv} from "../../src/csv.js";
import {useSituations, situationFacts} from "./situations.js";

const query = useSituations();
const factsAt = (search: string) => situationFacts(query, {search});
const at = async (search: string) => rowsBehind(await factsAt(search), {words, text});
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const rowsOf = (node: Element, part: string) =>
  [...node.querySelectorAll(`${part} tr`)].map((row) => texts(row, "th, td"));
const button = (node: Element, label: string) =>
  [...node.querySelectorAll("button")].find((each) => each.textContent === label)!;

afterEach(() => vi.restoreAllMocks());

describe("the rows behind the view", () => {
  it("are the lines of each unit and year, with how they are known and where they stand", async () => {
    const table = await at("");
    expect(texts(table, "h3")).toEqual(["2022–2023 年支出（决算）由 6 个数字组成，出自 1 份文件"]);
    const [first, , , , , last] = rowsOf(table, "tbody");
    expect(first).toEqual([
      ...["基本支出", "2022", "127.13", "50.8%", "推算：按原文“比上年增减额”", "—", "一般公共预算", "决算"],
      ...["雁峰区总工会2023年度整体支出绩效自评报告", "二(一)·1#2", "yanfeng-2023/claims.csv:6"]
    ]);
    expect(last!.slice(0, 5)).toEqual([...["未列明", "2023", "138.62", "53.1%", "推算：合计减去列明的部分"]]);
    expect(table.querySelector("tbody td:last-child a")!.getAttribute("href")).toBe("#row/yanfeng-2023/claims/6");
  });
  it("have a total a year and one of all years", async () => {
    const table = await at("");
    expect(rowsOf(table, "tfoot").map((cells) => cells.filter((cell) => cell !== ""))).toEqual([
      ["2022 年合计", "250.17", "100.0%"],
      ["2023 年合计", "261.20", "100.0%"],
      ["各年合计", "511.37"]
    ]);
    expect(table.querySelectorAll("tfoot a")).toHaveLength(2);
  });
  it("are divided before they are added up, and not over the years, per head or as shares", async () => {
    for (const search of ["?unit=demo&below=1&per=head", "?unit=demo&with=demo-centre&per=share"]) {
      const {figureSources, filters} = await factsAt(search);
      expect(figureSources.filter((row) => row.level === "all")).toEqual([]);
      const totals = figureSources.filter((row) => row.level === "year");
      expect(totals).toHaveLength(6);
      if (filters.per === "share") for (const row of totals) expect(row.value).toBeCloseTo(1, 9);
    }
    const [head, group] = [await factsAt("?unit=demo&below=1&per=head"), await factsAt("?unit=demo&below=1&per=head")];
    for (const {fiscal_year, value} of head.figureSources.filter((row) => row.level === "year"))
      expect(value).toBeCloseTo(
        group.years.find((row) => row.level === "whole" && row.fiscal_year === fiscal_year)!.value!,
        6
      );
  });
  it("come, unit by unit, to what the slice comes to", async () => {
    for (const search of [
      "",
      "?unit=demo&below=1",
      "?unit=demo&lines=basic,project-hardship-aid",
      "?unit=minus",
      "?fund=general"
    ]) {
      const {figureSources, years} = await factsAt(search);
      for (const {fiscal_year, value} of figureSources.filter((row) => row.level === "year")) {
        const whole = years.find((row) => row.level === "whole" && row.fiscal_year === fiscal_year)!;
        expect({search, fiscal_year, value}).toEqual({
          search,
          fiscal_year,
          value: expect.closeTo(whole.value!, 2) as number
        });
      }
    }
  });
  it("each name a published row that states them", async () => {
    const {figureSources} = await factsAt("?unit=demo&below=1&lines=basic-302");
    const lines = figureSources.filter((row) => row.level === "line");
    expect(lines.filter((row) => placesOf(row).length === 0)).toEqual([]);
    const [office] = lines;
    const sums = await query<{amount: number}>(
      `SELECT sum(amount)::DOUBLE AS amount FROM printed_amounts WHERE (document_id, line) IN (${placesOf(office!)
        .map(() => "(?, ?::INTEGER)")
        .join(", ")})`,
      placesOf(office!).flatMap(({document, line}) => [document, line])
    );
    expect(sums[0]!.amount).toBe(office!.value);
  });
  it("stay sorted when the filters change", async () => {
    const table = await at("?unit=demo");
    const year = table.querySelector<HTMLButtonElement>('[data-key="rows-behind:sort:year"]')!;
    year.click();
    year.click();
    expect(texts(table, "tbody td:nth-child(2)")[0]).toBe("2024");
    const next = await at("?unit=demo&side=income");
    expect(next.querySelector("[aria-sort]")!.textContent).toBe("年度");
    expect(texts(next, "tbody td:nth-child(2)")[0]).toBe("2024");
    next.querySelector<HTMLButtonElement>('[data-key="rows-behind:sort:year"]')!.click();
    expect(next.querySelector("[aria-sort]")).toBeNull();
  });
  it("are shown in full when asked", async () => {
    const table = await at("?unit=demo&below=1&lines=basic-302");
    expect(rowsOf(table, "tbody")).toHaveLength(200);
    const all = button(table, "显示全部 358 行");
    all.click();
    expect(rowsOf(table, "tbody")).toHaveLength(358);
    expect(all.hidden).toBe(true);
  });
  it("are copied as a spreadsheet takes them", async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal("navigator", {clipboard: {writeText}});
    const table = await at("?unit=minus&lines=project");
    button(table, "复制表格").click();
    await vi.waitFor(() => expect(table.querySelector("[role=status]")!.textContent).toMatch(/^已复制 \d+ 行/));
    vi.unstubAllGlobals();
    const lines = writeText.mock.calls[0]![0].split("\n").map((line) => line.split("\t"));
    expect(lines[0]).toHaveLength(13);
    const negative = lines.find((cells) => cells[2]!.startsWith("-"))!;
    expect(negative.slice(1, 4)).toEqual(["2023", "-3.20", "-3.6%"]);
  });
  it("are saved as CSV that a spreadsheet opens, with guarded texts and plain numbers", async () => {
    const saved: Blob[] = [];
    Object.assign(URL, {createObjectURL: (blob: Blob) => (saved.push(blob), "blob:"), revokeObjectURL: () => {}});
    let name = "";
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    const facts = await factsAt("?unit=demo&in=yuan");
    const {name: line} = facts.scope.accounts.find((row) => row.account_id === "basic")!;
    const guarded = {
      ...facts.scope,
      accounts: facts.scope.accounts.map((row) => ({...row, name: row.name === line ? "=1+1" : row.name}))
    };
    button(rowsBehind({...facts, scope: guarded}, {words, text}), "下载 CSV").click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(name).toBe("示例单位（合成数据）-支出-2019–2024 年.csv");
    const reader = new FileReader();
    reader.readAsArrayBuffer(saved[0]!);
    await vi.waitFor(() => expect(reader.result).not.toBeNull());
    const bytes = new Uint8Array(reader.result as ArrayBuffer);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const {header, rows} = readCsv(new TextDecoder().decode(bytes));
    expect(header.slice(0, 5)).toEqual(["项目", "年度", "数值（元）", "占比", "单位"]);
    expect(rows[0]!.cells.slice(0, 5)).toEqual(["'=1+1", "2019", "4478600", "71.0%", "示例单位（合成数据）"]);
  });
});
