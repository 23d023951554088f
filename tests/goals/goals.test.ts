// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {readChoice, unitYears} from "../../src/choice.js";
import {figureWidths} from "../../src/components/figure.js";
import {plainText} from "../../src/components/numberText.js";
import {goalsWords as englishGoals} from "../../src/en/goalsWords.js";
import {words as english} from "../../src/en/words.js";
import {companions} from "../../src/goals/companions.js";
import {goalFigures} from "../../src/goals/goalFigures.js";
import {goals} from "../../src/goals/goals.js";
import {goalSources} from "../../src/goals/goalSources.js";
import {headline} from "../../src/goals/headline.js";
import {standings} from "../../src/goals/standings.js";
import {unmeasured} from "../../src/goals/unmeasured.js";
import {goalsWords as chineseGoals} from "../../src/goalsWords.js";
import {words as chinese} from "../../src/words.js";
import {drawingFaults} from "../components/drawingFaults.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const still = {go: () => Promise.resolve(), search: () => ""};
const zh = {words: chinese, text: chineseGoals, ...still};
const en = {words: english, text: englishGoals, ...still};

async function at(search: string, ask = query) {
  const {choice} = readChoice(search, await unitYears(ask));
  return goals(ask, choice, search);
}
/** The card of a metric. */
async function card(search: string, metric: string, {telling = zh, ask = query} = {}) {
  const facts = await at(search, ask);
  const all = [true, false].map((announced) => goalFigures(facts, {...telling, announced}));
  return all.map((node) => node.querySelector(`#goal-${metric}`)).find((node) => node !== null)!;
}
const titleOf = (node: Element) => node.querySelector("h3")!.textContent;
const told = (node: Element) => [...node.querySelectorAll(".aims p")].map(({textContent}) => textContent);
const lines = (node: Element) =>
  [...node.querySelectorAll(".behind tbody tr")].map((row) => [...row.children].map(({textContent}) => textContent));

describe("the real unit", () => {
  it("announces more than can be measured, sets no target, and cannot be tested yet", async () => {
    const facts = await at("");
    expect(plainText(headline(facts, zh))).toBe(
      "2023 年提出 10 项改进，能用 6 个指标衡量，文件都没有定目标值。提出以后还没有新的年度数据，是否见效现在检验不了。"
    );
    expect(plainText(headline(facts, en))).toBe(
      "2023: 10 improvements announced. 6 measures can track them, but no document sets a target. No later year is known, so nothing can be tested yet."
    );
    expect(unmeasured(facts, zh).querySelectorAll("li")).toHaveLength(4);
    expect(companions(facts, zh).hidden).toBe(true);
  });
  it("is not given a trend or a number that its report does not allow", async () => {
    expect(titleOf(await card("", "itemised_share"))).toBe(
      "列明比例从 2022 年的 50.82%（推算）到 2023 年的 46.93%，与想要的方向相反；提出以后还没有数据"
    );
    expect(titleOf(await card("", "adjustment_rate"))).toBe("预算调整率没有一年算得出来");
    const one = await card("", "expenditure_execution");
    expect(titleOf(one)).toContain("只有这一年，看不出方向");
    expect(one.textContent).toContain("2023 年的文件没有注明用的是哪一种预算。");
    expect(one.querySelectorAll("svg")).toHaveLength(0);
    expect((await card("", "itemised_share")).querySelectorAll("path.path")).toHaveLength(0);
  });
  it("opens each statement, and says who ties it to a problem", async () => {
    const statement = (await card("", "linked_share")).querySelector(".announced li")!;
    expect(statement.textContent).toContain("按文意推断");
    expect(statement.querySelector("a")!.getAttribute("href")).toBe("#row/yanfeng-2023/improvements/10");
  });
  it("would have to carry over 20.18 万元 less for a rate of 20 %, and itemises no budget to see where", async () => {
    const own = await card("?target.carry_over_rate=0.2", "carry_over_rate");
    expect(told(own)).toEqual([
      "文件没有定目标值。",
      "试设目标 20%：2023 年还差 7.33 个百分点。",
      "要达到，以支出预算 275.50 万元 为准，2023 年年末结转和结余要从 75.28 万元 减少 20.18 万元，到 55.10 万元。"
    ]);
    expect(own.querySelector(".behind")!.textContent).toBe("2023 年的文件没有分科目列明预算，看不出结余在哪些科目。");
    expect(own.querySelectorAll(".drawing-320 line.aim.trial")).toHaveLength(1);
  });
  it("would have to tie the one project that nobody ties, and set targets for so many results", async () => {
    const linked = await card("?target.linked_share=1", "linked_share");
    expect(lines(linked)).toEqual([["发展基金", "10.00"]]);
    expect(told(linked)[2]).toContain("增加 10.00 万元");
    // 36 results have a value and are no part of another; half of them are 18.
    const targets = await card("?target.target_share=0.5", "target_share", {telling: en});
    expect(told(targets)[2]).toMatch(/at results with a value of 36, .* would have to rise by 18, from 0 to 18\.$/);
    expect(targets.querySelector(".behind a")!.getAttribute("href")).toBe(
      "./outcomes?unit=yanfeng-ftu&year=2023&only=untargeted"
    );
  });
  it("in a year that announces nothing points to one that does", async () => {
    const facts = await at("?year=2022");
    expect(headline(facts, zh)).toBe("雁峰区总工会 2022 年没有提出改进措施");
    expect(
      goalFigures(facts, {...zh, announced: true})
        .querySelector("a")!
        .getAttribute("href")
    ).toBe("?year=2023");
    expect(unmeasured(facts, zh).textContent).toBe(chineseGoals.unmeasured.nothing);
    // The year after has both, so neither is said to be known in no year, or in one alone.
    expect(titleOf(await card("?year=2022", "carry_over_rate"))).toBe("结转结余率 2022 年算不出来");
    expect(titleOf(await card("?year=2022", "itemised_share"))).toBe(
      "列明比例 2022 年为 50.82%（推算），此前没有可比的年度"
    );
  });
});

describe("a unit with later years", () => {
  it("needs nothing that would print as no change", async () => {
    const whole = await card("?unit=demo&year=2023", "itemised_share", {telling: en});
    expect(told(whole)).toEqual([expect.stringMatching(/^Target of the document 100%: too close to tell/)]);
  });
  it("is tested by them, target by target", async () => {
    const facts = await at("?unit=demo&year=2022");
    expect(plainText(headline(facts, zh))).toContain(
      "到 2024 年，6 个指标朝想要的方向变化，4 个指标与想要的方向相反。"
    );
    const rate = await card("?unit=demo&year=2022", "carry_over_rate");
    expect(titleOf(rate)).toBe("结转结余率从 2022 年的 11.55% 到 2024 年的 9.43%，提出以后朝想要的方向");
    expect(told(rate)).toEqual(["文件目标 10%：2024 年达到。"]);
    expect(rate.querySelectorAll(".drawing-320 path.path")).toHaveLength(1);
    const spending = await card("?unit=demo&year=2022", "expenditure");
    expect(told(spending)[1]).toContain("减少 60.05 万元，到 675.00 万元");
    expect(lines(spending)).toHaveLength(5);
  });
  it("stands beside another unit, on one scale and with the targets that are its own", async () => {
    const search = "?unit=demo&year=2022&with=demo-street,yanfeng-ftu&target.nothing=1";
    const facts = await at(search);
    expect(facts.unknown).toEqual([
      {name: "mixed", value: "yanfeng-ftu"},
      {name: "target", value: "nothing=1"}
    ]);
    const own = await card(search, "carry_over_rate");
    const panels = [...own.querySelectorAll(".panel-drawing")];
    expect(panels.map((panel) => panel.querySelectorAll(".drawing-320 line.aim").length)).toEqual([1, 0]);
    expect(standings(facts, zh).querySelector("th:last-child")!.textContent).toBe("示例街道总工会（合成数据），最近");
    expect(companions(facts, zh).querySelector("[aria-current]")!.textContent).toBe("示例街道总工会（合成数据）");
  });
});

describe("every card", () => {
  it.each([
    "",
    "?year=2022",
    "?target.carry_over_rate=0.2&target.itemised_share=1",
    "?unit=demo&year=2021&with=demo-centre",
    "?unit=demo-street&year=2024&target.income=900000"
  ])("is drawn without faults at %s", async (search) => {
    const facts = await at(search);
    for (const telling of [zh, en]) {
      const pages = [true, false].map((announced) => goalFigures(facts, {...telling, announced}));
      for (const width of figureWidths)
        for (const svg of pages.flatMap((page) => [...page.querySelectorAll<SVGSVGElement>(`.drawing-${width}`)]))
          expect([svg.getAttribute("aria-label"), drawingFaults(svg, {width})]).toEqual([
            svg.getAttribute("aria-label"),
            []
          ]);
      for (const page of pages) expect(page.textContent).not.toMatch(/NaN|undefined|null|Infinity/);
    }
    expect(goalSources(facts, zh).querySelectorAll("a").length).toBeGreaterThan(0);
  });
});

describe("a small unit", () => {
  const stated = (account_id: string, measure: string, amount: string) => ({
    ...{unit_id: "u", fiscal_year: "2023", account_id, fund: "all", measure, amount, source: "二·1"}
  });
  const small = useEngine(() =>
    openTables({
      units: [{unit_id: "u", name: "单位", name_en: "Unit", level: "county"}],
      documents: [
        {
          ...{document_id: "doc", unit_id: "u", fiscal_year: "2023", kind: "self_evaluation", title: "报告"},
          ...{title_en: "Report", publisher: "单位", currency: "CNY", amount_unit: "10000", synthetic: "false"}
        }
      ],
      budget: [
        stated("income", "actual", "100.00"),
        stated("expenditure", "budget", "90.00"),
        stated("expenditure", "actual", "100.00"),
        stated("basic", "budget", "60.00"),
        stated("basic", "actual", "55.00"),
        stated("project", "budget", "30.00"),
        stated("project", "actual", "40.00")
      ]
    })
  );
  it("without improvements still shows what is watched", async () => {
    const facts = await at("", small);
    expect(headline(facts, zh)).toBe("单位 2023 年没有提出改进措施");
    expect(goalFigures(facts, {...zh, announced: true}).textContent).toBe(chineseGoals.noneAnywhere);
    expect(facts.compared.filter(({comparison}) => comparison === "plan").map(({line_id}) => line_id)).toEqual([
      ...["basic", "project"]
    ]);
  });
  it("has to bring spending and budget closer by hand-computed amounts, project spending first", async () => {
    // |100 − 90| = 10; five per cent of 90 is 4.5, so 5.5 remain.
    const own = await card("?target.expenditure_deviation=0.05", "expenditure_deviation", {ask: small});
    expect(told(own)[2]).toBe(
      "要达到，2023 年支出与支出预算的差额要从 10.00 万元 缩小到 4.50 万元 以内，再靠近 5.50 万元。"
    );
    expect(lines(own)).toEqual([
      ["项目支出", "40.00", "30.00", "+10.00"],
      ["基本支出", "55.00", "60.00", "−5.00"]
    ]);
  });
});
