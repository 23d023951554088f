import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import {readCsv} from "../../src/csv.js";
import type {PersonFile} from "../../src/reading/personFile.js";
import {encodeText} from "../reading/encodeText.js";

/** The folder of the real report. */
export const report = "yanfeng-2023";

/**
 * The real report's tables as a spreadsheet saves them: GBK, CRLF, thousands with commas, a title in merged cells; under
 * another title, where one is given.
 */
export function savedByExcel({title: renamed}: {title?: string} = {}): PersonFile[] {
  const data = readData({root: projectRoot});
  const files = data.filter(({path}) => path.startsWith(`data/${report}/`));
  const own = readCsv(data.find(({path}) => path === "data/documents.csv")!.text);
  const stated = own.rows.map(({cells}) => cells).find(([id]) => id === report)!;
  const at = own.header.indexOf("title");
  const documents = [own.header, renamed === undefined ? stated : stated.with(at, renamed)];
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = (rows: readonly (readonly string[])[]) =>
    rows.map((cells) => cells.map(quoted).join(",")).join("\r\n") + "\r\n";
  const grouped = (cell: string) =>
    /^\d{4,}(?:\.\d+)?$/.test(cell) ? cell.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ",")) : cell;
  return [
    ...files.map(({path, text: own}) => {
      const {header, rows} = readCsv(own);
      const amount = ["amount", "value"].map((name) => header.indexOf(name));
      const cells = rows.map((row) => row.cells.map((cell, i) => (amount.includes(i) ? grouped(cell) : cell)));
      const title = ["表一", ...header.slice(1).map(() => "")];
      return {
        path: path.slice("data/".length),
        bytes: encodeText(text([title, header, ...cells]), {encoding: "gb18030"})
      };
    }),
    {path: "documents.csv", bytes: encodeText(text(documents), {encoding: "gb18030"})}
  ];
}
