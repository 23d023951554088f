// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readChoice, unitYears, writeChoice} from "../../src/choice.js";
import {figureWidths} from "../../src/components/figure.js";
import {outcomesWords as englishOutcomes} from "../../src/en/outcomesWords.js";
import {words as english} from "../../src/en/words.js";
import {readCsv} from "../../src/csv.js";
import {besideAnother} from "../../src/outcomes/besideAnother.js";
import {brokenDown} from "../../src/outcomes/brokenDown.js";
import {chips} from "../../src/outcomes/chips.js";
import {filterForm} from "../../src/outcomes/filterForm.js";
import {headline} from "../../src/outcomes/headline.js";
import {honours} from "../../src/outcomes/honours.js";
import {moneyHandedOut} from "../../src/outcomes/moneyHandedOut.js";
import {outcomes} from "../../src/outcomes/outcomes.js";
import {overTheYears} from "../../src/outcomes/overTheYears.js";
import {resultSources} from "../../src/outcomes/resultSources.js";
import {stepByStep} from "../../src/outcomes/stepByStep.js";
import {themesInProse} from "../../src/outcomes/themesInProse.js";
import {outcomesWords as chineseOutcomes} from "../../src/outcomesWords.js";
import {words as chinese} from "../../src/words.js";
import {plainText} from "../../src/components/numberText.js";

import {drawingFaults} from "../components/drawingFaults.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const zh = {words: chinese, text: chineseOutcomes};
const en = {words: english, text: englishOutcomes};

async function at(search: string) {
  const {choice} = readChoice(search, await unitYears(query));
  return outcomes(query, choice, search);
}
/** The rows of the real report's table, as its file has them. */
function reported(table: string): Record<string, string>[] {
  const {header, rows} = readCsv(readFileSync(join(projectRoot, "data", "yanfeng-2023", `${table}.csv`), "utf8"));
  return rows.map(({cells}) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
const withoutTables = (node: HTMLElement) => {
  for (const table of node.querySelectorAll("table")) table.remove();
  return node;
};
const titleOf = (node: Element) => node.querySelector("h3")!.textContent;

describe("every outcome of the real report", () => {
  it.each([
    ["Chinese", zh],
    ["English", en]
  ] as const)(
    "stands in its theme's prose with value, unit, precision and section, in %s",
    async (language, telling) => {
      const page = withoutTables(themesInProse(await at(""), telling));
      const rows = reported("outcomes");
      expect(rows.length).toBeGreaterThan(60);
      const marks =
        language === "Chinese"
          ? {exact: "", about: "约", nearly: "近", at_least: "余"}
          : {exact: "", about: "about", nearly: "nearly", at_least: "more than"};
      rows.forEach((row, i) => {
        const activity = page.querySelector(`#activity-${row["activity_id"]}`)!;
        const link = activity.querySelector(`a[href$="/outcomes/${i + 2}"]`)!;
        expect([row["outcome_id"], activity.textContent]).toEqual([
          row["outcome_id"],
          expect.stringContaining((language === "Chinese" ? row["indicator"] : row["indicator_en"])!)
        ]);
        expect(activity.textContent).toContain(row["source"]!.replace(/#.*/, ""));
        if (row["value"] === "") {
          expect(activity.textContent).toContain(language === "Chinese" ? row["result_text"] : row["result_text_en"]);
          expect(link).not.toBeNull();
          return;
        }
        const shown = link.textContent.replaceAll(",", "");
        expect([row["outcome_id"], shown]).toEqual([row["outcome_id"], expect.stringContaining(row["value"]!)]);
        expect(shown).toContain(marks[row["precision"] as "exact"]);
        if (language === "Chinese") expect(shown).toContain(row["uom"]);
        else if (row["value"] !== "1" && !/\d/.test(row["uom_en"]!)) expect(shown).toContain(row["uom_en"]);
      });
    }
  );
});

describe("the headline", () => {
  it("counts what the real report states, and names the largest counts of people without adding them", async () => {
    expect(plainText(headline(await at(""), zh))).toBe(
      "2023 年报告了 8 个主题下的 32 项工作、70 项成果，其中 47 项有数字。按人数说，最多的几项是医疗互助参加人数 3,800 人、" +
        "参与职工 近 1,000 名、医疗互助帮扶人数 329 人；这些人数口径不同，不能相加。"
    );
    expect(plainText(headline(await at(""), en))).toMatch(
      /^2023: 70 results of 32 activities under 8 themes are reported, 47 of them with a number\. .*nearly 1,000 people/
    );
  });
  it("says that a year states nothing, and where to look", async () => {
    const facts = await at("?year=2022");
    expect(headline(facts, zh)).toBe("雁峰区总工会 2022 年没有报告成果");
    const page = themesInProse(facts, zh);
    expect(page.querySelector("a")!.getAttribute("href")).toBe("?year=2023");
    for (const view of [moneyHandedOut, stepByStep, brokenDown, honours, resultSources])
      expect(view(facts, zh).textContent).not.toBe("");
  });
});

describe("another unit beside", () => {
  const rows = (node: Element) =>
    [...node.querySelectorAll("tr")].map((row) => texts(row, "th, td").map((text) => text.replace(/\s+/g, " ")));
  it("counts both, and puts together what both state in the same unit", async () => {
    const facts = await at("?unit=demo&year=2023&with=demo-street");
    const node = besideAnother(facts, zh);
    const lines = rows(node);
    expect(lines[1]).toEqual(["成果（项）", "60", "25"]);
    expect(lines).toContainEqual(["走访困难职工家庭", "124 户", "26 户"]);
    expect(texts(chips(facts, zh), "a.chip")).toEqual(["并列单位：示例街道总工会（合成数据）×"]);
    for (const link of node.querySelectorAll("tr:nth-child(n+10) td"))
      expect(link.querySelector("a")!.getAttribute("href")).toMatch(/^#row\//);
  });
  it("is none for a real unit among synthetic ones, and says so", async () => {
    const facts = await at("?with=demo");
    expect(facts.unknown).toEqual([{name: "mixed", value: "demo"}]);
    expect(besideAnother(facts, zh).textContent).toBe(chineseOutcomes.beside.alone);
    expect((await at("?unit=demo&with=nobody")).unknown).toEqual([{name: "with", value: "nobody"}]);
    expect(besideAnother(await at("?unit=demo"), zh).textContent).toBe(chineseOutcomes.beside.choose);
  });
});

describe("money handed out", () => {
  it("is told apart by whose it is, and divided by the people it is for", async () => {
    const figure = moneyHandedOut(await at(""), zh);
    const drawn = texts(figure, ".drawing-1000 text");
    expect(drawn.filter((text) => Object.values(zh.text.money.kinds).includes(text))).toEqual([
      ...["本单位支付的钱", "本单位给的实物，按价值", "其他方支付的钱", "涉及的金额，不是支付的钱"]
    ]);
    expect(drawn).toContain("155,000 元 ÷ 23 户 = 平均每户 6,739 元");
    expect(drawn).toContain("269,700 元 ÷ 329 人 = 平均每人 819.8 元");
    expect(drawn).toContain("17,600 元 ÷ 近 22 人 = 平均每人 800 余元");
    expect(drawn.some((text) => text.startsWith("20,000 元 ÷ 2 人"))).toBe(true);
    // What is at stake has no bar among what was paid.
    expect(figure.querySelectorAll(".drawing-1000 rect")).toHaveLength(7);
  });
});

describe("steps", () => {
  it("are a share of like units only", async () => {
    const figure = stepByStep(await at(""), zh);
    const drawn = texts(figure, ".drawing-1000 text");
    expect(drawn).toContain("12 家 → 2 个，占 16.7%");
    expect(drawn).toContain("50 余人次 → 48 人：前后单位不同，不是同一种数，不算比例");
    expect(drawn.filter((text) => text.includes("%"))).toHaveLength(1);
    expect(figure.querySelectorAll(".drawing-1000 rect.counted")).toHaveLength(2);
    expect(figure.querySelectorAll(".drawing-1000 rect.outlined")).toHaveLength(10);
  });
});

describe("breakdowns", () => {
  it("say which parts do not add up, with a link to the check", async () => {
    const figure = brokenDown(await at(""), zh);
    expect(titleOf(figure)).toBe("2023 年有 4 项成果写明了构成；“医疗互助参加单位”的各部分加起来与总数不一致");
    expect(texts(figure, "h4")).toEqual([
      ...["医疗互助参加单位 98 家", "医疗互助参加人数 3,800 人", "走访困难帮扶户 23 户", "参赛女职工 6 名"]
    ]);
    const [first] = figure.querySelectorAll("ul.note li");
    expect(first!.textContent).toMatch(/总数 98，各部分之和 97，相差 1；/);
    expect(decodeURIComponent(first!.querySelector("a")!.getAttribute("href")!)).toBe(
      "#case/paired_slices_exhaust_both/yanfeng-2023/mutual-aid-units"
    );
  });
});

describe("honours", () => {
  it("are listed by level, highest first, each with its recipients", async () => {
    const figure = honours(await at(""), zh);
    expect(titleOf(figure)).toBe("2023 年获得荣誉和推介 12 项：国家级 1 项，省级 1 项，市级 9 项，媒体宣传推介 1 项");
    const awards = reported("awards");
    const drawn = texts(figure, ".drawing-1000 text");
    for (const row of awards) expect(drawn).toContain(`${row["name"]}，${row["recipients"]} 个`);
  });
});

describe("filters", () => {
  it("leave only what they name, in prose and figures, and stand in chips that take them away", async () => {
    const facts = await at("?theme=four-seasons");
    const page = themesInProse(facts, zh);
    expect(texts(page, "h4")).toEqual(["四季送"]);
    expect(texts(chips(facts, zh), "a.chip")).toEqual(["主题：四季送×"]);
    expect(chips(facts, zh).querySelector("a.chip")!.getAttribute("href")).toBe("?");
    expect(texts(themesInProse(await at("?theme=new-ground"), zh), "h4")).toHaveLength(4);
  });
  it("tell kinds, targets, numbers and texts apart", async () => {
    const ids = async (search: string) => {
      const table = themesInProse(await at(search), zh).querySelectorAll("tbody tr");
      return [...table].map((row) => row.querySelector("th")!.textContent);
    };
    expect(await ids("?kind=quality")).toEqual(["站点监督管理", "比赛名次", "获国家认证资格证书"]);
    expect(await ids("?only=told")).toHaveLength(23);
    expect(await ids("?only=untargeted")).toHaveLength(47);
    expect(await ids("?only=targeted")).toEqual([]);
    expect(await ids("?find=leaflets")).toEqual(["发放宣传资料"]);
    expect(await ids("?find=LEAFLETS&kind=benefit")).toEqual([]);
    expect((await ids("?unit=demo&only=targeted")).length).toBeGreaterThan(5);
  });
  it("name what a link asks for and is not here", async () => {
    expect((await at("?theme=nowhere&kind=x&only=y")).unknown).toEqual([
      {name: "theme", value: "nowhere"},
      {name: "kind", value: "x"},
      {name: "only", value: "y"}
    ]);
  });
  it("keep what every unit has when another unit is chosen, and leave its themes behind", async () => {
    const years = await unitYears(query);
    const next = (year: number, unit: string) =>
      writeChoice({unit, year}, {search: "?theme=four-seasons&kind=quality", years});
    expect(next(2023, "demo")).toBe("?kind=quality&unit=demo");
    expect(next(2022, "yanfeng-ftu")).toBe("?theme=four-seasons&kind=quality&year=2022");
  });
  it("are shown by the form, which asks for what is chosen", async () => {
    const asked: string[] = [];
    const search = "?kind=quality";
    const form = filterForm({...zh, search: () => search, go: async (next) => void asked.push(next)});
    form.show(await at(search));
    document.body.replaceChildren(form);
    const select = form.querySelector<HTMLSelectElement>("#outcomes-kind")!;
    expect(select.value).toBe("quality");
    select.value = "";
    select.dispatchEvent(new Event("change"));
    const find = form.querySelector<HTMLInputElement>("#outcomes-find")!;
    find.value = " 法律 ";
    find.dispatchEvent(new Event("change"));
    expect(asked).toEqual(["", `?kind=quality&find=${encodeURIComponent("法律")}`]);
  });
});

describe("targets", () => {
  it("are told with whether they were reached", async () => {
    const page = themesInProse(await at("?unit=demo&year=2023"), zh);
    expect(page.querySelector("#activity-demo-legal-aid")!.textContent).toContain(
      "提供法律咨询 152 人次（目标 180 人次，未达到，见核对）"
    );
    expect(page.querySelector("#activity-demo-stations")!.textContent).toMatch(/目标 16 个，达到/);
    // A cost keeps to its limit.
    expect(page.querySelector("#activity-demo-stations")!.textContent).toMatch(
      /8,523 元\/个（目标 7,950 元\/个，未达到/
    );
  });
});

describe("over the years", () => {
  it("matches results by their names and unit, and lists what came and went", async () => {
    const figure = overTheYears(await at("?unit=demo&year=2023"), zh);
    expect(titleOf(figure)).toMatch(/^2019—2024 年有 62 项指标在两年以上有数字；/);
    const found = texts(figure, ".note li");
    expect(found[0]).toBe("2019 年报告 50 项，是最早的一年。");
    expect(found[4]).toBe(
      "2023 年报告 60 项；比 2022 年新出现 1 项：女职工满意度；2022 年有、这一年不再出现 4 项：任务完成、参赛队伍、参赛职工、参赛职工满意度。"
    );
    expect(figure.querySelectorAll("tbody tr")).toHaveLength(65);
  });
  it("leaves a year that states nothing without a column, and never adds what is counted in all", async () => {
    const figure = overTheYears(await at("?unit=demo&year=2023&find=累计建成站点"), zh);
    const drawn = texts(figure, ".drawing-1000 text");
    expect(drawn).toContain("建设户外劳动者服务站点 · 累计建成站点");
    expect(drawn.join("")).toContain("期末累计数，不逐年相加");
    expect(figure.querySelectorAll(".drawing-1000 rect")).toHaveLength(5);
    expect(drawn.filter((text) => /^20\d\d$/.test(text))).toHaveLength(5);
  });
  it("says that one year alone cannot be compared", async () => {
    expect(overTheYears(await at(""), zh).textContent).toBe(zh.text.years.single);
  });
});

it("every figure of every unit and year is drawn without faults, in both languages", async () => {
  const years = await unitYears(query);
  for (const {unit_id, fiscal_year} of years) {
    const facts = await at(`?unit=${unit_id}&year=${fiscal_year}`);
    for (const telling of [zh, en])
      for (const view of [moneyHandedOut, stepByStep, brokenDown, honours, overTheYears]) {
        const figure = view(facts, telling);
        document.body.replaceChildren(figure);
        for (const width of figureWidths)
          for (const svg of figure.querySelectorAll<SVGSVGElement>(`.drawing-${width}`))
            expect([unit_id, fiscal_year, drawingFaults(svg, {width})]).toEqual([unit_id, fiscal_year, []]);
      }
  }
});
