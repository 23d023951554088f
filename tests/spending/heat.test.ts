// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {heat} from "../../src/spending/heat.js";
import {useSituations, situationFacts} from "./situations.js";
import {en, zh} from "./tellings.js";

const query = useSituations();

const at = async (search: string, telling = zh) => heat(await situationFacts(query, {search}), telling);
const titleOf = (figure: HTMLElement) => figure.querySelector("h3")!.textContent;

/** The cells of the row that a label leads. */
const row = (figure: HTMLElement, label: string) => {
  const found = [...figure.querySelectorAll("tbody tr")].find((tr) => tr.firstElementChild!.textContent === label)!;
  return [...found.children].slice(1) as HTMLElement[];
};
const texts = (cells: readonly Element[]) => cells.map((cell) => cell.textContent);

describe("the table of years and lines", () => {
  it("tells the largest change, with its sign in the text and its colour on its side", async () => {
    const figure = await at("?unit=demo");
    expect(titleOf(figure)).toBe("变化幅度最大的是 2021 年的资本性支出，比上年增长 204.4%");
    const cells = row(figure, "资本性支出");
    expect(texts(cells).slice(1, 4)).toEqual(["+19.5%", "+204.4%", "−63.40%"]);
    expect(cells.slice(1, 4).map((cell) => cell.className)).toEqual([
      "number more step-2",
      "number more step-4",
      "number less step-4"
    ]);
  });
  it("opens every number and leads to every line and year", async () => {
    const figure = await at("?unit=demo");
    const [first] = row(figure, "基本支出").slice(1);
    expect(first!.querySelector("a")!.getAttribute("href")).toBe(
      "#line-change/demo/2020/2019/basic/actual/all/nominal"
    );
    const links = [...figure.querySelectorAll("a.choosing")].map((link) => [
      link.getAttribute("data-key"),
      link.getAttribute("href")
    ]);
    expect(links).toContainEqual(["heat:demo:basic-301", "?unit=demo&lines=basic-301"]);
    expect(links).toContainEqual(["heat:year:2021", "?unit=demo&year=2021"]);
  });
  it("says of every blank cell why it is blank", async () => {
    const figure = await at("?unit=demo");
    const reason = (label: string, place: number) => row(figure, label)[place]!.getAttribute("title");
    expect(reason("支出", 0)).toBe("上年没有可比的数字");
    expect(reason("气排球比赛", 2)).toBe("上年为零或负数，不计算增幅");
    expect(reason("气排球比赛", 4)).toBe("没有列明");
    expect(row(figure, "气排球比赛")[4]!.querySelector(".visually-hidden")!.textContent).toBe("没有列明");
  });
  it("marks what is worked out", async () => {
    expect(texts(row(await at("?heat=share"), "基本支出"))).toEqual(["50.8% 推算", "36.4%"]);
  });
  it("tells the lowest execution, coloured by its distance from all of it", async () => {
    const figure = await at("?unit=demo&heat=execution");
    expect(titleOf(figure)).toMatch(/^执行率最低的是 2020 年的气排球比赛，为 0\.00%$/);
    expect(row(figure, "支出")[1]!.className).toBe("number less step-1");
    expect(titleOf(await at("?heat=execution", en))).toBe("Spending was executed to 94.81% in 2023");
  });
  it("tells the largest share, in one colour", async () => {
    const figure = await at("?unit=demo&heat=share&side=income");
    expect(titleOf(figure)).toMatch(/^占比最大的是 20\d\d 年的.*，占收入合计的 \d/);
    expect(figure.querySelectorAll(".more, .less, .expenditure")).toHaveLength(0);
    expect(figure.querySelectorAll("td.income").length).toBeGreaterThan(0);
  });
  it("sets the parts of a line in below it", async () => {
    const figure = await at("?unit=demo");
    const levels = [...figure.querySelectorAll("tbody tr")].slice(0, 3).map((tr) => tr.className);
    expect(levels).toEqual(["whole", "line", "part"]);
  });
  it("has several units one below the other, each under its name", async () => {
    const figure = await at("?unit=demo&with=demo-centre,demo-street");
    expect(texts([...figure.querySelectorAll("th[scope=rowgroup]")])).toHaveLength(3);
    expect(titleOf(figure)).toMatch(/^变化幅度最大的是示例/);
  });
  it("says why there is nothing to compare, and still lets the reader look at something else", async () => {
    const figure = await at("?unit=demo&year=2019&from=2019&to=2019");
    expect(figure.querySelector("table")).toBeNull();
    expect(figure.textContent).toContain("没有可比的上年数字");
    expect(figure.querySelectorAll(".ways a")).toHaveLength(3);
    expect((await at("?lines=basic-31009")).querySelector(".ways")).toBeNull();
  });
});
