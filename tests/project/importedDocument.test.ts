import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import {checkFiles} from "../../src/contract/checkFiles.js";
import type {SourceFile} from "../../src/contract/readTable.js";
import {stackRows} from "../../src/contract/stackRows.js";
import {readCsv, writeCsv} from "../../src/csv.js";
import {openNode} from "../../src/database/node.js";
import {importedDocument} from "../../src/project/importedDocument.js";
import {contractPath} from "../../src/reading/contractFile.js";
import {takeSheet} from "../../src/reading/draftImport.js";
import {readFiles} from "../../src/reading/readFiles.js";
import {encodeText} from "../reading/encodeText.js";

const data = readData({root: projectRoot});
const known = ["units", "accounts", "funds", "check_rules"].map((table): SourceFile =>
  data.find(({path}) => path === `data/${table}.csv`)!
);
const report = "yanfeng-2023";
const reportFiles = data.filter(({path}) => path.startsWith(`data/${report}/`));
const {header, rows} = readCsv(data.find(({path}) => path === "data/documents.csv")!.text);
const reportRows = rows.map(({cells}) => cells).filter(([id]) => id === report);

/** The real report's tables as a spreadsheet saves them: GBK, CRLF, thousands with commas, a title in merged cells. */
function savedByExcel(): {path: string; bytes: Uint8Array}[] {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = (rows: readonly (readonly string[])[]) =>
    rows.map((cells) => cells.map(quoted).join(",")).join("\r\n") + "\r\n";
  const grouped = (cell: string) =>
    /^\d{4,}(?:\.\d+)?$/.test(cell) ? cell.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ",")) : cell;
  return [
    ...reportFiles.map(({path, text: stated}) => {
      const {header, rows} = readCsv(stated);
      const amount = ["amount", "value"].map((name) => header.indexOf(name));
      const cells = rows.map((row) => row.cells.map((cell, i) => (amount.includes(i) ? grouped(cell) : cell)));
      const title = ["表一", ...header.slice(1).map(() => "")];
      return {
        path: path.slice("data/".length),
        bytes: encodeText(text([title, header, ...cells]), {encoding: "gb18030"})
      };
    }),
    {path: "documents.csv", bytes: encodeText(text([header, ...reportRows]), {encoding: "gb18030"})}
  ];
}

/** The report alone as it is shipped: an import changes no other document. */
function shipped() {
  const documents = {path: "data/documents.csv", text: writeCsv(header, reportRows)};
  const {tables, problems} = checkFiles([...known, documents, ...reportFiles]);
  expect(problems).toEqual([]);
  return stackRows(tables);
}

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
    const {document, problems} = importedDocument(files, {known, document_id: report, title: report, origins: []});
    expect(problems).toEqual([]);
    const stacked = shipped();
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
