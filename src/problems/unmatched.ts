import {indicatorOf} from "../outcomes/telling.js";
import type {Result} from "../outcomes/facts.js";
import type {AlignedActivity, AlignedLine, Problems} from "./facts.js";
import type {ProblemsTelling} from "./telling.js";
import {ofOutcomes} from "./telling.js";

/** Lines with money that nothing ties to a result: projects first, larger ones first. */
export function linesWithoutResult({lines}: Pick<Problems, "lines">): AlignedLine[] {
  const rank = (line: AlignedLine) => (line.group_id === "project" ? 0 : line.itemised ? 1 : 2);
  return lines
    .filter((line) => line.linked === null && !line.within && line.amount !== null && line.amount > 0)
    .sort((a, b) => rank(a) - rank(b) || b.amount! - a.amount!);
}

/** Results, parts of a whole left out, of activities that no budget line is tied to; those that state money first. */
export function resultsWithoutMoney({results, activities}: Pick<Problems, "results" | "activities">): Result[] {
  const idle = activities.filter((row) => row.linked === null);
  return results.filter((row) => row.relation !== "part" && idle.some((activity) => isOf(row, activity)));
}

/** Whether a result states money or goods of the unit's own. */
export function statesOwnMoney({money, yuan}: Result): boolean {
  return (money === "paid" || money === "in_kind") && yuan !== null;
}

/** What a result and its activity are called. */
export function resultNames(row: Result, telling: ProblemsTelling): {result: string; activity: string} {
  const activity = {name: row.activity, name_en: row.activity_en};
  return {result: indicatorOf(row, ofOutcomes(telling)), activity: telling.words.name(activity)};
}

const isOf = (row: Result, activity: AlignedActivity) =>
  row.document_id === activity.document_id && row.activity_id === activity.activity_id;
