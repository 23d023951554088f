import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

/**
 * A flow of budget stages like those that cities publish, in the rows asked for: one amount a row, in sums of thousands,
 * and what it is for in words, so that a row has about two hundred bytes.
 */
export async function stagesFile(rows: number): Promise<{path: string; remove: () => Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), "stages-"));
  const path = join(folder, "stages.csv");
  const parts = ["budget_year,stage,department,fund_code,account_type,account_category,remarks,amount\n"];
  for (let i = 0; i < rows; i++) {
    const [year, stage] = [14 + (i % 4), ["adopted", "adjusted", "actual"][Math.floor(i / 4) % 3]];
    const side = Math.floor(i / 12) % 5 === 0 ? "Revenue" : "Expense";
    const place = Math.floor(i / 60);
    const said = `Line ${i} of the budget of this department, as the council has read it, with what it is meant to be spent on in its year`;
    const line = [
      `Department ${place % 40}`,
      1000 + (place % 90),
      side,
      `${side} category ${place % 300}`,
      `"${said}"`
    ].join(",");
    parts.push(`FY${year}-${year + 1},${stage},${line},${((i * 7919) % 1_000_003) - 1000}\n`);
  }
  await writeFile(path, parts.join(""));
  return {path, remove: () => rm(folder, {recursive: true})};
}
