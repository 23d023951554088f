import type {LineOverYears, YearValue} from "../components/linesOverYears.js";
import {plainText} from "../components/numberText.js";
import type {Group} from "../filters.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {unitNames, valueUnit} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import type {TrendWay} from "./trendLines.js";

/** A group's lines, and everything together. */
export interface GroupOverYears {
  group: Group;
  whole: LineOverYears;
  lines: readonly LineOverYears[];
}

/** What the figure over the years shows, as a sentence: how everything moved from the first year to the last, or its largest line's share. */
export function trendTitle(
  facts: Spending,
  {words, text, drawn, way}: SpendingTelling & {drawn: readonly GroupOverYears[]; way: TrendWay}
): string {
  const {filters} = facts;
  const asShare = way === "shares" || filters.per === "share";
  const unit = asShare ? "" : valueUnit(facts, {words, text});
  const what = text.trend.subject({
    what: lineLabel("whole", facts, words),
    fund: filters.fund === "all" ? "" : (words.funds[filters.fund] ?? filters.fund),
    measure: filters.measure === "actual" ? "" : text.measures[filters.measure]
  });
  if (drawn.length > 1) {
    const year = Math.max(...drawn.map(({whole}) => whole.values.at(-1)!.year));
    return text.trend.several({
      ...{what, year, unit, asShare, side: text.sides[filters.side]},
      units: drawn.map(({group, whole}) => ({
        name: unitNames({groups: [group]}, {words, text}),
        value: whole.values.find((value) => value.year === year)?.value ?? ""
      }))
    });
  }
  const [{whole, lines}] = drawn as [GroupOverYears];
  const largest = [...lines]
    .filter((line) => line.kind === "line" && line.values.length > 0)
    .sort((a, b) => b.values.at(-1)!.amount - a.values.at(-1)!.amount)[0];
  const notItemised = lines.some(
    (line) => line.kind === "not-itemised" && line.values.at(-1)?.year === whole.values.at(-1)!.year
  );
  const ofLargest = asShare && filters.lines.length === 0 && largest !== undefined;
  const subject = ofLargest ? largest : whole;
  const [first, last] = [subject.values[0]!, subject.values.at(-1)!];
  return text.trend.title({
    what: ofLargest ? largest.label : what,
    ...{unit, asShare, side: text.sides[filters.side]},
    first: first.year === last.year ? null : {year: first.year, value: first.value},
    last: {year: last.year, value: last.value},
    direction: directionOf(first, last),
    largest:
      !ofLargest &&
      lines.length > 1 &&
      largest &&
      largest.values.at(-1)!.year === last.year &&
      largest.values.at(-1)!.amount > 0
        ? {name: largest.label, value: largest.values.at(-1)!.value, itemised: notItemised}
        : null
  });
}

/** Two numbers that read the same have not moved. */
function directionOf(first: YearValue, last: YearValue): "up" | "down" | "flat" {
  if (plainText(first.value) === plainText(last.value)) return "flat";
  return last.amount > first.amount ? "up" : "down";
}
