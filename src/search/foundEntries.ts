import {checkCases} from "../checks/runChecks.js";
import type {CheckWords} from "../checks/text.js";
import type {Query} from "../database/query.js";
import {caseHref} from "../review/caseCard.js";
import {caseNames} from "../review/caseNames.js";
import {telling} from "../review/telling.js";
import type {ReviewWords} from "../review/text.js";
import type {Words} from "../text.js";
import type {SearchEntry} from "./entry.js";

/** What the checks found: every case that says something which a reviewer may want explained, told as the page 核对 tells it. */
export async function foundEntries(
  query: Query,
  {words, ...review}: {words: Words; checkWords: CheckWords; reviewWords: ReviewWords}
): Promise<SearchEntry[]> {
  const [cases, names] = await Promise.all([
    checkCases(query, {statuses: ["fail", "attention", "incomplete"]}),
    caseNames(query)
  ]);
  const {checkWords, format} = telling({names}, {words, ...review});
  return cases.map((row) => {
    const {title, finding} = checkWords.checks[row.check_id];
    const other = words.name({name: row.subject_en, name_en: row.subject});
    return {
      ...{kind: "finding", title: finding(row, format), ...(other !== "" && {other})},
      ...{within: `${checkWords.statuses[row.status]} · ${title}`, page: "checks"},
      places: [[row.unit_id, row.fiscal_year, caseHref(row)]]
    };
  });
}
