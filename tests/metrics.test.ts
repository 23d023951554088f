import {describe, expect, it, test} from "vitest";
import {metricYears} from "../src/metricYears.js";
import {metrics} from "../src/metrics.js";
import type {MetricYear} from "../src/metricYears.js";
import {traceMetricSide} from "../src/provenance/traceMetric.js";
import {metricIds} from "../src/schema.js";
import {row} from "./models/row.js";
import {openTables} from "./openTables.js";
import {metricsOf} from "./reference/metricsOf.js";
import {useEngine} from "./useEngine.js";
import {usePublished} from "./usePublished.js";

const byMetric = (rows: readonly MetricYear[]) =>
  Object.fromEntries(rows.map(({metric, value, low, high, basis}) => [metric, {value, low, high, basis}]));

test("every metric of the schema is defined, and nothing else", () => {
  expect(Object.keys(metrics).sort()).toEqual([...metricIds].sort());
});

describe("a metric", () => {
  /** A unit in 2023 with last year's amounts after this year's. */
  const unit = (unit_id: string, amounts: Readonly<Record<string, readonly [now: string, before?: string]>>) =>
    Object.entries(amounts).flatMap(([key, texts]) => {
      const [account, measure = "actual"] = key.split(" ");
      return texts.map((text, back) =>
        row.amount(account!, text!, {unit_id, measure, fiscal_year: String(2023 - back)})
      );
    });
  const query = useEngine(() =>
    openTables({
      documents: [row.document("doc")],
      budget: [
        ...unit("nil-base", {
          ...{income: ["5.00", "0"], expenditure: ["0", "0"], "closing-balance": ["2.00", "-1.00"]},
          ...{"income budget": ["0"], project: ["0"], "project-legal-aid": ["0"]}
        }),
        ...unit("tiny-base", {income: ["5.00", "0.001"]}),
        ...unit("loss", {income: ["5.00", "8.00"], expenditure: ["8.00"], "closing-balance": ["-3.00", "2.00"]}),
        ...unit("no-prior", {income: ["5.00"]}),
        ...unit("budgets", {
          ...{expenditure: ["9.00"], "expenditure budget": ["10.00"], "expenditure adjusted": ["12.00"]}
        }),
        ...unit("original", {expenditure: ["9.00"], "expenditure budget": ["10.00"]}),
        ...unit("stated", {expenditure: ["9.00"], income: ["9.00"], "closing-balance": ["4.00"]}),
        ...unit("reported", {expenditure: ["9.00", "6.00"], "expenditure adjusted": ["12.00"]}),
        ...unit("other-plan", {expenditure: ["9.00"], "expenditure adjusted": ["12.00"]}),
        ...unit("nested", {
          ...{expenditure: ["10.00"], basic: ["6.00"], project: ["3.00"]},
          ...{"basic-301": ["4.00"], "project-legal-aid": ["3.00"]}
        }),
        ...unit("derived-part", {expenditure: ["10.00", "9.00"], basic: ["6.00"]})
      ],
      claims: [
        ...["stated", "reported", "other-plan"].map((unit_id) =>
          row.claim(`${unit_id}-rate`, {
            ...{unit_id, account_id: "expenditure", kind: "rate", value: "74.99"},
            base: unit_id === "stated" ? "unstated" : "budget"
          })
        ),
        ...["stated", "reported"].map((unit_id) =>
          row.claim(`${unit_id}-growth`, {
            ...{unit_id, account_id: "expenditure", kind: "growth", value: "49.99", direction_word: "增长"}
          })
        ),
        row.claim("only-stated", {
          ...{
            unit_id: "stated",
            account_id: "income",
            fiscal_year: "2022",
            kind: "rate",
            base: "adjusted",
            value: "88.00"
          }
        }),
        row.claim("last-adjusted", {
          ...{unit_id: "other-plan", account_id: "expenditure", measure: "adjusted"},
          ...{kind: "growth", value: "20.00", direction_word: "增长"}
        }),
        row.claim("last-actual", {
          ...{unit_id: "other-plan", account_id: "expenditure", fiscal_year: "2022"},
          ...{kind: "rate", base: "budget", value: "90.00"}
        }),
        row.claim("last-year", {
          ...{unit_id: "other-plan", account_id: "expenditure", kind: "delta", value: "1.00"},
          direction_word: "增加"
        }),
        row.claim("part", {
          ...{unit_id: "derived-part", account_id: "basic", kind: "delta", value: "1.00", direction_word: "增加"}
        })
      ]
    })
  );
  const of = async (unit: string, year = 2023) => byMetric(await metricYears(query, {unit, years: [year]}));
  const near = (value: number) => expect.closeTo(value, 9) as number;

  it("has no row where its base is nil, negative, or not known from nil", async () => {
    expect(Object.keys(await of("nil-base"))).toEqual(["carry_over", "expenditure", "income"]);
    expect(Object.keys(await of("tiny-base"))).toEqual(["income", "income_change"]);
  });
  it("has no row where one side is not stated", async () => {
    expect(Object.keys(await of("no-prior"))).toEqual(["income"]);
    expect(await of("nobody")).toEqual({});
  });
  it("falls below −100 % where what was left became a debt", async () => {
    const {carry_over_change} = await of("loss");
    expect(carry_over_change).toEqual({
      ...{value: near(-2.5), low: near(-3.005 / 1.995 - 1), high: near(-2.995 / 2.005 - 1), basis: "computed"}
    });
  });
  it("holds spending against the adjusted budget, else the original one", async () => {
    expect((await of("budgets"))["expenditure_execution"]).toMatchObject({value: near(0.75), basis: "computed"});
    expect((await of("budgets"))["adjustment_rate"]).toMatchObject({value: near(0.2)});
    expect((await of("original"))["expenditure_execution"]).toMatchObject({value: near(0.9)});
    expect((await of("original"))["adjustment_rate"]).toBeUndefined();
  });
  it("is what the document states where its figures are only derived", async () => {
    const {expenditure_execution, year_on_year, carry_over_rate} = await of("stated");
    expect(expenditure_execution).toEqual({
      ...{value: near(0.7499), low: near(0.74985), high: near(0.74995), basis: "stated"}
    });
    expect(year_on_year).toMatchObject({value: near(0.4999), basis: "stated"});
    expect(carry_over_rate).toMatchObject({value: near((4 / 9) * 0.7499), basis: "derived"});
  });
  it("is what the document states where there are no figures at all", async () => {
    expect(await of("stated", 2022)).toMatchObject({income_execution: {value: near(0.88), basis: "stated"}});
  });
  it("is computed from reported figures, whatever else is stated", async () => {
    expect(await of("reported")).toMatchObject({
      expenditure_execution: {value: near(0.75), basis: "computed"},
      year_on_year: {value: near(0.5), basis: "computed"}
    });
  });
  it("is never what is stated of another budget than the one it is held against", async () => {
    expect((await of("other-plan", 2022))["expenditure_execution"]).toMatchObject({
      ...{value: near(0.8), basis: "derived"}
    });
  });
  it("takes as itemised what no remainder at any depth leaves over", async () => {
    expect((await of("nested"))["itemised_share"]).toMatchObject({value: near(0.7), basis: "computed"});
  });
  it("is derived where a part of it is", async () => {
    expect(await of("derived-part", 2022)).toMatchObject({
      itemised_share: {value: near(5 / 9), basis: "derived"},
      structure_share: {value: near(5 / 9), basis: "derived"}
    });
  });
  it("has a row for each year asked for", async () => {
    const rows = await metricYears(query, {unit: "derived-part", years: [2022, 2023]});
    expect(rows.filter(({metric}) => metric === "expenditure").map(({fiscal_year}) => fiscal_year)).toEqual([
      2022, 2023
    ]);
  });
  it("lies in its interval", async () => {
    const units = ["nil-base", "loss", "budgets", "stated", "reported", "nested", "derived-part"];
    for (const unit of units)
      for (const {metric, value, low, high} of await metricYears(query, {unit, years: [2022, 2023]}))
        expect([unit, metric, low! <= value! && value! <= high!]).toEqual([unit, metric, true]);
  });
});

describe("a metric of alignment", () => {
  const at = (unit_id: string) => ({unit_id, fiscal_year: "2023"});
  const activity = (unit_id: string, activity_id: string, document_id = "report") => ({
    ...{...at(unit_id), activity_id, document_id, theme_id: "theme", name: activity_id, name_en: activity_id}
  });
  const result = (activity_id: string, outcome_id: string, more: Readonly<Record<string, string>> = {}) => ({
    ...{document_id: "report", activity_id, outcome_id, kind: "quantity", kind_basis: "inferred", value: "5", ...more}
  });
  const told = {value: "", result_text: "完成"};
  const link = (account_id: string, activity_id: string, {basis = "inferred", of_document_id = "report"} = {}) => ({
    ...{...at("tied"), account_id, activity_id, basis},
    ...(basis === "named" ? {document_id: "report"} : {document_id: "notes", of_document_id})
  });
  const spent = (account_id: string, text: string, {unit_id = "tied", measure = "actual"} = {}) =>
    row.amount(account_id, text, {...at(unit_id), measure, document_id: "report"});
  const query = useEngine(() =>
    openTables({
      documents: [row.document("report"), row.document("more"), row.document("notes", {kind: "analysis"})],
      themes: ["report", "more"].map((document_id) => ({
        document_id,
        theme_id: "theme",
        name: "工作",
        name_en: "Work"
      })),
      activities: [
        ...["talks", "visits", "aid", "idle"].map((id) => activity("tied", id)),
        ...["alike"].flatMap((id) => [activity("tied", id), activity("tied", id, "more")]),
        activity("untied", "lonely")
      ],
      outcomes: [
        result("talks", "talks-held", {target: "4"}),
        result("talks", "talks-liked", {kind: "satisfaction"}),
        result("visits", "households", {parts: "complete"}),
        result("visits", "severe", {related_to: "households", relation: "part"}),
        result("visits", "relieved", {...told, kind: "benefit"}),
        result("aid", "aided", told),
        result("lonely", "said", told)
      ],
      links: [
        link("project-legal-aid", "talks", {basis: "named"}),
        link("project-legal-aid", "talks"),
        link("project-hardship-aid", "visits"),
        link("project-women-workers", "aid", {basis: "proposed"}),
        link("project-skills-contest", "idle"),
        link("basic", "aid"),
        link("project-mutual-aid", "alike", {of_document_id: "more"})
      ],
      proposed_targets: [
        {document_id: "notes", of_document_id: "report", outcome_id: "talks-liked", target: "6"},
        {document_id: "notes", of_document_id: "report", outcome_id: "talks-held", target: "9"},
        {document_id: "notes", of_document_id: "report", outcome_id: "aided", target: "1"},
        {document_id: "notes", of_document_id: "report", outcome_id: "severe", target: "1"}
      ],
      budget: [
        spent("project", "20.00"),
        spent("basic", "6.00"),
        spent("project-legal-aid", "3.00"),
        spent("project-hardship-aid", "5"),
        spent("project-women-workers", "2.00"),
        spent("project-skills-contest", "4.00"),
        spent("project-mutual-aid", "1.00"),
        spent("project", "9.00", {unit_id: "untied"}),
        spent("project", "9.00", {unit_id: "silent"}),
        spent("project-legal-aid", "9.00", {unit_id: "silent"}),
        ...Object.entries({more: "13.00", less: "6.00", near: "10.00"}).flatMap(([unit_id, text]) => [
          spent("income", text, {unit_id}),
          spent("income", "10.00", {unit_id, measure: "budget"})
        ])
      ]
    })
  );
  const of = async (unit: string) => byMetric(await metricYears(query, {unit, years: [2023]}));
  const near = (value: number) => expect.closeTo(value, 9) as number;

  it("adds the projects tied to an activity with a result, by name or by inference, and no proposed ones", async () => {
    const {linked_share, linked_share_named} = await of("tied");
    expect(linked_share_named).toEqual({
      ...{value: near(3 / 20), low: near(2.995 / 20.005), high: near(3.005 / 19.995), basis: "computed"}
    });
    expect(linked_share).toEqual({
      ...{value: near(8 / 20), low: near(7.99 / 20.005), high: near(8.01 / 19.995), basis: "computed"}
    });
  });
  it("counts the activities tied to any line, each in the document that reports it", async () => {
    const {funded_share, funded_share_named} = await of("tied");
    expect(funded_share_named).toMatchObject({value: near(1 / 6), low: near(1 / 6), high: near(1 / 6)});
    expect(funded_share).toMatchObject({value: near(5 / 6)});
  });
  it("counts results once, parts of a breakdown left out", async () => {
    const {target_share, beyond_quantity_share} = await of("tied");
    expect(target_share).toMatchObject({value: near(1 / 3)});
    expect(beyond_quantity_share).toMatchObject({value: near(2 / 5)});
  });
  it("counts what an analyst proposes, once and beside the rest, where it is asked with proposals", async () => {
    const {linked_share_proposed, funded_share_proposed, target_share_proposed} = await of("tied");
    expect(linked_share_proposed).toMatchObject({value: near(10 / 20), low: near(9.985 / 20.005)});
    expect(funded_share_proposed).toMatchObject({value: near(5 / 6)});
    expect(target_share_proposed).toMatchObject({value: near(2 / 3)});
  });
  it("opens to the results counted and the proposals that let them count", async () => {
    const side = (await traceMetricSide(query, {
      ...{kind: "metric-side", unit: "tied", year: 2023, metric: "target_share_proposed", side: "numerator"}
    }))!;
    expect(side.value).toBe(2);
    expect(side.rows.map(({table, printed}) => [table, printed])).toEqual([
      ["outcomes", "5"],
      ["outcomes", "5"],
      ["proposed_targets", "6"]
    ]);
  });
  it("counts a reader's own proposals with them, and leaves every other rate as it is", async () => {
    const proposals = {
      links: [
        {account: "project-women-workers", document: "report", activity: "aid"},
        {account: "project-skills-contest", document: "report", activity: "talks"},
        {account: "project", document: "report", activity: "visits"}
      ],
      targets: [
        {document: "report", outcome: "households"},
        {document: "report", outcome: "talks-liked"}
      ]
    };
    const ids = [...metricIds];
    const own = byMetric(await metricYears(query, {unit: "tied", years: [2023], ids, proposals}));
    const plain = await of("tied");
    expect(own).toEqual({
      ...plain,
      linked_share_proposed: expect.objectContaining({value: near(14 / 20)}) as object,
      target_share_proposed: expect.objectContaining({value: near(3 / 3)}) as object
    });
    const untied = {links: [{account: "basic", document: "report", activity: "lonely"}], targets: []};
    const [share] = await metricYears(query, {
      ...{unit: "untied", years: [2023], ids: ["funded_share_proposed"], proposals: untied}
    });
    expect(share).toMatchObject({value: 1});
  });
  it("is nil where nothing is tied, and missing where nothing is reported", async () => {
    expect(await of("untied")).toEqual({
      linked_share: {value: 0, low: 0, high: 0, basis: "computed"},
      linked_share_named: {value: 0, low: 0, high: 0, basis: "computed"},
      linked_share_proposed: {value: 0, low: 0, high: 0, basis: "computed"},
      funded_share: {value: 0, low: 0, high: 0, basis: "computed"},
      funded_share_named: {value: 0, low: 0, high: 0, basis: "computed"},
      funded_share_proposed: {value: 0, low: 0, high: 0, basis: "computed"},
      beyond_quantity_share: {value: 0, low: 0, high: 0, basis: "computed"}
    });
    expect(await of("silent")).toEqual({});
  });
  it("deviates from the budget by as much either way, and may not deviate at all", async () => {
    expect((await of("more"))["income_deviation"]).toEqual({
      ...{value: near(0.3), low: near(12.995 / 10.005 - 1), high: near(13.005 / 9.995 - 1), basis: "computed"}
    });
    expect((await of("less"))["income_deviation"]).toEqual({
      ...{value: near(0.4), low: near(1 - 6.005 / 9.995), high: near(1 - 5.995 / 10.005), basis: "computed"}
    });
    expect((await of("near"))["income_deviation"]).toEqual({
      ...{value: near(0), low: 0, high: near(10.005 / 9.995 - 1), basis: "computed"}
    });
  });
});

describe("on published figures", () => {
  const query = usePublished();
  const years = (from: number, to: number) => Array.from({length: to - from + 1}, (_, i) => from + i);
  const cases = [
    ["yanfeng-ftu", years(2021, 2024)],
    ["demo", years(2018, 2025)],
    ["demo-street", years(2018, 2025)]
  ] as const;
  it.each(cases)("every metric of %s is what an independent computation gives", async (unit, years) => {
    const reference = metricsOf(unit);
    const rows = await metricYears(query, {unit, years});
    for (const year of years) {
      const expected = Object.entries(reference(year)).map(([metric, {value, low, high, basis}]) => {
        const near = (number: number) => expect.closeTo(number, Math.abs(number) > 100 ? 3 : 9) as number;
        return [metric, {value: near(value), low: near(low), high: near(high), basis}] as const;
      });
      const found = rows.filter((row) => row.fiscal_year === year);
      expect({year, ...byMetric(found)}).toEqual({year, ...Object.fromEntries(expected)});
      expect(found).toHaveLength(expected.length);
    }
  });
});
