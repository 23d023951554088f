import type {Fund, GeneratedDocument, Row} from "./family.js";
import type {Fault} from "./plantedFaults.js";

type Line = Readonly<Record<"account_id" | "fund", string>>;

/** How far a fault that works on the figure itself moves a line of its unit and year, in hundredths of the printed unit. */
export function shiftOf({key, change}: Fault, {account_id, fund}: Line): number {
  if (key.fund !== fund || change.how === "cells" || change.how === "add") return 0;
  if (key.account_id === account_id) return inSteps(change.by, 2);
  return change.how === "restated" && change.from === account_id ? -inSteps(change.by, 2) : 0;
}

/** The lines that a restatement states again. */
export function restatedLines({key, change}: Fault): {account_id: string; fund: Fund}[] {
  const fund = key.fund as Fund;
  return change.how === "restated" ? [key.account_id!, change.from].map((account_id) => ({account_id, fund})) : [];
}

/** A document with the printed cells changed that faults name in it. A fault that names no row, or several, is an error. */
export function plantFaults(
  {document, tables}: GeneratedDocument,
  {faults}: {faults: readonly Fault[]}
): GeneratedDocument {
  const planted = {...tables};
  for (const {id, document_id, table, key, change} of faults) {
    if (document_id !== document.document_id) continue;
    const rows = planted[table] ?? [];
    const sought = {period: "", item: "", ...key, ...("was" in change && change.was)};
    const found = rows.filter((row) => matches(row, sought));
    if (found.length !== 1) throw new Error(`The fault ${id} names ${found.length} rows.`);
    planted[table] = rows.map((row) => (row === found[0] ? changed(row, change) : row));
  }
  return {document, tables: planted};
}

/** Whether every cell sought, of those that a row has, is the row's. */
function matches(row: Row, sought: Readonly<Record<string, string>>): boolean {
  return Object.entries(sought).every(([column, value]) => !(column in row) || row[column] === value);
}

function changed(row: Row, change: Fault["change"]): Row {
  if (change.how === "cells") return {...row, ...change.set};
  if (change.how !== "add") return row;
  const was = row[change.column]!;
  const decimals = Math.max(...[was, change.by].map((text) => (text.split(".")[1] ?? "").length));
  const steps = inSteps(was, decimals) + inSteps(change.by, decimals);
  const digits = String(Math.abs(steps)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : "";
  return {...row, [change.column]: `${steps < 0 ? "-" : ""}${whole}${fraction}`};
}

/** A printed number in steps of its last decimal. */
function inSteps(text: string, decimals: number): number {
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  return Number(whole! + fraction.padEnd(decimals, "0")) * (text.startsWith("-") ? -1 : 1);
}
