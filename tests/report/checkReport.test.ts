import {describe, expect, it} from "vitest";
import type {Statement as RowStatement} from "../../src/reconcile/statements.js";
import {checkReport} from "../../src/report/checkReport.js";
import {qingshi} from "./qingshi.js";

/** What is found in a text, each with the words it is about. */
const findings = (text: string) =>
  checkReport(text, {facts: qingshi}).findings.map(({kind, at, end, expected}) => [
    kind,
    text.slice(at, end),
    expected
  ]);
const statuses = (text: string, stated: RowStatement[] = []) =>
  checkReport(text, {facts: qingshi, stated}).statements.map(({statement, judgement}) => [
    text.slice(statement.at, statement.end),
    judgement.status
  ]);

describe("a report", () => {
  it("is read line by line, with every statement at its place", () => {
    const text = "一、收入\n2023年收入523.40万元，支出 510. 25 万元。\n\n二、其他\n支出511万元。";
    expect(statuses(text)).toEqual([
      ["523.40万元", "agrees"],
      ["510. 25 万元", "agrees"],
      ["511万元", "differs"]
    ]);
  });
  it("is found by its places too, where its own document is in the data", () => {
    const text = "一、工作情况\n走访企业12家。获奖第2名。";
    const row = (source: string, value: string, line: number): RowStatement => ({
      ...{table: "outcomes", file: "data/doc/outcomes.csv", line, source, value, unit: "", counted: false}
    });
    expect(statuses(text)).toEqual([["12家", "nothing"]]);
    expect(statuses(text, [row("一·1#1", "12", 2), row("一·2#1", "2", 3)])).toEqual([
      ["12家", "agrees"],
      ["2", "agrees"]
    ]);
    expect(statuses(text, [row("一·1#1", "12", 2), row("一·2#1", "3", 3)]).at(-1)).toEqual(["2", "differs"]);
  });
  it("is confirmed by what a figure may otherwise be of, and never against what is said outright", () => {
    const [found] = checkReport("510.25万元的支出总盘子，是职工的钱。", {facts: qingshi}).statements;
    const {judgement, statement} = found!;
    expect([judgement.status, judgement.reading?.account, statement.account]).toEqual([
      "agrees",
      "expenditure",
      "expenditure"
    ]);
    // The figures of 2022 and of the budget, told of 2023 and as spent, beside words that nothing is known of.
    for (const said of ["2023年我会认真落实支出495.50万元。", "经认真落实决算支出520.00万元。"])
      expect(statuses(said).map(([, status]) => status)).not.toContain("agrees");
  });
  it("takes a reader’s correction for the same words of what it is about alone", () => {
    const text = "2023年收入510.25万元。";
    const read = (about: string) =>
      checkReport(text, {
        ...{facts: qingshi, about},
        correctionOf: (key) => (key.startsWith("ours 2023 ") ? {account: "expenditure"} : undefined)
      }).statements.map(({judgement}) => judgement.status);
    expect(read("ours 2023")).toEqual(["agrees"]);
    expect(read("ours 2022")).toEqual(["differs"]);
  });
  it("is not held against the places of another report", () => {
    const row = {table: "outcomes", file: "data/doc/outcomes.csv", line: 2, unit: "", counted: false} as const;
    const stated = [1, 2, 3, 4].map((n): RowStatement => ({...row, source: `二·${n}#1`, value: String(n)}));
    expect(statuses("一、工作\n走访企业12家。\n二、其他\n走访9户。", stated)).toEqual([
      ["12家", "nothing"],
      ["9户", "nothing"]
    ]);
  });
});

describe("against itself a text is found", () => {
  it.each([
    ["parts that do not add up", "参加单位共98家，其中机关54家，事业40家，企业3家。", [["parts", "98家", "97"]]],
    ["parts of two kinds side by side", "共98家、3800人，其中机关54家，2526人；事业44家，1274人。", []],
    ["parts that are not all", "支出100万元，其中办公费20万元、印刷费10万元等。", []],
    [
      "money that does not add up",
      "支出100.00万元，其中办公费20.00万元，印刷费70.00万元。",
      [["parts", "100.00万元", "90"]]
    ],
    ["one figure with two values", "收入523.40万元。本年收入532.40万元。", [["twice", "532.40万元", "523.4"]]],
    ["one figure rounded", "收入523.40万元。本年收入523万元。", []],
    [
      "a change that its levels do not give",
      "收入523.40万元，上年480.00万元，比上年增加34.40万元。",
      [["derived", "34.40万元", "43.40"]]
    ],
    [
      "a rate that its amounts do not give",
      "支出预算520.00万元，决算510.25万元，完成预算的89.13%。",
      [["derived", "89.13%", "98.13"]]
    ],
    ["a number without a unit", "收入年初预算数500，决算数523.40万元。", [["unitMissing", "500", undefined]]],
    ["a unit that changes", "会议费12000元，公务接待费1.10万元。", [["unitChanges", "1.10万元", undefined]]],
    ["both directions", "因公出国（境）费0万元，比上年增减0万元。", [["direction", "0万元", undefined]]],
    ["a percentage of nothing", "会议费0万元，比上年增加0%。", [["noBase", "0%", undefined]]],
    ["what a program left", "下一步[bookmark: _GoBack]措施", [["residue", "[bookmark: _GoBack]", undefined]]],
    ["what is not filled in", "本年收入XX万元。", [["unread", "XX万元", undefined]]]
  ])("%s", (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
  it("with headings out of turn, or written otherwise than their level", () => {
    const text = [
      "1、概况",
      "二、收支",
      "（一）收入",
      "（2）支出",
      "（三）结余",
      "1、年初",
      "5、年末",
      "四、其他"
    ].join("\n");
    expect(findings(text)).toEqual([
      ["numbering", "1", "一"],
      ["numbering", "2", "二"],
      ["numbering", "5", "2"],
      ["numbering", "四", "三"]
    ]);
    expect(findings("一、概况\n（一）人员\n1、编制\n2、在职\n（二）收支\n1、收入\n二、其他")).toEqual([]);
  });
});
