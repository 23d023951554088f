import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {unitYears} from "../../src/choice.js";
import {checkReport} from "../../src/report/checkReport.js";
import {draftReport} from "../../src/report/draftReport.js";
import {unitFacts} from "../../src/report/unitFacts.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const years = async () => (await unitYears(query)).map(({unit_id: unit, fiscal_year: year}) => ({unit, year}));
const textOf = async (choice: {unit: string; year: number}) =>
  (await draftReport(query, choice)).map(({text}) => text).join("\n");

describe("a drafted report", () => {
  it("has its nine sections, and leaves blank what the data lack", async () => {
    const lines = await draftReport(query, {unit: "yanfeng-ftu", year: 2023});
    const headings = lines.filter(({kind}) => kind === "heading").map(({text}) => text[0]);
    expect(headings).toEqual([..."一二三四五六七八九"]);
    const text = lines.map((line) => line.text).join("\n");
    expect(text).toContain("2023年，本单位收入271.37万元，完成预算的129.16%，比上年增加74.94万元，增长38.15%。");
    expect(text).toContain("职能、机构设置：【待填】");
    expect(text).not.toMatch(/undefined|NaN|null/);
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
