import type {CheckCase} from "../checks/case.js";
import {plainText} from "../components/numberText.js";
import {spreadsheetText} from "../spreadsheetText.js";
import {caseId} from "./caseCard.js";
import type {CaseTelling} from "./caseList.js";
import {readDispositions} from "./dispositions.js";

/** The 核对意见表: a row a finding, with the reviewer's word on it and an empty column for the unit's reply. */
export function querySheet(
  cases: readonly CheckCase[],
  {checkWords, words, format, unit}: CaseTelling & {unit: string}
): {header: readonly string[]; rows: string[][]} {
  const dispositions = readDispositions();
  const rows = cases.map((row, i) => {
    const {state, words: said} = dispositions[caseId(row)] ?? {state: "open" as const, words: ""};
    const check = checkWords.checks[row.check_id];
    return [
      ...[String(i + 1), unit, String(row.fiscal_year), checkWords.statuses[row.status], check.title],
      ...[plainText(check.finding(row, format)), [row.left_rows, row.right_rows].filter(Boolean).join(" ")],
      ...[words.states[state], said, ""]
    ].map(spreadsheetText);
  });
  return {header: words.querySheet.columns, rows};
}
