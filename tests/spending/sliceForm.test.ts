// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from "vitest";
import {askCube} from "../../src/cube/cube.js";
import {words as english} from "../../src/en/words.js";
import {groupsOf, readFilters} from "../../src/filters.js";
import type {Filters} from "../../src/filters.js";
import {scope as askScope} from "../../src/scope.js";
import type {Scope} from "../../src/scope.js";
import {chips} from "../../src/spending/chips.js";
import type {Spending} from "../../src/spending/facts.js";
import {overYears} from "../../src/spending/overYears.js";
import {sliceForm} from "../../src/spending/sliceForm.js";
import {statedLines} from "../../src/spending/statedLines.js";
import {words as chinese} from "../../src/words.js";
import {useSituations, situations} from "./situations.js";

const query = useSituations();
const tellings = {
  zh: async () => ({words: chinese, text: (await chinese.spending()).spendingWords}),
  en: async () => ({words: english, text: (await english.spending()).spendingWords})
};
let scope: Promise<Scope> | undefined;

/** Of what the page shows, what form and chips read. */
async function factsOf(search: string): Promise<Spending> {
  scope ??= askScope(query);
  const {filters, unknown} = readFilters(search, await scope);
  const groups = groupsOf(filters, await scope);
  const units = groups.flatMap((group) => group.units);
  const cube = await askCube(query, units);
  const stated = statedLines(cube, filters, groups);
  const years = overYears(cube, filters, groups);
  return {search, scope: await scope, filters, unknown, groups, statedLines: stated, years} as unknown as Spending;
}

/** The form as the page keeps it: what it goes to is asked for, and not shown before `show`. */
async function makeForm(search: string, {lang = "zh" as keyof typeof tellings, fails = false} = {}) {
  const facts = await factsOf(search);
  let asked = search;
  const go = vi.fn((next: string) => {
    if (!fails) asked = next;
    return Promise.resolve();
  });
  const form = sliceForm({...(await tellings[lang]()), go, search: () => asked});
  form.show(facts);
  document.body.append(form);
  return {form, facts, go, asked: () => asked};
}
afterEach(() => document.body.replaceChildren());

const select = (name: string) => document.querySelector<HTMLSelectElement>(`#slice-${name}`)!;
const optionsOf = (name: string) => [...select(name).options].map((option) => option.value);
function choose(name: string, value: string) {
  select(name).value = value;
  select(name).dispatchEvent(new Event("change"));
}
const box = (label: string | RegExp) =>
  [...document.querySelectorAll("label")]
    .find((node) => node.textContent!.trim().match(label))!
    .querySelector("input")!;
const chipsOf = async (facts: Spending, lang: keyof typeof tellings = "zh") => chips(facts, await tellings[lang]());
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);

describe.each(situations)("in the situation “$name”", ({search}) => {
  it.each(["zh", "en"] as const)("form and chips say in %s what is chosen", async (lang) => {
    const {form, facts} = await makeForm(search, {lang});
    const {filters, scope} = facts;
    for (const name of ["from", "to", "year", "fund", "measure", "amountUnit", "per"] as const)
      expect([name, select(name).value]).toEqual([name, String(filters[name])]);
    expect(select("against").value).toBe(filters.against === null ? "" : String(filters.against));
    expect(form.querySelector<HTMLInputElement>("input[name=side]:checked")!.value).toBe(filters.side);
    expect(form.querySelectorAll(".choices input:checked")).toHaveLength(filters.units.length);
    const checked = [...form.querySelectorAll<HTMLElement>(".tree > li input:checked")];
    expect(checked.length > 0).toBe(filters.lines.length > 0);

    const node = await chipsOf(facts, lang);
    for (const text of [form.textContent, node.textContent])
      expect(text).not.toMatch(/undefined|NaN|null|\[object|\uE000/);
    const removing = [...node.querySelectorAll("a.chip")];
    const without = removing.map((chip) => readFilters(chip.getAttribute("href")!, scope).filters);
    const changed = (other: Filters) =>
      (Object.keys(filters) as (keyof Filters)[]).filter((name) => String(filters[name]) !== String(other[name]));
    for (const other of without) expect(changed(other)).not.toEqual([]);
    const clear = node.querySelector("[data-key='chip:all']");
    expect(clear !== null).toBe(removing.length > 0);
    if (clear) {
      const {filters: bare} = readFilters(clear.getAttribute("href")!, scope);
      expect(bare).toMatchObject({units: filters.units.slice(0, 1), year: filters.year, heat: filters.heat});
      expect(texts(await chipsOf(await factsOf(clear.getAttribute("href")!)), "a.chip")).toEqual([]);
    }
  });
});

describe("the form", () => {
  it("asks for a change at once, and keeps its controls and the focus through it", async () => {
    const {form, go} = await makeForm("?unit=demo");
    const own = select("fund");
    own.focus();
    choose("fund", "general");
    expect(go).toHaveBeenCalledExactlyOnceWith("?unit=demo&fund=general");
    form.show(await factsOf("?unit=demo&fund=general"));
    expect(document.activeElement).toBe(own);
    expect(select("fund")).toBe(own);
  });
  it("loses no change where several are made before the first is shown", async () => {
    const {asked} = await makeForm("?unit=demo&lines=project");
    choose("per", "head");
    choose("from", "2021");
    box("示例街道总工会").click();
    box("示例单位工人文化宫").click();
    box(/^基本支出$/).click();
    expect(new URLSearchParams(asked())).toEqual(
      new URLSearchParams("unit=demo&lines=basic,project&per=head&from=2021&with=demo-street,demo-palace")
    );
  });
  it("goes back to what is shown where a change cannot be computed", async () => {
    const {facts} = await makeForm("?unit=demo", {fails: true});
    choose("measure", "budget");
    await Promise.resolve();
    expect(select("measure").value).toBe(facts.filters.measure);
  });
  it("takes every unit that may stand beside the page's, and says why it takes no other", async () => {
    const {go} = await makeForm("?unit=demo");
    expect([box("雁峰区总工会").disabled, box(/^示例单位（/).disabled, box("示例街道").disabled]).toEqual([
      true,
      true,
      false
    ]);
    expect(box("雁峰区总工会").parentElement!.textContent).toContain("合成数据不能与真实单位放在一起");
    expect(box(/^示例单位（/).parentElement!.textContent).toContain("本页单位");
    box("含下级单位").click();
    expect(go).toHaveBeenLastCalledWith("?unit=demo&below=1");
  });
  it("offers units below only where there are such", async () => {
    await makeForm("");
    expect(box("含下级单位").closest("[hidden]")).not.toBeNull();
  });
  it("offers the funds and measures there are, and says which do not go together", async () => {
    await makeForm("?unit=demo&fund=government");
    expect(optionsOf("fund")).toEqual(["all", "general", "government", "capital", "insurance", "other"]);
    expect(optionsOf("measure")).toEqual(["actual", "adjusted", "budget", "unstated"]);
    const budget = [...select("measure").options].find((option) => option.value === "budget")!;
    expect([budget.disabled, budget.label]).toEqual([true, "年初预算（没有政府性基金）"]);
  });
  it("offers no year to compare with where there is none", async () => {
    await makeForm("?unit=sole");
    expect(select("against").closest("[hidden]")).not.toBeNull();
  });
  it("leaves the rest of a line that one is taken out of, with what is not itemised", async () => {
    const {go} = await makeForm("?unit=demo-street");
    const {go: ofClass} = await makeForm("?unit=demo-centre&lines=basic-301");
    expect(go).not.toHaveBeenCalled();
    const [own] = [...document.querySelectorAll("form")].slice(-1);
    const wage = [...own!.querySelectorAll("label")].find((node) => node.textContent!.includes("30101"))!;
    wage.querySelector("input")!.click();
    const lines = new URLSearchParams(ofClass.mock.lastCall![0]).get("lines")!.split(",");
    expect(lines).toContain("basic-301/not-itemised");
    expect(lines).not.toContain("basic-30101");
    expect(lines.every((line) => line.startsWith("basic-301"))).toBe(true);
  });
  it("marks what has no data in the slice, whatever is in focus", async () => {
    await makeForm("?lines=project");
    expect(box("土地补偿").parentElement!.textContent).toContain("无数据");
    expect(box(/^基本支出/).parentElement!.textContent!.trim()).toBe("基本支出");
  });
  it("says how many filters are on", async () => {
    const {form} = await makeForm("?unit=demo&per=head&lines=basic,project");
    expect(form.querySelector(".fold > .opener")!.textContent).toBe("筛选（已设 3 项）");
    form.show(await factsOf("?unit=demo"));
    expect(form.querySelector(".fold > .opener")!.textContent).toBe("筛选");
  });
  it("is what the build drew until there is something to choose from", async () => {
    const {form} = await makeForm("");
    const next = sliceForm({...(await tellings.zh()), go: () => Promise.resolve(), search: () => ""});
    expect(next.textContent).toBe(form.textContent);
    expect([next.hasAttribute("inert"), form.hasAttribute("inert")]).toEqual([true, false]);
  });
});

describe("the chips", () => {
  it("name unit and year, and say what is shown where no filter is on", async () => {
    const node = await chipsOf(await factsOf(""));
    expect(texts(node, ".fixed")).toEqual(["雁峰区总工会", "2023 年"]);
    expect(texts(node, ".note")).toEqual(["没有设筛选：2022–2023 年全部支出，全部资金，决算，单位：万元。"]);
    const own = await chipsOf(await factsOf(""), "en");
    expect(texts(own, ".note")).toEqual([
      "No filter is on: all spending, 2022–2023, all funds, final account, in wan yuan."
    ]);
  });
  it("name every filter, each with the link that takes it away alone", async () => {
    const node = await chipsOf(
      await factsOf(
        "?unit=demo&with=demo-street&lines=basic-301,project&fund=other&from=2021&against=2020&in=yi&below=1"
      )
    );
    const links = [...node.querySelectorAll("a.chip")].map((chip) => [
      chip.getAttribute("aria-label"),
      chip.getAttribute("data-key")
    ]);
    expect(links).toEqual([
      ["去掉“并列 示例街道总工会（合成数据）”", "chip:with:demo-street"],
      ["去掉“含下级单位”", "chip:below"],
      ["去掉“年份 2021–2024 年”", "chip:years"],
      ["去掉“对比年度 2020 年”", "chip:against"],
      ["去掉“科目 工资福利支出”", "chip:line:basic-301"],
      ["去掉“科目 项目支出”", "chip:line:project"],
      ["去掉“资金 其他资金”", "chip:fund"],
      ["去掉“金额单位 亿元”", "chip:in"]
    ]);
    const href = node.querySelector("[data-key='chip:line:project']")!.getAttribute("href")!;
    expect(new URLSearchParams(href).get("lines")).toBe("basic-301");
    expect(node.querySelector("[data-key='chip:all']")!.getAttribute("href")).toBe("?unit=demo");
  });
  it("copy the link, and say where the browser forbids it", async () => {
    const node = await chipsOf(await factsOf(""));
    const copied = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", {clipboard: {writeText: copied}});
    node.querySelector<HTMLElement>(".copy button")!.click();
    await vi.waitFor(() => expect(texts(node, "[role=status]")).toEqual(["链接已复制"]));
    expect(copied).toHaveBeenCalledExactlyOnceWith(location.href);
    vi.stubGlobal("navigator", {});
    node.querySelector<HTMLElement>(".copy button")!.click();
    await vi.waitFor(() => expect(texts(node, "[role=status]")).toEqual(["浏览器不允许复制，请从地址栏复制"]));
    vi.unstubAllGlobals();
  });
});
