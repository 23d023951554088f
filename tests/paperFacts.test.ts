import {expect, it} from "vitest";
import {checkStatuses} from "../src/checks/case.js";
import {checkCases} from "../src/checks/runChecks.js";
import {unitYears} from "../src/choice.js";
import {paperFacts} from "../src/paperFacts.js";
import {usePublished} from "./usePublished.js";

const query = usePublished();

it("has a row for every unit and year that can be chosen", async () => {
  const key = (row: {unit_id: string; fiscal_year: number}) => `${row.unit_id} ${row.fiscal_year}`;
  expect((await paperFacts(query)).map(key)).toEqual((await unitYears(query)).map(key).sort());
});

it.each(["yanfeng-ftu", "demo"])("counts how the checks of %s ended as the page 核对 does", async (unit) => {
  const cases = await checkCases(query, {unit, year: 2023});
  const row = (await paperFacts(query)).find((each) => each.unit_id === unit && each.fiscal_year === 2023)!;
  const counted = checkStatuses.map((status) => cases.filter((each) => each.status === status).length);
  expect(checkStatuses.map((status) => row[status])).toEqual(counted);
  expect(cases.length).toBeGreaterThan(0);
});

it("knows the day of the latest document of the year, and where none is given", async () => {
  const days = Object.fromEntries(
    (await paperFacts(query)).map((row) => [`${row.unit_id} ${row.fiscal_year}`, row.published_on])
  );
  const [latest] = await query<{day: string}>(
    "SELECT max(published_on)::VARCHAR AS day FROM documents WHERE unit_id = 'demo' AND fiscal_year = 2023"
  );
  expect(days["demo 2023"]).toBe(latest!.day);
  expect(days["yanfeng-ftu 2023"]).toBeNull();
});
