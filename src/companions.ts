import type {Unknown, UnitYear} from "./choice.js";

/**
 * The units that a link puts beside the chosen one, each once: units with figures that are synthetic as it is, or real as
 * it is. What else the link names is listed, and left out.
 */
export function readCompanions(
  search: string,
  {unit, years}: {unit: string; years: readonly UnitYear[]}
): {companions: string[]; unknown: Unknown[]} {
  const isSynthetic = (id: string) => years.find((row) => row.unit_id === id)?.synthetic;
  const named = (new URLSearchParams(search).get("with") ?? "").split(",").filter((value) => value !== "");
  const others = named.filter((value) => value !== unit && isSynthetic(value) !== undefined);
  const mixed = others.filter((value) => isSynthetic(value) !== isSynthetic(unit));
  return {
    companions: [...new Set(others.filter((value) => !mixed.includes(value)))],
    unknown: [
      ...named.filter((value) => !others.includes(value)).map((value): Unknown => ({name: "with", value})),
      ...mixed.map((value): Unknown => ({name: "mixed", value}))
    ]
  };
}
