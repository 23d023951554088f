import type {Condition} from "../schema.js";

/** Whether cells are in every state of a condition. A cell that is not known is not held against them. */
export function meets(cells: Readonly<Record<string, string | undefined>>, condition: Condition): boolean {
  return Object.entries(condition).every(([name, state]) => {
    const value = cells[name];
    if (value === undefined) return true;
    if (state === "set") return value !== "";
    return state === "empty" ? value === "" : state.includes(value);
  });
}
