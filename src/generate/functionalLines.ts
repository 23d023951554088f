import type {Line, Setting} from "./unitYear.js";
import {profiles} from "./profiles.js";

/** What the general public budget spent, by function: every line of the main tree goes to one functional line. */
export function functionalLines({unit}: Setting, {spending}: {spending: readonly Line[]}): Line[] {
  const {running, retired, medical} = profiles[unit.profile].functional;
  const functionOf: Readonly<Record<string, string>> = {
    "basic-30108": "functional-2080505",
    "basic-30109": "functional-2080506",
    "basic-30110": medical,
    "basic-30111": medical,
    "basic-30113": "functional-2210201",
    "basic-30302": retired
  };
  const lines = new Map<string, Line>();
  for (const line of spending.filter(({fund}) => fund === "general")) {
    const project = line.account_id.startsWith("project");
    const account_id = functionOf[line.account_id] ?? (project ? "functional-2012906" : running);
    const sum = lines.get(account_id) ?? {...line, account_id, item: "", budget: 0, adjusted: 0, actual: 0};
    lines.set(account_id, {
      ...sum,
      budget: sum.budget + line.budget,
      adjusted: sum.adjusted + line.adjusted,
      actual: sum.actual + line.actual
    });
  }
  return [...lines.values()].sort((a, b) => (a.account_id < b.account_id ? -1 : 1));
}
