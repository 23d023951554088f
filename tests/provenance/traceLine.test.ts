// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {plainText} from "../../src/components/numberText.js";
import {words as english} from "../../src/en/words.js";
import {formulaText} from "../../src/formula.js";
import {panelContent} from "../../src/provenance/panelContent.js";
import {provenance} from "../../src/provenance/provenance.js";
import type {LineRef, Ref} from "../../src/provenance/ref.js";
import type {Provenance} from "../../src/provenance/types.js";
import {words as chinese} from "../../src/words.js";
import {element} from "../../src/components/element.js";
import {row} from "../models/row.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";

const of = (unit_id: string, fiscal_year = "2023") => ({
  unit_id,
  fiscal_year,
  document_id: `${unit_id}-${fiscal_year}`
});
const staff = (unit_id: string, headcount: string, fiscal_year = "2023") => ({
  ...{...of(unit_id, fiscal_year), staff_id: `${unit_id}-${headcount}`, category: "在职", category_en: "In service"},
  ...{in_service: "true", headcount, source: "一·1#1"}
});

/** Two units: the first itemises, spends from a second fund without saying so of the whole, and has no head count in 2022. */
const query = useEngine(() =>
  openTables({
    units: [
      row.unit("a", {name: "甲局", name_en: "Bureau A"}),
      row.unit("b", {name: "乙局", name_en: "Bureau B"}),
      row.unit("c", {name: "丙局", name_en: "Bureau C"})
    ],
    documents: [
      ...[of("a", "2022"), of("a"), of("b"), of("c")].map(({document_id, ...more}) => row.document(document_id, more))
    ],
    staffing: [staff("a", "3"), staff("a", "1"), staff("b", "6")],
    budget: [
      row.amount("expenditure", "100.00", of("a")),
      row.amount("basic", "60.00", of("a")),
      row.amount("basic-301", "40.00", of("a")),
      row.amount("project", "30.00", of("a")),
      row.amount("expenditure", "110.00", {...of("a"), measure: "adjusted"}),
      row.amount("expenditure", "80.00", of("a", "2022")),
      row.amount("basic", "50.00", of("a", "2022")),
      row.amount("basic-303", "5.00", {...of("a"), fund: "other"}),
      row.amount("project-legal-aid", "7.00", {...of("a"), fund: "other"}),
      row.amount("expenditure", "50.00", of("b")),
      row.amount("basic", "8.00", of("b")),
      row.amount("expenditure", "40.00", {...of("b"), measure: "budget"}),
      row.amount("closing-balance", "2.00", of("b")),
      row.amount("expenditure", "1.00", of("c"))
    ]
  })
);

const line = (units: string, lineId: string, more: Partial<LineRef> = {}) => ({
  ...({kind: "line", units, year: 2023, lineId, measure: "actual", fund: "all", per: "nominal"} as const),
  ...more
});
const change = (units: string, lineId: string, more: Partial<LineRef> = {}) => ({
  ...line(units, lineId, more),
  ...({kind: "line-change", against: 2022} as const)
});
const execution = (units: string, account: string) =>
  ({kind: "line-execution", units, year: 2023, account, fund: "all"}) as const;

const open = (ref: Exclude<Ref, {kind: "row" | "case"}>) => provenance(query, ref);
const formulaOf = (found: Provenance) => plainText(formulaText(found));
const labels = ({subject, terms}: Provenance, words = chinese) =>
  [subject, ...terms.map((term) => term.label)].map((label) => words.provenance.label(label, {words}));

describe("a line", () => {
  it("of several units is their sum, each named", async () => {
    const found = (await open(line("a,b", "expenditure")))!;
    expect([found.value, found.low, found.high]).toEqual([1_500_000, 1_499_900, 1_500_100]);
    expect(formulaOf(found)).toBe("100.00 + 50.00");
    expect(labels(found)).toEqual(["2023 年支出（决算）", "甲局：2023 年支出（决算）", "乙局：2023 年支出（决算）"]);
    expect(labels(found, english)[2]).toBe("Bureau B: Spending 2023 (final account)");
    expect(found.terms[1]!.ref).toEqual({
      kind: "figure",
      unit: "b",
      year: 2023,
      account: "expenditure",
      measure: "actual"
    });
    expect(found.units.map(({name}) => name)).toEqual(["甲局", "乙局"]);
    expect(found).toMatchObject({basis: "computed", synthetic: false, number: "amount"});
    expect(found.rows.map((place) => place.document_id)).toEqual(["a-2023", "b-2023"]);
  });

  it("of one unit is its figure", async () => {
    const figure = {kind: "figure", unit: "b", year: 2023, account: "closing-balance", measure: "actual"} as const;
    expect(await open(line("b", "closing-balance"))).toEqual(await open(figure));
  });

  it("that is not itemised is what its parts leave of it, or all of it", async () => {
    const rest = (await open(line("a", "expenditure/not-itemised")))!;
    expect([rest.value, formulaOf(rest), rest.basis]).toEqual([100_000, "100.00 − 60.00 − 30.00", "derived"]);
    expect(labels(rest)[0]).toBe("2023 年支出中未列明的部分（决算）");
    expect(rest.rows).toHaveLength(3);
    const all = (await open(line("b", "basic/not-itemised")))!;
    expect([all.value, formulaOf(all), all.terms[0]!.ref!.kind]).toEqual([80_000, "8.00", "figure"]);
    const both = (await open(line("a,b", "basic/not-itemised")))!;
    expect([both.value, formulaOf(both)]).toEqual([230_000, "15.00 + 8.00"]);
    expect(both.terms[0]!.ref).toEqual(line("a", "basic/not-itemised"));
  });

  it("that a fund does not state is the sum of its parts, as the figure that it would be", async () => {
    const found = (await open(line("a", "basic", {fund: "other"})))!;
    expect([found.value, formulaOf(found), labels(found)[0]]).toEqual([
      50_000,
      "5.00",
      "2023 年基本支出（决算，其他资金）"
    ]);
    const figure = {kind: "figure", unit: "a", year: 2023, account: "basic", measure: "actual", fund: "other"} as const;
    expect(await open(figure)).toEqual(found);
  });

  it("that is several together adds those that are stated", async () => {
    const found = (await open(line("a", "basic-301,project,basic-310")))!;
    expect([found.value, formulaOf(found)]).toEqual([700_000, "40.00 + 30.00"]);
    expect(labels(found)[0]).toBe("2023 年工资福利支出、资本性支出、项目支出合计（决算）");
    expect(labels(found, english)[0]).toBe(
      "Wages and benefits + Capital spending + Project spending 2023 (final account)"
    );
  });

  it("is divided by everyone in service, and only where that is known of every unit", async () => {
    const found = (await open(line("a,b", "expenditure", {per: "head"})))!;
    expect([found.value, formulaOf(found)]).toEqual([150_000, "150.00 ÷ (4 + 6)"]);
    expect(labels(found).slice(0, 3)).toEqual([
      "2023 年支出（决算，按在职人员人均）",
      "2023 年支出（决算）",
      "甲局：2023 年在职人数"
    ]);
    expect(found.terms[1]!.ref).toEqual({kind: "staff", unit: "a", year: 2023, staff: "in-service-total"});
    expect(found.rows.map(({table}) => table)).toEqual(["budget", "budget", "staffing", "staffing", "staffing"]);
    expect(await open(line("a,c", "expenditure", {per: "head"}))).toBeUndefined();
    expect(await open(line("a,c", "project", {per: "head"}))).toMatchObject({value: 75_000});
  });

  it("is a share of its side", async () => {
    const found = (await open(line("a", "basic/not-itemised", {per: "share"})))!;
    expect([found.value, formulaOf(found), found.number, found.basis]).toEqual([
      0.15,
      "15.00 ÷ 100.00",
      "rate",
      "derived"
    ]);
    expect(labels(found)[0]).toBe("2023 年基本支出中未列明的部分（决算）占全部支出的比重");
    expect(labels(found, english)[0]).toBe(
      "Basic spending 2023, not itemised (final account) as a share of all spending"
    );
  });

  it("is none where nothing answers to it", async () => {
    for (const ref of [
      ...[line("nobody", "expenditure"), line("a", "nothing"), line("a", "expenditure", {year: 1999})],
      ...[line("a", "expenditure", {per: "month"}), line("a", "income", {per: "share"}), line("b", "project")],
      ...[line("a", "basic-301/not-itemised,project/not-itemised", {year: 2022}), change("a", "income")],
      ...[execution("a", "basic"), execution("c", "expenditure")]
    ])
      expect(await open(ref), JSON.stringify(ref)).toBeUndefined();
  });
});

describe("a change", () => {
  it("is between any two years, with the growth that it is", async () => {
    const found = (await open(change("a", "basic")))!;
    expect([found.value, found.low, found.high, formulaOf(found)]).toEqual([100_000, 99_900, 100_100, "60.00 − 50.00"]);
    expect(found.growth!.value).toBeCloseTo(0.2);
    expect(labels(found)[0]).toBe("2023 年基本支出（决算）比 2022 年增减");
    expect(labels(found, english)[0]).toBe("Basic spending 2023 (final account), change from 2022");
  });

  it("counts what one year does not state as nil, and says so", async () => {
    const found = (await open(change("a", "project")))!;
    expect([found.value, formulaOf(found), found.growth]).toEqual([300_000, "30.00 − 0.00", undefined]);
    expect(labels(found)[2]).toBe("2022 年项目支出（决算），没有列明，按零计");
    expect(labels(found, english)[2]).toBe("Project spending 2022 (final account), not stated: counted as nil");
  });

  it("of shares is in percentage points", async () => {
    const found = (await open(change("a", "basic", {per: "share"})))!;
    expect(found).toMatchObject({number: "points", terms: [{kind: "rate"}, {kind: "rate"}]});
    const {title, content} = panelContent(found, {words: chinese});
    expect(title).toBe("甲局 · 2023 年基本支出（决算）占全部支出的比重，比 2022 年增减");
    expect(element("div", {}, content).textContent).toMatch(/^−2\.50 个百分点.*60\.00% − 62\.50%增幅−4\.00%/);
  });

  it("per head is none where one year has no head count", async () => {
    expect(await open(change("a", "basic", {per: "head"}))).toBeUndefined();
  });
});

describe("an execution rate", () => {
  it("adds the units that state both, each against its own kind of budget", async () => {
    const found = (await open(execution("a,b,c", "expenditure")))!;
    expect([found.value, formulaOf(found)]).toEqual([1, "(100.00 + 50.00) ÷ (110.00 + 40.00)"]);
    expect(labels(found)).toEqual([
      "2023 年支出的预算执行率",
      ...["甲局：2023 年支出（决算）", "乙局：2023 年支出（决算）"],
      ...["甲局：2023 年支出（调整预算）", "乙局：2023 年支出（年初预算）"]
    ]);
    expect(labels(found, english)[0]).toBe("Spending 2023, execution rate");
    expect(found.rows).toHaveLength(4);
    expect(formulaOf((await open(execution("a", "expenditure")))!)).toBe("100.00 ÷ 110.00");
  });

  it("names many units in short", async () => {
    const found = (await open(line("a,b,c", "expenditure")))!;
    const four = {...found, units: [...found.units, found.units[0]!]};
    expect(panelContent(four, {words: chinese}).title).toBe("甲局等 4 个单位 · 2023 年支出（决算）");
    expect(panelContent(found, {words: english}).title).toBe(
      "Bureau A, Bureau B, Bureau C · Spending 2023 (final account)"
    );
  });
});
