import {describe, expect, it} from "vitest";
import {remembering} from "../../src/answers.js";
import {checkCauses, checkStatuses} from "../../src/checks/case.js";
import type {CheckStatus} from "../../src/checks/case.js";
import {checkNames} from "../../src/checks/index.js";
import type {CheckName} from "../../src/checks/index.js";
import {checkCases} from "../../src/checks/runChecks.js";
import {plantedFaults} from "../../src/generate/plantedFaults.js";
import {openTables} from "../openTables.js";
import {useEngine} from "../useEngine.js";
import {familyRows} from "./familyRows.js";

/** The check that catches each planted fault, how its case ends, and its key. */
const catches: Readonly<Record<string, readonly [CheckName, CheckStatus, key: string]>> = {
  "wages-miss-their-parts": ["parts_sum_to_whole", "fail", "demo-2021/demo-centre/2021/basic-301/general/actual"],
  "vehicles-miss-their-subtotal": [
    "three_public_lines_add_up",
    "fail",
    "demo-2023/demo/2023/official-vehicles/general/actual"
  ],
  "opening-is-not-last-closing": ["opening_is_last_closing", "fail", "demo-street/2022/other"],
  "closing-misses-the-bridge": ["balance_closes", "fail", "demo-palace/2024/general"],
  "growth-disagrees": ["stated_changes_agree_with_last_year", "fail", "demo-2022/demo-palace-expenditure-growth"],
  "rate-disagrees": ["stated_rates_agree", "fail", "demo-2020/demo-centre-income-rate"],
  "direction-contrary-to-sign": ["stated_changes_agree_with_last_year", "fail", "demo-2022/demo-meetings-delta"],
  "word-without-direction": ["changes_say_their_direction", "attention", "demo-2021/demo-street-expenditure-growth"],
  "growth-on-zero-base": ["percentages_have_a_base", "fail", "demo-2021/demo-vehicle-purchase-growth"],
  "reason-contrary-to-change": ["reasons_match_the_change", "attention", "demo-2022/demo-three-public"],
  "whole-below-its-part": ["twin_lines_stay_within", "fail", "demo/2021/meetings/general/budget"],
  "breakdown-short-by-one": ["outcomes_sum_to_whole", "fail", "demo-2023/demo-centre-mutual-aid-employers"],
  "stage-beyond-its-base": ["stages_stay_within", "fail", "demo-2022/demo-centre-stations-in-use"],
  "money-beyond-its-line": ["money_paid_stays_within_its_line", "fail", "demo/2024/project-hardship-aid"],
  "link-to-a-line-that-spent-nothing": [
    "results_rest_on_spending",
    "attention",
    "demo-2020/demo-sports/project-air-volleyball"
  ],
  "staff-beyond-quota": ["staff_stay_within_quota", "attention", "demo-2023/demo-palace-institution"],
  "hardship-aid-restated": ["documents_agree", "attention", "demo-2022/demo/2021/project-hardship-aid/general/actual"]
};

const planted = remembering(useEngine(() => openTables(familyRows())));
const sound = remembering(useEngine(() => openTables(familyRows({faults: []}))));
const caseOf = async (query: typeof planted, check: CheckName, key: string) =>
  (await checkCases(query, {check, key}))[0];

it("names a check for every planted fault", () => {
  expect(Object.keys(catches)).toEqual(plantedFaults.map(({id}) => id));
});

describe("a planted fault is caught", () => {
  it.each(Object.entries(catches))("%s", async (_, [check, status, key]) => {
    expect((await caseOf(planted, check, key))?.status).toBe(status);
    expect((await caseOf(sound, check, key))?.status ?? "pass").toBe("pass");
  });
});

it("finds no other failure than the planted ones", async () => {
  const failures = await checkCases(planted, {statuses: ["fail"]});
  expect(failures.map(({check_id, case_key}) => `${check_id} ${case_key}`).sort()).toEqual([
    "balance_closes demo-palace/2024/general",
    "funds_sum_to_all demo-2024/demo-palace/2024/closing-balance/actual",
    "money_paid_stays_within_its_line demo/2020/project-air-volleyball",
    "money_paid_stays_within_its_line demo/2024/project-hardship-aid",
    "opening_is_last_closing demo-street/2022/all",
    "opening_is_last_closing demo-street/2022/other",
    "outcomes_sum_to_whole demo-2023/demo-centre-mutual-aid-employers",
    "parts_sum_to_whole demo-2021/demo-centre/2021/basic-301/general/actual",
    "percentages_have_a_base demo-2021/demo-vehicle-purchase-growth",
    "stages_stay_within demo-2022/demo-centre-stations-in-use",
    "stated_changes_agree_with_last_year demo-2022/demo-meetings-delta",
    "stated_changes_agree_with_last_year demo-2022/demo-palace-expenditure-growth",
    "stated_rates_agree demo-2020/demo-centre-income-rate",
    "three_public_lines_add_up demo-2023/demo/2023/official-vehicles/general/actual",
    "twin_lines_stay_within demo/2021/meetings/general/budget"
  ]);
});

it("finds no failure and no rounding where no fault is planted", async () => {
  expect(await checkCases(sound, {statuses: ["fail", "rounding"]})).toEqual([]);
});

describe("every case is well formed", () => {
  const all = async () => await checkCases(planted);
  it("has a key of its own", async () => {
    const keys = (await all()).map(({check_id, case_key}) => `${check_id} ${case_key}`);
    expect(keys.length).toBe(new Set(keys).size);
  });
  it("passes without a cause, and ends otherwise with one", async () => {
    const odd = (await all()).filter(
      ({status, cause}) =>
        !checkStatuses.includes(status) ||
        (status === "pass") !== (cause === null) ||
        (cause !== null && !checkCauses.includes(cause))
    );
    expect(odd).toEqual([]);
  });
  it("says what is missing where it is incomplete, and only there", async () => {
    expect((await all()).filter(({status, missing}) => (status === "incomplete") !== ((missing ?? "") !== ""))).toEqual(
      []
    );
  });
  it("passes only with a left side and its rows", async () => {
    const passed = (await all()).filter(({status}) => status === "pass");
    expect(passed.filter(({left_value, left_rows}) => left_value === null || !left_rows)).toEqual([]);
  });
  it("rests on rows that are there", async () => {
    const stated = familyRows();
    const there = new Set(
      Object.entries(stated).flatMap(([table, rows]) => rows.map((row) => `${row.document_id}/${table}:${row.line}`))
    );
    const named = (await all()).flatMap(({left_rows, right_rows}) =>
      `${left_rows ?? ""} ${right_rows ?? ""}`.split(" ")
    );
    expect([...new Set(named)].filter((place) => place !== "" && !there.has(place))).toEqual([]);
    expect(there.has("demo-2021/budget:2")).toBe(true);
  });
});

it("tries every check but the one on pairs of partial breakdowns, which the family does not have", async () => {
  const tried = new Set((await checkCases(planted)).map(({check_id}) => check_id));
  expect(checkNames.filter((name) => !tried.has(name))).toEqual(["paired_slices_exhaust_both"]);
});
