import {describe, expect, it, test} from "vitest";
import {checkStatuses} from "../src/checks/case.js";
import {engineFaults} from "../src/database/engineFault.js";
import {words as english} from "../src/en/words.js";
import type {Direction, HeadlineParts, Movement, PlanKind, Words} from "../src/text.js";
import {words as chinese} from "../src/words.js";

type Leaf = string | ((...args: never[]) => string);

/** Every word of a dictionary by its path. */
function leaves(words: object, path = ""): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] as [string, Leaf]]
  );
}

const directions: readonly Direction[] = ["up", "down", "flat", "noBase", "unknown"];
const plans: readonly PlanKind[] = ["adjusted", "budget", "unstated"];
const named = {name: "工资福利支出", name_en: "Wages and benefits"};
const unitYear = {...named, unit_id: "u", fiscal_year: 2023, stated: true, synthetic: false};
const part = {amount: "138.62", share: "53.1%", all: false};
const sides = (largest: string) =>
  [null, part, {...part, share: "100.0%", all: true}].flatMap((notItemised) =>
    [null, largest].map((largest) => [{year: 2023, amount: "261.20", notItemised, largest}])
  );
const line = {kind: "line", year: 2023, lines: [{...named, notItemised: false}], measure: "actual", fund: null};
const rest = {...named, notItemised: true};
const lines = [
  ...["actual", "budget", "adjusted", "proposed", "unstated"].map((measure) => ({...line, measure})),
  {...line, fund: "all"},
  {...line, fund: "general", unit: named},
  {...line, lines: [rest]},
  {...line, lines: [...line.lines, rest]},
  {...line, per: "head", unstated: true},
  {...line, per: {shareOf: named}}
];
const labels = [
  ...lines,
  ...lines.map((line) => ({kind: "change", line, against: 2022})),
  ...lines.map((line) => ({kind: "execution", line})),
  {kind: "metric", metric: "income", year: 2023},
  {kind: "claim", claim: "rate", base: "unstated"},
  {kind: "claim", claim: "growth", base: "prior_year"},
  {kind: "side", side: "linked_money", year: 2023},
  {kind: "row", item: null},
  {kind: "row", item: "1"},
  {kind: "staff", ...named},
  {kind: "inService", year: 2023},
  {kind: "inService", year: 2023, unit: named}
];

/** Arguments for every word that is a function, in each of the ways it is called. */
const calls = (words: Words): Record<string, readonly (readonly unknown[])[]> => ({
  name: [[named]],
  day: [["2026-11-29"], ["2023-03-06"]],
  either: [[{zh: "人员减少", en: "Fewer staff"}]],
  "bar.yearOption": [[unitYear], [{...unitYear, stated: false}]],
  "bar.failed": engineFaults.map((fault) => [{unit: words.name(named), year: 2023, fault}]),
  "bar.stuck": engineFaults.map((fault) => [fault]),
  "bar.unknown": [
    [{name: "unit", value: "0"}],
    [{name: "year", value: "1900"}],
    [{name: "mixed", value: "0"}],
    [{name: "target", value: "0"}],
    [{name: "tied", value: "0"}],
    [{name: "parameter", value: "0"}]
  ],
  "bar.nowShown": ["", words.name(named)].map((subject) => [{subject, headline: words.name(named)}]),
  "paper.published": [["2023-03-16"]],
  "paper.checked": [[{cases: "9", ended: checkStatuses.map((status) => ({status, count: "1"}))}]],
  andOthers: [[words.name(named), {others: 2, all: 4}]],
  assumedBasis: [[words.basis.reported]],
  sourceLine: [
    ...[1, 2, 3].map((many) => [Array(many).fill(words.product)]),
    ...[1, 2].map((many) => [Array(many).fill(words.product), {alone: true}])
  ],
  ...Object.fromEntries(["svg", "png", "copy", "csv"].map((kind) => [`saving.${kind}.name`, [[words.name(named)]]])),
  "saving.saved": [["1"]],
  "saving.sheet.beside": [[words.name(named)]],
  notItemisedOf: [[words.name(named)]],
  "provenance.title": [1, 2, 4].map((many) => [
    {units: Array(many).fill(words.name(named)), subject: words.name(named)}
  ]),
  "provenance.label": labels.map((label) => [label, {words}]),
  "provenance.points": [["4.1"]],
  "provenance.rowTitle": [[{file: "1", line: 2}]],
  "provenance.wholeFile": [["1"]],
  "provenance.unknown": [["#1"]],
  "overview.headline": headlines().map((parts) => [parts]),
  "overview.subject": [[{unit: words.name(named), year: 2023}]],
  "overview.priorYear": [[2022]],
  "overview.growth": directions.flatMap((direction) => ["", "38.15%"].map((growth) => [direction, growth])),
  "overview.planOf": plans.map((plan) => [plan]),
  "overview.balance.title": directions.map((direction) => [
    {year: 2023, opening: "65.11", closing: "75.28", direction}
  ]),
  "overview.balance.untitled": [[2023]],
  "overview.spent.title": sides(words.name(named)),
  "overview.spent.untitled": [[2023]],
  "overview.received.title": sides(words.name(named)),
  "overview.received.untitled": [[2023]],
  "overview.changes.title": (["up", "down"] as const).map((direction) => [
    {year: 2023, name: words.name(named), direction, change: "32.05"}
  ]),
  "overview.changes.untitled": [[2023]],
  "overview.changes.none": [[2023]],
  "overview.changes.rest": [[12, 3]],
  "overview.staff.title": ["", words.overview.staff.other(words.name(named), "2")].map((others) => [
    {year: 2023, inService: "4", others}
  ]),
  "chips.remove": [["1"]],
  "overview.staff.persons": [["4"]],
  "overview.staff.ofQuota": [["4", "5"]],
  "overview.staff.other": [[words.name(named), "2"]],
  "overview.derivations.named": ["", words.plan.unstated].map((plan) => [2023, words.name(named), plan]),
  "overview.derivations.carriedForward": [[2022]],
  "overview.derivations.carriedBack": [[2024]],
  "overview.sources.unit": [[1], [1000], [10000], [1000000], [100000000]]
});
/** Paths, tags and what loads more words: no words themselves. */
const addresses = [
  "dataHref",
  "twin",
  "pageHref",
  "lang",
  "bar.otherLanguageTag",
  "review",
  "ask",
  "brief",
  "search",
  "spending",
  "outcomes",
  "goals",
  "ledger",
  "import",
  "workbench",
  "glossary",
  "report",
  "scores",
  "tour",
  "problems"
];

/** Every headline there can be. */
function headlines(): HeadlineParts[] {
  const movements = [
    null,
    ...directions.map((direction): Movement => ({amount: "261.20", direction, growth: growthOf(direction)}))
  ];
  return movements.flatMap((income) =>
    movements.flatMap((expenditure) =>
      movements.flatMap((carryOver) =>
        [null, ...plans].flatMap((plan) =>
          [null, {amount: "138.62", share: "53.1%"}].map((notItemised) => ({
            ...{year: 2023, income, expenditure, carryOver},
            execution: plan && expenditure && {rate: "94.81%", plan},
            notItemised: expenditure && notItemised
          }))
        )
      )
    )
  );
}
const growthOf = (direction: Direction) => (direction === "up" || direction === "down" ? "4.41%" : "");

/** Everything a dictionary can say, with where it says it. */
function sayings(words: Words): [string, string][] {
  const asked = calls(words);
  return leaves(words).flatMap(([path, leaf]) => {
    if (addresses.includes(path)) return [];
    if (typeof leaf === "string") return [[path, leaf] as [string, string]];
    return (asked[path] ?? []).map((args) => [path, leaf(...(args as never[]))] as [string, string]);
  });
}

const languages: readonly (readonly [string, Words])[] = [
  ["Chinese", chinese],
  ["English", english]
];

test("both dictionaries have the same words, and load the same", async () => {
  const shape = (words: object) => leaves(words).map(([path, leaf]) => `${path}: ${typeof leaf}`);
  expect(shape(english).sort()).toEqual(shape(chinese).sort());
  expect(shape(await english.review()).sort()).toEqual(shape(await chinese.review()).sort());
  expect(shape(await english.ask()).sort()).toEqual(shape(await chinese.ask()).sort());
});

describe.each(languages)("the %s words", (language, words) => {
  it("are all asked for here", () => {
    const functions = leaves(words).flatMap(([path, leaf]) => (typeof leaf === "string" ? [] : [path]));
    expect(Object.keys(calls(words)).sort()).toEqual(functions.filter((path) => !addresses.includes(path)).sort());
  });
  it("are never empty, but for what neither language states", () => {
    for (const [path, text] of sayings(words)) expect([path, text]).toEqual([path, expect.stringMatching(/./)]);
    expect(words.either({zh: null, en: null})).toBe("");
  });
  it("say nothing that a computation left over", () => {
    for (const [path, text] of sayings(words)) {
      expect([path, text]).toEqual([
        path,
        expect.not.stringMatching(/undefined|NaN|null|Infinity|object|function|=>|\$\{/)
      ]);
    }
  });
  it("are spaced and marked as a sentence is", () => {
    const odd = /^\s|\s$|\s\s|\s[,.;:，。；：、）)]|[（(]\s|[,.;，。；、]{2}|[（(][）)]/u;
    for (const [path, text] of sayings(words)) {
      if (path !== "listMark") expect([path, text]).toEqual([path, expect.not.stringMatching(odd)]);
    }
  });
  it("are in their own language", () => {
    for (const [path, text] of sayings(words)) {
      if (path === "bar.otherLanguage") continue;
      const own = text.replaceAll(language === "English" ? "万元" : /\b(?:SVG|PNG|CSV|WebAssembly|Chrome|Edge)\b/g, "");
      const foreign = language === "English" ? /[\p{Script=Han}，。；：、（）]/u : /[A-Za-z]{2,}/;
      expect([path, own]).toEqual([path, expect.not.stringMatching(foreign)]);
    }
  });
  it("offer the other language by its own name", () => {
    expect(words.bar.otherLanguage).toBe(language === "English" ? "中文" : "English");
    expect(words.lang).not.toBe(words.bar.otherLanguageTag);
  });
});

const movement = (direction: Direction): Movement => ({amount: "271.37", direction, growth: growthOf(direction)});
const everything: HeadlineParts = {
  ...{year: 2023, income: movement("up"), expenditure: movement("down"), carryOver: movement("flat")},
  ...{execution: {rate: "94.81%", plan: "unstated"}, notItemised: {amount: "138.62", share: "53.1%"}}
};

test("a day is written as its readers write it", () => {
  expect(chinese.day("2026-11-29")).toBe("2026 年 11 月 29 日");
  expect(english.day("2026-11-29")).toBe("29 November 2026");
  expect(english.day("2023-03-06")).toBe("6 March 2023");
  expect(chinese.day("2023-03-06")).toBe("2023 年 3 月 6 日");
});

describe("the headline", () => {
  it("tells everything there is to tell", () => {
    expect(chinese.overview.headline(everything)).toBe(
      "2023 年收入 271.37 万元，比上年增长 4.41%；支出 271.37 万元，比上年下降 4.41%，完成预算（口径未注明）的 94.81%；" +
        "年末结转和结余 271.37 万元，与上年持平。支出中有 138.62 万元（53.1%）没有列明去向。"
    );
    expect(english.overview.headline(everything)).toBe(
      "In 2023, income was 271.37 wan yuan, up 4.41% on the year before. Spending was 271.37, down 4.41% on the year " +
        "before, or 94.81% of the budget (kind not stated). A balance of 271.37 was carried over, unchanged from the " +
        "year before. Of the spending, 138.62 (53.1%) is not itemised."
    );
  });
  it.each<[Direction, RegExp, RegExp]>([
    ["up", /收入 271\.37 万元，比上年增长 4\.41%/, /income was 271\.37 wan yuan, up 4\.41% on the year before/],
    ["down", /收入 271\.37 万元，比上年下降 4\.41%/, /income was 271\.37 wan yuan, down 4\.41% on the year before/],
    ["flat", /收入 271\.37 万元，与上年持平/, /income was 271\.37 wan yuan, unchanged from the year before/],
    [
      "noBase",
      /收入 271\.37 万元（上年没有基数，不计算增幅）/,
      /income was 271\.37 wan yuan \(no base the year before/
    ],
    ["unknown", /收入 271\.37 万元（上年未列明）/, /income was 271\.37 wan yuan \(the year before is not stated\)/]
  ])("has its own words for %s", (direction, zh, en) => {
    const parts = {...everything, income: movement(direction)};
    expect(chinese.overview.headline(parts)).toMatch(zh);
    expect(english.overview.headline(parts)).toMatch(en);
  });
  it("says up or down without a percentage where it rounds to none", () => {
    const parts = {
      ...everything,
      income: {...movement("up"), growth: ""},
      carryOver: {...movement("down"), growth: ""}
    };
    expect(chinese.overview.headline(parts)).toMatch(
      /收入 271\.37 万元，比上年增加；.*结余 271\.37 万元，比上年减少。/
    );
    expect(english.overview.headline(parts)).toMatch(
      /271\.37 wan yuan, up on the year before\..*carried over, down on/
    );
  });
  it("says once that nothing is compared, where no year before is stated", () => {
    const parts = {
      ...{...everything, income: movement("unknown"), expenditure: movement("unknown")},
      carryOver: movement("unknown")
    };
    expect(chinese.overview.headline(parts).match(/上年/g)).toHaveLength(1);
    expect(english.overview.headline(parts).match(/year before/g)).toHaveLength(1);
  });
  it("leaves out what is missing, and still says which unit the amounts are in", () => {
    const withoutIncome = {...everything, income: null};
    expect(chinese.overview.headline(withoutIncome)).toMatch(/^2023 年支出 271\.37 万元/);
    expect(english.overview.headline(withoutIncome)).toMatch(/^In 2023, spending was 271\.37 wan yuan, down/);
    const balanceAlone = {...withoutIncome, expenditure: null, execution: null, notItemised: null};
    expect(chinese.overview.headline(balanceAlone)).toBe("2023 年年末结转和结余 271.37 万元，与上年持平。");
    expect(english.overview.headline(balanceAlone)).toBe(
      "In 2023, a balance of 271.37 wan yuan was carried over, unchanged from the year before."
    );
    const itemised = {...everything, notItemised: null, execution: null};
    expect(chinese.overview.headline(itemised)).not.toMatch(/列明|完成/);
    expect(english.overview.headline(itemised)).not.toMatch(/itemised|budget/);
  });
  it("says that everything is missing", () => {
    const nothing = {year: 2023, income: null, expenditure: null, carryOver: null, execution: null, notItemised: null};
    expect(chinese.overview.headline(nothing)).toBe("2023 年的收入、支出和结余都没有列明。");
    expect(english.overview.headline(nothing)).toBe("Income, spending and balance of 2023 are not stated.");
  });
  it.each(languages)("is a sentence however it is put together, in %s", (language, words) => {
    const [start, end] =
      language === "English" ? [/^(?:In 2023, [a-z]|Income, )/, /[a-z%)]\.$/] : [/^2023 年/, /[^，；。]。$/];
    for (const parts of headlines()) {
      const text = words.overview.headline(parts);
      expect(text).toMatch(start);
      expect(text).toMatch(end);
      const amounts = [parts.income, parts.expenditure, parts.carryOver].filter(Boolean).length;
      expect(text.split("261.20").length - 1).toBe(amounts);
      expect(text.includes(words.amountUnit)).toBe(amounts > 0);
    }
  });
});

test.each(languages)("nothing itemised and part of it are told apart, in %s", (_, words) => {
  const title = (notItemised: typeof part | null) =>
    words.overview.received.title({year: 2023, amount: "271.37", notItemised, largest: null});
  expect(title({...part, share: "100.0%", all: true})).not.toContain("100.0%");
  expect(title({...part, share: "100.0%"})).toContain("100.0%");
  expect(title(null)).not.toContain(part.amount);
});
