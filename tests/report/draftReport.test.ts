import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {unitYears} from "../../src/choice.js";
import {checkReport} from "../../src/report/checkReport.js";
import {draftReport} from "../../src/report/draftReport.js";
import {unitFacts} from "../../src/report/unitFacts.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const years = async () => (await unitYears(query)).map(({unit_id: unit, fiscal_year: year}) => ({unit, year}));
const textOf = async (choice: {unit: string; year: number}) =>
  (await draftReport(query, choice)).lines.map(({text}) => text).join("\n");

describe("a drafted report", () => {
  it("has its nine sections, and leaves blank what the data lack", async () => {
    const {lines, table} = await draftReport(query, {unit: "yanfeng-ftu", year: 2023});
    const headings = lines.filter(({kind}) => kind === "heading").map(({text}) => text[0]);
    expect(headings).toEqual([..."一二三四五六七八九"]);
    const text = lines.map((line) => line.text).join("\n");
    expect(text).toContain("2023年，本单位收入271.37万元，完成预算的129.16%，比上年增加74.94万元，增长38.15%。");
    expect(text).toContain("职能、机构设置：【待填】");
    expect(text).not.toMatch(/undefined|NaN|null/);
    expect(table.rows[0]).toEqual(["收入", "196.43", "210.10", "271.37", "129.16%", "38.15%"]);
    expect(table.rows.find(([name]) => name === "项目支出")).toEqual(["项目支出", "0.00", "", "27.50", "", ""]);
  });
  it("agrees with the data throughout, and with itself, for every unit and year", async () => {
    for (const choice of await years()) {
      const [text, facts] = await Promise.all([textOf(choice), unitFacts(query, choice)]);
      const {statements, findings} = checkReport(text, {facts});
      const others = statements.filter(({judgement}) => !["agrees", "rounding"].includes(judgement.status));
      const words = others.map(({statement: {at, end}, judgement}) => [judgement.status, text.slice(at - 24, end)]);
      expect([choice, words, findings.map(({kind, at, end}) => [kind, text.slice(at - 16, end)])]).toEqual([
        choice,
        [],
        []
      ]);
    }
  });
  // By more than rounding allows: a figure that is only known roughly may as well be another.
  it("differs in exactly the figure that is changed", async () => {
    const all = await years();
    const drafts = await Promise.all(
      all.map(async (choice) => ({text: await textOf(choice), facts: await unitFacts(query, choice)}))
    );
    const change = fc.property(fc.nat(), fc.nat(), fc.integer({min: 1, max: 8}), (which, place, by) => {
      const {text, facts} = drafts[which % drafts.length]!;
      const {statements} = checkReport(text, {facts});
      fc.pre(statements.length > 0);
      const {statement, judgement} = statements[place % statements.length]!;
      const {at: begin, end, figure} = statement;
      fc.pre(/[1-9]/.test(figure.number));
      const first = figure.number.search(/[1-9]/);
      const at = begin + text.slice(begin, end).indexOf(figure.number) + first;
      const digit = (Number(text[at]) + by) % 10;
      const changed = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
      const number = `${figure.number.slice(0, first)}${digit}${figure.number.slice(first + 1)}`;
      const {low, high} = judgement.expected!;
      fc.pre(Math.abs(Number(number.replaceAll(",", "")) - figure.value!) > high - low + 10 ** -figure.decimals);
      const after = checkReport(changed, {facts}).statements.map(({judgement}) => judgement.status);
      const expected = statements.map((each, i) =>
        i === place % statements.length ? "differs" : each.judgement.status
      );
      expect([text.slice(begin - 20, end), digit, ...after]).toEqual([text.slice(begin - 20, end), digit, ...expected]);
    });
    fc.assert(change, {seed: 20231231, numRuns: 300});
  });
});

describe("a draft of a unit with several funds", () => {
  const unit = {unit_id: "ours", name: "某区总工会", name_en: "Ours", level: "county"};
  const document = {
    document_id: "doc",
    unit_id: "ours",
    fiscal_year: "2023",
    kind: "final",
    title: "决算",
    title_en: "Final",
    currency: "CNY",
    amount_unit: "10000",
    synthetic: "false"
  };
  const spent = (account_id: string, fund: string, amount: string) => ({
    ...{fiscal_year: "2023", unit_id: "ours", account_id, fund, measure: "actual", amount},
    source: "一·1"
  });
  const byFund = useEngine(() =>
    openTables({
      units: [unit],
      documents: [document],
      budget: [
        spent("expenditure", "government", "12.5"),
        spent("expenditure", "capital", "0"),
        spent("basic", "general", "80"),
        spent("basic", "other", "20")
      ]
    })
  );
  it("says what the data say, and nothing where they say nothing", async () => {
    const choice = {unit: "ours", year: 2023};
    const {lines} = await draftReport(byFund, choice);
    const below = (heading: string) => lines[lines.findIndex(({text}) => text.startsWith(heading)) + 1]!.text;
    expect(below("（一）基本支出")).toBe("2023年，本单位一般公共预算基本支出80.00万元。");
    expect(below("三、")).toBe("2023年，本单位政府性基金预算支出12.50万元。");
    expect(below("四、")).toBe("无");
    expect(below("五、")).toBe("2023年，本单位社会保险基金预算支出【待填】。");
    const checked = checkReport(lines.map(({text}) => text).join("\n"), {facts: await unitFacts(byFund, choice)});
    expect(checked.statements.map(({judgement}) => judgement.status)).toEqual(["agrees", "agrees", "agrees"]);
  });
});
