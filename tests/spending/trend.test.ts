// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {trend} from "../../src/spending/trend.js";
import {useSituations, situationFacts} from "./situations.js";
import {en, zh} from "./tellings.js";

const query = useSituations();

const at = async (search: string, telling = zh) => trend(await situationFacts(query, {search}), telling);
const titleOf = (figure: HTMLElement) => figure.querySelector("h3")!.textContent;
const drawing = (figure: HTMLElement, width: number) => figure.querySelector(`.drawing-${width}`)!;
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);

describe("the figure over the years", () => {
  it("says how the real unit's spending moved, as pairs of bars", async () => {
    const figure = await at("");
    expect(titleOf(figure)).toBe(
      "支出从 2022 年的 250.17 万元增加到 2023 年的 261.20 万元，列明的各项中最多的是基本支出（95.08 万元）"
    );
    expect(figure.querySelectorAll(".drawing-640 .bar.derived")).toHaveLength(3);
    expect(texts(drawing(figure, 640), ".mark")).toHaveLength(5);
    expect(figure.textContent).toContain("看不出趋势");
  });
  it("says it in English", async () => {
    expect(titleOf(await at("?unit=demo", en))).toBe(
      "Spending rose from 630.40 wan yuan in 2019 to 735.05 wan yuan in 2024; the largest line was Basic spending (534.61 wan yuan)"
    );
  });
  it("draws six years as lines that lead to their slices, and years that lead to theirs", async () => {
    const figure = await at("?unit=demo");
    const links = [...drawing(figure, 640).querySelectorAll("a.choosing[data-key]")].map((link) => [
      link.getAttribute("data-key"),
      link.getAttribute("href")
    ]);
    expect(links).toContainEqual(["trend:demo:basic", "?unit=demo&lines=basic"]);
    expect(links).toContainEqual(["trend:demo:year:2021", "?unit=demo&year=2021"]);
    expect(figure.querySelectorAll(".drawing-640 .line.expenditure")).toHaveLength(2);
    expect(figure.querySelectorAll(".drawing-640 .line.whole .point")).toHaveLength(6);
  });
  it("takes the least of many lines together, and leaves out a total that leaves no room for them", async () => {
    const figure = await at("?unit=demo&lines=project");
    expect(texts(drawing(figure, 1000), ".label")).toContain("其余 5 项");
    expect(figure.querySelector(".line.whole")).toBeNull();
    expect(texts(figure, ".note")).toEqual([
      "金额较小的 5 项合在一起画，逐项数字见表。",
      "合计比各项大得多，不画在图上，见标题和表。"
    ]);
    expect(figure.querySelectorAll("tbody tr")).toHaveLength(14);
  });
  it("leaves a gap where a year does not state a line, and says in which year a line ended", async () => {
    const line = await at("?unit=minus&lines=project-hardship-aid&from=2021&to=2023");
    const paths = [...line.querySelectorAll(".drawing-640 .line .path")];
    expect(paths).toEqual([]);
    expect(line.textContent).toContain("2022 年没有列明，图上留空。");
    expect(texts(drawing(await at("?unit=demo&lines=project"), 1000), ".number")).toContain("2022 年 21.92推算");
  });
  it("draws a negative part below nothing", async () => {
    const figure = await at("?unit=minus&lines=project&trend=stacked");
    const zero = Number(figure.querySelector(".drawing-640 .axis")!.getAttribute("y1"));
    const below = [...figure.querySelectorAll(".drawing-640 a > rect.bar")].filter(
      (bar) => Number(bar.getAttribute("y")) >= zero && Number(bar.getAttribute("height")) > 0
    );
    expect(below).toHaveLength(1);
  });
  it("stacks what is not itemised as hatched, with the total above", async () => {
    const figure = await at("?trend=stacked");
    expect(figure.querySelectorAll(".drawing-640 a > .not-itemised")).toHaveLength(2);
    expect(texts(drawing(figure, 640), ".number.strong")).toEqual(["250.17", "261.20"]);
  });
  it("tells of shares by the largest line, and fills every column", async () => {
    const figure = await at("?unit=demo&trend=shares");
    expect(titleOf(figure)).toBe("基本支出占支出合计的比重从 2019 年的 71.0% 升到 2024 年的 72.7%");
    expect(texts(drawing(figure, 1000), ".number.strong")).toEqual(Array(6).fill("100.0%"));
  });
  it("ranks one year's lines", async () => {
    const figure = await at("?unit=demo&from=2023&to=2023");
    expect(titleOf(figure)).toBe("2023 年支出 713.61 万元，其中最多的是基本支出（503.44 万元）");
    expect(texts(drawing(figure, 640), ".label")).toEqual(["支出", "基本支出", "项目支出"]);
    expect(texts(figure, ".ways a")).toEqual(["逐项", "占比"]);
  });
  it("says why nothing is drawn, and still lets the reader draw it otherwise", async () => {
    const nothing = await at("?lines=basic-31009");
    expect(nothing.querySelector(".drawing, .ways")).toBeNull();
    expect(nothing.querySelector(".absent")!.textContent).toContain("没有数字");
    const shares = await at("?unit=nil&trend=shares");
    expect(shares.querySelector(".absent")!.textContent).toContain("合计不大于零");
    expect(texts(shares, ".ways a")).toContain("逐项");
    expect((await at("?per=head&from=2022&to=2022")).querySelector(".absent")!.textContent).toContain("在职人数");
  });
  it("tells nils as nils", async () => {
    const figure = await at("?unit=nil");
    expect(titleOf(figure)).toBe("支出 2023 年和 2024 年都是 0.00 万元");
    expect(new Set(texts(drawing(figure, 640), ".number"))).toEqual(new Set(["0.00"]));
  });
  it("sets several units side by side on one scale", async () => {
    const figure = await at("?unit=demo&with=demo-centre,demo-street&trend=stacked");
    expect(texts(figure, "h4")).toHaveLength(3);
    const heights = [...figure.querySelectorAll(".drawing-320")].map((svg) => svg.getAttribute("height"));
    expect(new Set(heights).size).toBe(1);
    expect(titleOf(figure)).toMatch(/^2024 年支出：示例单位/);
  });
  it("holds twenty years, with the first and the last named", async () => {
    const years = texts(drawing(await at("?unit=long"), 320), ".label").filter((label) => /^20\d\d$/.test(label));
    expect([years[0], years.at(-1)]).toEqual(["2010", "2029"]);
    expect(years.length).toBeLessThan(8);
  });
  it("names the fund and the measure that its title is about", async () => {
    expect(titleOf(await at("?unit=demo&fund=general&measure=budget"))).toMatch(/^支出（一般公共预算，年初预算）从/);
  });
});
