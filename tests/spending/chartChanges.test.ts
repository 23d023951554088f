// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {bridge} from "../../src/spending/bridge.js";
import {heat} from "../../src/spending/heat.js";
import {trend} from "../../src/spending/trend.js";
import {situationFacts, useSituations} from "./situations.js";
import {en, zh} from "./tellings.js";

const query = useSituations();

const income = "?unit=demo&side=income";
const both = `${income}&lines=income-operating,income-affiliates`;
const facts = (search: string) => situationFacts(query, {search});
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const inChinese = "2022 年起科目表改了，“事业收入”改为“附属单位上缴收入”：前后口径不同，数列在这里断开，不宜直接比较。";
const inEnglish =
  "The chart of accounts changed in 2022: Remittances from affiliated bodies took the place of Operating income. " +
  "They are not the same, so the series is broken here and its two parts should not be compared directly.";
/** What is drawn of a line that has a name in its last year. */
const drawn = (figure: HTMLElement, name: string) =>
  [...figure.querySelectorAll(".drawing-640 .line")].find((line) =>
    texts(line, "circle title").at(-1)!.startsWith(`${name} ·`)
  )!;
/** The steps from year to year that it is drawn with. */
const steps = (line: Element) => line.querySelector("path.hit")!.getAttribute("d")!.split("M").length - 1;

describe("a line that another took the place of when the chart changed", () => {
  it("is one series with it over the years, with a gap, a mark and a note", async () => {
    const figure = trend(await facts(income), zh);
    const series = drawn(figure, "附属单位上缴收入");
    expect(drawn(figure, "事业收入")).toBeUndefined();
    expect(series.querySelectorAll(".point")).toHaveLength(6);
    expect(texts(series, "circle title").map((title) => title!.split(" · ").slice(0, 2).join(" "))).toEqual([
      ...["事业收入 2019", "事业收入 2020", "事业收入 2021"],
      ...["附属单位上缴收入 2022", "附属单位上缴收入 2023", "附属单位上缴收入 2024"]
    ]);
    expect([steps(series), steps(drawn(figure, "拨缴经费收入"))]).toEqual([4, 5]);
    expect(texts(figure, ".drawing-640 .year-break")).toEqual(["2022 年起科目有变"]);
    expect(figure.querySelectorAll(".drawing-640 .year-break line.break")).toHaveLength(1);
    expect(texts(figure, ".note")).toContain(inChinese);
  });
  it("says in the table what became of it, and what it was", async () => {
    expect(texts(trend(await facts(income), en), "tbody th .mark")).toEqual(
      ["from 2022: Remittances from affiliated bodies", "before 2022: Operating income"].map((text) => ` ${text}`)
    );
  });
  it("is marked in columns, and in a sum of both", async () => {
    expect(texts(trend(await facts(`${income}&trend=stacked`), en), ".drawing-640 .year-break")).toEqual([
      "Chart of accounts changed in 2022"
    ]);
    const sum = trend(await facts(`${both}&trend=lines`), zh);
    expect(steps(drawn(sum, "附属单位上缴收入"))).toBe(4);
  });
  it("is not held against the year before", async () => {
    const table = heat(await facts(both), zh);
    const cells = (label: string) =>
      [...[...table.querySelectorAll("tbody tr")].find((tr) => tr.firstElementChild!.textContent === label)!.children]
        .slice(1)
        .map((cell) => cell.getAttribute("title") ?? cell.textContent);
    expect(cells("附属单位上缴收入").slice(2, 5)).toEqual(["这一年列在另一科目", "科目有变，不和上年比", "+9.1%"]);
    expect(cells("事业收入").slice(2, 4)).toEqual(["+27.3%", "这一年列在另一科目"]);
    expect(cells("事业收入、附属单位上缴收入")[3]).toBe("−9.0% 2022 年起科目有变");
    expect(texts(table, ".note")).toContain(inChinese);
  });
  it("says at its step between two years, and beside it, that they are not alike", async () => {
    const figure = bridge(await facts(`${income}&year=2022`), en);
    expect(texts(figure, ".note")).toContain(inEnglish);
    expect(texts(figure, "tbody th .mark").sort()).toEqual([
      " before 2022: Operating income",
      " from 2022: Remittances from affiliated bodies"
    ]);
    const turned = bridge(await facts(`${income}&year=2021&against=2023`), en);
    expect(texts(turned, ".note")).toContain(inEnglish);
  });
  it("is not spoken of between years on one side of the change, nor of a unit or side without it", async () => {
    const [since, other, spending] = await Promise.all(
      [`${income}&from=2022`, "?unit=demo-centre&side=income", "?unit=demo"].map(facts)
    );
    for (const each of [since!, other!, spending!]) {
      const figures = [trend(each, zh), heat(each, zh), bridge(each, zh)];
      expect(figures.flatMap((figure) => texts(figure, ".note, .mark, .year-break")).join()).not.toContain("科目");
    }
    expect(texts(bridge(await facts(income), zh), ".note, .mark").join()).not.toContain("科目");
  });
});
