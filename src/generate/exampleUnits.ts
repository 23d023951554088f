import type {FamilyUnit, ProfileName} from "./family.js";

const profiles: readonly {profile: ProfileName; size: number}[] = [
  {profile: "federation", size: 100000},
  {profile: "centre", size: 40000},
  {profile: "palace", size: 55000},
  {profile: "street", size: 18000}
];

/** So many synthetic units, the first one above all others: ids `example-01` …, names 示例单位01 …, every profile in turn. */
export function exampleUnits(count: number): FamilyUnit[] {
  return Array.from({length: count}, (_, i) => {
    const {profile, size} = profiles[i % profiles.length]!;
    const number = String(i + 1).padStart(2, "0");
    return {
      unit_id: `example-${number}`,
      name: `示例单位${number}`,
      name_en: `Example Unit ${number}`,
      profile,
      level: profile === "street" ? "township" : "county",
      parent_id: i === 0 ? "" : "example-01",
      size: size + Math.floor(i / profiles.length) * 1500
    };
  });
}
