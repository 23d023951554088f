import type {CheckCase} from "../checks/case.js";
import {checkCases} from "../checks/runChecks.js";
import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import type {Subject} from "../overview/facts.js";
import {subjectOf} from "../overview/overview.js";
import {caseNames} from "./caseNames.js";
import type {CaseName} from "./telling.js";

/** What the page 核对 shows of a unit's year: every case in the order of the rules, and the names that their gaps go by. */
export interface Review {
  subject: Subject;
  cases: CheckCase[];
  names: CaseName[];
}

/** Asks for every case of a unit's year. Rejects where the unit has no figures for the year. */
export async function review(query: Query, {unit, year}: Choice): Promise<Review> {
  const [subject, cases, names] = await Promise.all([
    subjectOf(query, {unit, year}),
    checkCases(query, {unit, year}),
    caseNames(query)
  ]);
  return {subject, cases, names};
}
