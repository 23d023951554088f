import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import type {SourceFile} from "../../src/contract/readTable.js";
import {openNode} from "../../src/database/node.js";
import {importedDocument} from "../../src/project/importedDocument.js";
import {contractPath} from "../../src/reading/contractFile.js";
import {takeSheet} from "../../src/reading/draftImport.js";
import {readFiles} from "../../src/reading/readFiles.js";
import {reportAlone} from "./reportAlone.js";
import {report, savedByExcel} from "./savedByExcel.js";

const data = readData({root: projectRoot});
const known = ["units", "accounts", "funds", "check_rules"].map((table): SourceFile =>
  data.find(({path}) => path === `data/${table}.csv`)!
);

describe("the contract’s own tables, saved by a spreadsheet", () => {
  it("are read back to the identical rows, and give the identical figures in place of what was shipped", async () => {
    const {sheets, faults} = await readFiles(savedByExcel());
    expect(faults).toEqual([]);
    const files = sheets.map((sheet): SourceFile => {
      const taken = takeSheet(sheet);
      if (taken.kind !== "contract") throw new Error(`${sheet.file} is not taken for a table of the contract`);
      return {path: contractPath(taken.contract), text: taken.contract.text};
    });
    for (const {path, text} of files.filter(({path}) => path.startsWith(`data/${report}/`)))
      expect(text).toBe(data.find((file) => file.path === path)!.text);
    const {document, problems} = importedDocument(files, {known, document_id: "import-own", title: "own", origins: []});
    expect(problems).toEqual([]);
    expect(document).toMatchObject({document_id: report, title: expect.stringContaining("2023") as string});
    const stacked = reportAlone();
    const [before, after] = await Promise.all([openNode(stacked), openNode(stacked, {documents: [document!]})]);
    for (const relation of [
      "fund_lines",
      "account_years",
      "outcome_results",
      "activity_links",
      "unit_years",
      "check_cases"
    ]) {
      const sql = `SELECT * FROM ${relation} ORDER BY ALL`;
      expect(await after.query(sql)).toEqual(await before.query(sql));
    }
    before.close();
    after.close();
  });
});
