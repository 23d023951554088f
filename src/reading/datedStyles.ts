import {isDateFormat} from "./isDateFormat.js";
import {readXml} from "./readXml.js";

/** The numbers of the formats that every spreadsheet knows and that show dates or times, East Asian ones with them. */
const isKnownDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Which of a workbook's cell styles show a date. */
export function datedStyles(bytes: Uint8Array): boolean[] {
  const formats = new Map<number, boolean>();
  const dated: boolean[] = [];
  let inCells = false;
  readXml(bytes, {
    open(name, attribute) {
      if (name === "numFmt") formats.set(Number(attribute("numFmtId")), isDateFormat(attribute("formatCode") ?? ""));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const id = Number(attribute("numFmtId"));
        dated.push(formats.get(id) ?? isKnownDate(id));
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    }
  });
  return dated;
}
