import type {ContractRule, Problem} from "./problem.js";
import type {ContractWords, RuleWords, Told} from "./text.js";

const longest = 60;

/** What is wrong with a place, and how to mend it, in the words of a language. */
export function explain({rule, parts, value}: Problem, {words}: {words: ContractWords}): {what: string; mend: string} {
  const {what, mend} = words.rules[rule] as RuleWords<ContractRule>;
  const told = {...parts, value: onOneLine(value)} as Told<ContractRule>;
  return {what: what(told), mend: mend(told)};
}

/** A problem as one line that an editor can jump from: `file:line column: sentence`. */
export function describeProblem(problem: Problem, {words}: {words: ContractWords}): string {
  const {file, line, column} = problem;
  return `${file}:${line}${column === "" ? "" : ` ${column}`}: ${words.sentence(explain(problem, {words}))}`;
}

/** Problems under a heading, one a line. */
export function describeProblems(problems: readonly Problem[], {words}: {words: ContractWords}): string {
  return [words.broken, ...problems.map((problem) => describeProblem(problem, {words}))].join("\n");
}

const onOneLine = (value: string): string =>
  JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value).slice(1, -1);
