import {narrow} from "./narrow.js";

const chineseDigits = "〇一二三四五六七八九";
const suffix = "(?:年度?|财年|(?:年)?(?:财政|财务|会计|预算|决算)年度?|fy)?";
const single = new RegExp(`^(?:fy|fiscal ?year|year)? ?(?<year>\\d{4})(?:\\.0+)? ?${suffix}$`);
const short = /^fy ?'?(?<year>\d\d)$/;
const span = new RegExp(
  `^(?<fiscal>fy|fiscal ?year)? ?(?<from>\\d{4}|\\d\\d) ?[-/~\u2010-\u2015至] ?(?:fy)?(?<to>\\d{4}|\\d\\d) ?${suffix}$`
);

/**
 * The fiscal year that a cell names, by the year it ends in: 2024年度, 二〇二四年, FY14-15 (2015), FY24. Missing where the
 * text is not a year alone, or spans more than one. `2005-06` is the fiscal year 2006 here: a caller who expects months
 * asks `readPeriod` first.
 */
export function readYear(text: string): number | null {
  const plain = narrow(text)
    .toLowerCase()
    .replace(/[零○]/g, "〇")
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)));
  const alone = (single.exec(plain) ?? short.exec(plain))?.groups?.year;
  if (alone !== undefined) return plausible(fullYear(alone));
  const {fiscal, from, to} = span.exec(plain)?.groups ?? {};
  if (from === undefined || to === undefined || (fiscal === undefined && from.length === 2)) return null;
  const end = fullYear(from) + 1;
  return String(end).endsWith(to) ? plausible(end) : null;
}

/** A year of two digits is in this century, unless it is one that only the last can mean. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

function plausible(year: number): number | null {
  return year >= 1900 && year < 2100 ? year : null;
}
