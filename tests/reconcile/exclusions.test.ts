import {expect, it} from "vitest";
import {exclusion, yearsIn} from "../../src/reconcile/exclusions.js";
import {numerals} from "../../src/reconcile/numerals.js";

/** Each numeral of a sentence with the rule that excludes it, or `figure`. */
const judge = (text: string, {heading = "", report = text} = {}) =>
  numerals(text).map(
    (numeral) => `${numeral.text} ${exclusion(numeral, {text, heading, years: yearsIn(report)}) ?? "figure"}`
  );

it.each([
  ["见[bookmark: _Toc12]下", ["12 residue"]],
  ["1、开展3次", ["1 list", "3 figure"]],
  ["（二）开展：1、讲座2场；2.展览4场", ["二 list", "1 list", "2 figure", "2 list", "4 figure"]],
  ["一是走访5户，二是慰问6户", ["一 list", "5 figure", "二 list", "6 figure"]],
  ["依据财预〔2020〕10号、（2013）53号", ["2020 document", "10 document", "2013 document", "53 document"]],
  ["参加“2023 四季送”活动，发《三十条》40册", ["2023 name", "四 name", "三十 name", "40 figure"]],
  ["拨打12351职工热线18次，G20会", ["12351 name", "18 figure", "20 name"]],
  ["2023年12月4日、9月、1-6月、二〇二三年十二月", "2023 12 4 9 1 6 二〇二三 十二".split(" ").map((n) => `${n} date`)],
  ["2019-2021年，2023-04-05，三季度", "2019 2021 2023 04 05 三".split(" ").map((n) => `${n} date`)],
  ["支出2023.45万元，3个月，2天，为期三天", ["2023.45 figure", "3 figure", "2 figure", "三 figure"]],
  ["第十一期、第6届、第九名、第3位", ["十一 ordinal", "6 ordinal", "九 figure", "3 figure"]],
  ["落实八项规定，四个意识，走进千家万户，数百人", ["八 phrase", "四 phrase", "千 phrase", "百 phrase"]],
  ["一堂课，一只队伍，一户", ["一 article", "一 article", "一 article"]],
  ["统一、进一步、一线、三公、八段锦、五一奖", "一 一 一 三 八 五一".split(" ").map((n) => `${n} word`)],
  ["两个站点，近千名，三千元，两位同志", ["两 figure", "千 figure", "三千 figure", "两 figure"]]
])("judges %s", (text, expected) => {
  expect(judge(text)).toEqual(expected);
});

it("takes bare digits for a year only where the report prints them with 年 and nothing is counted by them", () => {
  const report = "2023年";
  expect(judge("2023“某”费用", {report})).toEqual(["2023 year"]);
  expect(judge("共2023人，2023万元，2023，", {report})).toEqual(["2023 figure", "2023 figure", "2023 figure"]);
  expect(judge("2022某会", {report})).toEqual(["2022 figure"]);
});

it("takes 无 for a figure only under a heading that asks for money", () => {
  expect(judge("无", {heading: "三、某基金支出情况"})).toEqual(["无 figure"]);
  expect(judge("无", {heading: "九、其他需要说明的情况"})).toEqual(["无 nothing"]);
});
