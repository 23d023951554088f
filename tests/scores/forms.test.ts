import mammoth from "mammoth";
import {describe, expect, it} from "vitest";
import {exactNumber} from "../../src/format.js";
import {readFiles} from "../../src/reading/readFiles.js";
import type {Sheet} from "../../src/reading/sheet.js";
import type {Entry} from "../../src/scoring/facts.js";
import {baseForm} from "../../src/scores/forms/baseForm.js";
import {evaluationForm, isSelfEvaluation} from "../../src/scores/forms/evaluationForm.js";
import type {FormCell, FormPage} from "../../src/publish/form.js";
import {formBytes} from "../../src/scores/forms/formTools.js";
import {formWorkbook} from "../../src/scores/forms/formWorkbook.js";
import {placedCells} from "../../src/scores/forms/placed.js";
import {scoreForm} from "../../src/scores/forms/scoreForm.js";
import {sheetForm} from "../../src/scores/forms/sheetForm.js";
import {usePublished} from "../usePublished.js";
import {subjectOf, tellings} from "./forms.js";
import {scores} from "../scoring/scoreFiles.js";

const query = usePublished();
const {zh} = tellings;
const real = {unit: "yanfeng-ftu", year: 2023};
const demo = {unit: "demo", year: 2023};

const value = (input: string, value: string, uom: string): [string, Entry] => [
  input,
  {input, state: "value", value, uom, evidence: "批复", source: "单位填报"}
];
const notApplicable = (input: string): [string, Entry] => [
  input,
  {input, state: "notApplicable", reason: "没有项目", evidence: "", source: "单位填报"}
];

const cellsOf = ({grids}: FormPage): FormCell[] => grids.flatMap(({rows}) => rows.flat());
/** The cells beside a label, in its first row with it. */
function beside(page: FormPage, name: string): FormCell[] {
  const row = page.grids
    .flatMap(({rows}) => rows)
    .find((cells) => cells.some(({text, look}) => look === "label" && text === name));
  return row!.slice(row!.findIndex(({text}) => text === name) + 1);
}
const textsOf = (cells: readonly FormCell[]) => cells.map(({text}) => text);
const looksOf = (cells: readonly FormCell[]) => cells.map(({look}) => look);

/** A form's sheets as the notebook itself reads a person's workbook. */
async function readBack(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const {sheets, faults} = await readFiles([{path: "表.xlsx", bytes}]);
  expect(faults).toEqual([]);
  return sheets;
}
const rowOf = ({rows}: Sheet, name: string): readonly string[] => rows.find(({cells}) => cells.includes(name))!.cells;

describe("the base data of the real report", () => {
  const page = async (entries?: ReadonlyMap<string, Entry>) =>
    baseForm((await subjectOf(query, {...real, template: "hunan-current", ...(entries && {entries})})).facts, zh);

  it("has last year, budget and final account, by hand from the report", async () => {
    const base = await page();
    // 261.20 ÷ (1 + 4.41%); 261.20 ÷ 94.81%, of a budget whose kind is not stated; as printed.
    expect(textsOf(beside(base, "支出总额"))).toEqual(["250.17", "275.50", "261.20"]);
    expect(textsOf(beside(base, "基本支出"))).toEqual(["127.13", "＿＿", "95.08"]);
    // 5.50 + 6.26 of last year; nil this year is nil, and the budget of neither is stated.
    expect(textsOf(beside(base, "会议费、培训费"))).toEqual(["11.76", "＿＿", "0.00"]);
  });
  it("leaves blank what is not stated, and prints nil where it is", async () => {
    const base = await page();
    expect(looksOf(beside(base, "水费"))).toEqual(["blank", "blank", "blank"]);
    expect(textsOf(beside(base, "“三公”经费"))).toEqual(["0.00", "0.00", "0.00"]);
    // The report does not say what was spent on running vehicles: the line above it is open too.
    expect(looksOf(beside(base, "公车运行维护"))[2]).toBe("blank");
    expect(looksOf(beside(base, "政府采购金额"))).toEqual(["none", "blank", "blank"]);
    const [approved, actual, rate] = base.grids[0]!.rows[1]!;
    expect([approved!.look, actual!.number!.value, rate!.look]).toEqual(["blank", 4, "blank"]);
  });
  it("adds up no part of what it should: travel alone is not water, electricity and travel", async () => {
    const {facts} = await subjectOf(query, {unit: "demo-street", year: 2023, template: "hunan-current"});
    const street = baseForm(facts, zh);
    expect(textsOf(beside(street, "差旅费"))).toEqual(["0.80", "0.94", "0.85"]);
    expect(looksOf(beside(street, "水费、电费、差旅费"))).toEqual(["blank", "blank", "blank"]);
    const demoBase = baseForm((await subjectOf(query, {...demo, template: "hunan-current"})).facts, zh);
    // 1.39 + 3.99 + 5.10; 515.99 − 521.57.
    expect(textsOf(beside(demoBase, "水费、电费、差旅费"))[2]).toBe("10.48");
    expect(textsOf(beside(demoBase, "部门基本支出预算调整"))).toEqual(["—", "—", "−5.58"]);
  });
  it("has a line for each project that has a figure", async () => {
    expect(textsOf(beside(await page(), "气排球比赛"))).toEqual(["＿＿", "＿＿", "6.00"]);
    expect(cellsOf(await page()).some(({text}) => text === "医疗互助")).toBe(false);
  });
  it("marks what a person entered, and says where it is from", async () => {
    const base = await page(
      new Map([
        value("staff_posts", "5", "人"),
        value("procurement_budget", "12.5", "万元"),
        notApplicable("building_area_actual")
      ])
    );
    const [approved, , rate] = base.grids[0]!.rows[1]!;
    expect(approved).toMatchObject({text: "5 人工填报", number: {value: 5, suffix: " 人工填报"}});
    expect(approved!.origin!.notes).toEqual(["人工填报：单位填报；依据：批复"]);
    expect(rate).toMatchObject({text: "80.00% 人工填报", number: {value: 0.8, percent: true}});
    expect(beside(base, "政府采购金额")[1]).toMatchObject({text: "12.50 人工填报", number: {value: 12.5, decimals: 2}});
    expect(textsOf(cellsOf(base))).toContain("不适用 人工填报");
  });
  it("shows both of two values that differ", async () => {
    const {facts} = await subjectOf(query, {
      ...{...demo, template: "hunan-current"},
      entries: new Map([value("procurement_budget", "20", "万元")])
    });
    expect(beside(baseForm(facts, zh), "政府采购金额")[1]).toMatchObject({
      ...{look: "text", text: "数据 26.53；人工填报 20.00（不一致）"}
    });
  });
});

describe("the self-evaluation", () => {
  it("is how templates are laid out whose points results share", () => {
    expect(scores.templates.filter(isSelfEvaluation).map(({id}) => id)).toEqual(["hunan-current"]);
  });
  it("has the same points as the score sheet, and its total", async () => {
    const {facts, sheet} = await subjectOf(query, {...demo, template: "hunan-current"});
    const page = evaluationForm(sheet, {facts, telling: zh});
    const [execution, outputs] = sheet.indicators;
    const [, , , , rate, points] = beside(page, "年度资金总额");
    expect(rate!.number!.value).toBe(execution!.value!.value);
    expect(points!.number!.value).toBe(execution!.points!.least);
    const subtotal = beside(page, "小计");
    expect(subtotal.slice(0, 2).map(({number}) => number!.value)).toEqual([50, outputs!.points!.least]);
    const scored = page.grids[2]!.rows.filter((cells) => cells.some(({text}) => text === "3.33"));
    expect(scored.length).toBe(outputs!.results.length);
    const last = page.grids[2]!.rows.at(-1)!;
    expect(last.map(({number}) => number?.value)).toEqual([undefined, 100, sheet.total!.least]);
  });
  it("asks for causes where a target was not met, and for nothing where it was", async () => {
    const {facts, sheet} = await subjectOf(query, {...demo, template: "hunan-current"});
    const page = evaluationForm(sheet, {facts, telling: zh});
    expect(beside(page, "提供法律咨询")).toMatchObject([
      ...[{text: "180 人次"}, {text: "152 人次", number: {value: 152}}, {text: "3.33"}],
      ...[{number: {value: expect.closeTo((152 / 180) * (50 / 15), 9) as number}}, {look: "blank"}]
    ]);
    expect(beside(page, "签订集体合同")[4]!.look).toBe("none");
  });
  it("of the real report has a range, and its results wait for targets", async () => {
    const {facts, sheet} = await subjectOf(query, {...real, template: "hunan-current"});
    const page = evaluationForm(sheet, {facts, telling: zh});
    const last = page.grids[2]!.rows.at(-1)!.at(-1)!;
    expect(last.text).toBe("范围 9.48–99.48（缺 3 项）");
    expect(beside(page, "普法宣讲")).toMatchObject([
      {look: "blank"},
      {text: "2 场"},
      {look: "blank"},
      {look: "blank"},
      {look: "blank"}
    ]);
    expect(beside(page, "小计")[2]!.text).toContain("缺产出指标");
    expect(textsOf(beside(page, "年度资金总额"))).toEqual(["＿＿", "275.50", "261.20", "10", "94.81%", "9.48"]);
  });
});

describe("the score sheet", () => {
  it("has each row's points where they are settled, and names what is missing where not", async () => {
    const {facts, sheet} = await subjectOf(query, {...demo, template: "hunan-2019"});
    const page = sheetForm(sheet, {facts, telling: zh});
    for (const {indicator, points, missing} of sheet.indicators) {
      const [, , working, score, remark] = beside(page, zh.words.either(indicator.name));
      if (points!.least === points!.most) expect(score!.number!.value).toBe(points!.least);
      else expect(score!.look).toBe("blank");
      for (const id of missing) expect(remark!.text).toContain(sheet.template.inputs.get(id)!.name.zh);
      expect(working!.text).not.toBe("");
    }
    expect(page.grids[0]!.rows.at(-1)!.at(-1)!.text).toMatch(/^范围 .+（缺 \d+ 项）$/);
  });
  it("fills formulas in", async () => {
    const {facts, sheet} = await subjectOf(query, {...demo, template: "hunan-2019"});
    const page = sheetForm(sheet, {facts, telling: zh});
    expect(beside(page, "政府采购执行率")[2]!.text).toBe("23.82 万元 ÷ 26.53 万元 = 89.79%");
  });
  it("takes no side where the data and a person differ", async () => {
    const entries = new Map([value("procurement_budget", "20", "万元"), value("expenditure_execution", "50", "%")]);
    const {facts, sheet} = await subjectOf(query, {...demo, template: "hunan-2019", entries});
    const working = beside(sheetForm(sheet, {facts, telling: zh}), "政府采购执行率")[2]!.text;
    // 23.82 ÷ 26.53 and 23.82 ÷ 20.
    expect(working).toMatch(/ = 89\.\d+%–119\.1\d?%$/);
    const current = await subjectOf(query, {...demo, template: "hunan-current", entries});
    const page = evaluationForm(current.sheet, {facts: current.facts, telling: zh});
    expect(beside(page, "年度资金总额")[4]).toMatchObject({
      ...{look: "text", text: expect.stringMatching(/^50\.00%–/) as string}
    });
  });
  it("has a judge's points and band, and a mean share, from one end to the other", async () => {
    const telling = zh;
    const {facts, sheet} = await subjectOf(query, {...demo, template: "hunan-2019"});
    const [row] = sheet.indicators.filter(({indicator}) => indicator.rule?.kind === "judged");
    const known = (value: number) => ({value, low: value, high: value});
    const term = {...row!.terms[0]!, state: "conflicting" as const, data: known(8), entered: known(2)};
    const bands = [
      {zh: "差", en: "Poor"},
      {zh: "优", en: "Good"}
    ];
    const working = (own: Partial<typeof row>) => {
      const indicators = [{...row!, ...own}];
      const name = telling.words.either(row!.indicator.name);
      return beside(sheetForm({...sheet, indicators}, {facts, telling}), name)[2]!.text;
    };
    expect(working({terms: [term], bands})).toBe("评 2–8 分（差–优）");
    const result = {result: {} as never, reached: null, share: {least: 0.5, most: 1}};
    const indicator = {...row!.indicator};
    delete indicator.rule;
    expect(working({indicator, terms: [], results: [result]})).toBe("1 项有指标值，平均得分比例 50.00%–100.00%");
  });
  it("says of what a document states that it does not apply, not that a person entered it", async () => {
    const [input, said] = notApplicable("building_area_actual");
    const published = {kind: "row", document: "yanfeng-2023", table: "inputs", line: 2} as const;
    const entries = new Map([[input, {...said, published}]]);
    const {facts} = await subjectOf(query, {...real, template: "hunan-2019", entries});
    const cell = cellsOf(baseForm(facts, zh)).find(({text}) => text.startsWith("不适用"))!;
    expect(cell).toMatchObject({text: "不适用", origin: {refs: [published], notes: []}});
  });
  it("of a framework without points has values and no total", async () => {
    const {facts, sheet} = await subjectOf(query, {...real, template: "national-2013"});
    const page = sheetForm(sheet, {facts, telling: zh});
    expect(page.grids[0]!.rows.at(-1)!.at(-1)!.text).toBe("框架没有分值，不计总分");
    expect(beside(page, "预算完成率")[2]!.text).toContain("94.81%");
  });
});

describe("a form as files", () => {
  const form = async (kind: "base" | "score", of: typeof real, template: string) =>
    scoreForm(query, kind, {...(await subjectOf(query, {...of, template})), telling: zh});

  it("reads back from a workbook with the same numbers", async () => {
    for (const [kind, template] of [
      ["base", "hunan-current"],
      ["score", "hunan-current"],
      ["score", "hunan-2019"]
    ] as const) {
      const filled = await form(kind, demo, template);
      const sheets = await readBack(formWorkbook(filled));
      filled.pages.forEach((page, i) => {
        const numbers = cellsOf(page).flatMap(({number}) => (number ? exactNumber(number.value) : []));
        const read = sheets[i]!.rows.flatMap(({cells}) => cells);
        expect(numbers.filter((number) => !read.includes(number))).toEqual([]);
      });
    }
  });
  it("has each number of a row in its column, blanks in sight and heads merged", async () => {
    const [sheet] = await readBack(formWorkbook(await form("base", real, "hunan-current")));
    expect(rowOf(sheet!, "支出总额")[3]).toBe("261.2");
    expect(rowOf(sheet!, "水费")).toEqual(["水费", "＿＿", "＿＿", "＿＿"]);
    expect(sheet!.merges.length).toBeGreaterThan(5);
  });
  it("says in both what the numbers are of, where they are from, and that they are synthetic", async () => {
    const filled = await form("base", demo, "hunan-current");
    const {value: word} = await mammoth.extractRawText({
      buffer: Buffer.from(await formBytes(filled, {format: "docx", telling: zh}))
    });
    const book = (await readBack(await formBytes(filled, {format: "xlsx", telling: zh})))
      .flatMap(({rows}) => rows.flatMap(({cells}) => cells))
      .join("\n");
    for (const text of [word, book])
      for (const part of [
        ...["部门整体支出绩效评价基础数据表", "（2023年度）", "填报单位：示例单位", "合成数据，不是任何单位的真实数据"],
        ...["单位负责人签字", "[1] 示例单位2023年度", "= 507.28 + 14.29", "支出总额 · 2023年决算数"]
      ])
        expect(text).toContain(part);
    const unmarked = await form("base", real, "hunan-current");
    expect(unmarked.mark).toBeNull();
    expect(cellsOf(unmarked.pages[1]!).some(({text}) => text.includes("= 261.20 ÷ 94.81%"))).toBe(true);
  });
  it("has the same texts in Word as in the workbook", async () => {
    const filled = await form("score", demo, "hunan-current");
    const {value: word} = await mammoth.extractRawText({
      buffer: Buffer.from(await formBytes(filled, {format: "docx", telling: zh}))
    });
    for (const {text} of filled.pages.flatMap(cellsOf))
      for (const line of text.split("\n")) expect(word).toContain(line);
  });
  it("is the same bytes for the same form", async () => {
    const filled = await form("base", real, "hunan-current");
    for (const format of ["docx", "xlsx"] as const)
      expect(await formBytes(filled, {format, telling: zh})).toEqual(await formBytes(filled, {format, telling: zh}));
  });
});

describe("every unit and year", () => {
  it("has forms of every template in both languages, whole tables of them", {timeout: 120_000}, async () => {
    const years = await query<{unit: string; year: number}>(
      "SELECT unit_id AS unit, fiscal_year AS year FROM unit_years ORDER BY ALL"
    );
    expect(years.length).toBeGreaterThan(20);
    for (const of of years)
      for (const {id} of scores.templates) {
        const {facts, sheet} = await subjectOf(query, {...of, template: id});
        for (const telling of Object.values(tellings))
          for (const page of [
            baseForm(facts, telling),
            evaluationForm(sheet, {facts, telling}),
            sheetForm(sheet, {facts, telling})
          ])
            for (const grid of page.grids) expect(areaOf(grid)).toBe(grid.rows.length * page.columns.length);
      }
  });
});

/** How many places a table's cells take, none of them twice. */
function areaOf(grid: FormPage["grids"][number]): number {
  const taken = placedCells(grid).flatMap(({cell, row, column}) =>
    Array.from({length: cell.rows ?? 1}, (_, down) =>
      Array.from({length: cell.columns ?? 1}, (_, along) => `${row + down} ${column + along}`)
    ).flat()
  );
  expect(new Set(taken).size).toBe(taken.length);
  return taken.length;
}
