import {narrow} from "./narrow.js";
import {readYear} from "./readYear.js";

const monthNames = "january february march april may june july august september october november december".split(" ");
const name = `(?<name>sept|${monthNames.flatMap((month) => [month, month.slice(0, 3)]).join("|")})\\.?`;
const range = "[-~\u2010-\u2015至到]";
const wordings = [
  `(?!\\d{4}\\.1$)(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?:[-/.]\\d{1,2}(?:[t ].*)?)?`,
  `(?<year>\\d{4})(?<month>\\d\\d)`,
  `(?:截至|截止)? ?(?:(?<year>\\d{4}) ?年 ?)?(?:0?1 ?月? ?${range} ?)?(?<month>\\d{1,2}) ?月(?:份|底|末| ?\\d{1,2} ?日)?(?:累计)?`,
  `(?:(?<year>\\d{4}) ?年 ?)?(?<words>第?一季度|上半年|前三季度|全年)`,
  `${name}(?:[ ,-]+(?<year>\\d{4}|\\d\\d))?`,
  `(?<year>\\d{4})[ ,-]+${name}`,
  `(?:january|jan)\\.? ?${range} ?${name} (?<year>\\d{4})`
].map((wording) => new RegExp(`^${wording}$`, "u"));
const months: Readonly<Record<string, number>> = {第一季度: 3, 一季度: 3, 上半年: 6, 前三季度: 9, 全年: 12};

/**
 * The month up to which amounts are cumulated, and its year where the text names one: 2024年6月, 2024-06, 1-6月, 上半年,
 * June 2024. A year alone has no month. `2024.1` is none: a spreadsheet makes it of 2024.10. Missing where a period does not begin with the year, as 7-9月 or 第二季度 do not.
 */
export function readPeriod(text: string): {year: number | null; month: number | null} | null {
  const plain = narrow(text).toLowerCase();
  for (const wording of wordings) {
    const found = wording.exec(plain)?.groups;
    if (found === undefined) continue;
    const month = found.name
      ? monthNames.findIndex((month) => month.startsWith(found.name!.slice(0, 3))) + 1
      : found.words
        ? months[found.words]!
        : Number(found.month);
    const year = found.year === undefined ? null : readYear(found.year.length === 2 ? `fy${found.year}` : found.year);
    if (month >= 1 && month <= 12 && (year !== null || found.year === undefined)) return {year, month};
  }
  const year = readYear(text);
  return year === null ? null : {year, month: null};
}
