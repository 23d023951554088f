import type {KeyFigure, MarkedValue} from "../components/keyFigures.js";
import type {MetricId} from "../metrics.js";
import type {PlanKind, Words} from "../text.js";
import {directionOf, figureOf, metricOf, plannedFigure, growthText} from "./headline.js";
import type {AccountFigure, Overview} from "./facts.js";
import {numbers} from "./numbers.js";

/** Income, spending, both executions and carry-over, each with last year and budget beside it. */
export function keyFigureRows(facts: Overview, {words}: {words: Words}): KeyFigure[] {
  const year = facts.subject.fiscal_year;
  const show = numbers(facts);
  const {overview, metrics, notStated} = words;
  const marked = (figure: AccountFigure | undefined): MarkedValue | string =>
    figure
      ? {
          value: show.figure(figure),
          unit: words.amountUnit,
          ...(figure.basis === "derived" && {mark: words.basis.derived})
        }
      : notStated;
  const markedRate = (metric: MetricId, back: 0 | 1 = 0): MarkedValue | string => {
    const row = metricOf(facts, {metric, back});
    return row ? {value: show.metric(row), ...(row.basis === "derived" && {mark: words.basis.derived})} : notStated;
  };
  const growth = (account: string, metric: MetricId) => {
    const change = metricOf(facts, {metric});
    const direction = directionOf(change, figureOf(facts, {account, back: 1}));
    return overview.growth(direction, growthText(facts, {change}));
  };
  const level = (id: "income" | "expenditure" | "carry_over", change: MetricId, account: string): KeyFigure => {
    const planned = plannedFigure(facts, {account});
    const prior = figureOf(facts, {account, back: 1});
    return {
      id,
      kind: id === "carry_over" ? "balance" : id,
      label: metrics[id].name,
      meaning: `${metrics[id].meaning} ${metrics[id].caution}`,
      main: marked(figureOf(facts, {account})),
      beside: [
        {label: overview.priorYear(year - 1), value: marked(prior)},
        ...(prior ? [{label: metrics[change].name, value: {value: growth(account, change)}}] : []),
        ...(planned ? [{label: overview.planOf(planned.kind), value: marked(planned.figure)}] : []),
        ...(id === "carry_over" ? [{label: metrics.carry_over_rate.name, value: markedRate("carry_over_rate")}] : [])
      ]
    };
  };
  const execution = (id: "income_execution" | "expenditure_execution", account: string): KeyFigure => {
    const planned = plannedFigure(facts, {account});
    const original = planned?.kind === "adjusted" ? figureOf(facts, {account, measure: "budget"}) : undefined;
    const beside = (kind: PlanKind, figure: AccountFigure) => ({label: overview.planOf(kind), value: marked(figure)});
    return {
      id,
      kind: "rate",
      label: metrics[id].name,
      meaning: `${metrics[id].meaning} ${metrics[id].caution}`,
      main: markedRate(id),
      beside: [
        {label: overview.priorYear(year - 1), value: markedRate(id, 1)},
        ...(planned ? [beside(planned.kind, planned.figure)] : [{label: overview.planOf("budget"), value: notStated}]),
        ...(original ? [beside("budget", original)] : [])
      ]
    };
  };
  return [
    level("income", "income_change", "income"),
    level("expenditure", "year_on_year", "expenditure"),
    level("carry_over", "carry_over_change", "closing-balance"),
    execution("income_execution", "income"),
    execution("expenditure_execution", "expenditure")
  ];
}
