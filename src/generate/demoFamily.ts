import {demoHappenings} from "./demoHappenings.js";
import type {FamilyOptions} from "./family.js";
import {plantedFaults} from "./plantedFaults.js";

/** The synthetic family of `data/`: a district federation and three units under it, six years, with planted faults. */
export const demoFamily: Omit<FamilyOptions, "accounts"> = {
  seed: 20190101,
  firstYear: 2019,
  lastYear: 2024,
  units: [
    {
      unit_id: "demo",
      name: "示例单位",
      name_en: "Example Federation",
      level: "county",
      parent_id: "",
      profile: "federation",
      size: 100000
    },
    {
      unit_id: "demo-centre",
      name: "示例单位职工服务中心",
      name_en: "Example Workers’ Service Centre",
      level: "county",
      parent_id: "demo",
      profile: "centre",
      size: 40000
    },
    {
      unit_id: "demo-palace",
      name: "示例单位工人文化宫",
      name_en: "Example Workers’ Cultural Palace",
      level: "county",
      parent_id: "demo",
      profile: "palace",
      size: 55000
    },
    {
      unit_id: "demo-street",
      name: "示例街道总工会",
      name_en: "Example Street Federation",
      level: "township",
      parent_id: "demo",
      profile: "street",
      size: 18000
    }
  ],
  months: {units: ["demo"], from: 2023},
  happenings: demoHappenings,
  faults: plantedFaults
};
