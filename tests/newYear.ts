import {appendFileSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {writeCsv} from "../src/csv.js";
import {tables} from "../src/schema.js";

/** Adds a further year of the real unit to a copy of the project, as README says: a folder and its row in documents.csv. */
export function addNewYear(root: string): void {
  const title = "2024年度整体支出绩效自评报告";
  appendFileSync(
    join(root, "data", "documents.csv"),
    `yanfeng-2024,yanfeng-ftu,2024,self_evaluation,${title},2024 self-evaluation report,,2025-03-01,CNY,10000,false\n`
  );
  mkdirSync(join(root, "data", "yanfeng-2024"));
  writeFileSync(
    join(root, "data", "yanfeng-2024", "budget.csv"),
    budget([
      ["income", "310.45"],
      ["expenditure", "290.15"],
      ["closing-balance", "95.58"]
    ])
  );
}

/** A document's `budget.csv`. */
function budget(amounts: [account: string, amount: string][]): string {
  const header = Object.keys(tables.budget.columns);
  const rows = amounts.map(([account_id, amount], i) => {
    const row: Record<string, string> = {
      fiscal_year: "2024",
      unit_id: "yanfeng-ftu",
      account_id,
      fund: "all",
      measure: "actual",
      amount,
      source: `一·${i + 1}#1`
    };
    return header.map((column) => row[column] ?? "");
  });
  return writeCsv(header, rows);
}
