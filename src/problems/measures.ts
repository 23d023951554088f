import {numberText} from "../components/numberText.js";
import {amount, count, rate} from "../format.js";
import {metrics} from "../metrics.js";
import {refHash} from "../provenance/ref.js";
import type {Answer, Problem, Problems} from "./facts.js";
import {moneyText, rateOf, rateText} from "./numbers.js";
import {answersOf} from "./problemGroups.js";
import {alignmentRates, rateMetrics} from "./rateBars.js";
import type {ProblemsTelling} from "./telling.js";
import type {ProblemGroup} from "./text.js";
import {linesWithoutResult, resultsWithoutMoney} from "./unmatched.js";

/** What is known, and the words to tell it in. */
export interface Told {
  facts: Problems;
  telling: ProblemsTelling;
}

/** A measure in words, and the id of the part of the page 问题 that shows it. */
export interface ToldMeasure {
  text: string;
  at: string;
}

/** The metrics of the improvements that answer a problem, with their values of the year; none where the year has none. */
export function answersTold(problem: Problem, told: Told): string[] {
  return answersOf(problem, told.facts).flatMap((answer) => answerText(answer, told) ?? []);
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
export function measuresTold(group: ProblemGroup, {facts, telling}: Told): ToldMeasure[] {
  const {stated, rates} = telling.text;
  if (group === "correspondence")
    return alignmentRates.flatMap((name) => {
      const [first, second] = rateMetrics[name].map((metric) => rateOf(facts, {metric}));
      if (!first) return [];
      const text = second
        ? stated.rate({name: rates.names[name], named: rateText(first), inferred: rateText(second)})
        : stated.one({name: rates.names[name], value: rateText(first)});
      return {text, at: "correspondence"};
    });
  const itemised = rateOf(facts, {metric: "itemised_share"});
  const lines = linesWithoutResult(facts);
  const results = resultsWithoutMoney(facts);
  return [
    ...(itemised
      ? [{text: stated.one({name: rates.names.itemised, value: rateText(itemised)}), at: "itemised-over-years"}]
      : []),
    {
      text: stated.amount({name: stated.idle, count: count(lines.length), amount: moneyText(lines, facts)}),
      at: "money-without-result"
    },
    {text: stated.amount({name: stated.unpaid, count: count(results.length), amount: ""}), at: "results-without-line"}
  ];
}
