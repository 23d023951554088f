import {checkNames} from "../checks/index.js";
import type {MetricId} from "../metrics.js";
import {usualDirections} from "../goals/wanted.js";
import {pages} from "../pages.js";
import type {PageName} from "../pages.js";
import {metricIds} from "../schema.js";
import type {Words} from "../text.js";
import type {SearchEntry} from "./entry.js";

/** A part of a page under a heading, or (without an id) what stands before the first. */
export interface PageSection {
  page: PageName;
  id?: string;
  heading?: string;
  prose: string;
}

/** What stands whatever the data are: pages and their sections, metrics and checks, in one language with the names of the other. */
export async function standingEntries({
  words,
  others,
  sections,
  otherSections
}: {
  words: Words;
  others: Words;
  sections: readonly PageSection[];
  otherSections: readonly PageSection[];
}): Promise<SearchEntry[]> {
  const [{checkWords}, {checkWords: otherChecks}] = await Promise.all([words.review(), others.review()]);
  return [
    ...pages.map((page): SearchEntry => {
      const text = sections.find((row) => row.page === page && row.id === undefined)?.prose;
      return {kind: "page", title: words.pages[page], other: others.pages[page], ...(text && {text}), page};
    }),
    ...sections.flatMap(({page, id, heading, prose}): SearchEntry[] => {
      if (id === undefined || heading === undefined) return [];
      const other = otherSections.find((row) => row.page === page && row.id === id)?.heading;
      const names = {title: heading, ...(other !== undefined && other !== heading && {other})};
      return [
        {kind: "section", ...names, within: words.pages[page], ...(prose && {text: prose}), page, hash: `#${id}`}
      ];
    }),
    ...metricIds.map((id): SearchEntry => {
      const {name, meaning, caution} = words.metrics[id];
      const text = [meaning, caution].join(words.lang === "en" ? " " : "");
      return {kind: "metric", title: name, other: others.metrics[id].name, text, ...metricPlace(id)};
    }),
    ...checkNames.map((check): SearchEntry => {
      const [title, other] = [checkWords.checks[check].title, otherChecks.checks[check].title];
      return {kind: "check", title, other, page: "checks", params: `check=${check}`};
    })
  ];
}

/** The figure of the overview that shows a metric which the page 改进 does not always watch. */
const overviewFigures: Readonly<Partial<Record<MetricId, MetricId>>> = {
  ...{income: "income", income_change: "income", expenditure: "expenditure", year_on_year: "expenditure"},
  ...{carry_over: "carry_over", income_execution: "income_execution", expenditure_execution: "expenditure_execution"}
};

/** Where a metric is shown, whichever unit and year are looked at. */
function metricPlace(metric: MetricId): Pick<SearchEntry, "page" | "hash"> {
  const figure = overviewFigures[metric];
  if (figure) return {page: "index", hash: `#key-${figure}`};
  if (metric in usualDirections) return {page: "goals", hash: `#goal-${metric}`};
  if (metric.endsWith("_proposed")) return {page: "workbench", hash: "#rates-before-after"};
  return {page: "index", hash: `#metric/{unit}/{year}/${metric}`};
}
