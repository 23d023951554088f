import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {amount, count, rate} from "../format.js";
import {metrics} from "../metrics.js";
import {refHash} from "../provenance/ref.js";
import type {Answer, Problem, Problems} from "./facts.js";
import {moneyText, rateOf, rateText} from "./numbers.js";
import {answersOf, groupOf, problemGroups} from "./problemGroups.js";
import {alignmentRates, rateMetrics} from "./rateBars.js";
import type {ProblemsTelling} from "./telling.js";
import type {ProblemGroup} from "./text.js";
import {linesWithoutResult, resultsWithoutMoney} from "./unmatched.js";

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
          measuresOf(group, {facts, telling}).map((measure) => element("li", {}, measure))
        )
      );
    }),
    problems.length > 0 && element("p", {class: "note"}, stated.grouping)
  );
}

interface Told {
  facts: Problems;
  telling: ProblemsTelling;
}

function problemItem(problem: Problem, {facts, telling}: Told): HTMLElement {
  const {words, text} = telling;
  const row = refHash({kind: "row", document: problem.document_id, table: "problems", line: problem.line});
  const answers = answersOf(problem, facts).flatMap((answer) => answerText(answer, {facts, telling}) ?? []);
  return element(
    "li",
    {},
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

/** The metric of an improvement with its value of the year; undefined where the year has none. */
function answerText({metric, problem_basis: basis}: Answer, {facts, telling}: Told): string | undefined {
  const {words, text} = telling;
  const found = facts.metrics.find((row) => row.metric === metric);
  if (found?.value == null) return undefined;
  const {unit_id: unit, fiscal_year: year} = facts.subject;
  const {value, low, high} = found;
  const known = {value, low, high};
  const isAmount = metrics[metric].kind === "amount";
  const number = numberText(isAmount ? amount(known) : rate(known), refHash({kind: "metric", unit, year, metric}));
  return text.stated.answered({
    metric: words.metrics[metric].name,
    value: isAmount ? text.wan(number) : number,
    basis
  });
}

/** How large a group of problems is in the year's data: what has no base is left out. */
function measuresOf(group: ProblemGroup, {facts, telling}: Told): Child[] {
  const {text} = telling;
  const {stated, rates} = text;
  const leading = (id: string, content: string) => [content, " ", element("a", {href: `#${id}`}, stated.see)];
  if (group === "correspondence") {
    const found = alignmentRates.flatMap((name) => {
      const [first, second] = rateMetrics[name].map((metric) => rateOf(facts, {metric}));
      if (!first) return [];
      return second
        ? stated.rate({name: rates.names[name], named: rateText(first), inferred: rateText(second)})
        : stated.one({name: rates.names[name], value: rateText(first)});
    });
    if (found.length === 0) return [rates.absent];
    return found.map((content, i) => (i === 0 ? leading("correspondence", content) : content));
  }
  const itemised = rateOf(facts, {metric: "itemised_share"});
  const lines = linesWithoutResult(facts);
  const results = resultsWithoutMoney(facts);
  return [
    ...(itemised
      ? [leading("itemised-over-years", stated.one({name: rates.names.itemised, value: rateText(itemised)}))]
      : []),
    leading(
      "money-without-result",
      stated.amount({name: stated.idle, count: count(lines.length), amount: moneyText(lines, facts)})
    ),
    leading("results-without-line", stated.amount({name: stated.unpaid, count: count(results.length), amount: ""}))
  ];
}
