import {describe, expect, it} from "vitest";
import {linesOfYear} from "../../src/spending/linesOfYear.js";
import {reasonsOf} from "../../src/spending/reasonsOf.js";
import type {Rows} from "../openTables.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {sliceOf} from "./cubes.js";

const projects = [
  ...["development-fund", "hardship-aid", "model-workers", "air-volleyball", "cool-summer", "staff-sports"],
  ...["legal-aid", "skills-contest", "service-stations", "study-grants", "mutual-aid"]
].map((name) => `project-${name}`);

const budget = (unit_id: string, amounts: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  Object.entries(amounts).flatMap(([fiscal_year, stated]) =>
    Object.entries(stated).map(([account_id, amount]) => ({
      ...{document_id: `${unit_id}-${fiscal_year}`, fiscal_year, unit_id, account_id, amount, fund: "all"},
      measure: "actual"
    }))
  );
const reason = (unit_id: string, year: string, account_id: string) => ({
  ...{document_id: `${unit_id}-${year}`, reason_id: `${unit_id}-${year}-${account_id}`, fiscal_year: year, unit_id},
  ...{account_id, fund: "general", statement: `${year} 年的原因`, statement_en: `A reason of ${year}`}
});
/** Every project changes by its place in the list, in turn up and down; the last one does not. */
const changed = (by: (place: number) => number) =>
  Object.fromEntries(projects.map((id, i) => [id, (100 + (i === projects.length - 1 ? 0 : by(i + 1))).toFixed(2)]));

const tables: Rows = {
  units: ["u", "v"].map((unit_id) => ({unit_id, name: unit_id, name_en: unit_id})),
  documents: ["u", "v"].flatMap((unit_id) =>
    ["2021", "2022", "2023"].map((year) => ({
      ...{document_id: `${unit_id}-${year}`, unit_id, fiscal_year: year, kind: "self_evaluation", currency: "CNY"},
      ...{amount_unit: "10000", published_on: `${Number(year) + 1}-03-01`, synthetic: "false"}
    }))
  ),
  budget: [
    ...budget("u", {
      "2022": {expenditure: "1100.00", project: "1100.00", ...changed(() => 0)},
      "2023": {expenditure: "1105.00", project: "1105.00", ...changed((place) => (place % 2 ? -place : place))}
    }),
    ...budget("v", {
      "2021": {expenditure: "10.00", basic: "10.00"},
      "2022": {expenditure: "30.00", basic: "10.00", "basic-301": "7.00", "basic-302": "3.00", project: "15.00"},
      "2023": {expenditure: "-2.00", basic: "10.00", "basic-301": "7.00", project: "-12.00"}
    })
  ],
  reasons: [...["2021", "2022", "2023"].map((year) => reason("v", year, "project")), reason("u", "2023", "basic")]
};

const query = useEngine(() => openTables(tables));
const rowsOf = async (search: string) => linesOfYear(...(await sliceOf(query, search)));

describe("the steps between two years", () => {
  it("are folded where ten changed, but for the eight that changed most, and added up", async () => {
    const rows = await rowsOf("?unit=u&lines=project");
    expect(rows.filter((row) => row.folded).map((row) => [row.line_id, row.place, row.difference])).toEqual([
      ["project-development-fund", 10, -10_000],
      ["project-hardship-aid", 9, 20_000],
      ["project-mutual-aid", 11, 0]
    ]);
    expect(rows.at(-1)).toMatchObject({
      ...{level: "rest", line_id: "project-hardship-aid,project-development-fund,project-mutual-aid"},
      ...{value: 3_010_000, other: 3_000_000, difference: 10_000}
    });
    expect(rows[0]).toMatchObject({level: "whole", value: 11_050_000, other: 11_000_000, difference: 50_000});
  });
  it("are not folded for one that is left over", async () => {
    const lines = projects.slice(0, 9).join(",");
    const rows = await rowsOf(`?unit=u&lines=${lines}`);
    expect(rows.map((row) => row.level)).toEqual(["whole", ...Array(9).fill("line")]);
  });
  it("add up to the whole's change, with what is not itemised and what one year alone states", async () => {
    const rows = await rowsOf("?unit=v");
    const steps = rows.filter((row) => row.step);
    expect(steps.map((row) => [row.line_id, row.value, row.other, row.difference])).toEqual([
      ["basic-301", 70_000, 70_000, 0],
      ["basic-302", null, 30_000, -30_000],
      ["basic/not-itemised", 30_000, null, 30_000],
      ["project", -120_000, 150_000, -270_000],
      ["expenditure/not-itemised", null, 50_000, -50_000]
    ]);
    expect(rows[0]).toMatchObject({level: "whole", share: null, difference: -320_000});
  });
  it("are as fine as both years allow", async () => {
    const steps = (await rowsOf("?unit=v&year=2022&against=2021")).filter((row) => row.step);
    expect(steps.map((row) => row.line_id)).toEqual(["basic", "project", "expenditure/not-itemised"]);
  });
  it("come to the sum of the lines chosen, where those are several", async () => {
    const [whole] = await rowsOf("?unit=v&year=2022&lines=basic-301,project");
    expect(whole).toMatchObject({level: "whole", value: 220_000, other: null, difference: null});
    expect(whole!.share).toBeCloseTo(22 / 30, 12);
  });
});

describe("reasons", () => {
  const yearsOf = async (search: string) =>
    reasonsOf(...(await sliceOf(query, search))).map((row) => [
      row.unit_id,
      row.fiscal_year,
      row.document_id,
      row.line
    ]);

  it("are those of the years compared and between them, latest first, of the units compared", async () => {
    expect(await yearsOf("?unit=v")).toEqual([
      ["v", 2023, "v-2023", 4],
      ["v", 2022, "v-2022", 3]
    ]);
    expect((await yearsOf("?unit=v&with=u&against=2021")).map(([unit, year]) => [unit, year])).toEqual([
      ["u", 2023],
      ["v", 2023],
      ["v", 2022],
      ["v", 2021]
    ]);
  });
});
