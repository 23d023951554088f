import {rate} from "../format.js";
import {directionOf} from "../overview/headline.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {SpendingTelling} from "./telling.js";
import {unitNames, valueUnit} from "./telling.js";
import {values} from "./values.js";

/**
 * The slice in a sentence: how much in the year looked at (or the nearest of the years shown), how it moved, and its
 * largest line.
 */
export function headline(facts: Spending, {words, text}: SpendingTelling): string {
  const {filters, groups} = facts;
  const show = values(facts);
  const year = Math.min(Math.max(filters.year, filters.from), filters.to);
  const of = (level: string, year: number) =>
    facts.years.filter((row) => row.level === level && row.fiscal_year === year && row.group_id === groups[0]!.id);
  const [whole] = of("whole", year);
  const [prior] = of("whole", year - 1);
  const lines = of("shown", year);
  const [largest] = lines
    .filter((row) => row.itemised && row.value !== null && row.value > 0)
    .sort((a, b) => b.value! - a.value!);
  const rest = lines.find((row) => !row.itemised && row.value !== null && row.value > 0);
  const growth =
    whole?.growth == null ? undefined : {value: whole.growth, low: whole.growth_low, high: whole.growth_high};
  const priorKnown = growth ?? (prior?.value == null ? undefined : {value: prior.value});
  return text.headline({
    units: unitNames({groups: groups.slice(0, 1)}, {words, text}),
    what: lineLabel("whole", facts, words),
    year,
    measure: text.measures[filters.measure],
    value: whole && whole.value !== null ? show.value(whole) : "",
    unit: filters.per === "share" ? "" : valueUnit(facts, {words, text}),
    change:
      whole?.value == null || filters.per === "share"
        ? null
        : {
            against: year - 1,
            direction: directionOf(growth, priorKnown),
            growth: growth ? rate({...growth, value: Math.abs(growth.value)}) : ""
          },
    largest:
      largest && lines.length > 1 ? {name: lineLabel(largest.line_id, facts, words), share: show.share(largest)} : null,
    notItemised: rest ? show.value(rest) : ""
  });
}
