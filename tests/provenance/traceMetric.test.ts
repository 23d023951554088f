// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {element} from "../../src/components/element.js";
import {plainText} from "../../src/components/numberText.js";
import {words as english} from "../../src/en/words.js";
import {formulaText} from "../../src/formula.js";
import {metricYears} from "../../src/metricYears.js";
import {metrics} from "../../src/metrics.js";
import type {MetricId} from "../../src/metrics.js";
import {panelContent} from "../../src/provenance/panelContent.js";
import {provenance} from "../../src/provenance/provenance.js";
import {readRef, refHash} from "../../src/provenance/ref.js";
import type {Provenance} from "../../src/provenance/types.js";
import {metricIds} from "../../src/schema.js";
import {words as chinese} from "../../src/words.js";
import {evaluate} from "../evaluate.js";
import {usePublished} from "../usePublished.js";

const query = usePublished();
const real = {unit: "yanfeng-ftu", year: 2023};
const open = (metric: MetricId, {unit, year} = real) => provenance(query, {kind: "metric", unit, year, metric});
const side = (metric: MetricId, side: "numerator" | "denominator", {unit, year} = real) =>
  provenance(query, {kind: "metric-side", unit, year, metric, side});
const formulaOf = (found: Provenance | undefined) => found && plainText(formulaText(found));
const tablesOf = (found: Provenance | undefined) => {
  const tables = found!.rows.map(({table}) => table);
  return Object.fromEntries(
    [...new Set(tables)].map((table) => [table, tables.filter((each) => each === table).length])
  );
};
/** A formula's value with all the digits of its terms. */
const exactValue = ({formula, terms}: Provenance) =>
  evaluate(
    formula
      .map((token) => {
        const value = typeof token === "number" ? terms[token]!.value : 0;
        return typeof token === "number" ? `(${value < 0 ? "−" : ""}${Math.abs(value).toFixed(12)})` : token;
      })
      .join(" ")
  );

describe("a metric of the real report opens", () => {
  it.each([
    ["linked_share", "(2.50 + 2.00 + 6.00 + 1.00 + 6.00) ÷ 27.50", {budget: 6, links: 6}],
    ["linked_share_named", "0.00 ÷ 27.50", {budget: 1}],
    ["funded_share", "6 ÷ 32", {activities: 32, links: 6}],
    ["funded_share_named", "0 ÷ 32", {activities: 32}],
    ["target_share", "0 ÷ 36", {outcomes: 36}],
    ["beyond_quantity_share", "17 ÷ 59", {outcomes: 59}],
    ["itemised_share", "(261.20 − 138.62) ÷ 261.20", {budget: 3}],
    ["income_deviation", "271.37 ÷ 210.10 − 1", {budget: 1, claims: 1}],
    ["expenditure_deviation", "1 − 261.20 ÷ 275.50", {budget: 1, claims: 1}]
  ] as const)("%s: %s", async (metric, formula, tables) => {
    const found = await open(metric);
    expect(formulaOf(found)).toBe(formula);
    expect(tablesOf(found)).toEqual(tables);
  });
});

describe("every metric that has a value opens", () => {
  const places = [
    ...[real, {unit: "yanfeng-ftu", year: 2022}, {unit: "demo", year: 2024}, {unit: "demo", year: 2022}],
    ...[
      {unit: "demo-palace", year: 2020},
      {unit: "demo-street", year: 2023}
    ]
  ];
  it.each(places)("of $unit in $year, to its own formula and interval", async ({unit, year}) => {
    const rows = await metricYears(query, {unit, years: [year]});
    expect(rows.length).toBeGreaterThan(4);
    for (const {metric, value, low, high, basis} of rows) {
      const found = (await open(metric, {unit, year}))!;
      expect([metric, found.value, found.low, found.high]).toEqual([metric, value, low, high]);
      if (basis !== "stated") expect([metric, exactValue(found)]).toEqual([metric, expect.closeTo(value!, 9)]);
      expect([metric, found.rows.length > 0, found.synthetic]).toEqual([metric, true, unit.startsWith("demo")]);
      expect(found.units).toHaveLength(1);
      for (const which of metrics[metric].denominator ? (["numerator", "denominator"] as const) : []) {
        const own = await side(metric, which, {unit, year});
        expect([metric, which, own && exactValue(own)]).toEqual([metric, which, expect.closeTo(own!.value, 3)]);
        expect([metric, which, own!.rows.length > 0]).toEqual([metric, which, true]);
      }
    }
  });
  it("and none that has no value", async () => {
    for (const metric of metricIds) {
      expect(await open(metric, {unit: "nobody", year: 2023})).toBeUndefined();
      expect(await side(metric, "numerator", {unit: "nobody", year: 2023})).toBeUndefined();
    }
    expect(await open("nothing" as MetricId)).toBeUndefined();
    expect(await side("income", "denominator")).toBeUndefined();
  });
});

describe("a side of a metric", () => {
  it("is a sum of lines, or a count with the rows counted and the links that make them count", async () => {
    const money = (await side("linked_share", "numerator"))!;
    expect([money.value, money.low, money.high, formulaOf(money)]).toEqual([
      ...[175_000, 174_750, 175_250],
      "2.50 + 2.00 + 6.00 + 1.00 + 6.00"
    ]);
    expect(money.terms[0]!.ref).toEqual({
      ...{kind: "figure", ...real, account: "project-hardship-aid", measure: "actual"}
    });
    const known = (await side("funded_share", "numerator"))!;
    expect([known.value, known.number, tablesOf(known)]).toEqual([6, "count", {activities: 6, links: 6}]);
    const beyond = (await side("beyond_quantity_share", "numerator"))!;
    expect([beyond.value, tablesOf(beyond)]).toEqual([17, {outcomes: 17}]);
  });
  it("that counts none shows what was gone through", async () => {
    const targeted = (await side("target_share", "numerator"))!;
    expect([targeted.value, formulaOf(targeted), tablesOf(targeted)]).toEqual([0, "0", {outcomes: 36}]);
  });
  it("that is a figure is called what the figure is", async () => {
    const project = (await side("linked_share", "denominator"))!;
    expect(project.subject).toMatchObject({kind: "line", year: 2023, measure: "actual"});
  });
  it("opens from the metric's formula, and not from itself", async () => {
    const ref = {kind: "metric-side", ...real, metric: "funded_share", side: "denominator"} as const;
    expect((await open("funded_share"))!.terms[1]!.ref).toEqual(ref);
    expect((await provenance(query, ref))!.terms[0]!.ref).toBeNull();
    expect(readRef(refHash(ref))).toEqual(ref);
  });
  it("tells in both languages what it counts, and gives the reason of an inferred link", async () => {
    const found = (await side("funded_share", "numerator"))!;
    const [zh, en] = [chinese, english].map((words) => panelContent(found, {words}));
    expect(zh!.title).toBe("雁峰区总工会 · 2023 年有经费科目的活动数（含推断）");
    expect(en!.title).toMatch(/ · Activities tied to a budget line \(inferred links included\) 2023$/);
    expect(element("div", {}, zh!.content).textContent).toMatch(/依据较弱：.*yanfeng-2023-analysis\/links\.csv:7/);
    expect(element("div", {}, en!.content).textContent).toMatch(/Weak: .*yanfeng-2023-analysis\/links\.csv:7/);
  });
});
