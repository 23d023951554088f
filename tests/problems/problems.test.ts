// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {readChoice, unitYears, writeChoice} from "../../src/choice.js";
import {crossings} from "../../src/components/alignmentOrder.js";
import {figureWidths} from "../../src/components/figure.js";
import {plainText} from "../../src/components/numberText.js";
import {checkWords as englishChecks} from "../../src/en/checkWords.js";
import {amount, count, rate} from "../../src/format.js";
import {outcomesWords as englishOutcomes} from "../../src/en/outcomesWords.js";
import {problemsWords as englishProblems} from "../../src/en/problemsWords.js";
import {words as english} from "../../src/en/words.js";
import {checkWords as chineseChecks} from "../../src/checkWords.js";
import {outcomesWords as chineseOutcomes} from "../../src/outcomesWords.js";
import {alignmentRows} from "../../src/problems/alignmentRows.js";
import type {Problem} from "../../src/problems/facts.js";
import {findingCounts} from "../../src/problems/findingCounts.js";
import {goalsAndMoney} from "../../src/problems/goalsAndMoney.js";
import {headline} from "../../src/problems/headline.js";
import {itemisedOverYears} from "../../src/problems/itemisedOverYears.js";
import {kindMatrix} from "../../src/problems/kindMatrix.js";
import {moneyWithoutResult} from "../../src/problems/moneyWithoutResult.js";
import {activityNode, lineNode} from "../../src/problems/nodes.js";
import {groupOf} from "../../src/problems/problemGroups.js";
import {problems} from "../../src/problems/problems.js";
import {problemSources} from "../../src/problems/problemSources.js";
import {ratesOfYear} from "../../src/problems/ratesOfYear.js";
import {ratesOverUnits, ratesOverYears} from "../../src/problems/ratesCompared.js";
import {resultsWithoutLine} from "../../src/problems/resultsWithoutLine.js";
import {statedProblems} from "../../src/problems/statedProblems.js";
import {unitCosts} from "../../src/problems/unitCosts.js";
import {problemsWords as chineseProblems} from "../../src/problemsWords.js";
import {provenance} from "../../src/provenance/provenance.js";
import {readRef} from "../../src/provenance/ref.js";
import {words as chinese} from "../../src/words.js";
import {drawingFaults} from "../components/drawingFaults.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const zh = {words: chinese, text: chineseProblems, outcomes: chineseOutcomes, checkWords: chineseChecks};
const en = {words: english, text: englishProblems, outcomes: englishOutcomes, checkWords: englishChecks};
const views = [
  ...[statedProblems, goalsAndMoney, kindMatrix, ratesOfYear, ratesOverYears, ratesOverUnits, itemisedOverYears],
  ...[moneyWithoutResult, resultsWithoutLine, unitCosts, findingCounts, problemSources]
];

const asked = new Map<string, ReturnType<typeof problems>>();
/** What the page shows at an address; each is asked for once in this file. */
function at(search: string) {
  const found =
    asked.get(search) ?? unitYears(query).then((y) => problems(query, readChoice(search, y).choice, search));
  asked.set(search, found);
  return found;
}
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const titleOf = (node: Element) => node.querySelector("h3")!.textContent;

describe("the headline", () => {
  it("says how many problems are stated, and how much project money leads to no result", async () => {
    const facts = await at("");
    expect(plainText(headline(facts, zh))).toBe(
      "2023 年的报告自己写明 4 个问题。项目支出中有 10.00 万元（36.4%）对应不到任何成果；这已经算上推断的对应，只算写明的，对应不到的占 100.0%。"
    );
    expect(plainText(headline(facts, en))).toBe(
      "The report for 2023 states 4 problems of its own. Of project spending, 10.00 wan yuan (36.4%) leads to no reported " +
        "result even with inferred links; by named links alone, 100.0% leads to none."
    );
  });
  it("says that no problem is stated, or nothing reported that money could be tied to", async () => {
    expect(plainText(headline(await at("?unit=demo-street&year=2023"), zh))).toBe(
      "示例街道总工会（合成数据） 2023 年没有写明存在的问题。项目支出都对应到了报告的成果，但只算写明的，有 11.7% 对应不到。"
    );
    expect(plainText(headline(await at("?year=2022"), zh))).toBe(
      "雁峰区总工会 2022 年没有写明存在的问题。这一年没有报告开展了什么活动，钱和事无从对应。"
    );
  });
});

describe("the stated problems", () => {
  it("stand in two groups, each with its section and its row", async () => {
    const page = statedProblems(await at(""), zh);
    const [first, second] = page.querySelectorAll("section");
    expect(texts(first!, ".problems > li > strong")).toEqual(["产出的数量、质量指标与整体绩效目标对不上、联系不紧"]);
    expect(texts(second!, ".problems > li > strong")).toEqual([
      ...["资金发挥的效能不足", "资金使用的影响力不够", "各项资金的使用监管尚不完善"]
    ]);
    expect(texts(page, ".section")).toEqual(["七(一)·1", "七(二)·1", "七(二)·1", "七(二)·1"]);
    expect(page.querySelector(".section a")!.getAttribute("href")).toBe("#row/yanfeng-2023/problems/2");
    expect(texts(second!, ".measures li")).toEqual([
      ...[
        "列明比例：46.93% 看图表",
        "有钱、没有成果的支出：5 项，合计 243.70 万元 看图表",
        "没有对应经费的成果：46 项 看图表"
      ]
    ]);
  });
  it("are grouped by what measures the improvement that answers them", () => {
    const problem = (problem_id: string) => ({document_id: "report", problem_id}) as Problem;
    const answer = (problem_id: string, metric: "target_share" | "carry_over") => ({
      ...{document_id: "report", line: 2, problem_id, metric, problem_basis: "named" as const}
    });
    const answers = [answer("a", "target_share"), answer("b", "carry_over")];
    expect(["a", "b", "c"].map((id) => groupOf(problem(id), {answers}))).toEqual([
      "correspondence",
      "effect",
      "effect"
    ]);
  });
  it("are missing where none is stated, which is said, and measured all the same", async () => {
    const page = statedProblems(await at("?unit=demo-street&year=2023"), zh);
    expect(page.querySelector(".absent")!.textContent).toMatch(/没有写明不等于没有问题/);
    expect(texts(page, ".measures li")).toHaveLength(7);
    expect(page.querySelector(".problems")).toBeNull();
  });
});

describe("the alignment", () => {
  it("has the sum of unlinked money in its title and its lines on top", async () => {
    const figure = goalsAndMoney(await at(""), zh);
    // 10.00 of projects + 95.08 basic + 138.62 not itemised.
    expect(titleOf(figure)).toBe(
      "2023 年项目支出 27.50 万元里，10.00 万元没有对应到任何活动；连同基本支出和未列明的部分，全部支出 261.20 万元里共有 243.70 万元没有对应"
    );
    const labels = texts(figure, ".drawing-1000 [data-key^='line:'] text");
    expect(labels.slice(0, 3)).toEqual(["发展基金", "支出中未列明的部分", "▸ 基本支出：3 项"]);
    expect(texts(figure, ".drawing-1000 .tie")).toEqual(Array(6).fill("推断"));
  });
  it("gives the reason for every inferred tie, and lists everything unlinked in its table", async () => {
    const facts = await at("");
    const rows = [...goalsAndMoney(facts, zh).querySelectorAll("tbody tr")].map((row) => texts(row, "th, td"));
    expect(rows).toHaveLength(5 + 6 + 26);
    for (const row of rows.filter((cells) => cells[4] === "推断")) expect(row[5]!.length).toBeGreaterThan(15);
    expect(rows.filter((cells) => cells[4] === "—")).toHaveLength(31);
  });
  it(
    "has fewer crossings than in the order of the documents, and none in the real report",
    {timeout: 90_000},
    async () => {
      const counts = {before: 0, after: 0};
      for (const {unit_id, fiscal_year} of await unitYears(query)) {
        const facts = await at(`?unit=${unit_id}&year=${fiscal_year}`);
        const {tied, ties} = alignmentRows(facts, zh);
        const before = crossings(
          {
            lines: facts.lines.filter((row) => row.tied).map(lineNode),
            activities: facts.activities.filter((row) => row.linked).map((row) => ({id: activityNode(row), group: ""}))
          },
          ties
        );
        const after = crossings(
          {
            lines: tied.lines.map(({id}) => id),
            activities: tied.activities.map(({id}) => ({id, group: ""}))
          },
          ties
        );
        expect(after).toBeLessThanOrEqual(Math.min(before, 1));
        if (unit_id === "yanfeng-ftu") expect(after).toBe(0);
        counts.before += before;
        counts.after += after;
      }
      expect(counts.after).toBeLessThan(counts.before / 4);
    }
  );
  it("unfolds a theme and a group of lines by the address, and keeps what is pinned", async () => {
    const facts = await at("?open=basic,women-workers&trace=line:project-hardship-aid");
    const figure = goalsAndMoney(facts, zh);
    expect(texts(figure, ".drawing-1000 [data-key^='line:']").slice(2, 6)).toEqual([
      ...["▾ 基本支出：3 项", "工资福利支出", "商品和服务支出", "对个人和家庭的补助"]
    ]);
    expect(figure.querySelector("[role=status]")!.textContent).toBe(
      "困难补助 2.50 万元：对应 “冬送温暖”走访帮扶（推断）、送温暖资金发放（推断）。"
    );
    const hrefs = [...figure.querySelectorAll(".drawing-1000 [data-key='line:project-hardship-aid']")].map((node) =>
      node.getAttribute("href")
    );
    expect(hrefs).toEqual(["?open=basic%2Cwomen-workers"]);
  });
  it("unfolds where something folded is pinned", async () => {
    const figure = goalsAndMoney(await at("?trace=activity:yanfeng-2023/family-class"), zh);
    expect(texts(figure, ".drawing-1000 .lit[data-node] text")).toContain("女性家长心理健康课");
  });
  it("names what a link asks for and is not here", async () => {
    const facts = await at("?trace=line:nowhere&open=nothing,basic");
    expect(facts.unknown).toEqual([
      {name: "trace", value: "line:nowhere"},
      {name: "open", value: "nothing"}
    ]);
    expect(facts.trace).toEqual({pinned: "", open: ["basic"]});
  });
  it("is left behind with its unit or year", async () => {
    const years = await unitYears(query);
    const next = (unit: string, year: number) =>
      writeChoice({unit, year}, {search: "?trace=line:project-hardship-aid&open=basic", years});
    expect(next("yanfeng-ftu", 2022)).toBe("?year=2022");
    expect(next("demo", 2023)).toBe("?unit=demo");
    expect(next("yanfeng-ftu", 2023)).toBe("?trace=line%3Aproject-hardship-aid&open=basic");
  });
});

describe("the matrix", () => {
  it("counts the results of each kind, parts left out, marks inferred kinds, and leaves empty cells to be seen", async () => {
    const matrix = kindMatrix(await at(""), zh);
    expect(titleOf(matrix)).toBe("2023 年 32 项活动的指标表里有 151 个空格；时效、成本、满意度指标一项也没有");
    expect(matrix.querySelectorAll("td.number.empty")).toHaveLength(151);
    expect(texts(matrix, "tfoot td")).toEqual(["6 项有", "42", "3", "0", "0", "14", "0"]);
    const rows = [...matrix.querySelectorAll("tbody tr")].map((row) => texts(row, "th, td"));
    expect(rows).toContainEqual(["“工会送清凉”慰问", "推断", "3 推断", "—", "—", "—", "—", "—"]);
    for (const rule of Object.values(zh.text.matrix.rules)) expect(matrix.textContent).toContain(rule);
  });
  it("tells a kind that the document names from one that is inferred", async () => {
    const rows = [...kindMatrix(await at("?unit=demo&year=2023"), zh).querySelectorAll("tbody tr")].map((row) =>
      texts(row, "th, td")
    );
    expect(rows).toContainEqual(["为职工提供法律援助", "写明", "3 推断", "1", "1", "—", "—", "—"]);
  });
});

describe("the rates", () => {
  it("are given twice, each over what, with both sides", async () => {
    const figure = ratesOfYear(await at(""), zh);
    const rows = [...figure.querySelectorAll("tbody tr")].map((row) => texts(row, "th, td"));
    expect(rows).toEqual([
      ["项目资金挂钩率", "写明", "0.00%", "0.00", "27.50"],
      ["项目资金挂钩率", "推断", "63.6%", "17.50", "27.50"],
      ["活动经费明确率", "写明", "0.00%", "0", "32"],
      ["活动经费明确率", "推断", "18.75%", "6", "32"],
      ["有目标值的指标占比", "—", "0.00%", "0", "36"],
      ["数量以外的指标占比", "—", "28.81%", "17", "59"]
    ]);
    expect(titleOf(figure)).toBe("2023 年能对应到成果的项目资金，只算写明的占 0.00%，算上推断的占 63.6%");
    expect(figure.querySelectorAll(".drawing-1000 rect.inferred")).toHaveLength(2);
  });
  it("are compared over five years and more, and over the units of a year", async () => {
    const facts = await at("?unit=demo&year=2023");
    expect(titleOf(ratesOverYears(facts, zh))).toBe("2019—2024 年各项比例");
    expect(ratesOverYears(facts, zh).querySelectorAll("tbody tr")).toHaveLength(6);
    const units = ratesOverUnits(facts, zh);
    expect(titleOf(units)).toBe("2023 年 4 个单位的比例并列");
    expect(texts(units, "tbody th")).not.toContain("雁峰区总工会");
  });
  it("say that there is nothing to compare with, or no base", async () => {
    const facts = await at("");
    expect(ratesOverYears(facts, zh).textContent).toBe(zh.text.rates.years.single);
    expect(ratesOverUnits(facts, zh).textContent).toBe(zh.text.rates.units.single);
    const empty = ratesOfYear(await at("?year=2022"), zh);
    expect(empty.textContent).toBe(`${zh.text.rates.absent}2023 年 32 项活动`);
    expect(empty.querySelector("a")!.getAttribute("href")).toBe("?year=2023");
    // A year of several that reports no activities is left out of the comparison, and shown itself without rates.
    const palace = await at("?unit=demo-palace&year=2020");
    expect(texts(ratesOverYears(palace, zh), "tbody th")).toEqual([
      "2019 年",
      "2021 年",
      "2022 年",
      "2023 年",
      "2024 年"
    ]);
    expect(texts(ratesOfYear(palace, zh), "a")).toHaveLength(5);
  });
});

describe("the effect of money", () => {
  it("shows how much is itemised, what has no result, and what has no line", async () => {
    const facts = await at("");
    expect(titleOf(itemisedOverYears(facts, zh))).toBe("2023 年列明去向的支出占 46.93%，没有列明的有 138.62 万元");
    expect(titleOf(moneyWithoutResult(facts, zh))).toBe("5 项支出有钱、没有成果，合计 243.70 万元，占全部支出 93.3%");
    expect(texts(resultsWithoutLine(facts, zh), "tbody th")).toEqual(["助学金"]);
    expect(texts(unitCosts(facts, zh), "tbody td:last-child")).toContain("155,000 元 ÷ 23 户 = 平均每户 6,739 元");
  });
  it("leads from each count of checks to its cases, without what is traced", async () => {
    const counts = findingCounts(await at("?unit=demo&year=2023&trace=line:project-legal-aid&open=basic"), zh);
    const links = [...counts.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);
    expect(links[0]).toEqual(["不符 1 项", "./checks?unit=demo&year=2023&status=fail"]);
  });
});

describe("every unit and year", () => {
  it("is drawn without faults and says something in every part, in both languages", {timeout: 90_000}, async () => {
    for (const {unit_id, fiscal_year} of await unitYears(query)) {
      const facts = await at(`?unit=${unit_id}&year=${fiscal_year}`);
      for (const telling of [zh, en])
        for (const view of views) {
          const node = view(facts, telling);
          expect([view.name, node.textContent]).toEqual([
            view.name,
            expect.not.stringMatching(/^$|undefined|NaN|null/)
          ]);
          for (const width of figureWidths)
            for (const svg of node.querySelectorAll<SVGSVGElement>(`.drawing-${width}`))
              expect([unit_id, fiscal_year, view.name, drawingFaults(svg, {width})]).toEqual([
                ...[unit_id, fiscal_year, view.name, []]
              ]);
        }
    }
  });
});

it.each(["", "?unit=demo&year=2021", "?year=2022"])(
  "every number opens as it is shown: %s",
  {timeout: 90_000},
  async (search) => {
    const facts = await at(search);
    const links = views.flatMap((view) => [...view(facts, zh).querySelectorAll("a.number-link")]);
    const shown = new Map(links.map((link) => [link.getAttribute("href")!, link.textContent]));
    const opening = [...shown].filter(([href]) => !href.startsWith("#row/"));
    expect(opening.length).toBeGreaterThan(search === "?year=2022" ? 5 : 20);
    for (const [href, text] of opening) {
      const opened = (await provenance(query, readRef(href) as Parameters<typeof provenance>[1]))!;
      const own = {amount, rate, points: rate, count: ({value}: {value: number}) => count(value)}[opened.number];
      const exact = href.startsWith("#metric-side") ? {value: opened.value} : opened;
      expect([href, text]).toEqual([href, own(exact)]);
    }
  }
);
