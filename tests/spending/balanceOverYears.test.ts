// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {spendingWords as englishSpending} from "../../src/en/spendingWords.js";
import {words as english} from "../../src/en/words.js";
import {balanceOverYears} from "../../src/spending/balanceOverYears.js";
import {spendingWords as chineseSpending} from "../../src/spendingWords.js";
import {words as chinese} from "../../src/words.js";
import {useSituations, situationFacts} from "./situations.js";

const query = useSituations();
const zh = {words: chinese, text: chineseSpending};
const en = {words: english, text: englishSpending};

const at = async (search: string, telling = zh) => balanceOverYears(await situationFacts(query, {search}), telling);
const titleOf = (figure: HTMLElement) => figure.querySelector("h3")!.textContent;
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const table = (figure: HTMLElement) =>
  [...figure.querySelectorAll("tr")].map((row) => texts(row, "th, td").map((cell) => cell.trim()));

describe("the balance over the years", () => {
  it("says what was carried over, which way it went and how much of which budget it is", async () => {
    expect(titleOf(await at(""))).toBe(
      "2023 年末结转和结余 75.28 万元，比年初增加，相当于支出预算（口径未注明）的 27.33%"
    );
    expect(titleOf(await at("?unit=demo", en))).toBe(
      "2023 ended with 74.13 wan yuan carried over, less than it began with and 10.08% of the adjusted budget for spending"
    );
  });
  it("draws two years beside each other, the derived one dashed and marked", async () => {
    const drawing = (await at("")).querySelector(".drawing-640")!;
    expect(texts(drawing, ".strong")).toEqual(["年初结转和结余", "收入", "支出", "年末结转和结余"]);
    expect(texts(drawing, ".number")).toEqual([
      ...["118.85推算", "65.11推算", "196.43推算", "271.37"],
      ...["250.17推算", "261.20", "65.11推算", "75.28"]
    ]);
    expect(drawing.querySelectorAll(".bar.derived")).toHaveLength(5);
    expect(drawing.querySelectorAll(".bar.income, .bar.expenditure, .bar.balance")).toHaveLength(8);
  });
  it("draws one year as the way from its opening to its closing balance", async () => {
    const figure = await at("?from=2023&to=2023");
    expect(texts(figure.querySelector(".drawing-640")!, ".number")).toEqual([
      ...["65.11推算", "+ 271.37", "− 261.20", "= 75.28"]
    ]);
  });
  it("draws many years as lines and bars whose years lead to theirs", async () => {
    const figure = await at("?unit=demo");
    const drawing = figure.querySelector(".drawing-1000")!;
    expect(drawing.querySelectorAll("path.path")).toHaveLength(2);
    expect(drawing.querySelectorAll(".bar.balance")).toHaveLength(6);
    expect(drawing.querySelector('[data-key="balance-over-years:demo:2021"]')!.getAttribute("href")).toBe(
      "?unit=demo&year=2021"
    );
    expect(drawing.querySelector('[data-key="balance-over-years:demo:2023"]')).toBeNull();
  });
  it("leaves a gap where a year states nothing, and names it", async () => {
    const figure = await at("?unit=demo&with=minus");
    expect(texts(figure, ".note").join()).toContain(
      "红字示例单位（合成数据）2019–2020 年、2024 年一项也没有列明，图中留空。"
    );
  });
  it("has what the rate divides in its table", async () => {
    expect(table(await at("")).at(-1)).toEqual([
      ...["2023", "65.11 推算", "271.37", "261.20", "75.28", "275.50", "预算（口径未注明）", "27.33%"]
    ]);
  });
  it("adds up units, and says whose rate cannot be opened by its number alone", async () => {
    const figure = await at("?unit=demo&below=1&year=2021");
    expect(titleOf(figure)).toBe("2021 年末结转和结余 148.09 万元，比年初减少，相当于支出调整预算的 11.60%");
    expect([...figure.querySelectorAll("h3 a")].map((link) => link.getAttribute("href"))).toEqual([
      "#line/demo%2Cdemo-centre%2Cdemo-palace%2Cdemo-street/2021/closing-balance/actual/all/nominal"
    ]);
  });
  it("is of one fund where one is chosen, and says where it states nothing", async () => {
    const figure = await at("?unit=demo&fund=other");
    expect(titleOf(figure)).toBe("2023 年末结转和结余 54.61 万元，比年初减少，相当于支出调整预算的 46.24%");
    expect(figure.querySelector("h3 a")!.getAttribute("href")).toBe("#figure/demo/2023/closing-balance/actual/other");
    expect((await at("?fund=general")).textContent).toBe(
      "雁峰区总工会2022–2023 年没有列明这项资金的收入、支出和结余合计。"
    );
  });
  it("names the unit that carries most over", async () => {
    expect(titleOf(await at("?unit=demo-street&with=demo,demo-centre"))).toBe(
      "2023 年末结转和结余最多的是示例单位（合成数据）：74.13 万元，结转结余率 10.08%"
    );
  });
  it("is not reached by side, lines, measure or divisor", async () => {
    const sliced = await at("?unit=demo&side=income&measure=budget&per=share&lines=income-levy");
    expect(sliced.outerHTML.replaceAll(/href="[^"]*"/g, "")).toBe(
      (await at("?unit=demo")).outerHTML.replaceAll(/href="[^"]*"/g, "")
    );
  });
});
