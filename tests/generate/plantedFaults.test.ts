import {describe, expect, test} from "vitest";
import {demoFamily} from "../../src/generate/demoFamily.js";
import {generateFamily} from "../../src/generate/generateFamily.js";
import {plantedFaults} from "../../src/generate/plantedFaults.js";
import {demoAccounts as accounts} from "./committed.js";
import {inconsistencies} from "./inconsistencies.js";

const findings = (faults: typeof plantedFaults) =>
  inconsistencies(generateFamily({...demoFamily, accounts, faults}).documents, accounts);

test("without faults everything in the family agrees", () => {
  expect(findings([])).toEqual([]);
});

describe("a planted fault breaks what it says it breaks, and nothing else", () => {
  test.each(plantedFaults.map((fault) => [fault.id, fault] as const))("%s", (_, fault) => {
    const identities = new Set(findings([fault]).map((finding) => finding.split(" ")[0]));
    expect([...identities].sort()).toEqual([...fault.breaks].sort());
  });
});

test("all faults together are all that does not agree", () => {
  expect(findings(plantedFaults).sort()).toEqual([
    "bridge 2024 demo-palace general",
    "chain 2022 demo-street all",
    "chain 2022 demo-street other",
    "claim demo-2020 demo-centre-income-rate",
    "claim demo-2022 demo-palace-expenditure-growth",
    "direction demo-2021 demo-street-expenditure-growth",
    "direction demo-2022 demo-meetings-delta",
    "funds demo-2024 2024 demo-palace closing-balance  actual",
    "link 2020 demo project-air-volleyball",
    "money 2024 demo project-hardship-aid",
    "parts demo-2021 basic-301 2021 demo-centre  general actual",
    "parts demo-2023 demo-centre-mutual-aid-employers",
    "parts demo-2023 official-vehicles 2023 demo  general actual",
    "quota demo-2023 demo-palace-institution",
    "reason demo-2022 demo-three-public",
    "restated demo-2022 2021 demo project-hardship-aid general actual",
    "restated demo-2022 2021 demo project-legal-aid general actual",
    "stage demo-2022 demo-centre-stations-in-use",
    "within 2021 demo meetings general budget",
    "zero_base demo-2021 demo-vehicle-purchase-growth"
  ]);
});

test("a fault that names no row or no document is an error", () => {
  const [fault] = plantedFaults;
  const misnamed = {...fault!, key: {...fault!.key, account_id: "basic-30103"}};
  expect(() => findings([misnamed])).toThrow("The fault wages-miss-their-parts names 0 rows.");
  expect(() => findings([{...fault!, document_id: "demo-1999"}])).toThrow("names no document");
});
