import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import {checkFiles} from "../../src/contract/checkFiles.js";
import type {SourceFile} from "../../src/contract/readTable.js";
import {stackRows} from "../../src/contract/stackRows.js";
import {readCsv, writeCsv} from "../../src/csv.js";
import type {TableName} from "../../src/schema.js";
import {report} from "./savedByExcel.js";

/**
 * The report alone as it is shipped, or as a test would have a file of it read, stacked, beside the classifications: an
 * import changes no other document.
 */
export function reportAlone({edited = ({text}: SourceFile) => text} = {}): Record<TableName, string> {
  const files = readData({root: projectRoot}).flatMap((read) => {
    const [path, text] = [read.path, edited(read)];
    const file = {path, text};
    if (path !== "data/documents.csv")
      return /^data\/\w+\.csv$/.test(path) || path.includes(`/${report}/`) ? [file] : [];
    const {header, rows} = readCsv(text);
    const own = rows.map(({cells}) => cells).filter(([id]) => id === report);
    return [{path, text: writeCsv(header, own)}];
  });
  const {tables, problems} = checkFiles(files);
  if (problems.length > 0) throw new Error(`the report breaks the contract in ${problems.length} places`);
  return stackRows(tables);
}
