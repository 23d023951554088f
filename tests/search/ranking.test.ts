import {beforeAll, describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {searchIndexes} from "../../scripts/searchIndexes.js";
import {unitYears} from "../../src/choice.js";
import {searchWords as english} from "../../src/en/searchWords.js";
import type {SearchEntry, SearchKind} from "../../src/search/entry.js";
import {loadedSearch} from "../../src/search/loadedSearch.js";
import type {LoadedSearch} from "../../src/search/loadedSearch.js";
import {searchWords as chinese} from "../../src/searchWords.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const loaded: Record<string, LoadedSearch> = {};
const looking = {unit: "yanfeng-ftu", year: 2023};

beforeAll(async () => {
  const indexes = await searchIndexes(query, {root: projectRoot});
  const years = await unitYears(query);
  for (const [lang, text] of [
    ["zh", chinese],
    ["en", english]
  ] as const) {
    const entries = JSON.parse(indexes[`search/${lang}.json`]!) as SearchEntry[];
    loaded[lang] = loadedSearch(entries, {text, years});
  }
});

type Expected = readonly [query: string, kind: SearchKind, title: string];

/** What is expected to be found first, by a reader of the federation’s year 2023. */
const expected: Readonly<Record<"zh" | "en", readonly Expected[]>> = {
  zh: [
    ["收支", "page", "收支"],
    ["核对", "page", "核对"],
    ["SQL", "page", "提问"],
    ["部分相加等于总数", "page", "核对"],
    ["核对意见表", "section", "核对意见表"],
    ["钱从哪里来", "section", "钱从哪里来"],
    ["雁峰区总工会", "unit", "雁峰区总工会"],
    ["示例街道", "unit", "示例街道总工会（合成数据）"],
    ["自评报告", "document", "雁峰区总工会2023年度整体支出绩效自评报告"],
    ["2021 自评报告", "document", "示例单位2021年度整体支出绩效自评报告（合成数据）"],
    ["三公经费", "account", "“三公”经费"],
    ["培训费", "account", "培训费"],
    ["会费收入", "account", "会费收入"],
    ["商品和服务支出", "account", "商品和服务支出"],
    ["30216", "account", "培训费"],
    ["３０２１６", "account", "培训费"],
    ["302", "account", "商品和服务支出"],
    ["工会事务", "account", "工会事务"],
    ["年初结转和结余", "account", "年初结转和结余"],
    ["Travel", "account", "差旅费"],
    ["结转结余率", "metric", "结转结余率"],
    ["劳动法律监督", "activity", "建立工会劳动法律监督组织"],
    ["监督委员会", "indicator", "工会劳动法律监督委员会"],
    ["条例", "indicator", "发放《湖南省工会劳动法律监督条例》"],
    ["书香家庭", "award", "衡阳市玫瑰书香家庭"],
    ["效能不足", "problem", "资金发挥的效能不足"],
    ["预算编得更细", "improvement", "把预算编得更细"],
    ["没有列明", "finding", "2023 年收入：合计数 271.37 万元，已列明 0.00 万元，没有列明的还有 271.37 万元。"]
  ],
  en: [
    ["spending", "page", "Spending"],
    ["ask", "page", "Ask"],
    ["收支", "page", "Spending"],
    ["query sheet", "section", "Query sheet"],
    ["Example Workers’ Service Centre", "unit", "Example Workers’ Service Centre (synthetic data)"],
    ["yanfeng", "unit", "Yanfeng District Federation of Trade Unions"],
    [
      "self-evaluation report 2021",
      "document",
      "Example Federation: 2021 performance self-evaluation report (synthetic data)"
    ],
    ["training", "account", "Training"],
    ["TRAVEL", "account", "Travel"],
    ["traval", "account", "Travel"],
    ["wages", "account", "Wages and benefits"],
    ["membership dues", "account", "Membership dues"],
    ["培训费", "account", "Training"],
    ["30216", "account", "Training"],
    ["２０１", "account", "General public services"],
    ["carry-over rate", "metric", "Carry-over rate"],
    ["itemised share", "metric", "Itemised share"],
    ["wage negotiation", "activity", "Collective wage negotiation"],
    ["劳动法律监督组织", "activity", "Setting up union committees that supervise labour law"],
    ["dragon boat team", "indicator", "Dragon boat team"],
    ["reading family", "award", "Hengyang reading family"],
    ["money achieves less", "problem", "The money achieves less than it could"],
    ["资金发挥的效能不足", "problem", "The money achieves less than it could"],
    ["in more detail", "improvement", "Draw up the budget in more detail"]
  ]
};

describe.each(["zh", "en"] as const)("what is found first in %s", (lang) => {
  it.each(expected[lang])("for “%s” is the %s “%s”", (...[asked, kind, title]) => {
    const {entries, whole} = loaded[lang]!.search(asked, looking);
    expect(entries.slice(0, 3).map((each) => [each.kind, each.title])[0]).toEqual([kind, title]);
    expect(whole).toBe(true);
  });
});

describe("a search", () => {
  it("puts what the reader looks at first", () => {
    const first = (unit: string) =>
      loaded["zh"]!.search("困难职工 走访", {unit, year: 2022}).entries[0]!.places![0]![0];
    expect([first("demo-street"), first("demo-centre")]).toEqual(["demo-street", "demo-centre"]);
  });
  it("puts what was published before what was made up", () => {
    const units = loaded["zh"]!.search("自评报告", {unit: "nobody", year: 2023}).entries.map(
      ({places}) => places![0]![0]
    );
    expect(units[0]).toBe("yanfeng-ftu");
    expect(new Set(units)).toContain("demo");
  });
  it("says where nothing has all that was asked for, and finds what has half of it", () => {
    const {entries, whole} = loaded["zh"]!.search("培训费 天王星", looking);
    expect([whole, entries[0]?.title]).toEqual([false, "培训费"]);
  });
  it.each(["", " ", "，。", "天王星", "\u0000", "🙂"])("for “%s” finds nothing", (asked) => {
    expect(loaded["zh"]!.search(asked, looking).entries).toEqual([]);
  });
});
