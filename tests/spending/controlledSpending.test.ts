// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {spendingWords as englishSpending} from "../../src/en/spendingWords.js";
import {words as english} from "../../src/en/words.js";
import {controlledSpending} from "../../src/spending/controlledSpending.js";
import {spendingWords as chineseSpending} from "../../src/spendingWords.js";
import {words as chinese} from "../../src/words.js";
import {useSituations, situationFacts} from "./situations.js";

const query = useSituations();
const zh = {words: chinese, text: chineseSpending};
const en = {words: english, text: englishSpending};

const at = async (search: string, telling = zh) => controlledSpending(await situationFacts(query, {search}), telling);
const titleOf = (figure: HTMLElement) => figure.querySelector("h3")!.textContent;
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
/** What the drawing says of each line, by its name. */
const said = (figure: HTMLElement) =>
  Object.fromEntries(
    [...figure.querySelectorAll(".drawing-1000 > g")]
      .map((row) => texts(row, "text"))
      .filter(([name]) => name !== undefined)
      .map(([name, ...rest]) => [name!, rest])
  );
const table = (figure: HTMLElement) =>
  [...figure.querySelectorAll("tr")].map((row) => texts(row, "th, td").map((cell) => cell.trim()));

describe("controlled spending", () => {
  it("says that last year was nil and that the budget was kept, where both are stated nils", async () => {
    expect(titleOf(await at(""))).toBe("2023 年“三公”经费 0.00 万元，与年初预算相同；2022 年为零，不计算增幅");
    expect(titleOf(await at("", en))).toBe(
      "The three public expenses of 2023 came to 0.00 wan yuan, the same as the original budget; 2022 was nil, so there is no percentage"
    );
  });
  it("tells a stated nil from what is not stated, and names the line without a final account", async () => {
    const figure = await at("");
    expect(said(figure)).toMatchObject({
      公务接待费: ["0.00", "年初预算 0.00\u20032022 年 0.00（推算）"],
      公务用车运行维护费: ["—未列明", "年初预算 0.00"],
      会议费: ["0.00", "2022 年 5.50", "原因：当年没有安排会议费预算，未开支"]
    });
    expect(texts(figure, ".note")).toEqual(["没有列明 2023 年决算数的有：公务用车运行维护费。没有列明不等于零。"]);
  });
  it("says which way it went and how it stands to its budget", async () => {
    expect(titleOf(await at("?unit=demo"))).toBe(
      "2023 年“三公”经费 4.89 万元，比 2022 年下降 8.6%，低于年初预算的 5.68 万元"
    );
    expect(titleOf(await at("?unit=demo", en))).toBe(
      "The three public expenses of 2023 came to 4.89 wan yuan, down 8.6% on 2022, below the original budget of 5.68"
    );
  });
  it("compares with the year that the reader holds it against", async () => {
    const figure = await at("?unit=demo&year=2023&against=2019");
    expect(titleOf(figure)).toContain("比 2019 年");
    expect(figure.querySelector(".subtitle")!.textContent).toContain("对照预算和 2019 年决算");
  });
  it("keeps to the fund chosen", async () => {
    expect((await at("?unit=demo&fund=other")).textContent).toBe(
      "示例单位（合成数据）2023 年没有列明这项资金的“三公”经费、会议费和培训费。"
    );
    expect(titleOf(await at("?unit=demo&year=2023&fund=general"))).toContain("4.89");
  });
  it("is not reached by side, lines, measure or divisor, and says so", async () => {
    const [plain, sliced] = [
      await at("?unit=demo"),
      await at("?unit=demo&side=income&lines=income-levy&measure=budget&per=head")
    ];
    expect(sliced.querySelector(".subtitle")!.textContent).toBe(plain.querySelector(".subtitle")!.textContent);
    expect(said(sliced)).toEqual(said(plain));
  });
  it("draws a panel a unit, on one scale, and names the unit of each reason where units are added", async () => {
    const figure = await at("?unit=demo&with=demo-street");
    expect(texts(figure, "h4")).toEqual(["示例单位（合成数据）", "示例街道总工会（合成数据）"]);
    expect(titleOf(figure)).toBe(
      "2023 年“三公”经费：示例单位（合成数据） 4.89 万元，示例街道总工会（合成数据） 0.27 万元"
    );
    const added = await at("?unit=demo&below=1");
    expect(added.querySelector(".drawing-640")!.textContent).toContain(
      "示例单位（合成数据）：从严控制接待和用车，开支减少"
    );
  });
  it("has every year in its table", async () => {
    const [head, total] = table(await at("?unit=demo"));
    expect(head!.slice(0, -1)).toEqual([
      "项目",
      ...["2019", "2020", "2021", "2022", "2023", "2024"].map((year) => `${year} 年决算`),
      "2023 年年初预算"
    ]);
    expect(total!.slice(-3)).toEqual(["5.93", "5.68", "原因：从严控制接待和用车，开支减少"]);
  });
  it("leads from a line to its twin among the other lines, and from its number to its source", async () => {
    const figure = await at("?unit=demo&year=2023&side=income");
    const link = figure.querySelector('.drawing-640 [data-key="controlled-spending:demo:reception"]')!;
    expect(link.getAttribute("href")).toBe("?unit=demo&lines=basic-30217");
    expect(figure.querySelector("h3 a")!.getAttribute("href")).toBe("#figure/demo/2023/three-public/actual");
    const added = await at("?unit=demo&below=1");
    expect(added.querySelector("h3 a")!.getAttribute("href")).toMatch(
      /^#line\/demo%2Cdemo-centre%2Cdemo-palace%2Cdemo-street\/2023\/three-public\/actual\/all\/nominal$/
    );
  });
});
