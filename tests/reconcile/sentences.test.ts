import {expect, it} from "vitest";
import {sentences} from "../../src/reconcile/sentences.js";

const places = (...lines: string[]) =>
  sentences(lines.join("\n")).map(({section, sentence, text}) => `${section}·${sentence} ${text}`);

it("ends a sentence at 。 and at its line's end, and counts on through the section", () => {
  expect(places("一、概况", "甲是单位。乙也是。", "", "丙说“好。”丁", "戊。")).toEqual([
    "一·0 一、概况",
    "一·1 甲是单位。",
    "一·2 乙也是。",
    "一·3 丙说“好。”",
    "一·4 丁",
    "一·5 戊。"
  ]);
});

it("keeps what stands before the first heading as the title", () => {
  expect(places("某会2023年度   报告", "一、概况")).toEqual(["·0 某会2023年度   报告", "一·0 一、概况"]);
});

it("normalises mixed numbering", () => {
  const lines = [
    "1、 概况",
    "二、支出",
    "（一）基本",
    "（2） 项目",
    "(三)分析",
    "1、甲",
    "2．乙",
    "三、其他",
    "4、再其他",
    "5.末"
  ];
  expect(sentences(lines.join("\n")).map(({section}) => section)).toEqual([
    ...["一", "二", "二(一)", "二(二)", "二(三)", "二(三)1", "二(三)2", "三", "四", "五"]
  ]);
});

it("tells the next heading from an item of a list by what it continues", () => {
  expect(sentences("七、问题\n（一）甲。\n8、 改进\n（一）乙。\n1、丙。\n2、丁。").map(({section}) => section)).toEqual(
    [...["七", "七(一)", "八", "八(一)", "八(一)1", "八(一)2"]]
  );
  expect(sentences("一、甲\n（一）乙\n1、丙\n（1）丁。\n（2）戊。\n（二）己").map(({section}) => section)).toEqual([
    ...["一", "一(一)", "一(一)1", "一(一)1", "一(一)1", "一(二)"]
  ]);
});

it("keeps a misnumbered item in the deeper list", () => {
  expect(sentences("一、甲\n（一）乙\n1、丙\n（1）丁。\n（3）戊。\n4、己。").map(({section}) => section)).toEqual([
    ...["一", "一(一)", "一(一)1", "一(一)1", "一(一)1", "一(一)4"]
  ]);
});

it("takes a numbered line for a heading only when it says nothing more", () => {
  expect(
    places("一、2023年情况", "二、 [bookmark: _Toc12]情况", "三、收入10万元", "四、费用：无", "（一）甲。乙。")
  ).toEqual([
    "一·0 一、2023年情况",
    "二·0 二、 [bookmark: _Toc12]情况",
    "三·1 三、收入10万元",
    "四·1 四、费用：无",
    "四(一)·1 （一）甲。",
    "四(一)·2 乙。"
  ]);
});

it("does not take a decimal or a date for a list number", () => {
  expect(sentences("一、概况\n3.5万元已付。\n2023年甲。").map(({section}) => section)).toEqual(["一", "一", "一"]);
});
