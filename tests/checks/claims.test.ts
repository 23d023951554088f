import {describe, expect, it} from "vitest";
import {row} from "../models/row.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {caseTeller} from "./caseTeller.js";
import {unitsOf} from "./unitsOf.js";

type Cells = Readonly<Record<string, string>>;

/** Amounts of a unit over all funds, by account, of 2023 and actual unless it says otherwise. */
const amounts = (unit_id: string, texts: Cells, more: Cells = {}) =>
  Object.entries(texts).map(([account, text]) => row.amount(account, text, {unit_id, ...more}));
/** A claim about a unit's income against last year unless it says otherwise; its document is `this`. */
const claim = (unit_id: string, claim_id: string, more: Cells) =>
  row.claim(`${unit_id}-${claim_id}`, {unit_id, document_id: "this", ...more});
const growth = (unit_id: string, value: string, direction_word = "增长") =>
  claim(unit_id, "growth", {kind: "growth", value, direction_word});
const delta = (unit_id: string, value: string, direction_word = "增加") =>
  claim(unit_id, "delta", {kind: "delta", value, direction_word});
const rate = (unit_id: string, value: string, more: Cells = {}) =>
  claim(unit_id, "rate", {kind: "rate", value, base: "budget", ...more});
const share = (unit_id: string, value: string) =>
  claim(unit_id, "share", {account_id: "basic", kind: "share", base: "", of_account_id: "expenditure", value});
const reason = (unit_id: string, statement: string, more: Cells = {}) => ({
  ...{reason_id: unit_id, document_id: "this", fiscal_year: "2023", unit_id, account_id: "income", fund: "all"},
  ...{statement, statement_en: "…", ...more}
});

const own = {document_id: "this"};
const last = {document_id: "last", fiscal_year: "2022"};
const budget = {document_id: "this", measure: "budget"};
/** Income of 120 after 100 in last year's own document. */
const up = (unit_id: string) => [
  ...amounts(unit_id, {income: "120.00"}, own),
  ...amounts(unit_id, {income: "100.00"}, last)
];

const tables = {
  documents: [
    row.document("this", {published_on: "2024-03-01"}),
    row.document("last", {fiscal_year: "2022", published_on: "2023-03-01"}),
    row.document("next", {fiscal_year: "2024", published_on: "2025-03-01"})
  ],
  budget: [
    ...["rate", "rate-off", "rate-rounds", "rate-adjusted"].flatMap((unit) => amounts(unit, {income: "3.33"}, own)),
    ...["rate", "rate-off", "rate-rounds"].flatMap((unit) => amounts(unit, {income: "7.00"}, budget)),
    ...amounts("rate-adjusted", {income: "7.00"}, {...own, measure: "adjusted"}),
    ...amounts("rate-adjusted", {income: "5.00"}, budget),
    ...amounts("rate-lacks", {income: "3.33"}, own),
    ...amounts("rate-circle", {income: "3.33"}, own),
    ...amounts("rate-nil", {income: "3.33"}, own),
    ...amounts("rate-nil", {income: "0"}, budget),
    ...amounts("less", {income: "95.00"}, own),
    ...amounts("less", {income: "100.00"}, budget),

    ...amounts("share", {basic: "60.00", expenditure: "80.00"}, own),
    ...amounts("share-off", {basic: "60.00", expenditure: "80.00"}, own),
    ...amounts("share-lacks", {basic: "60.00"}, own),

    ...["both", "both-off"].flatMap((unit) => [
      ...amounts(unit, {income: "120.00"}, own),
      ...amounts(unit, {income: "100.00"}, {...own, fiscal_year: "2022"}),
      ...amounts(unit, {income: "90.00"}, last)
    ]),
    ...["up", "up-off", "up-turned", "up-unsigned", "up-delta", "reasons-up", "reasons-down"].flatMap(up),
    ...amounts("up", {income: "500.00"}, {document_id: "next", fiscal_year: "2022"}),
    ...amounts("up-assumed", {income: "120.30"}, own),
    ...amounts("up-assumed", {income: "100.00"}, last),
    ...amounts("lacks", {income: "120.00"}, own),
    ...amounts("from-nil", {income: "120.00"}, own),
    ...amounts("from-nil", {income: "0"}, last),
    ...amounts("twice", {income: "120.00"}, own),
    ...amounts("twice-off", {income: "120.00"}, own),
    ...amounts("nil", {income: "0"}, own),

    ...amounts("small", {income: "100.50"}, own),
    ...amounts("small", {income: "80.00"}, last),
    ...["told", "told-nothing", "mild", "tiny"].flatMap((unit) => amounts(unit, {income: "120.00"}, own)),
    ...amounts("beside", {meetings: "0"}, own),
    ...amounts("beside", {meetings: "5.50"}, {...own, fiscal_year: "2022"})
  ],
  claims: [
    rate("rate", "47.57"),
    rate("rate-off", "47.90"),
    rate("rate-rounds", "47.60"),
    rate("rate-adjusted", "47.57", {base: "unstated"}),
    rate("rate-lacks", "47.57", {measure: "adjusted"}),
    rate("rate-circle", "47.57", {base: "unstated"}),
    rate("rate-nil", "47.57"),
    claim("less", "delta", {kind: "delta", value: "5.00", direction_word: "减少", base: "budget"}),
    share("share", "75.00"),
    share("share-off", "76.00"),
    share("share-lacks", "75.00"),
    growth("both", "20.00"),
    growth("both-off", "33.33"),
    growth("up", "20.00"),
    growth("up-off", "22.00"),
    growth("up-turned", "20.00", "下降"),
    growth("up-unsigned", "20.00", "增减"),
    delta("up-delta", "20.01"),
    delta("up-assumed", "20"),
    growth("lacks", "20.00"),
    growth("from-nil", "100.00"),
    growth("twice", "20.00"),
    delta("twice", "20.00"),
    claim("twice", "again", {kind: "growth", value: "20.0", direction_word: "增长"}),
    growth("twice-off", "25.00"),
    delta("twice-off", "20.00"),
    claim("twice-off", "again", {kind: "growth", value: "21.00", direction_word: "增长"}),
    growth("nil", "0", "增加"),
    delta("nil", "0", "增减"),
    growth("unworded", "5.00", ""),
    delta("unworded", "5.00"),
    delta("told", "20.00"),
    delta("told-nothing", "20.00"),
    delta("mild", "5.00"),
    delta("tiny", "0.50"),
    growth("reasons-up", "20.00"),
    delta("no-amount", "20.00")
  ],
  reasons: [
    reason("told", "上级补助增加"),
    reason("reasons-up", "上级补助增加", {claim_id: "reasons-up-growth"}),
    reason("reasons-down", "一次性补助到期，收入减少"),
    reason("beside", "没有安排会议", {account_id: "meetings"}),
    reason("unknown", "收入减少")
  ]
};
const query = useEngine(() => openTables({...tables, units: unitsOf(tables)}));
const cases = caseTeller(query, tables);

describe("stated_rates_agree", () => {
  const check = (unit: string) => cases("stated_rates_agree", unit);
  it("passes where the quotient prints as stated", async () => {
    expect(await check("rate")).toEqual([
      {status: "pass", left: 47.57, right: 47.5714, from: ["rate-rate", "income income"]}
    ]);
    expect(await check("less")).toMatchObject([{status: "pass", left: -5, right: -5}]);
  });
  it("fails where it does not, and calls what the amounts' decimals explain rounding", async () => {
    expect(await check("rate-off")).toMatchObject([{status: "fail", cause: "differs", left: 47.9}]);
    expect(await check("rate-rounds")).toMatchObject([{status: "rounding", cause: "printed_decimals", left: 47.6}]);
  });
  it("takes the budget that fits where the document does not say which", async () => {
    expect(await check("rate-adjusted")).toMatchObject([{status: "pass", right: 47.5714}]);
  });
  it("is incomplete without a budget, and circular where the rate itself gave it", async () => {
    expect(await check("rate-lacks")).toMatchObject([{status: "incomplete", missing: "income/adjusted income/budget"}]);
    expect(await check("rate-circle")).toMatchObject([{cause: "circular", missing: "income/budget", right: 47.57}]);
  });
  it("does not apply where the budget is nil", async () => {
    expect(await check("rate-nil")).toMatchObject([{status: "not_applicable", cause: "no_base", left: 47.57}]);
  });
});

describe("stated_shares_agree", () => {
  const check = (unit: string) => cases("stated_shares_agree", unit);
  it("passes, fails and is incomplete as the amounts say", async () => {
    expect(await check("share")).toEqual([
      {status: "pass", left: 75, right: 75, from: ["share-share", "basic expenditure"]}
    ]);
    expect(await check("share-off")).toMatchObject([{status: "fail", left: 76, right: 75}]);
    expect(await check("share-lacks")).toMatchObject([{status: "incomplete", missing: "expenditure", left: 75}]);
  });
});

describe("stated_changes_agree", () => {
  const check = (unit: string) => cases("stated_changes_agree", unit);
  it("passes by the year before as the document itself states it", async () => {
    expect(await check("both")).toEqual([
      {status: "pass", left: 20, right: 20, from: ["both-growth", "income income"]}
    ]);
  });
  it("fails even where another document would agree", async () => {
    expect(await check("both-off")).toMatchObject([{status: "fail", left: 33.33, right: 20}]);
  });
  it("has nothing to say where the document states one year only, since the next check does", async () => {
    expect(await check("up")).toEqual([]);
  });
});

describe("stated_changes_agree_with_last_year", () => {
  const check = (unit: string) => cases("stated_changes_agree_with_last_year", unit);
  it("passes by last year's own document, whatever a later one makes of it", async () => {
    expect(await check("up")).toEqual([{status: "pass", left: 20, right: 20, from: ["up-growth", "income income"]}]);
  });
  it("fails where it does not agree, and says where only the direction is contrary", async () => {
    expect(await check("up-off")).toMatchObject([{status: "fail", cause: "differs", left: 22, right: 20}]);
    expect(await check("up-turned")).toMatchObject([{status: "fail", cause: "contrary", left: -20, right: 20}]);
  });
  it("reads a word without direction as the figures' own", async () => {
    expect(await check("up-unsigned")).toMatchObject([{status: "pass", left: 20, right: 20}]);
  });
  it("calls what the decimals explain rounding, and points out what dropped zeros may", async () => {
    expect(await check("up-delta")).toMatchObject([{status: "rounding", left: 20.01, right: 20}]);
    expect(await check("up-assumed")).toMatchObject([{status: "attention", cause: "assumed", left: 20, right: 20.3}]);
  });
  it("is circular until last year's document is there", async () => {
    expect(await check("lacks")).toMatchObject([{cause: "circular", missing: "2022/income", left: 20, right: 20}]);
    expect(await check("no-amount")).toMatchObject([{status: "incomplete", missing: "income 2022/income"}]);
  });
  it("does not apply to a growth from nil", async () => {
    expect(await check("from-nil")).toMatchObject([{status: "not_applicable", cause: "no_base"}]);
  });
});

describe("two_statements_agree", () => {
  const check = (unit: string) => cases("two_statements_agree", unit);
  it("passes where growth and delta, or a growth and its repetition, agree", async () => {
    expect(await check("twice")).toEqual([
      {status: "pass", left: 20, right: 20, from: ["twice-again", "income twice-delta"]},
      {status: "pass", left: 20, right: 20, from: ["twice-again", "twice-growth"]},
      {status: "pass", left: 20, right: 20, from: ["twice-growth", "income twice-delta"]}
    ]);
  });
  it("fails where they do not", async () => {
    expect(await check("twice-off")).toEqual([
      {status: "fail", cause: "differs", left: 25, right: 20, from: ["twice-off-growth", "income twice-off-delta"]},
      {status: "fail", cause: "differs", left: 21, right: 25, from: ["twice-off-again", "twice-off-growth"]},
      {status: "fail", cause: "differs", left: 21, right: 20, from: ["twice-off-again", "income twice-off-delta"]}
    ]);
  });
  it("is incomplete without the amount, and does not apply from nil", async () => {
    expect(await check("unworded")).toMatchObject([{status: "incomplete", missing: "income"}]);
    expect(await check("nil")).toMatchObject([{status: "not_applicable", cause: "no_base"}]);
  });
});

describe("percentages_have_a_base", () => {
  const check = (unit: string) => cases("percentages_have_a_base", unit);
  it("passes where the base is not nil", async () => {
    expect(await check("up")).toEqual([{status: "pass", left: 120, right: 100, from: ["up-growth income", "income"]}]);
  });
  it("fails where a growth is printed of nil, and points out a growth of nil from nil", async () => {
    expect(await check("from-nil")).toMatchObject([{status: "fail", cause: "zero_base", left: 120, right: 0}]);
    expect(await check("nil")).toMatchObject([{status: "attention", cause: "zero_base", left: 0, right: 0}]);
  });
  it("is incomplete without the base, and circular where the percentage gave it", async () => {
    expect(await check("rate-lacks")).toMatchObject([{status: "incomplete", missing: "income/budget"}]);
    expect(await check("lacks")).toMatchObject([{status: "incomplete", cause: "circular", missing: "2022/income"}]);
  });
});

describe("changes_say_their_direction", () => {
  const check = (unit: string) => cases("changes_say_their_direction", unit);
  it("passes where a word gives the direction", async () => {
    expect(await check("up-turned")).toEqual([{status: "pass", left: -20, from: ["up-turned-growth", ""]}]);
  });
  it("points out a word without direction, and a direction of nil", async () => {
    expect(await check("up-unsigned")).toMatchObject([{status: "attention", cause: "no_direction", left: 20}]);
    expect(await check("nil")).toMatchObject([
      {status: "attention", cause: "no_direction", from: ["nil-delta", ""]},
      {status: "attention", cause: "nil_signed", from: ["nil-growth", ""]}
    ]);
  });
  it("is incomplete where there is no word at all", async () => {
    expect(await check("unworded")).toContainEqual({
      ...{status: "incomplete", cause: "missing", missing: "direction", left: 5},
      from: ["unworded-growth", ""]
    });
  });
});

describe("large_changes_have_reasons", () => {
  const check = (unit: string) => cases("large_changes_have_reasons", unit);
  it("passes where a reason is given, or the change is small in money or in per cent", async () => {
    expect(await check("told")).toMatchObject([{status: "pass", left: 120, right: 100}]);
    expect(await check("beside")).toMatchObject([{status: "pass", left: 0, right: 5.5}]);
    expect(await check("mild")).toMatchObject([{status: "pass", left: 120, right: 115}]);
    expect(await check("tiny")).toMatchObject([{status: "pass", left: 120, right: 119.5}]);
  });
  it("points out a large change without a reason, and one from nil", async () => {
    expect(await check("told-nothing")).toEqual([
      {
        ...{status: "attention", cause: "no_reason", left: 120, right: 100},
        from: ["income", "income told-nothing-delta"]
      }
    ]);
    expect(await check("from-nil")).toMatchObject([{status: "attention", cause: "no_reason_from_nil", right: 0}]);
  });
  it("is incomplete where the year is missing", async () => {
    expect(await check("no-amount")).toMatchObject([{status: "incomplete", missing: "income 2022/income"}]);
  });
});

describe("reasons_match_the_change", () => {
  const check = (unit: string) => cases("reasons_match_the_change", unit);
  it("passes where the reason goes the way of the figures", async () => {
    expect(await check("reasons-up")).toEqual([{status: "pass", left: 20, from: ["income income", "reasons-up"]}]);
  });
  it("points out one that goes the other way", async () => {
    expect(await check("reasons-down")).toMatchObject([{status: "attention", cause: "contrary", left: 20}]);
  });
  it("does not apply to one that names no direction", async () => {
    expect(await check("beside")).toMatchObject([{status: "not_applicable", cause: "no_clear_direction"}]);
  });
  it("is incomplete where the change is not known", async () => {
    expect(await check("unknown")).toMatchObject([{status: "incomplete", missing: "income 2022/income"}]);
  });
});
