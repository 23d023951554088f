import {numberText} from "../components/numberText.js";
import {amount, count} from "../format.js";
import type {OutcomesTelling} from "../outcomes/telling.js";
import {refHash} from "../provenance/ref.js";
import type {Words} from "../text.js";
import type {RateYear} from "../rateYears.js";
import type {WorkActivity, Workbench, WorkLine} from "./facts.js";
import type {WorkbenchWords} from "./text.js";

/** The words of the page, of every page, and of the results that it tells as the page 成效 does. */
export interface WorkbenchTelling {
  words: Words;
  text: WorkbenchWords;
  results: OutcomesTelling["text"];
}

/** A line's amount in 万元, as a number that opens it; empty where none is stated. */
export function lineAmount(line: WorkLine, {subject}: Pick<Workbench, "subject">): string {
  if (line.amount === null) return "";
  const {unit_id: unit, fiscal_year: year} = subject;
  return numberText(
    amount({value: line.amount, low: line.low, high: line.high}),
    refHash({kind: "figure", unit, year, account: line.account_id, measure: "actual"})
  );
}

/** What is called by an account's id. */
export function lineName(
  account: string,
  {lines, words}: Pick<Workbench, "lines"> & Pick<WorkbenchTelling, "words">
): string {
  const line = lines.find((row) => row.account_id === account);
  return line ? words.name(line) : account;
}

/** The activity that a document and an id name. */
export function activityOf(
  {activities}: Pick<Workbench, "activities">,
  {document, activity}: {document: string; activity: string}
): WorkActivity | undefined {
  return activities.find((row) => row.document_id === document && row.activity_id === activity);
}

/** One side of a rate as text: 万元, or a count. */
export function sideText(row: RateYear, side: "top" | "bottom"): string {
  return row.metric.startsWith("linked_share") ? amount({value: row[side]}) : count(row[side]);
}

/** Whether the reader proposes anything. */
export function isProposed({proposal}: Pick<Workbench, "proposal">): boolean {
  return proposal.links.length > 0 || proposal.targets.length > 0;
}
