import {readChoice, unitYears} from "../../src/choice.js";
import type {Query} from "../../src/database/query.js";
import type {Spending} from "../../src/spending/facts.js";
import {spending} from "../../src/spending/spending.js";
import {openPublished} from "../openPublished.js";
import {sharedEngine} from "../useEngine.js";
import {situationUnits} from "./situationUnits.js";

/** A situation that every figure of the page 收支 has to have a right answer for, as the query string that leads there. */
export interface Situation {
  name: string;
  search: string;
}

/** All of them; the units beside the published ones are those of `situationUnits`. */
export const situations: readonly Situation[] = [
  {name: "the real unit", search: ""},
  {name: "its year that is worked out", search: "?year=2022"},
  {name: "its income", search: "?side=income"},
  {name: "its general public budget", search: "?fund=general"},
  {name: "its basic spending", search: "?lines=basic"},
  {name: "what it does not itemise", search: "?lines=expenditure/not-itemised"},
  {name: "its budget, kind not stated", search: "?measure=unstated"},
  {name: "its one year", search: "?from=2023&to=2023"},
  {name: "per head", search: "?per=head"},
  {name: "shares of the whole", search: "?per=share"},
  {name: "a category without data", search: "?lines=basic-31009"},
  {name: "a fund of nils", search: "?fund=government"},
  {name: "six years", search: "?unit=demo"},
  {name: "the first year, held against the next", search: "?unit=demo&year=2019"},
  {name: "a year held against one long before", search: "?unit=demo&against=2019"},
  {name: "one year", search: "?unit=demo&year=2023&from=2023&to=2023"},
  {name: "two years", search: "?unit=demo&year=2023&from=2022&to=2023"},
  {name: "six years of income", search: "?unit=demo&side=income"},
  {name: "six years per head", search: "?unit=demo&per=head"},
  {name: "six years of shares", search: "?unit=demo&per=share"},
  {name: "in yuan", search: "?unit=demo&in=yuan"},
  {name: "in 100 million yuan", search: "?unit=demo&in=yi"},
  {name: "the general public budget", search: "?unit=demo&fund=general"},
  {name: "other funds", search: "?unit=demo&fund=other"},
  {name: "original budgets", search: "?unit=demo&measure=budget"},
  {name: "adjusted budgets", search: "?unit=demo&measure=adjusted"},
  {name: "project spending", search: "?unit=demo&lines=project"},
  {name: "lines of several depths", search: "?unit=demo&lines=basic-301,basic-30201,project"},
  {name: "a last line", search: "?unit=demo&lines=project-hardship-aid"},
  {name: "a category without data in six years", search: "?unit=demo&lines=basic-31009"},
  {name: "stacked amounts", search: "?unit=demo&trend=stacked"},
  {name: "lines as shares", search: "?unit=demo&trend=shares"},
  {name: "execution by year and line", search: "?unit=demo&heat=execution"},
  {name: "shares by year and line", search: "?unit=demo&heat=share"},
  {name: "several units", search: "?unit=demo&with=demo-centre,demo-street"},
  {name: "several units, one year", search: "?unit=demo&with=demo-centre,demo-street&year=2023&from=2023&to=2023"},
  {name: "several units, stacked", search: "?unit=demo&with=demo-centre,demo-street&trend=stacked"},
  {name: "several units, per head", search: "?unit=demo&with=demo-centre,demo-street&per=head&side=income"},
  {name: "several units, one line", search: "?unit=demo&with=demo-centre,demo-palace&lines=project-service-stations"},
  {name: "a unit and those below it", search: "?unit=demo&below=1"},
  {name: "those below it, beside one of them", search: "?unit=demo&with=demo-palace&below=1&per=share"},
  {name: "all nils", search: "?unit=nil"},
  {name: "all nils, per head", search: "?unit=nil&per=head"},
  {name: "all nils, as shares", search: "?unit=nil&per=share&trend=shares"},
  {name: "all nils, one year of income", search: "?unit=nil&side=income&from=2024&to=2024"},
  {name: "a negative line", search: "?unit=minus"},
  {name: "a negative line among others", search: "?unit=minus&lines=project"},
  {name: "a negative line alone", search: "?unit=minus&lines=project-hardship-aid"},
  {name: "a negative line, stacked", search: "?unit=minus&lines=project&trend=stacked"},
  {name: "a negative line as a share", search: "?unit=minus&lines=project&per=share"},
  {name: "a year without the line", search: "?unit=minus&year=2022&lines=project"},
  {name: "a unit with one year of totals", search: "?unit=sole"},
  {name: "a unit with one year beside one with six", search: "?unit=sole&with=demo"},
  {name: "twenty years", search: "?unit=long"},
  {name: "twenty years, stacked", search: "?unit=long&trend=stacked&side=income"},
  {name: "twenty years of shares", search: "?unit=long&trend=shares&heat=share"},
  {name: "twenty years of one line, per head", search: "?unit=long&lines=basic-301&per=head"},
  {name: "twenty years between the two", search: "?unit=long&year=2029&against=2010"},
  {name: "twenty years beside six", search: "?unit=long&with=demo,minus,nil"}
];

/** A port to the engine over the published data and the units that the situations need beside them, which the test files of a worker share. */
export const useSituations = sharedEngine(() => openPublished(situationUnits()));

/** What an engine was asked for already: many tests ask for the same situation. */
const known = new WeakMap<Query, Map<string, Promise<Spending>>>();

/** What the page shows in a situation. */
export function situationFacts(query: Query, {search}: Pick<Situation, "search">): Promise<Spending> {
  const facts = known.get(query) ?? new Map<string, Promise<Spending>>();
  known.set(query, facts);
  const asked = facts.get(search) ?? ask(query, search);
  facts.set(search, asked);
  return asked;
}

const ask = async (query: Query, search: string) =>
  spending(query, readChoice(search, await unitYears(query)).choice, search);
