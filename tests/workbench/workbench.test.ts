// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {readChoice, unitYears, writeChoice} from "../../src/choice.js";
import {plainText} from "../../src/components/numberText.js";
import {outcomesWords as englishOutcomes} from "../../src/en/outcomesWords.js";
import {workbenchWords as englishWorkbench} from "../../src/en/workbenchWords.js";
import {words as english} from "../../src/en/words.js";
import {outcomesWords as chineseOutcomes} from "../../src/outcomesWords.js";
import {chips} from "../../src/workbench/chips.js";
import {downloads} from "../../src/workbench/downloads.js";
import {headline} from "../../src/workbench/headline.js";
import {linkForm} from "../../src/workbench/linkForm.js";
import {links} from "../../src/workbench/links.js";
import {rates} from "../../src/workbench/rates.js";
import {targetForm} from "../../src/workbench/targetForm.js";
import {workbench} from "../../src/workbench/workbench.js";
import {workSources} from "../../src/workbench/workSources.js";
import {workbenchWords as chineseWorkbench} from "../../src/workbenchWords.js";
import {words as chinese} from "../../src/words.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const zh = {words: chinese, text: chineseWorkbench, results: chineseOutcomes};
const en = {words: english, text: englishWorkbench, results: englishOutcomes};

async function at(search: string) {
  const {choice} = readChoice(search, await unitYears(query));
  return workbench(query, choice, search);
}
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);
/** What a form asks for, with what it is given to ask. */
function asking() {
  const asked: string[] = [];
  return {asked, go: async (search: string) => void asked.push(search)};
}
const change = (input: HTMLInputElement | HTMLSelectElement, value: string) => {
  input.value = value;
  input.dispatchEvent(new Event("change"));
};

const one = "?link=project-development-fund~rights-talks~宣讲由它出&aim=mutual-aid-units~100";

describe("the real report", () => {
  it("has 17.5 of 27.5 wan yuan, 6 of 32 activities and 0 of 36 figures, before anything is proposed", async () => {
    const facts = await at("");
    expect(texts(rates(facts, zh), "tbody tr")).toEqual([
      "项目支出能对上成果的，占项目支出0.00%63.6%63.6%0.0 个百分点17.50 ÷ 27.50",
      "知道经费科目的活动，占全部活动0.00%18.75%18.75%0.00 个百分点6 ÷ 32",
      "有目标值的成果，占有数字的成果0.00%—0.00%0.00 个百分点0 ÷ 36"
    ]);
    expect(rates(facts, zh).querySelector("strong a")!.getAttribute("href")).toBe(
      "#metric/yanfeng-ftu/2023/linked_share_proposed"
    );
    expect(plainText(headline(facts, zh))).toMatch(/^2023 年项目支出能对上成果的占 63\.6%，/);
  });
  it("would have 27.5, 7 and 1 with a link and a target, whose rates open nothing that is not in the data", async () => {
    const facts = await at(one);
    expect(facts.unknown).toEqual([]);
    const table = rates(facts, zh);
    expect(texts(table, "tbody tr")).toEqual([
      "项目支出能对上成果的，占项目支出0.00%63.6%100.0%+36.4 个百分点27.50 ÷ 27.50",
      "知道经费科目的活动，占全部活动0.00%18.75%21.88%+3.13 个百分点7 ÷ 32",
      "有目标值的成果，占有数字的成果0.00%—2.78%+2.78 个百分点1 ÷ 36"
    ]);
    expect(table.querySelector("strong a")).toBeNull();
    expect(plainText(headline(facts, zh))).toMatch(
      /^2023 年采纳 1 条对应建议、1 个目标建议以后：.*由 63\.6% 到 100\.0%/
    );
    expect(plainText(headline(facts, en))).toMatch(/^2023, with 1 proposed link and 1 proposed target: /);
  });
  it("shows what is proposed apart from what is inferred, and what is tied to nothing first", async () => {
    const lists = links(await at(one), {...zh, form: linkForm(await at(one), {...zh, go: async () => {}})});
    const [lines, activities] = lists.querySelectorAll("table");
    expect(texts(lines!, "tbody tr:first-child .tie")).toEqual(["建议"]);
    expect(texts(lines!, ".tie.inferred").length).toBe(6);
    expect(lines!.textContent).toContain("至多有一部分由该项目列支");
    expect(texts(lines!, "tbody tr:nth-last-child(-n+3) .untied")).toHaveLength(3);
    expect(texts(activities!, ".untied")).toHaveLength(25);
    expect(texts(activities!, "tbody tr:nth-child(-n+25) .untied")).toHaveLength(25);
  });
  it("is proposed for by its forms, keeps what stands in the address, and refuses what is no number", async () => {
    const {asked, go} = asking();
    const facts = await at("?year=2023");
    const form = linkForm(facts, {...zh, go});
    document.body.replaceChildren(form);
    form.dispatchEvent(new Event("submit"));
    expect(form.querySelector("[role=status]")!.textContent).toBe(zh.text.form.incomplete);
    form.pick({account: "project-development-fund"});
    expect(document.activeElement!.id).toBe("link-line");
    change(form.querySelector("#link-activity")!, "rights-talks");
    form.querySelector<HTMLInputElement>("#link-reason")!.value = "  宣讲~由它  出 ";
    form.dispatchEvent(new Event("submit"));
    expect(decodeURIComponent(asked.at(-1)!)).toBe(
      "?year=2023&link=project-development-fund~rights-talks~宣讲~由它+出"
    );
    expect((await at(asked.at(-1)!)).proposal.links[0]!.reason).toBe("宣讲~由它 出");

    const targets = targetForm({...zh, go});
    targets.show(facts);
    const box = targets.querySelector<HTMLInputElement>("[data-key='target:mutual-aid-units']")!;
    change(box, "约 100");
    expect([box.getAttribute("aria-invalid"), asked.length]).toEqual(["true", 1]);
    change(box, "100.5");
    expect(asked.at(-1)).toBe("?year=2023&aim=mutual-aid-units~100.5");
    targets.show(await at(asked.at(-1)!));
    const reason = targets.querySelector<HTMLInputElement>("[data-key='reason:mutual-aid-units']")!;
    expect([targets.contains(box), box.value, reason.hidden]).toEqual([true, "100.5", false]);
    change(reason, "上年的数");
    expect(decodeURIComponent(asked.at(-1)!)).toBe("?year=2023&aim=mutual-aid-units~100.5~上年的数");
    change(box, "");
    expect(asked.at(-1)).toBe("?year=2023");
  });
  it("offers no link that is there already", async () => {
    const form = linkForm(await at(one), {...zh, go: async () => {}});
    change(form.querySelector("#link-line")!, "project-hardship-aid");
    const disabled = () => [...form.querySelectorAll("option:disabled")].map((each) => each.getAttribute("value"));
    expect(disabled().sort()).toEqual(["winter-payments", "winter-visits"]);
    change(form.querySelector("#link-line")!, "project-development-fund");
    expect(disabled()).toEqual(["rights-talks"]);
  });
});

describe("a link that carries a proposal", () => {
  it("is taken apart again by its chips, each the page without one of them", async () => {
    const facts = await at(one);
    const shown = chips(facts, zh);
    expect(texts(shown, "a.chip")).toEqual([
      "建议：发展基金 ↔ 企业职工权益保障宣讲（宣讲由它出）×",
      "建议：医疗互助参加单位，目标 100 家×"
    ]);
    expect([...shown.querySelectorAll("a")].map((each) => decodeURIComponent(each.getAttribute("href")!))).toEqual([
      "?aim=mutual-aid-units~100",
      "?link=project-development-fund~rights-talks~宣讲由它出",
      "?"
    ]);
  });
  it("has what names nothing named and left out, a link that is there already too, and a reason cut to its room", async () => {
    const long = "很".repeat(80);
    const facts = await at(
      `?link=project-nowhere~rights-talks&link=project-development-fund~nothing&link=project-hardship-aid~winter-visits` +
        `&aim=nobody~5&aim=mutual-aid-units~many&aim=mutual-aid-members~5~${long}%00%EE%80%80`
    );
    expect(facts.unknown).toEqual([
      {name: "link", value: "project-nowhere~rights-talks"},
      {name: "link", value: "project-development-fund~nothing"},
      {name: "tied", value: "project-hardship-aid~winter-visits"},
      {name: "aim", value: "nobody~5"},
      {name: "aim", value: "mutual-aid-units~many"}
    ]);
    expect(facts.proposal.targets.map((row) => row.reason)).toEqual(["很".repeat(60)]);
  });
  it("is left behind with its unit and year", async () => {
    const years = await unitYears(query);
    expect(writeChoice({unit: "yanfeng-ftu", year: 2022}, {search: one, years})).toBe("?year=2022");
    expect(writeChoice({unit: "demo", year: 2023}, {search: one, years})).toBe("?unit=demo");
  });
});

describe("other units and years", () => {
  it("say that a year reports nothing that money could be tied to", async () => {
    for (const search of ["?year=2022", "?unit=demo-palace&year=2020"]) {
      const facts = await at(search);
      expect(headline(facts, zh)).toMatch(/没有报告活动/);
      const form = linkForm(facts, {...zh, go: async () => {}});
      expect(form.hidden).toBe(true);
      const targets = targetForm({...zh, go: async () => {}});
      targets.show(facts);
      for (const node of [rates(facts, zh), links(facts, {...zh, form}), targets, downloads(facts, zh)])
        expect(node.querySelectorAll("table, button")).toHaveLength(0);
      expect(rates(facts, zh).querySelector("a")!.getAttribute("href")).toMatch(/year=202[34]$/);
      expect(workSources(facts, zh).textContent).toContain("budget.csv");
    }
  });
  it.each(["demo", "demo-centre", "demo-street"])(
    "tell apart what the data propose for %s in every year",
    async (unit) => {
      let proposed = 0;
      for (const year of [2019, 2020, 2021, 2022, 2023]) {
        const facts = await at(`?unit=${unit}&year=${year}`);
        for (const telling of [zh, en]) {
          const lists = links(facts, {...telling, form: linkForm(facts, {...telling, go: async () => {}})});
          const basis = (name: "named" | "inferred" | "proposed") =>
            facts.links.filter((row) => row.basis === name).length;
          const [lines] = lists.querySelectorAll("table");
          for (const name of ["named", "inferred", "proposed"] as const)
            expect([year, name, lines!.querySelectorAll(`.tie.${name}`).length]).toEqual([year, name, basis(name)]);
          proposed += basis("proposed");
          expect(rates(facts, telling).querySelectorAll("tbody tr")).toHaveLength(3);
          expect(headline(facts, telling)).not.toMatch(/undefined|NaN/);
        }
      }
      expect(proposed).toBeGreaterThan(unit === "demo" ? 0 : -1);
    }
  );
});
