import {describe, expect, it} from "vitest";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {usePublished} from "../usePublished.js";
import {row} from "./row.js";

const at = {unit_id: "u", fiscal_year: "2023"};
const activity = (activity_id: string, document_id = "report") => ({
  ...{...at, activity_id, document_id, theme_id: "theme", name: activity_id, name_en: activity_id}
});
const result = (activity_id: string, outcome_id: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{document_id: "report", activity_id, outcome_id, kind: "quantity", kind_basis: "inferred"},
  ...{value: "5", uom: "人", ...more}
});
const inferred = (account_id: string, activity_id: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{...at, document_id: "notes", of_document_id: "report", account_id, activity_id, basis: "inferred"},
  ...{rationale: "同名", rationale_en: "Same name", ...more}
});
const named = (account_id: string, activity_id: string) => ({
  ...{...at, document_id: "report", account_id, activity_id, basis: "named", source: "六·1"}
});

const query = useEngine(() =>
  openTables({
    documents: [
      ...[row.document("report"), row.document("more"), row.document("notes", {kind: "analysis"})],
      row.document("later", {kind: "analysis", published_on: "2024-05-01"})
    ],
    themes: ["report", "more"].map((document_id) => ({document_id, theme_id: "theme", name: "工作", name_en: "Work"})),
    activities: [activity("talks"), activity("visits"), activity("talks", "more")],
    outcomes: [
      result("talks", "held", {target: "4"}),
      result("talks", "liked", {kind: "satisfaction", kind_basis: "named", uom: ""}),
      result("visits", "households", {parts: "complete"}),
      result("visits", "severe", {related_to: "households", relation: "part"}),
      result("visits", "relieved", {value: "", result_text: "缓解", kind: "benefit"})
    ],
    links: [
      inferred("project-legal-aid", "talks"),
      named("project-legal-aid", "talks"),
      inferred("project-legal-aid", "talks", {of_document_id: "more"}),
      inferred("project-legal-aid", "visits", {basis: "proposed", rationale: "建议"}),
      inferred("project-hardship-aid", "visits"),
      inferred("project-hardship-aid", "visits", {document_id: "later", rationale: "后来的理由"}),
      inferred("project-cool-summer", "visits"),
      inferred("project-women-workers", "visits", {basis: "proposed"})
    ],
    budget: [
      row.amount("expenditure", "20.00", {document_id: "report"}),
      row.amount("basic", "9.00", {document_id: "report"}),
      row.amount("basic-301", "6.00", {document_id: "report"}),
      row.amount("project", "8.00", {document_id: "report"}),
      row.amount("project-legal-aid", "3.00", {document_id: "report"}),
      row.amount("project-hardship-aid", "5.00", {document_id: "report"}),
      row.amount("project", "7.00", {document_id: "report", measure: "budget"})
    ]
  })
);

describe("activity_links", () => {
  it("has a line and an activity once, by the strongest and then the latest who ties them", async () => {
    const links = await query(
      `SELECT account_id, activity_document_id AS of, activity_id, basis, document_id, rationale FROM activity_links
       ORDER BY account_id, activity_id, of`
    );
    const notes = {document_id: "notes", rationale: "同名", basis: "inferred"};
    const legalAid = {account_id: "project-legal-aid", activity_id: "talks"};
    expect(links).toEqual([
      {...notes, account_id: "project-cool-summer", of: "report", activity_id: "visits"},
      {
        ...{...notes, account_id: "project-hardship-aid", of: "report", activity_id: "visits"},
        ...{document_id: "later", rationale: "后来的理由"}
      },
      {...notes, ...legalAid, of: "more"},
      {...legalAid, of: "report", basis: "named", document_id: "report", rationale: null},
      {...notes, ...legalAid, of: "report", activity_id: "visits", basis: "proposed", rationale: "建议"},
      {...notes, account_id: "project-women-workers", of: "report", activity_id: "visits", basis: "proposed"}
    ]);
  });
});

describe("activity_indicators", () => {
  it("counts results, figures, targets and units, parts left out, and says who ties the activity to money", async () => {
    const found = await query(
      `SELECT document_id, activity_id, results, figures, targeted, measured, array_to_string(kinds, ' ') AS kinds, linked
       FROM activity_indicators ORDER BY document_id DESC, activity_id`
    );
    expect(found).toEqual([
      {
        ...{document_id: "report", activity_id: "talks", results: 2, figures: 2, targeted: 1, measured: 1},
        ...{kinds: "quantity satisfaction", linked: "named"}
      },
      {
        ...{document_id: "report", activity_id: "visits", results: 2, figures: 1, targeted: 0, measured: 1},
        ...{kinds: "benefit quantity", linked: "inferred"}
      },
      {
        ...{document_id: "more", activity_id: "talks", results: 0, figures: 0, targeted: 0, measured: 0},
        ...{kinds: null, linked: "inferred"}
      }
    ]);
  });
});

describe("activity_kinds", () => {
  it("counts the results of a kind, and tells apart who names the kind", async () => {
    const found = await query(
      "SELECT activity_id, kind, results, named, inferred FROM activity_kinds ORDER BY activity_id, kind"
    );
    expect(found).toEqual([
      {activity_id: "talks", kind: "quantity", results: 1, named: 0, inferred: 1},
      {activity_id: "talks", kind: "satisfaction", results: 1, named: 1, inferred: 0},
      {activity_id: "visits", kind: "benefit", results: 1, named: 0, inferred: 1},
      {activity_id: "visits", kind: "quantity", results: 1, named: 0, inferred: 1}
    ]);
  });
});

describe("aligned_lines", () => {
  const lines = () =>
    query<Record<string, unknown>>(
      `SELECT line_id, leaf, (amount / 10000)::DOUBLE AS amount, named_activities AS named, inferred_activities AS inferred,
         named_results, inferred_results, linked FROM aligned_lines ORDER BY path`
    );
  it("has every line with what is tied to it, by name and by inference alone, and leaves proposals out", async () => {
    const untied = {named: 0, inferred: 0, named_results: 0, inferred_results: 0, linked: null};
    expect(await lines()).toEqual([
      {line_id: "expenditure", leaf: false, amount: 20, ...untied},
      {line_id: "basic", leaf: false, amount: 9, ...untied},
      {line_id: "basic-301", leaf: true, amount: 6, ...untied},
      {line_id: "basic/not-itemised", leaf: true, amount: 3, ...untied},
      {line_id: "project", leaf: false, amount: 8, ...untied},
      {
        ...untied,
        line_id: "project-hardship-aid",
        leaf: true,
        amount: 5,
        inferred: 1,
        inferred_results: 2,
        linked: "inferred"
      },
      {
        ...{line_id: "project-cool-summer", leaf: true, amount: null, named: 0, inferred: 1},
        ...{named_results: 0, inferred_results: 2, linked: "inferred"}
      },
      {
        ...{line_id: "project-legal-aid", leaf: true, amount: 3, named: 1, inferred: 1},
        ...{named_results: 2, inferred_results: 0, linked: "named"}
      },
      {line_id: "expenditure/not-itemised", leaf: true, amount: 3, ...untied}
    ]);
  });
  it("adds up to all spending by its leaves", async () => {
    const leaves = (await lines()).filter(({leaf}) => leaf);
    expect(leaves.reduce((sum, {amount}) => sum + Number(amount), 0)).toBe(20);
  });
});

describe("on published figures", () => {
  const published = usePublished();
  it("the leaves add up to all spending in every unit and year", async () => {
    const [totals] = await published<{years: number; off: number}>(
      `SELECT count(*) AS years, count(*) FILTER (abs(leaves - whole) > 0.005) AS off FROM (
         SELECT sum(amount) FILTER (leaf) AS leaves, any_value(amount) FILTER (line_id = 'expenditure') AS whole
         FROM aligned_lines GROUP BY unit_id, fiscal_year)`
    );
    expect(totals!.years).toBeGreaterThan(20);
    expect(totals!.off).toBe(0);
  });
  it("every link finds its activity, and every inferred one gives its reason in both languages", async () => {
    const [lost] = await published<{links: number; lost: number; bare: number}>(
      `SELECT count(*) AS links, count(*) FILTER (activity.activity_id IS NULL) AS lost,
         count(*) FILTER (basis <> 'named' AND (rationale IS NULL OR rationale_en IS NULL)) AS bare
       FROM activity_links AS link LEFT JOIN activities AS activity
         ON (activity.document_id, activity.activity_id) = (link.activity_document_id, link.activity_id)`
    );
    expect(lost).toEqual({links: expect.any(Number) as number, lost: 0, bare: 0});
    expect(lost!.links).toBeGreaterThan(100);
  });
});
