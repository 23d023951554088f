import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {refHash} from "../provenance/ref.js";
import type {Problem, Problems} from "./facts.js";
import {answersTold, measuresTold} from "./measures.js";
import type {Told} from "./measures.js";
import {groupOf, problemGroups} from "./problemGroups.js";
import type {ProblemsTelling} from "./telling.js";
import type {ProblemGroup} from "./text.js";

/** The problems that the unit itself states, in two groups, each with the measures that show how large it is. */
export function statedProblems(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {words, text} = telling;
  const {stated} = text;
  const {subject, problems} = facts;
  return element(
    "div",
    {class: subject.synthetic ? "stated-problems synthetic" : "stated-problems"},
    problems.length === 0 &&
      element("p", {class: "absent"}, stated.none({unit: words.name(subject), year: subject.fiscal_year})),
    problemGroups.map((group) => {
      const own = problems.filter((problem) => groupOf(problem, facts) === group);
      return element(
        "section",
        {},
        element("h3", {}, stated.groups[group]),
        own.length > 0
          ? element(
              "ul",
              {class: "problems"},
              own.map((problem) => problemItem(problem, {facts, telling}))
            )
          : problems.length > 0 && element("p", {class: "absent"}, stated.noneOfGroup),
        element("h4", {}, stated.measures),
        element(
          "ul",
          {class: "measures"},
          measureItems(group, {facts, telling}).map((measure) => element("li", {}, measure))
        )
      );
    }),
    problems.length > 0 && element("p", {class: "note"}, stated.grouping)
  );
}

function problemItem(problem: Problem, {facts, telling}: Told): HTMLElement {
  const {words, text} = telling;
  const row = refHash({kind: "row", document: problem.document_id, table: "problems", line: problem.line});
  const answers = answersTold(problem, {facts, telling});
  return element(
    "li",
    {id: `problem-${problem.problem_id}`},
    element("strong", {}, words.name({name: problem.statement, name_en: problem.statement_en})),
    " ",
    element("span", {class: "faint section"}, numberText(problem.source, row)),
    answers.length > 0
      ? element(
          "ul",
          {},
          answers.map((answer) => element("li", {}, answer))
        )
      : element("p", {class: "faint"}, text.stated.unanswered)
  );
}

/** The measures of a group as a page has them: each kind of them once with where to see it. */
function measureItems(group: ProblemGroup, told: Told): Child[] {
  const {stated, rates} = told.telling.text;
  const found = measuresTold(group, told);
  if (found.length === 0) return [rates.absent];
  return found.map(({text, at}, i) =>
    found.findIndex((other) => other.at === at) === i
      ? [
          text,
          " ",
          element("a", {href: `#${at}`, class: "screen-only", "aria-label": `${stated.see} ${text}`}, stated.see)
        ]
      : text
  );
}
