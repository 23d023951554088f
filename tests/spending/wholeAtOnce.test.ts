// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {wholeAtOnce} from "../../src/spending/wholeAtOnce.js";
import {useSituations, situationFacts} from "./situations.js";
import {en, zh} from "./tellings.js";

const query = useSituations();

const at = async (search: string, telling = zh) => wholeAtOnce(await situationFacts(query, {search}), telling);
const titleOf = (figure: Element) => figure.querySelector("h3")!.textContent;
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const trail = (node: Element) =>
  [...node.querySelectorAll(".trail li > *")].map((step) => [step.textContent, step.getAttribute("href")]);
const hrefOf = (node: Element, key: string) =>
  node.querySelector(`.drawing-1000 [data-key="whole-at-once:${key}"]`)?.getAttribute("href");
const rows = (figure: Element) =>
  [...figure.querySelectorAll("tbody tr")].map((row) => texts(row, "th, td").join(" | "));

describe("the whole at once", () => {
  it("says what the real unit itemises most of, and how much it does not itemise", async () => {
    const figure = await at("");
    expect(titleOf(figure)).toBe(
      "2023 年支出 261.20 万元，列明的里面基本支出最多，95.08 万元，占支出的 36.4%；没有列明的有 138.62 万元，占支出的 53.1%"
    );
    expect(titleOf(await at("", en))).toBe(
      "Spending in 2023 came to 261.20 wan yuan; the largest part that is itemised is Basic spending, 95.08 (36.4% of " +
        "spending); 138.62 (53.1% of spending) is not itemised"
    );
    expect(figure.querySelectorAll(".drawing-1000 .not-itemised")).toHaveLength(1);
    expect(rows(figure).slice(0, 3)).toEqual([
      "支出 | 261.20 | 100.0% | 报告所载",
      "基本支出 | 95.08 | 36.4% | 报告所载",
      "工资福利支出 | 77.60 | 29.7% | 报告所载"
    ]);
    expect(figure.querySelector("tbody .indent-2")!.textContent).toBe("工资福利支出");
  });
  it("outlines what is derived, and says so", async () => {
    const figure = await at("?year=2022");
    expect(figure.querySelectorAll(".drawing-1000 .derived").length).toBeGreaterThan(0);
    expect(texts(figure, ".drawing-1000 .mark")).toContain("推算");
  });
  it("leads into its parts, and out again", async () => {
    expect(trail(await at("?unit=demo"))).toEqual([["支出", null]]);
    expect(hrefOf(await at("?unit=demo"), "demo:basic")).toBe("?unit=demo&lines=basic");
    const figure = await at("?unit=demo&lines=basic-301");
    expect(trail(figure)).toEqual([
      ["支出", "?unit=demo"],
      ["基本支出", "?unit=demo&lines=basic"],
      ["工资福利支出", null]
    ]);
    expect(hrefOf(figure, "demo:basic-301")).toBe("?unit=demo&lines=basic");
    expect(hrefOf(figure, "demo:basic-30101")).toBe("?unit=demo&lines=basic-30101");
    expect(hrefOf(await at("?lines=expenditure/not-itemised"), "yanfeng-ftu:x")).toBeUndefined();
    expect(trail(await at("?lines=expenditure/not-itemised"))).toEqual([
      ["支出", "?"],
      ["支出中未列明的部分", null]
    ]);
    expect(trail(await at("?unit=demo&lines=basic-301,project"))[0]).toEqual(["支出", "?unit=demo"]);
  });
  it("has a sentence instead of a drawing where there is none to make", async () => {
    const sentences = async (search: string) => {
      const node = await at(search);
      return [node.querySelectorAll("svg").length, node.querySelector("h3, .absent")!.textContent];
    };
    expect(await sentences("?lines=basic-31009")).toEqual([0, expect.stringContaining("2023 年的土地补偿")]);
    expect(await sentences("?unit=nil")).toEqual([0, "2023 年支出 0.00 万元，没有可以画成面积的部分"]);
    expect(await sentences("?unit=nil&per=head&year=2023")).toEqual([0, expect.stringContaining("在职人数")]);
    expect(await sentences("?unit=minus&lines=project-hardship-aid")).toEqual([
      0,
      "2023 年困难补助 −3.20 万元，没有可以画成面积的部分"
    ]);
    expect(await sentences("?unit=demo&year=2023&lines=project-hardship-aid")).toEqual([
      0,
      "2023 年困难补助 58.50 万元，没有再往下的细目"
    ]);
  });
  it("names what has no area", async () => {
    expect(texts(await at("?unit=minus"), ".note")).toEqual([
      "零和负数没有面积，图里没有画：困难补助 −3.20（单位：万元）。"
    ]);
  });
  it("draws several units on one scale, beside their totals", async () => {
    const figure = await at("?unit=demo&year=2023&with=demo-street&lines=basic");
    expect(titleOf(figure)).toMatch(
      /^2023 年基本支出：示例单位（合成数据） 503\.44 万元，示例街道总工会（合成数据） 65\.62 万元$/
    );
    const [one, other] = texts(figure, "h4").map((_, i) =>
      Number(figure.querySelectorAll(".drawing-1000 .level-0")[i]!.getAttribute("height"))
    );
    expect(one! / other!).toBeCloseTo(503.44 / 65.62, 0);
    expect(texts(figure, ".note")).toEqual(["百分比是占全部支出的比重。", "各单位按同一比例画，高矮可以相比。"]);
    expect(rows(figure)[0]).toBe("基本支出 | 示例单位（合成数据） | 503.44 | 70.5% | 合成");
  });
  it("is in the terms of the filters: amounts for shares, outlines for budgets, blue for income", async () => {
    expect(titleOf(await at("?unit=demo&year=2023&per=share"))).toContain("713.61 万元");
    expect(titleOf(await at("?unit=demo&year=2023&per=head"))).toContain("万元/人");
    const budget = await at("?unit=demo&year=2023&measure=budget");
    expect(titleOf(budget)).toContain("2023 年支出年初预算 ");
    expect(budget.querySelectorAll(".drawing-1000 .planned").length).toBeGreaterThan(5);
    expect(budget.querySelectorAll(".drawing-1000 .expenditure")).toHaveLength(0);
    expect((await at("?side=income")).querySelectorAll(".drawing-640 .bar.income")).toHaveLength(1);
  });
});
