import {columnTypes, type Column} from "../schema.js";
import {commonSlip} from "./commonSlip.js";
import type {Breach} from "./problem.js";

/** Which rule a cell breaks that its column sets; nothing where it breaks none. An empty cell states nothing. */
export function checkCell(
  value: string,
  {table, name, column}: {table: string; name: string; column: Column}
): Breach | undefined {
  const {type, form, values, required, meaning} = column;
  if (value === "") return required && {rule: "empty_cell", parts: {table, name, meaning}};
  if (values !== undefined) {
    if (Object.hasOwn(values, value)) return undefined;
    return {rule: "unlisted_value", parts: {values: Object.keys(values)}};
  }
  for (const {name: asked, pattern} of [{name: type, ...columnTypes[type]}, ...(form ? [form] : [])]) {
    if (!pattern.test(value)) return {rule: "wrong_form", parts: {form: asked, slip: commonSlip(value, type)}};
  }
  if (type === "date" && !isCalendarDay(value)) return {rule: "no_such_day", parts: {}};
  return undefined;
}

function isCalendarDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
