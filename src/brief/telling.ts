import type {CheckWords} from "../checks/text.js";
import type {GoalsTelling} from "../goals/telling.js";
import type {GoalsWords} from "../goals/text.js";
import type {OutcomesTelling} from "../outcomes/telling.js";
import type {OutcomesWords} from "../outcomes/text.js";
import type {ProblemsTelling} from "../problems/telling.js";
import type {ProblemsWords} from "../problems/text.js";
import type {PublishWords} from "../publish/text.js";
import type {ReviewWords} from "../review/text.js";
import type {Words} from "../text.js";
import type {BriefWords} from "./text.js";

/** The words of the brief, of every page, and of the pages that it draws on. */
export interface BriefTelling {
  words: Words;
  text: BriefWords;
  publish: PublishWords;
  outcomesWords: OutcomesWords;
  problemsWords: ProblemsWords;
  goalsWords: GoalsWords;
  checkWords: CheckWords;
  reviewWords: ReviewWords;
}

/** The same for what tells of results. */
export const ofOutcomes = ({words, outcomesWords: text}: BriefTelling): OutcomesTelling => ({words, text});

/** The same for what tells of problems. */
export const ofProblems = ({words, problemsWords: text, outcomesWords: outcomes}: BriefTelling): ProblemsTelling => ({
  ...{words, text, outcomes}
});

/** The same for what tells of improvements. */
export const ofGoals = ({words, goalsWords: text}: BriefTelling): GoalsTelling => ({words, text});
