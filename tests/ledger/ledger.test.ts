// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {readChoice, unitYears} from "../../src/choice.js";
import {plainText} from "../../src/components/numberText.js";
import {words as english} from "../../src/en/words.js";
import {keeping} from "../../src/ledger/keeping.js";
import {ledger} from "../../src/ledger/ledger.js";
import {ledgerForm} from "../../src/ledger/ledgerForm.js";
import {ledgerSources} from "../../src/ledger/ledgerSources.js";
import {ledgerHeadline} from "../../src/ledger/ledgerHeadline.js";
import {ledgerTable} from "../../src/ledger/ledgerTable.js";
import {ledgerRecords} from "../../src/ledger/records.js";
import {unanswered} from "../../src/ledger/unanswered.js";
import {telling} from "../../src/review/telling.js";
import {words as chinese} from "../../src/words.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();

/** The page at an address: its facts, words, what keeps it, and its parts as they would be shown. */
async function at(search: string, words = chinese) {
  const {choice} = readChoice(search, await unitYears(query));
  const facts = await ledger(query, choice, search);
  const text = (await words.ledger()).ledgerWords;
  const keeper = keeping(ledgerRecords, {text});
  const told = {words, text, told: telling(facts, {words, ...(await words.review())}), keeping: keeper};
  const table = ledgerTable(facts, told);
  document.body.replaceChildren(keeper, table);
  return {
    ...{facts, keeper, table, told, text},
    headline: () => plainText(ledgerHeadline(facts, {words, text, kept: keeper.value})),
    field: (key: string) => document.getElementById(key) as HTMLTextAreaElement
  };
}
function write(field: HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement, value: string) {
  field.value = value;
  field.dispatchEvent(new Event("change"));
}
const texts = (node: Element, selector: string) => [...node.querySelectorAll(selector)].map((each) => each.textContent);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({toFake: ["Date"], now: new Date(2024, 5, 1, 12)});
});
afterEach(() => vi.useRealTimers());

describe("the real report's ledger", () => {
  it("has its four problems and one entry for each check with findings, those that fail first", async () => {
    const {table, headline, facts} = await at("");
    const checks = new Set(facts.cases.map((row) => row.check_id)).size;
    expect(headline()).toBe(
      `雁峰区总工会 2023 年整改台账共 ${4 + checks} 项：报告所列问题 4 项，核对发现 ${checks} 项；未开始 ${4 + checks} 项。`
    );
    const kinds = texts(table, ".entry th > strong");
    expect(kinds.slice(0, 6)).toEqual([
      ...["核对不符", "报告所列问题", "报告所列问题", "报告所列问题", "报告所列问题", "核对提请注意"]
    ]);
    expect(kinds.at(-1)).toBe("核对缺数据");
    expect(texts(table, ".group th")).toEqual([`本年新增 ${4 + checks} 项`]);
    expect(table.querySelector(".entry th a")!.getAttribute("href")).toMatch(/^#case\/paired_slices_exhaust_both\//);
    const cases = table.querySelectorAll(".cases-of li").length;
    expect(cases + table.querySelectorAll(".entry th a[href^='#case']").length).toBe(facts.cases.length);
  });
  it("prefills measures from the improvements that answer a problem, saying where they stand and who says so", async () => {
    const {field, table} = await at("");
    expect(field("problem/indicators-unrelated:measure").value).toBe(
      "一、吃透绩效评价指标体系；二、使绩效目标与评价指标相互关联；三、更科学合理地确定绩效目标和评价目标"
    );
    const cell = field("problem/indicators-unrelated:measure").closest("td")!;
    expect(texts(cell, "a")).toEqual(["八(二)·1", "八(二)·1", "八(二)·1"]);
    expect(cell.querySelector("a")!.getAttribute("href")).toBe("#row/yanfeng-2023/improvements/9");
    expect(cell.textContent).toContain("按文字推断");
    expect(cell.textContent).not.toContain("报告写明");
    expect(field("problem/weak-effect:measure").value).toBe("");
    expect(field("problem/weak-effect:measure").closest("td")!.textContent).toContain("报告没有提出对应的措施");
    // Nobody is responsible for anything until the unit says so, and nothing is due.
    for (const name of ["office", "due", "note", "evidence"])
      for (const each of table.querySelectorAll<HTMLInputElement>(`[id$=":${name}"]`)) expect(each.value).toBe("");
  });
  it("lists the improvements that no problem is named for", async () => {
    const {facts, told} = await at("");
    expect(texts(unanswered(facts, told), "li")).toHaveLength(7);
    const {facts: demo, told: own} = await at("?unit=demo&year=2023");
    expect(unanswered(demo, own).textContent).toBe(own.text.unanswered.none);
  });
});

describe("sensible pages", () => {
  it("say that a year without a document has nothing to put right", async () => {
    const {table, headline} = await at("?year=2022");
    expect(headline()).toBe("雁峰区总工会 2022 年没有需要整改的事项：没有报告列出问题，核对也没有发现");
    expect(table.textContent).toBe(headline());
  });
  it("name the documents of every year that they carry from", async () => {
    const files = async (search: string) => {
      const {facts} = await at(search);
      return texts(ledgerSources(facts, {words: chinese}), "a");
    };
    expect(await files("")).toEqual(["yanfeng-2023/problems.csv", "yanfeng-2023/improvements.csv"]);
    expect(await files("?unit=demo&year=2020")).toHaveLength(4);
    expect(await files("?unit=demo-street&year=2019")).toEqual(["demo-2019/improvements.csv"]);
  });
  it("show a unit that states no problems its findings alone", async () => {
    const {table, headline, facts} = await at("?unit=demo-street&year=2019");
    expect(headline()).toMatch(/：报告所列问题 0 项，核对发现 7 项；未开始 7 项。$/);
    expect(texts(table, ".stated")).toEqual([]);
    expect(facts.problems).toEqual([]);
  });
  it("begin with what five years left open, and say what this year has to say of it", async () => {
    const {table, headline} = await at("?unit=demo&year=2023");
    expect(headline()).toMatch(/^示例单位（合成数据） 2023 年整改台账共 \d+ 项（其中上年结转 \d+ 项）/);
    expect(texts(table, ".group th")[0]).toMatch(/^上年结转 \d+ 项$/);
    const carried = texts(table, ".carried");
    expect(carried).toContain("上年结转，2019 年列入台账");
    expect(texts(table, ".entry th .faint").some((text) => /^本年未再发现：同一条核对有 \d+ 项相符/.test(text))).toBe(
      true
    );
    expect(table.classList.contains("synthetic")).toBe(true);
  });
  it.each([chinese, english])("come in both languages for every unit and year ($lang)", async (words) => {
    for (const {unit_id, fiscal_year} of await unitYears(query)) {
      const {table, headline} = await at(`?unit=${unit_id}&year=${fiscal_year}`, words);
      expect(headline()).not.toMatch(/undefined|null|NaN/);
      expect(table.textContent).not.toMatch(/undefined|null|NaN/);
      const own = table.textContent.replaceAll(/[一二三四五六七八九十]*[(（][^)）]*[)）]?·?\d*|[一-十]+·\d+|万元/g, "");
      if (words.lang === "en") expect([unit_id, own]).toEqual([unit_id, expect.not.stringMatching(/[，。；：]/)]);
    }
  });
});

describe("writing", () => {
  it("is kept as it is written, changes the sentence above, and is taken back", async () => {
    const {keeper, table, field, headline} = await at("");
    keeper.addEventListener("input", () => table.show(keeper.value));
    write(field("problem/weak-effect:office"), " 财务科 ");
    write(field("problem/weak-effect:state"), "underway");
    write(field("problem/weak-effect:due"), "2024-05-31");
    expect(keeper.value["yanfeng-ftu/2023/problem/weak-effect"]).toMatchObject({
      ...{office: "财务科", state: "underway", due: "2024-05-31", measure: null}
    });
    expect(headline()).toMatch(/未开始 27 项，进行中 1 项。截至 2024 年 6 月 1 日逾期 1 项。$/);
    expect(field("problem/weak-effect:due").closest("td")!.textContent).toContain("已逾期（截至 2024 年 6 月 1 日）");
    const undo = keeper.querySelector("button")!;
    undo.click();
    expect(field("problem/weak-effect:due").value).toBe("");
    undo.click();
    undo.click();
    expect(keeper.value).toEqual({});
    expect(undo.getAttribute("aria-disabled")).toBe("true");
  });
  it("asks why where an entry is declined, and for evidence where it is done", async () => {
    const {field, text} = await at("");
    const cell = field("problem/weak-effect:state").closest("td")!;
    write(field("problem/weak-effect:state"), "declined");
    expect(cell.querySelector(".wants")!.textContent).toBe(text.entry.needsReason);
    write(field("problem/weak-effect:note"), "不属于本单位职责");
    expect(cell.querySelector(".wants")!.textContent).toBe("");
    write(field("problem/weak-effect:state"), "done");
    expect(cell.querySelector(".wants")!.textContent).toBe(text.entry.needsEvidence);
  });
  it("is forgotten once it says nothing more than what was carried", async () => {
    const {keeper, field} = await at("");
    const measure = field("problem/indicators-unrelated:measure");
    const announced = measure.value;
    write(measure, "改为逐项对应");
    write(measure, announced);
    expect(keeper.value).toEqual({});
  });
  it("takes the year's silence as evidence only when the reader says so", async () => {
    const {keeper, table} = await at("?unit=demo&year=2023");
    const row = [...table.querySelectorAll(".entry")].find((each) => each.textContent.includes("本年未再发现"))!;
    const [offer] = row.querySelectorAll<HTMLButtonElement>("td:last-child button:not([hidden])");
    offer!.click();
    const [record] = Object.values(keeper.value);
    expect(record).toMatchObject({state: "not_started", evidence: expect.stringMatching(/^本年未再发现/) as string});
    expect(offer!.hidden).toBe(true);
  });
  it("says so where the browser keeps nothing, and keeps it on the page", async () => {
    const {keeper, field, text, headline} = await at("");
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    write(field("problem/weak-effect:state"), "done");
    vi.restoreAllMocks();
    expect(keeper.textContent).toContain(text.keeping.notKept);
    expect(headline()).toContain("已完成 1 项");
    write(field("problem/weak-effect:state"), "not_started");
    expect(keeper.textContent).toContain(text.keeping.kept);
  });
  it("leaves the field alone that is being written in, when another tab changes the ledger", async () => {
    const {keeper, table, field} = await at("");
    keeper.addEventListener("input", () => table.show(keeper.value));
    const [office, evidence] = ["office", "evidence"].map((name) => field(`problem/weak-effect:${name}`));
    evidence!.focus();
    evidence!.value = "正在写";
    const own = {measure: null, office: "办公室", due: "", state: "not_started", note: "", evidence: "别处写的"};
    localStorage.setItem("ledger", JSON.stringify({"yanfeng-ftu/2023/problem/weak-effect": own}));
    dispatchEvent(new StorageEvent("storage", {key: "ledger"}));
    expect(office!.value).toBe("办公室");
    expect(evidence!.value).toBe("正在写");
  });
});

describe("filters", () => {
  it("ask for the address that has them, and keep the numbers of the entries", async () => {
    const asked: string[] = [];
    const {text, facts, table} = await at("?item=problem");
    const form = ledgerForm({text, search: () => "?item=problem", go: async (search) => void asked.push(search)});
    form.show(facts);
    expect(form.querySelector<HTMLSelectElement>("#ledger-item")!.value).toBe("problem");
    expect(form.querySelector<HTMLInputElement>("#ledger-asof")!.value).toBe("2024-06-01");
    write(form.querySelector<HTMLSelectElement>("#ledger-state")!, "overdue");
    write(form.querySelector<HTMLSelectElement>("#ledger-item")!, "");
    write(form.querySelector<HTMLInputElement>("#ledger-asof")!, "2024-12-31");
    expect(asked).toEqual(["?item=problem&state=overdue", "", "?item=problem&asof=2024-12-31"]);
    expect(texts(table, ".no")).toEqual(["2", "3", "4", "5"]);
  });
  it("say that nothing is left", async () => {
    const {table, text} = await at("?state=done");
    expect(table.textContent).toBe(text.noneFound);
  });
});
