import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {shippedScores} from "../../scripts/shippedScores.js";
import {words as english} from "../../src/en/words.js";
import {plainText} from "../../src/components/numberText.js";
import {headline} from "../../src/scores/headline.js";
import {entered, nothingEntered, withOwn} from "../../src/scores/ownEntries.js";
import {scores} from "../../src/scores/scores.js";
import {sheetFile} from "../../src/scores/sheetFile.js";
import type {ScoreTelling} from "../../src/scores/telling.js";
import {offeredTemplates} from "../../src/scores/templates.js";
import {together, worked} from "../../src/scores/worked.js";
import type {Entry} from "../../src/scoring/facts.js";
import type {Words} from "../../src/text.js";
import {words as chinese} from "../../src/words.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const templates = offeredTemplates(shippedScores({root: projectRoot}), {});
const asked = (template: string, {unit = "yanfeng-ftu", year = 2023} = {}) =>
  scores(query, {unit, year}, {search: `?template=${template}`, templates});
const tellingOf = async (words: Words): Promise<ScoreTelling> => {
  const {scoreWords, scorePageWords} = await words.scores();
  return {words, text: scorePageWords, scoreWords};
};
const value = (input: string, number: string, uom = ""): Entry => ({
  ...{input, state: "value", value: number, uom, evidence: "", source: "表1"}
});
const key = "yanfeng-ftu/2023";

describe("the headline", () => {
  it("is a range with what it lacks, one number when nothing is open, and no total without points", async () => {
    const [zh, en] = [await tellingOf(chinese), await tellingOf(english)];
    const current = await asked("hunan-current");
    expect(headline(worked(current, nothingEntered), zh)).toBe(
      "2023 年总分在 9.48 到 99.48 之间（满分 100 分）：还缺 3 项数据"
    );
    expect(headline(worked(current, nothingEntered), en)).toBe(
      "2023 scores between 9.48 and 99.48 of 100 points: 3 figures still missing"
    );
    const whole = entered(
      nothingEntered,
      key,
      ["output_targets", "benefit_targets", "satisfaction_targets"].map((name) => value(name, "100", "%"))
    );
    expect(headline(worked(current, whole), zh)).toBe("2023 年总分 99.48 分（满分 100 分）");
    expect(headline(worked(await asked("national-2013"), nothingEntered), zh)).toMatch(
      /^2023 年：\d+ 项指标里有 3 项算得出数值，还缺 \d+ 项数据；这套指标没有分值，不计总分$/
    );
  });
});

describe("what a person enters", () => {
  it("narrows the total, stands beside data that say otherwise, and is gone when it is taken back", async () => {
    const facts = await asked("hunan-2019");
    const before = worked(facts, nothingEntered);
    expect(before.sheet.missing).toHaveLength(27);
    const posts = entered(nothingEntered, key, [value("staff_posts", "4")]);
    const after = worked(facts, posts);
    expect(after.sheet.total).toEqual({least: 5, most: 100});
    expect(after.sheet.missing).toHaveLength(26);
    const both = entered(posts, key, [value("staff_posts", "4"), value("staff_actual", "5")]);
    expect(worked(facts, both).counts.conflicting).toBe(1);
    expect(headline(worked(facts, both), await tellingOf(chinese))).toContain("1 项指标的数据和填写的不一致");
    expect(worked(facts, entered(both, key, [])).sheet).toEqual(before.sheet);
  });
  it("hides what the engine still knows of it", () => {
    const facts = {unit: "u", year: 2023, entries: new Map([["staff_posts", value("staff_posts", "4")]])} as never;
    const own = entered(entered(nothingEntered, "u/2023", [value("staff_posts", "4")]), "u/2023", []);
    expect(withOwn(facts, own).entries.size).toBe(0);
    expect(withOwn(facts, nothingEntered).entries.size).toBe(1);
  });
  it("takes nothing away of what documents say", () => {
    const published: Entry = {
      ...{input: "staff_posts", state: "notApplicable", reason: "无", evidence: "", source: "表1"},
      published: {kind: "row", document: "final", table: "inputs", line: 2}
    };
    const own = entered(entered(nothingEntered, "u/2023", [value("staff_posts", "4")]), "u/2023", []);
    for (const known of [published, {...value("staff_posts", "4"), instead: published}]) {
      const facts = {unit: "u", year: 2023, entries: new Map([["staff_posts", known]])} as never;
      expect(withOwn(facts, own).entries.get("staff_posts")).toEqual(published);
    }
  });
});

describe("the sheet as a file", () => {
  it("has a row an indicator and the total, with blanks that say so and each number without its address", async () => {
    const shown = worked(await asked("hunan-2019"), nothingEntered);
    const {header, rows} = sheetFile(shown, await tellingOf(chinese));
    expect(rows).toHaveLength(17);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    expect(rows[0]!.slice(0, 9)).toEqual([
      ...["投入", "预算配置", "在职人员控制率", "5", "0–5", "缺数据"],
      ...["在职人员数 4 人 ÷ 编制数 （缺）", "（缺）", "编制数"]
    ]);
    expect(rows.at(-1)!.slice(2, 5)).toEqual(["总分", "100", "0–100"]);
    expect(rows.flat().filter((cell) => cell !== plainText(cell))).toEqual([]);
  });
});

describe("the working of a conflict", () => {
  it("has both sides, that something does not apply among them", async () => {
    const saidNot: Entry = {
      ...{input: "staff_actual", state: "notApplicable", reason: "无", evidence: "", source: "表1"}
    };
    const shown = worked(await asked("hunan-2019"), entered(nothingEntered, key, [saidNot]));
    const {rows} = sheetFile(shown, await tellingOf(chinese));
    expect(rows[0]![6]).toContain("4 人 ≠ 不适用（填写）");
    const published = {kind: "row", document: "yanfeng-2023", table: "inputs", line: 2} as const;
    const other = worked(await asked("hunan-2019"), entered(nothingEntered, key, [{...saidNot, published}]));
    expect(sheetFile(other, await tellingOf(chinese)).rows[0]![6]).toContain("4 人 ≠ 不适用（另一份资料）");
  });
});

describe("what is compared", () => {
  it("is every year of the unit, and units of the same kind in the year", async () => {
    const facts = await asked("hunan-2019");
    expect(facts.history.map(({year}) => year)).toEqual([2022, 2023]);
    expect(facts.compared.map(({unit}) => unit)).toEqual(["yanfeng-ftu"]);
    const demo = await asked("hunan-2019", {unit: "demo"});
    expect(demo.compared.length).toBeGreaterThan(1);
    expect(demo.compared.every(({synthetic}) => synthetic)).toBe(true);
    expect(demo.sources.every(({synthetic}) => synthetic)).toBe(true);
  });
  it("adds points of rows together", async () => {
    const {sheet} = worked(await asked("hunan-2019"), nothingEntered);
    expect(together(sheet.indicators)).toEqual({least: 0, most: 100, possible: 100});
    expect(together([])).toBeNull();
  });
});

describe("the words of the page", () => {
  it("are the same in both languages", async () => {
    const shape = (words: object, path = ""): string[] =>
      Object.entries(words).flatMap(([name, own]) =>
        typeof own === "object" ? shape(own as object, `${path}.${name}`) : [`${path}.${name} ${typeof own}`]
      );
    const [zh, en] = [await tellingOf(chinese), await tellingOf(english)];
    expect(shape(en.text)).toEqual(shape(zh.text));
  });
});
