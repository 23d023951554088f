import type {Drawing} from "../components/figure.js";
import {linesOfFewYears} from "../components/linesOfFewYears.js";
import {linesOverYears} from "../components/linesOverYears.js";
import type {LineOverYears} from "../components/linesOverYears.js";
import {stackedYears} from "../components/stackedYears.js";
import {axisNumbers} from "../format.js";
import {brokenLines} from "./brokenLines.js";
import {chartChanges} from "./chartChanges.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";
import {trendYears, yearRange} from "./trendLines.js";
import type {TrendWay} from "./trendLines.js";
import type {GroupOverYears} from "./trendTitle.js";

/** How the lines of every group are drawn on one scale, and whether everything together is left out because it would leave no room for them. */
export function trendDrawing(
  facts: Spending,
  {
    words,
    text,
    drawn: given,
    known,
    way
  }: SpendingTelling & {
    drawn: readonly GroupOverYears[];
    known: readonly number[];
    way: TrendWay;
  }
): {draw: (group: GroupOverYears) => (drawing: Drawing) => SVGSVGElement; wholeLeftOut: boolean} {
  const {filters} = facts;
  const few = known.length < 2 || (known.length === 2 && way === "lines");
  const beside = few || way === "lines";
  const drawn = few ? given : given.map((each) => withBreaks(each, facts));
  const breaks = [...new Set(chartChanges(facts).map(({fiscal_year}) => fiscal_year))]
    .sort((a, b) => a - b)
    .map((year) => ({year, label: text.chartChange.mark(year)}));
  const wholeLeftOut =
    beside && !few && greatest(drawn.map(({whole}) => whole)) > 2 * greatest(drawn.flatMap(({lines}) => lines));
  const together = ({whole, lines}: GroupOverYears) =>
    lines.length > 1 && beside && !wholeLeftOut ? [whole, ...lines] : lines;
  const panels = drawn.map((group) => (beside ? together(group) : group.lines));
  const extent = extentOf(drawn.map((group) => (beside ? amounts(together(group)) : columns(group.lines))).flat());
  const draw = (given: GroupOverYears) => (drawing: Drawing) => {
    const group = drawn.find((each) => each.group === given.group)!;
    const options = {
      ...{...drawing, extent, panels, side: filters.side},
      years: trendYears(facts, {figure: `trend:${group.group.id}`, years: few ? known : yearRange(facts)}),
      axis: (ticks: readonly number[]) =>
        axisNumbers(ticks, way === "shares" || filters.per === "share" ? "rate" : filters.amountUnit)
    };
    if (few) return linesOfFewYears(ranked(together(group)), {...options, notStated: words.notStated});
    return way === "lines"
      ? linesOverYears(together(group), {...options, breaks})
      : stackedYears(group.lines, {...options, breaks, totals: group.whole.values});
  };
  return {draw, wholeLeftOut};
}

/** A group's lines, broken where the chart changed. */
function withBreaks(each: GroupOverYears, facts: Spending): GroupOverYears {
  const [whole, ...lines] = brokenLines([each.whole, ...each.lines], {facts, group: each.group.id});
  return {...each, whole: whole!, lines};
}

const amounts = (lines: readonly LineOverYears[]) => lines.flatMap((line) => line.values.map(({amount}) => amount));

const greatest = (lines: readonly LineOverYears[]) => Math.max(0, ...amounts(lines).map(Math.abs));

const extentOf = (ends: readonly number[]): [number, number] => [Math.min(0, ...ends), Math.max(0, ...ends)];

/** Where the columns that lines make end, below zero and above. */
function columns(lines: readonly LineOverYears[]): number[] {
  const ends = new Map<string, number>();
  for (const {year, amount} of lines.flatMap((line) => line.values)) {
    const end = `${year} ${amount < 0}`;
    ends.set(end, (ends.get(end) ?? 0) + amount);
  }
  return [...ends.values()];
}

/** Everything together first, then the lines by their last amount, what is left over last. */
function ranked(lines: readonly LineOverYears[]): LineOverYears[] {
  const rank = {whole: 0, line: 1, rest: 2, "not-itemised": 3};
  const last = (line: LineOverYears) => line.values.at(-1)?.amount ?? -Infinity;
  return [...lines].sort((a, b) => rank[a.kind] - rank[b.kind] || last(b) - last(a) || 0);
}
