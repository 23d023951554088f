import {columnTypes, type Column} from "../schema.js";
import {howToMend} from "./howToMend.js";
import {quote} from "./quote.js";

/** Why a cell is not what its column says, as a sentence; nothing where it is. An empty cell states nothing. */
export function checkCell(value: string, column: Column): string | undefined {
  if (value === "") return column.required && `the cell is empty, and every row states it: ${column.meaning}`;
  if (column.values !== undefined) {
    if (Object.hasOwn(column.values, value)) return undefined;
    return `${quote(value)} is not one of ${Object.keys(column.values).join(", ")}.`;
  }
  for (const form of [columnTypes[column.type], column.form]) {
    if (form === undefined || form.pattern.test(value)) continue;
    const mend = howToMend(value, column.type);
    return `${quote(value)} is not ${form.says}${mend === undefined ? "" : `: ${mend}`}.`;
  }
  if (column.type === "date" && !isCalendarDay(value)) return `${quote(value)} is not a day of the calendar.`;
  return undefined;
}

function isCalendarDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
