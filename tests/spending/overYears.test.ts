import {describe, expect, it} from "vitest";
import {mostLines} from "../../src/spending/levels.js";
import {overYears} from "../../src/spending/overYears.js";
import type {Rows} from "../openTables.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {sliceOf} from "./cubes.js";

const projects = [
  ...[
    "development-fund",
    "hardship-aid",
    "model-workers",
    "air-volleyball",
    "cool-summer",
    "staff-sports",
    "legal-aid"
  ],
  ...["skills-contest", "service-stations"]
].map((name) => `project-${name}`);

const budget = (year: string, amounts: Readonly<Record<string, string>>) =>
  Object.entries(amounts).map(([account_id, amount]) => ({
    ...{document_id: `u-${year}`, fiscal_year: year, unit_id: "u", account_id, amount},
    ...{fund: "all", measure: "actual"}
  }));
const tables: Rows = {
  units: [{unit_id: "u", name: "甲", name_en: "A"}],
  documents: ["2022", "2023"].map((year) => ({
    ...{document_id: `u-${year}`, unit_id: "u", fiscal_year: year, kind: "self_evaluation", currency: "CNY"},
    ...{amount_unit: "10000", published_on: `${Number(year) + 1}-03-01`, synthetic: "false"}
  })),
  budget: [
    ...budget("2022", {
      ...Object.fromEntries(projects.map((id, i) => [id, `${i + 1}.00`])),
      project: "50.00",
      expenditure: "50.00"
    }),
    ...budget("2023", {expenditure: "-10.00", basic: "5.00", project: "-15.00", "project-legal-aid": "-15.00"})
  ]
};

const query = useEngine(() => openTables(tables));
const rowsOf = async (search: string) => overYears(...(await sliceOf(query, search)));

describe("the lines over the years", () => {
  it("fold the least of more itemised lines than there is room for, and add them up", async () => {
    const rows = await rowsOf("?lines=project");
    const folded = rows.filter((row) => row.folded);
    expect(folded.map((row) => [row.line_id, row.value])).toEqual([
      ["project-development-fund", 10_000],
      ["project-hardship-aid", 20_000]
    ]);
    const shown = new Set(rows.filter((row) => row.level === "shown" && row.itemised).map((row) => row.line_id));
    expect(shown.size - new Set(folded.map((row) => row.line_id)).size).toBe(mostLines - 1);
    const rest = rows.filter((row) => row.level === "rest");
    expect(rest.map((row) => [row.line_id, row.fiscal_year, row.value])).toEqual([
      ["project-development-fund,project-hardship-aid", 2022, 30_000]
    ]);
  });
  it("fold none where there is room for all", async () => {
    const rows = await rowsOf("?lines=project&from=2023&to=2023");
    expect(rows.filter((row) => row.folded || row.level === "rest")).toEqual([]);
  });
  it("have no share of a whole that is nil or less", async () => {
    const rows = (await rowsOf("?year=2023")).filter((row) => row.fiscal_year === 2023);
    expect(rows.map((row) => row.line_id)).toContain("basic");
    expect(rows.filter((row) => row.share !== null)).toEqual([]);
  });
});
