// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {execution} from "../../src/spending/execution.js";
import {useSituations, situationFacts} from "./situations.js";
import {en, zh} from "./tellings.js";

const query = useSituations();

const at = async (search: string, telling = zh) => execution(await situationFacts(query, {search}), telling);
const titleOf = (figure: HTMLElement) => figure.querySelector("h3")!.textContent;
const subtitle = (figure: HTMLElement) => figure.querySelector(".subtitle")!.textContent;
const drawing = (figure: HTMLElement, width = 640) => figure.querySelector(`.drawing-${width}`)!;
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const cells = (figure: HTMLElement, name: string) =>
  [...figure.querySelectorAll("tbody tr")]
    .filter((row) => row.firstElementChild!.textContent === name)
    .map((row) => texts(row, "td"));

describe("budget against final account", () => {
  it("compares the real unit's total alone, with a budget worked out and its kind not stated", async () => {
    const figure = await at("");
    expect(titleOf(figure)).toBe("2023 年支出完成预算（口径未注明）的 94.81%，比预算少支出 14.30 万元");
    expect(subtitle(figure)).toContain("决算 ÷ 预算（口径未注明）");
    expect(figure.querySelectorAll(".drawing-640 .bar")).toHaveLength(1);
    expect(figure.querySelector(".drawing-640 .budget-tick.derived")).not.toBeNull();
    expect(texts(drawing(figure), ".mark")).toEqual(["推算"]);
    expect(texts(figure, ".note")).toContain("预算只列到总数，没有按项目列明，所以只能比较总数。");
  });
  it("says what the demo unit's total came to, and which line is furthest off in money", async () => {
    const figure = await at("?unit=demo&year=2023");
    expect(titleOf(figure)).toBe(
      "2023 年支出完成调整预算的 97.00%，比预算少支出 22.08 万元；差得最多的是福利费，少支出 2.23 万元（完成 78.7%）"
    );
    expect(titleOf(await at("?unit=demo&year=2023", en))).toBe(
      "2023: Spending came to 97.00% of the adjusted budget, 22.08 wan yuan underspent; furthest off is Welfare, 2.23 wan yuan underspent (78.7%)"
    );
  });
  it("draws the total first and twelve lines after it, the most money first, and puts all in the table", async () => {
    const figure = await at("?unit=demo&year=2023");
    const labels = texts(drawing(figure, 1000), ".label");
    expect(labels).toHaveLength(13);
    expect(labels.slice(0, 4)).toEqual(["支出", "福利费", "劳动和技能竞赛", "夏送清凉"]);
    const rows = [...figure.querySelectorAll("tbody tr")];
    expect(texts(figure, ".note")).toContain(`图中只画差额最大的几项，其余 ${rows.length - 13} 项见表格。`);
    expect(cells(figure, "福利费")).toEqual([["10.45", "8.22", "−2.23", "78.7%", "不到 80%", "调整预算", "—"]]);
  });
  it("opens the rate, the budget and the final account, and leads on from the line", async () => {
    const figure = await at("?unit=demo&year=2023");
    const group = [...drawing(figure).querySelectorAll("g")].find((g) => g.textContent.startsWith("福利费"))!;
    const hrefs = [...group.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual([
      ...Array(2).fill("?unit=demo&lines=basic-30229"),
      ...["#line-execution/demo/2023/basic-30229/all", "#figure/demo/2023/basic-30229/actual"],
      "#figure/demo/2023/basic-30229/adjusted"
    ]);
    expect(group.querySelector("a")!.getAttribute("data-key")).toBe("execution:demo:basic-30229");
  });
  it("marks by a word what the rules point out, and nothing else", async () => {
    const marked = async (search: string) =>
      texts(drawing(await at(search)), "g").filter((text) => /不到|超过/.test(text)).length;
    expect(await marked("?unit=demo&year=2023")).toBe(1);
    expect(await marked("?unit=demo&year=2023&side=income")).toBe(3);
  });
  it("is not reached by the measure and the divisor", async () => {
    const plain = texts(drawing(await at("?unit=demo&year=2023")), "text");
    for (const filter of ["measure=budget", "per=head", "per=share"])
      expect(texts(drawing(await at(`?unit=demo&year=2023&${filter}`)), "text")).toEqual(plain);
  });
  it("draws what is negative, and names what was spent without a budget", async () => {
    const figure = await at("?unit=minus");
    expect(cells(figure, "困难补助")).toEqual([["4.00", "−3.20", "−7.20", "−80.0%", "不到 80%", "年初预算", "—"]]);
    expect(cells(figure, "基本支出")).toEqual([["—", "64.00", "—", "—", "—", "—", "—"]]);
    expect(texts(figure, ".note")).toContain("有支出、没有列明预算的：基本支出 64.00 万元。");
  });
  it("computes no rate where the budget is nil", async () => {
    const figure = await at("?unit=nil");
    expect(titleOf(figure)).toBe("2023 年支出的年初预算不大于零，不计算执行率");
    expect(cells(figure, "困难补助")).toEqual([["0.00", "0.00", "0.00", "—", "—", "年初预算", "—"]]);
  });
  it("sets several units side by side, each with its own lines", async () => {
    const figure = await at("?unit=demo&year=2023&with=demo-centre,demo-street");
    expect(titleOf(figure)).toMatch(
      /^2023 年支出完成预算的比例：示例单位（合成数据） 97\.00%，.* 95\.92%，.* 97\.69%$/
    );
    expect(texts(figure, "h4")).toHaveLength(3);
    expect(texts(figure, "thead th")).toContain("单位");
  });
  it("says so where nothing is both budgeted and accounted for", async () => {
    for (const search of ["?lines=basic-31009", "?fund=general", "?unit=sole", "?lines=expenditure/not-itemised"]) {
      const figure = await at(search);
      expect(figure.matches("p.absent")).toBe(true);
      expect(figure.textContent).toContain("没有同时列明决算和预算，算不出执行率");
    }
  });
});
