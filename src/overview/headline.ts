import {rate} from "../format.js";
import type {Known} from "../format.js";
import type {Direction, Movement, PlanKind, Words} from "../text.js";
import type {AccountFigure, Overview} from "./facts.js";
import {numbers} from "./numbers.js";
import type {MetricYear} from "../metricYears.js";
import type {MetricId} from "../metrics.js";

/** An account's figure of a year, or of the year before with `back` 1; undefined where nothing states it. */
export function figureOf(
  {figures, subject}: Overview,
  {account, measure = "actual", back = 0}: {account: string; measure?: string; back?: 0 | 1}
): AccountFigure | undefined {
  return figures.find(
    (row) => row.account_id === account && row.measure === measure && row.fiscal_year === subject.fiscal_year - back
  );
}

/** A metric of a year, or of the year before with `back` 1; undefined where the data cannot give it. */
export function metricOf(
  {metrics, subject}: Overview,
  {metric, back = 0}: {metric: MetricId; back?: 0 | 1}
): (MetricYear & Known) | undefined {
  return metrics.find(
    (row): row is MetricYear & Known => row.metric === metric && row.fiscal_year === subject.fiscal_year - back
  );
}

/** The budget an account is held against: the adjusted, else the original, else one whose kind is unstated. */
export function plannedFigure(facts: Overview, {account, back = 0}: {account: string; back?: 0 | 1}) {
  for (const kind of ["adjusted", "budget", "unstated"] as const satisfies readonly PlanKind[]) {
    const figure = figureOf(facts, {account, measure: kind, back});
    if (figure) return {kind, figure};
  }
  return undefined;
}

/** Which way a figure moved, from its change as a fraction and last year's figure. */
export function directionOf(change: Known | undefined, prior: Known | undefined): Direction {
  if (!prior) return "unknown";
  if (!change) return "noBase";
  return change.value === 0 ? "flat" : change.value > 0 ? "up" : "down";
}

/** The account's part that no line of the tree covers, if any; lines that come to more than it cover all of it. */
export function notItemised({lines}: Overview, account: string) {
  return lines.find((line) => line.account_id === account && !line.itemised && line.value > 0);
}

/** The year in a sentence: what moved, how far, against which budget, and what nobody itemised. */
export function headline(facts: Overview, {words}: {words: Words}): string {
  const show = numbers(facts);
  const movement = (account: string, metric: MetricId): Movement | null => {
    const figure = figureOf(facts, {account});
    if (!figure) return null;
    const change = metricOf(facts, {metric});
    const direction = directionOf(change, figureOf(facts, {account, back: 1}));
    return {amount: show.figure(figure), direction, growth: growthText(facts, {change})};
  };
  const planned = plannedFigure(facts, {account: "expenditure"});
  const execution = metricOf(facts, {metric: "expenditure_execution"});
  const missing = notItemised(facts, "expenditure");
  return words.overview.headline({
    year: facts.subject.fiscal_year,
    income: movement("income", "income_change"),
    expenditure: movement("expenditure", "year_on_year"),
    carryOver: movement("closing-balance", "carry_over_change"),
    execution: execution && planned ? {rate: show.metric(execution), plan: planned.kind} : null,
    notItemised: missing ? {amount: show.line(missing), share: show.lineShare(missing)} : null
  });
}

/** A change's size in per cent: its sign is the verb's to say. Empty where there is none, or none to be seen. */
export function growthText(facts: Overview, {change}: {change: (MetricYear & Known) | undefined}): string {
  const text = change ? rate({...change, value: Math.abs(change.value)}) : "";
  return /[1-9]/.test(text) ? numbers(facts).metric(change!, text) : "";
}
