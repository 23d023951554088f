// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {figureWidths} from "../../src/components/figure.js";
import {withinYear} from "../../src/spending/withinYear.js";
import {drawingFaults} from "../components/drawingFaults.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {useSituations, situationFacts} from "./situations.js";
import {en, zh} from "./tellings.js";

const titleOf = (figure: HTMLElement) => figure.querySelector("h3")!.textContent;
const drawing = (figure: HTMLElement, width = 640) => figure.querySelector(`.drawing-${width}`)!;
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const points = (figure: HTMLElement, line: string) =>
  [...drawing(figure).querySelectorAll("title")]
    .map((title) => title.textContent)
    .filter((text) => text.startsWith(`${line} · `))
    .map((text) => text.slice(line.length + 3));

function expectSound(figure: HTMLElement) {
  expect(figure.textContent).not.toMatch(/undefined|NaN|null|\[object/);
  const drawings = [...figure.querySelectorAll<SVGSVGElement>(".drawing")];
  expect(drawings.length > 0).toBe(!figure.matches(".absent"));
  for (const svg of drawings) {
    const width = figureWidths.find((each) => svg.classList.contains(`drawing-${each}`))!;
    expect({width, faults: drawingFaults(svg, {width})}).toEqual({width, faults: []});
  }
}

describe("over the published data", () => {
  const query = useSituations();
  const at = async (search: string, telling = zh) => withinYear(await situationFacts(query, {search}), telling);

  it("says how far the demo unit came by December, where the year's execution is the same", async () => {
    const figure = await at("?unit=demo&year=2023");
    expect(titleOf(figure)).toBe("截至 2023 年 12 月，支出完成调整预算的 97.00%，比序时进度慢 3.00 个百分点");
    expect(titleOf(await at("?unit=demo&year=2023", en))).toBe(
      "By the end of December 2023, Spending reached 97.00% of the adjusted budget, 3.00 percentage points behind the time elapsed"
    );
    expect(points(figure, "支出")).toHaveLength(12);
    expect(points(figure, "支出")[5]).toBe("6 月 · 44.52%");
    expect(texts(drawing(figure), ".label")).toContain("序时进度");
  });
  it("draws five lines of a focus at the most, and ranks its lines by the money they are ahead or behind", async () => {
    const figure = await at("?unit=demo&year=2023&lines=project");
    expect(drawing(figure).querySelectorAll(".line.whole")).toHaveLength(1);
    expect(drawing(figure).querySelectorAll(".line.expenditure")).toHaveLength(5);
    expect(texts(figure, ".note")).toContain("图中只画金额最大的几项，其余 6 项见表格。");
    const [ranked] = figure.querySelectorAll("table");
    expect(texts(ranked!, "tbody tr:first-child > *")).toEqual([
      ...["劳动和技能竞赛", "87.00%", "慢 13.00 个百分点", "−2.21", "14.79", "17.00"]
    ]);
  });
  it("opens the one row that states a month, and names every row where several are added", async () => {
    const figure = await at("?unit=demo&year=2023&lines=project");
    const row = [...figure.querySelectorAll(".as-table tbody tr")].find((each) =>
      each.textContent.startsWith("困难补助12 月")
    )!;
    const hrefs = [...row.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual([
      "#figure/demo/2023/project-hardship-aid/adjusted",
      expect.stringMatching(/^#row\/demo-2023\/budget\/\d+$/),
      expect.stringMatching(/^#row\/demo-2023\/budget\/\d+$/)
    ]);
  });
  it("takes the months and the budget of one fund where one is chosen", async () => {
    const figure = await at("?unit=demo&year=2023&fund=other");
    expect(titleOf(figure)).toBe("截至 2023 年 12 月，支出完成调整预算的 94.77%，比序时进度慢 5.23 个百分点");
  });
  it("adds only the units that state months, and says which", async () => {
    const figure = await at("?unit=demo&year=2023&below=1");
    expect(titleOf(figure)).toContain("97.00%");
    expect(texts(figure, ".note")).toContain("只有示例单位（合成数据）列明了各月数字，这里只合计这些单位。");
    const beside = await at("?unit=demo&year=2023&with=demo-centre");
    expect(texts(beside, "h4")).toEqual(["示例单位（合成数据）"]);
    expect(texts(beside, ".note").some((note) => note.startsWith("示例单位职工服务中心（合成数据） 2023 年"))).toBe(
      true
    );
  });
  it("says what to load where no months are stated", async () => {
    const figure = await at("");
    expect(figure.matches("p.absent")).toBe(true);
    expect(figure.textContent).toBe(
      "雁峰区总工会 2023 年的支出没有列明各月的数字。在预算表里补上“截至某月”的累计执行数，这里就会画出进度。"
    );
  });
});

type Statement = [account: string, period: string, amount: string, more?: Record<string, string>];

/** A unit with months of 2024, in 万元. */
const tables = (statements: readonly Statement[]) => () =>
  openTables({
    units: [{unit_id: "u", name: "某单位", name_en: "A unit", level: "county"}],
    documents: [
      {
        ...{document_id: "doc", unit_id: "u", fiscal_year: "2024", kind: "final_accounts", title: "某文件"},
        ...{title_en: "A document", publisher: "某单位", currency: "CNY", amount_unit: "10000", synthetic: "false"}
      }
    ],
    budget: [["expenditure", "", "100.00"] as Statement, ...statements].map(
      ([account_id, period, amount, more], i) => ({
        ...{
          document_id: "doc",
          unit_id: "u",
          fiscal_year: "2024",
          account_id,
          period: period && `2024-${period}`,
          amount
        },
        ...{fund: "all", measure: "actual", source: `一·1#${i + 1}`, ...more}
      })
    )
  });
const [general, other] = [{fund: "general"}, {fund: "other"}];
const adjusted = {measure: "adjusted"};

describe("halfway through a year", () => {
  const query = useEngine(
    tables([
      ["expenditure", "", "120.00", adjusted],
      ["expenditure", "01", "10.00"],
      ["expenditure", "02", "20.00"],
      ["expenditure", "04", "42.00"],
      ["expenditure", "06", "66.00"],
      ["project", "", "30.00", {...general, ...adjusted}],
      ["project", "", "10.00", {...other, ...adjusted}],
      ["project", "01", "2.00", general],
      ["project", "01", "1.00", other],
      ["project", "02", "4.00", general],
      ["project", "06", "9.00", general],
      ["project", "06", "3.00", other],
      ["basic", "", "80.00", {...general, ...adjusted}],
      ["basic", "", "5.00", {...other, ...adjusted}],
      ["basic", "06", "50.00", general]
    ])
  );
  const at = async (search = "?unit=u") => withinYear(await situationFacts(query, {search}), zh);

  it("goes by the latest month of the whole, and may be ahead of the time elapsed", async () => {
    const figure = await at();
    expectSound(figure);
    expect(titleOf(figure)).toBe("截至 2024 年 6 月，支出完成调整预算的 55.00%，比序时进度快 5.00 个百分点");
  });
  it("leaves a gap in a month that is not stated, or not of all of the line's funds", async () => {
    const figure = await at();
    expect(points(figure, "支出")).toEqual(["1 月 · 8.33%", "2 月 · 16.67%", "4 月 · 35.00%", "6 月 · 55.00%"]);
    expect(points(figure, "项目支出")).toEqual(["1 月 · 7.50%", "6 月 · 30.00%"]);
    expect(texts(figure, ".note")).toContain("没有列明、线在此断开的月份：支出 3、5 月，项目支出 2、3、4、5 月。");
  });
  it("has no pace for a line without a budget of the same money", async () => {
    const figure = await at();
    expect(points(figure, "基本支出")).toEqual([]);
    expect(texts(figure, ".note")).toContain("没有同口径的全年预算、算不出进度的：基本支出。");
    const basic = await at("?unit=u&lines=basic");
    expectSound(basic);
    expect(titleOf(basic)).toBe("截至 2024 年 6 月，基本支出累计 50.00 万元");
    expect(texts(basic, ".note")).toContain("没有同口径的全年预算，只画累计金额。");
    expect(drawing(basic).querySelector(".elapsed")).toBeNull();
  });
  it("reads in English", async () => {
    const figure = withinYear(await situationFacts(query, {search: "?unit=u"}), en);
    expect(texts(figure, ".note")).toContain(
      "Months not stated, where a line breaks: Spending March, May; Project spending February, March, April, May."
    );
  });
});

describe("a whole without a budget over lines that have one", () => {
  const query = useEngine(
    tables([
      ["project", "", "40.00", adjusted],
      ["expenditure", "03", "20.00"],
      ["project", "03", "8.00"]
    ])
  );
  it("tells of the line furthest from the time elapsed", async () => {
    const figure = withinYear(await situationFacts(query, {search: "?unit=u"}), zh);
    expectSound(figure);
    expect(titleOf(figure)).toBe(
      "截至 2024 年 3 月，离序时进度最远的是项目支出，完成 20.00%，比序时进度慢 5.00 个百分点"
    );
    expect(texts(figure, ".note")).toContain("没有同口径的全年预算、算不出进度的：支出。");
  });
});
