import {openingAnswer} from "./ask/openingAnswer.js";
import {brief} from "./brief/brief.js";
import {catalogue} from "./ask/catalogue.js";
import {openingSql} from "./ask/examples.js";
import {openingChoice, unitYears} from "./choice.js";
import type {Query} from "./database/query.js";
import {goals} from "./goals/goals.js";
import {ledger} from "./ledger/ledger.js";
import {knownOf} from "./importing/known.js";
import {outcomes} from "./outcomes/outcomes.js";
import {overview} from "./overview/overview.js";
import {isAboutUnit, pages} from "./pages.js";
import type {PageName} from "./pages.js";
import {paperFacts} from "./paperFacts.js";
import {problems} from "./problems/problems.js";
import {spending} from "./spending/spending.js";
import {reportFacts} from "./report/reportFacts.js";
import {review} from "./review/review.js";
import {heldDocuments} from "./templates/documentRows.js";
import {scores} from "./scores/scores.js";
import {offeredTemplates} from "./scores/templates.js";
import type {ShippedScores} from "./scoring/shippedScores.js";
import type {Words} from "./text.js";
import {workbench} from "./workbench/workbench.js";

/** What a page asks; `shipped` are the score sheets that the build ships beside its answers. */
type Opening = (
  query: Query,
  {languages, shipped}: {languages: readonly Words[]; shipped: ShippedScores}
) => Promise<unknown>;

const asked: Readonly<Record<PageName, Opening>> = {
  index: async (query) => overview(query, openingChoice(await unitYears(query))),
  spending: async (query) => spending(query, openingChoice(await unitYears(query)), ""),
  outcomes: async (query) => outcomes(query, openingChoice(await unitYears(query)), ""),
  problems: async (query) => problems(query, openingChoice(await unitYears(query)), ""),
  goals: async (query) => goals(query, openingChoice(await unitYears(query)), ""),
  ledger: async (query) => ledger(query, openingChoice(await unitYears(query)), ""),
  workbench: async (query) => workbench(query, openingChoice(await unitYears(query)), ""),
  checks: async (query) => review(query, openingChoice(await unitYears(query))),
  brief: async (query) => brief(query, openingChoice(await unitYears(query)), ""),
  report: async (query) => {
    const {choice, unit, stated, facts} = await reportFacts(query, openingChoice(await unitYears(query)));
    return {choice, unit, stated, counted: facts.counted};
  },
  scores: async (query, {shipped}) =>
    scores(query, openingChoice(await unitYears(query)), {search: "", templates: offeredTemplates(shipped, {})}),
  query: async (query, {languages}) => {
    await unitYears(query);
    const asked = await Promise.all(languages.map((words) => words.ask()));
    const answers = asked.map(({askWords}) => openingAnswer(query, openingSql(askWords)));
    return {relations: await catalogue(query), answers: await Promise.all(answers)};
  },
  import: async (query) => ({
    years: await unitYears(query),
    known: await knownOf(query),
    documents: await heldDocuments(query)
  }),
  glossary: unitYears
};

/**
 * What each page asks when it opens on nothing chosen, with what it says on paper; the build asks it once and ships the
 * answers. What a page asks in words of its reader's language is asked in each of the languages.
 */
export const openings = Object.fromEntries(
  pages.map((page): [PageName, Opening] => [
    page,
    (query, given) => Promise.all([asked[page](query, given), isAboutUnit(page) && paperFacts(query)])
  ])
) as Readonly<Record<PageName, Opening>>;
