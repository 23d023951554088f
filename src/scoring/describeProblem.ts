import type {ProblemParts, TemplateProblem} from "./templateProblem.js";
import type {ScoreWords} from "./text.js";

/** What is wrong with a template, as a sentence with where it stands in the file. */
export function describeTemplateProblem(problem: TemplateProblem, words: ScoreWords): string {
  const say = words.problems[problem.kind] as (parts: ProblemParts[keyof ProblemParts]) => string;
  return words.at({path: problem.path, problem: say(problem)});
}
