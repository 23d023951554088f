import {narrow} from "./narrow.js";
import {readPeriod} from "./readPeriod.js";
import {readYear} from "./readYear.js";

const years =
  /fy ?'?\d{2,4}(?: ?[-/~\u2010-\u2015] ?\d{2,4})?(?!\d)|(?<!\d)(?:19|20)\d{2}(?: ?[-/~\u2010-\u2015至] ?\d{2,4}(?!\d))?(?!\d)|[〇零○一二三四五六七八九]{4}(?=年)/giu;
const periods =
  /(?:截至|截止)? ?(?:\d{4} ?年 ?)?(?:0?1 ?月? ?[-~\u2010-\u2015至到] ?)?(?<!\d)\d{1,2} ?月(?:份|底|末| ?\d{1,2} ?日)?|(?:\d{4} ?年 ?)?(?:第?一季度|上半年|前三季度)|(?<!\d)\d{4}-\d{2}(?!\d)/gu;

/** The fiscal year that a text names among other words (2023年年初预算, FY23-24 budget); missing where it names none, or several. */
export function yearIn(text: string): number | null {
  const found = [...narrow(text).matchAll(years)].map(([token]) => readYear(token) ?? readYear(token.slice(0, 4)));
  return new Set(found).size === 1 ? found[0]! : null;
}

/** The month of a year up to which amounts are cumulated, where a text names one among other words; a day is no month. */
export function periodIn(text: string): {year: number | null; month: number | null} | null {
  for (const [token] of narrow(text).matchAll(periods)) {
    const period = /日$/u.test(token) && !/^截/u.test(token) ? null : readPeriod(token.trim());
    if (period?.month) return period;
  }
  return null;
}
