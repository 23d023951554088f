// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {bridge} from "../../src/spending/bridge.js";
import {useSituations, situationFacts} from "./situations.js";
import {en, zh} from "./tellings.js";

const query = useSituations();

const at = async (search: string, telling = zh) => bridge(await situationFacts(query, {search}), telling);
const titleOf = (figure: Element) => figure.querySelector("h3")!.textContent;
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const drawing = (figure: Element) => figure.querySelector(".drawing-1000")!;
const links = (figure: Element, which: string) =>
  [...figure.querySelectorAll(`[data-key^="bridge-${which}:"]`)].map((link) => [
    link.textContent,
    link.getAttribute("href"),
    link.hasAttribute("aria-current")
  ]);

describe("the bridge between two years", () => {
  it("says how far the real unit moved, and what moved most", async () => {
    const figure = await at("");
    expect(titleOf(figure)).toBe("2023 年支出比 2022 年增加 11.03 万元，变动最大的是项目支出，增加 27.50 万元");
    expect(titleOf(await at("", en))).toBe(
      "Spending in 2023 was 11.03 wan yuan more than in 2022; Project spending moved most, up 27.50"
    );
    expect(texts(drawing(figure), ".label")).toEqual([
      ...["2022 年", "项目支出", "商品和服务支出", "未列明", "工资福利支出", "对个人和家庭的补助", "2023 年"]
    ]);
    expect(texts(drawing(figure), ".number a")).toEqual([
      ...["250.17", "+27.50", "−18.92", "+15.58", "−8.81", "−4.32", "261.20"]
    ]);
    expect(drawing(figure).querySelectorAll(".derived")).toHaveLength(5);
    expect(texts(drawing(figure), ".mark")).toEqual(Array(6).fill("推算"));
  });
  it("turns round", async () => {
    expect(titleOf(await at("?year=2022"))).toBe(
      "2022 年支出比 2023 年减少 11.03 万元，变动最大的是项目支出，减少 27.50 万元"
    );
    expect(links(await at("?unit=demo&year=2023"), "year").slice(-3)).toEqual([
      ["2022", "?unit=demo&year=2022&against=2023", false],
      ["2023", "?unit=demo", true],
      ["2024", "?unit=demo&year=2024", false]
    ]);
    expect(links(await at("?unit=demo&year=2020"), "against").map(([year, , current]) => [year, current])).toEqual([
      ...[["2019", true]],
      ...["2021", "2022", "2023", "2024"].map((year) => [year, false])
    ]);
  });
  it("folds the least of many steps, and names years that do not state a line", async () => {
    const figure = await at("?unit=demo&year=2023");
    expect(texts(drawing(figure), ".label").slice(-2)).toEqual(["其余 39 项合计", "2023 年"]);
    expect(drawing(figure).querySelectorAll(".bar")).toHaveLength(9);
    expect(texts(drawing(figure), ".number .faint")).toEqual(["2022 年未列", "2023 年未列", "2022 年未列"]);
    expect(figure.querySelectorAll("tbody tr")).toHaveLength(48);
    expect(figure.querySelector("tbody tr:last-child")!.textContent).toContain("支出695.69713.61+17.92");
  });
  it("puts the reasons at what they are given for", async () => {
    const figure = await at("?unit=demo&year=2023&lines=basic-302,project");
    const stated = texts(figure, ".stated-reasons li");
    expect(stated).toContain("项目支出 2023 年：帮扶和阵地建设项目增加");
    expect(figure.querySelector(".stated-reasons .number-link")!.getAttribute("href")).toMatch(
      /^#row\/demo-2023\/reasons\/\d+$/
    );
    expect(texts(await at("?unit=demo&year=2023&measure=budget"), ".stated-reasons li")).toEqual([]);
    const facts = await situationFacts(query, {search: "?unit=demo&year=2023&lines=project"});
    const reason = {...facts.reasons[0]!, account_id: "project-hardship-aid", fund: "all", fiscal_year: 2023};
    const own = bridge({...facts, reasons: [reason]}, zh);
    expect(texts(drawing(own), ".faint")).toContain(reason.statement);
    expect(texts(own, ".stated-reasons li")).toEqual([]);
  });
  it("says what did not change, and what cannot be compared", async () => {
    expect(titleOf(await at("?unit=nil&year=2024"))).toBe("2024 年支出与 2023 年持平，各项也都没有变化");
    expect(texts(drawing(await at("?unit=nil&year=2024")), ".label")).toContain("其余 3 项没有变化");
    const absent = async (search: string) => (await at(search)).querySelector(".absent")?.textContent;
    expect(await absent("?unit=sole")).toBe("一年示例单位（合成数据）只有 2023 年的数字，没有别的年份可以比较。");
    expect(await absent("?unit=minus&lines=project-hardship-aid")).toMatch(/2022 年的困难补助/);
    expect(await absent("?unit=nil&year=2024&per=head")).toMatch(/2023 年的在职人数/);
  });
  it("crosses nil for a negative line", async () => {
    const figure = await at("?unit=minus&against=2021&lines=project-hardship-aid");
    expect(titleOf(figure)).toBe("2023 年困难补助比 2021 年减少 8.20 万元");
    expect(drawing(figure).querySelectorAll(".axis")).toHaveLength(1);
    expect(texts(drawing(figure), ".number a")).toEqual(["5.00", "−8.20", "−3.20"]);
  });
  it("holds several units to one scale, and says which lacks a year", async () => {
    const figure = await at("?unit=sole&with=demo");
    expect(titleOf(figure)).toMatch(
      /^2023 年支出：一年示例单位（合成数据）缺一年的数字；示例单位（合成数据）比 2022 年增加 17\.92 万元$/
    );
    expect(texts(figure, "h4")).toHaveLength(1);
  });
});
