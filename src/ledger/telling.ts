import {numberText, plainText} from "../components/numberText.js";
import {count} from "../format.js";
import {refHash} from "../provenance/ref.js";
import {caseHref} from "../review/caseCard.js";
import type {CaseTelling} from "../review/caseList.js";
import type {Words} from "../text.js";
import {checkStatuses} from "../checks/case.js";
import type {Entry} from "./entries.js";
import type {Improvement, LedgerFacts} from "./facts.js";
import type {LedgerWords} from "./text.js";

/** The words of the page, of every page, and of the checks. */
export interface LedgerTelling {
  words: Words;
  text: LedgerWords;
  told: CaseTelling;
}

/** A section of a document as a number that opens the row that stands in it. */
export function place(row: {document_id: string; line: number; source: string}, table: string): string {
  return numberText(row.source, refHash({kind: "row", document: row.document_id, table, line: row.line}));
}

/** What an entry is about, as a sentence: the problem stated, a check's one finding, or how many of its cases ended how. */
export function findingText({problems, check, cases}: Entry, {words, text, told}: LedgerTelling): string {
  if (check === null) return words.name({name: problems[0]!.statement, name_en: problems[0]!.statement_en});
  const own = told.checkWords.checks[check];
  if (cases.length === 1) return numberText(own.finding(cases[0]!, told.format), caseHref(cases[0]!));
  const ended = checkStatuses
    .map((status) => ({status, number: cases.filter((row) => row.status === status).length}))
    .filter(({number}) => number > 0)
    .map(({status, number}) => told.words.ended(count(number), told.checkWords.statuses[status]));
  return text.entry.check({title: own.title, ended});
}

/** The improvements that answer an entry's problem, in the documents that state it. */
export function answersTo({problems}: Entry, {improvements}: Pick<LedgerFacts, "improvements">): Improvement[] {
  return improvements.filter((row) =>
    problems.some((problem) => problem.document_id === row.document_id && problem.problem_id === row.problem_id)
  );
}

/** An entry's measure: what is written, else the improvements announced for it, in the language of the page. */
export function measureOf(
  entry: Entry,
  {improvements, words, text}: Pick<LedgerFacts, "improvements"> & LedgerTelling
): string {
  if (entry.record.measure !== null) return entry.record.measure;
  return announcedMeasure(entry, {improvements, words, text});
}

/** The improvements announced for an entry, as a measure. */
export function announcedMeasure(
  entry: Entry,
  {improvements, words, text}: Pick<LedgerFacts, "improvements"> & Pick<LedgerTelling, "words" | "text">
): string {
  const answers = answersTo(entry, {improvements});
  return answers.length === 0
    ? ""
    : text.measure(answers.map((row) => words.name({name: row.statement, name_en: row.statement_en})));
}

/** What the year itself has to say of an entry that it does not find; nothing where it does. */
export function standingText(
  entry: Entry,
  {agreed, text}: Pick<LedgerFacts, "agreed"> & Pick<LedgerTelling, "text">
): string {
  const {standing, check, year} = entry;
  if (standing === "found") return "";
  const own = text.entry;
  if (check === null) return standing === "gone" ? own.problemGone(year) : own.problemUnproven(year);
  const right = agreed.find((row) => row.check_id === check)?.agreed ?? 0;
  return standing === "gone" ? own.checkGone({agreed: count(right), year}) : own.checkUnproven(year);
}

/** A sentence as it reads in a file. */
export const plainFinding = (entry: Entry, telling: LedgerTelling) => plainText(findingText(entry, telling));
