import {describe, expect, it} from "vitest";
import {derivations} from "../src/derivations.js";
import type {Derivation} from "../src/derivations.js";
import {words as english} from "../src/en/words.js";
import {amount, amountMargin} from "../src/format.js";
import type {Known} from "../src/format.js";
import {formula as linkedFormula, operandPlaces, remainderFormula} from "../src/formula.js";
import type {Words} from "../src/text.js";
import {words as chinese} from "../src/words.js";
import {evaluate} from "./evaluate.js";
import {row} from "./models/row.js";
import {openTables} from "./openTables.js";
import {useEngine} from "./useEngine.js";
import {usePublished} from "./usePublished.js";

const languages: readonly (readonly [string, Words])[] = [
  ["Chinese", chinese],
  ["English", english]
];

/** A formula as it reads: a number in it that can be opened is only its text. */
const formula = (derivation: Derivation, options: {words: Words}) =>
  linkedFormula(derivation, options).replace(/\uE000[^\uE001]*\uE001|\uE002/g, "");

/** The formula's own value is the one shown beside it, as far as its margin goes. */
function expectToEvaluate(text: string, known: Known) {
  const shown = evaluate(amount(known));
  const margin = evaluate(amountMargin(known).replace("±", "") || "0");
  expect(Math.abs(evaluate(text) - shown), `${text} = ${amount(known)} ${amountMargin(known)}`).toBeLessThanOrEqual(
    margin + 1e-9
  );
}

function expectToHold(derivation: Derivation, words: Words) {
  const text = formula(derivation, {words});
  if (derivation.method !== "carried") return expectToEvaluate(text, derivation);
  const [from] = derivation.operands;
  expect([from!.value, from!.low, from!.high]).toEqual([derivation.value, derivation.low, derivation.high]);
  const year = derivation.account_id === "opening-balance" ? derivation.fiscal_year - 1 : derivation.fiscal_year + 1;
  expect(text.match(/\d+/g)).toEqual([String(year)]);
}

describe("every formula on published figures", () => {
  const query = usePublished();
  const years = (from: number, to: number) => Array.from({length: to - from + 1}, (_, i) => from + i);
  it.each(
    languages.flatMap(([language, words]) =>
      [
        ["yanfeng-ftu", 2022, 2023] as const,
        ...["demo", "demo-centre", "demo-palace", "demo-street"].map((unit) => [unit, 2018, 2024] as const)
      ].map(([unit, from, to]) => [unit, language, words, years(from, to)] as const)
    )
  )("gives the figure it stands beside: %s in %s", async (...[unit, , words, asked]) => {
    const found = (await Promise.all(asked.map((year) => derivations(query, {unit, years: [year, year]})))).flat();
    expect(found.length).toBeGreaterThan(0);
    for (const derivation of found) expectToHold(derivation, words);
    for (const {derivation_id, operands} of found) {
      expect([derivation_id, operands.map(({position}) => position)]).toEqual([
        derivation_id,
        operands.map((_, i) => i + 1)
      ]);
    }
    expect(new Set(found.map(({derivation_id}) => derivation_id)).size).toBe(found.length);
  });
});

describe("a formula", () => {
  const query = useEngine(() =>
    openTables({
      documents: [row.document("doc"), row.document("yuan", {amount_unit: "1"})],
      budget: [
        row.amount("basic", "1.00"),
        row.amount("basic-301", "1234.50"),
        row.amount("basic-302", "75.00"),
        row.amount("basic-303", "75.00"),
        row.amount("basic-310", "-10.00"),
        row.amount("project", "123456.7", {document_id: "yuan"}),
        row.amount("project-legal-aid", "2.5", {item: "甲", source: "二(一)·1#1"}),
        row.amount("project-legal-aid", "1.5", {item: "乙", source: "二(一)·1#2"}),
        row.amount("income", "3.00", {fund: "general"}),
        row.amount("income", "4.00", {fund: "other"}),
        ...["2022", "2023"].map((fiscal_year) => row.amount("income", "5.00", {unit_id: "overspent", fiscal_year})),
        ...["2022", "2023"].map((fiscal_year) =>
          row.amount("expenditure", "9.00", {unit_id: "overspent", fiscal_year})
        ),
        row.amount("closing-balance", "-6.00", {unit_id: "overspent"}),
        row.amount("closing-balance", "6.00", {unit_id: "saved", fiscal_year: "2022"}),
        row.amount("income", "5.00", {unit_id: "saved"}),
        row.amount("opening-balance", "-2.00", {unit_id: "overspent-later", fiscal_year: "2022"}),
        row.amount("income", "-1.00", {unit_id: "overspent-later", fiscal_year: "2022"}),
        row.amount("expenditure", "-3.00", {unit_id: "overspent-later", fiscal_year: "2022"})
      ],
      claims: [
        row.claim("in-yuan", {
          account_id: "basic",
          kind: "delta",
          value: "125.5",
          direction_word: "增加",
          printed_unit: "元"
        }),
        row.claim("rise", {
          account_id: "basic-301",
          kind: "delta",
          value: "-1000.5",
          direction_word: ""
        }),
        row.claim("fall", {account_id: "basic-302", kind: "growth", value: "25.00", direction_word: "下降"}),
        row.claim("negative-rise", {account_id: "basic-303", kind: "growth", value: "-25.00", direction_word: "增长"}),
        row.claim("negative", {account_id: "basic-310", kind: "rate", base: "budget", value: "50.00"}),
        row.claim("yuan", {
          account_id: "project",
          document_id: "yuan",
          kind: "delta",
          value: "0.7",
          direction_word: "减少"
        }),
        row.claim("items", {account_id: "project-legal-aid", kind: "growth", value: "0", direction_word: "增长"}),
        ...["general", "other"].map((fund) =>
          row.claim(fund, {fund, kind: "delta", value: "1.00", direction_word: "增加"})
        )
      ]
    })
  );
  const found = async (unit: string, years: [number, number] = [2022, 2023]) => await derivations(query, {unit, years});
  const of = async (account: string, unit = "u") => (await found(unit)).filter((row) => row.account_id === account);

  it.each([
    ["basic", "1.00 − 0.01255"],
    ["basic-301", "1,234.50 + 1,000.50"],
    ["basic-302", "75.00 ÷ (1 − 25.00%)"],
    ["basic-303", "75.00 ÷ (1 − 25.00%)"],
    ["basic-310", "−10.00 ÷ 50.00%"],
    ["project", "12.35 + 0.00007"],
    ["project-legal-aid", "4.00"]
  ])("of %s reads %s", async (account, text) => {
    const [derivation, ...others] = await of(account);
    expect(others).toEqual([]);
    expect(formula(derivation!, {words: chinese})).toBe(text);
    expectToHold(derivation!, english);
  });
  it("puts a negative number in brackets where a sign stands before it", async () => {
    const texts = (await found("overspent")).map((row) => formula(row, {words: english}));
    expect(texts).toEqual(["−6.00 − 5.00 + 9.00", "−2.00 − 5.00 + 9.00", "what 2023 opened with"]);
    const [closing] = await found("overspent-later");
    expect(formula(closing!, {words: english})).toBe("−2.00 + (−1.00) − (−3.00)");
    for (const row of await found("overspent")) expectToHold(row, chinese);
    expectToHold(closing!, chinese);
  });
  it("of a balance that is carried says which year's it is", async () => {
    const [opening, ...others] = await found("saved");
    expect([opening!.method, others]).toEqual(["carried", []]);
    expect(formula(opening!, {words: chinese})).toBe("等于 2022 年末的数");
    expect(formula(opening!, {words: english})).toBe("what 2022 closed with");
    expectToHold(opening!, english);
  });
  it("of two funds is two formulas, each with an id of its own and its own operands", async () => {
    const income = await of("income");
    expect(income.map(({fund, derivation_id}) => [fund, derivation_id])).toEqual([
      ["general", "derived-income-2022-actual"],
      ["other", "derived-income-2022-actual-other"]
    ]);
    expect(income.map((row) => formula(row, {words: english}))).toEqual(["3.00 − 1.00", "4.00 − 1.00"]);
  });
  it("says where its operands stand, the first row of a sum for all of it", async () => {
    const [derivation] = await of("project-legal-aid");
    expect(operandPlaces(derivation!)).toEqual(["二(一)·1#1 (budget.csv:8)"]);
  });
  it("writes a line's number as a number of a line", () => {
    const operand = {source: "一·1#1", file: "budget.csv", line: 12345} as Derivation["operands"][number];
    expect(operandPlaces({operands: [operand, operand]} as unknown as Derivation)).toEqual([
      "一·1#1 (budget.csv:12345)"
    ]);
  });
  it("of a remainder takes every part from the whole", () => {
    const parts = [{value: 25000}, {value: -5000}, {value: 0}];
    expect(remainderFormula({value: 12345600}, parts)).toBe("1,234.56 − 2.50 − (−0.50) − 0.00");
    expect(remainderFormula({value: 12345600}, [])).toBe("1,234.56");
  });
});
