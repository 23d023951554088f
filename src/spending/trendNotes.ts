import {element} from "../components/element.js";
import {runsOf} from "./runsOf.js";
import {chartChangeNotes} from "./chartChanges.js";
import type {Spending} from "./facts.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {yearRange} from "./trendLines.js";
import type {TrendWay} from "./trendLines.js";
import type {GroupOverYears} from "./trendTitle.js";

/** What a reader has to know of the figure over the years: years without a value and why, lines taken together, and too few years for a trend. */
export function trendNotes(
  facts: Spending,
  {
    words,
    text,
    drawn,
    known,
    way,
    wholeLeftOut
  }: SpendingTelling & {
    drawn: readonly GroupOverYears[];
    known: readonly number[];
    way: TrendWay;
    wholeLeftOut: boolean;
  }
): HTMLElement[] {
  const list = (years: readonly number[]) =>
    runsOf(years)
      .map(([from, to]) => text.years(from, to))
      .join(words.listMark);
  const gaps = facts.groups.flatMap((group) => {
    const unit = facts.groups.length > 1 ? unitNames({groups: [group]}, {words, text}) : "";
    const own = facts.years.filter((row) => row.group_id === group.id && row.level === "whole");
    const missing = yearRange(facts).filter((year) => !own.some((row) => row.fiscal_year === year));
    const shown = drawn.find((each) => each.group === group)?.whole.values.map(({year}) => year) ?? [];
    const undivided = own.map((row) => row.fiscal_year).filter((year) => !shown.includes(year));
    return [
      missing.length > 0 && text.trend.notStated({unit, years: list(missing)}),
      undivided.length > 0 &&
        text.trend.undivided(facts.filters.per === "head" && way !== "shares" ? "head" : "share", {
          ...{unit, years: list(undivided)}
        })
    ];
  });
  const folded = new Set(facts.years.filter((row) => row.folded).map((row) => row.line_id)).size;
  const notes = [
    ...gaps,
    folded > 0 && text.trend.folded(folded),
    wholeLeftOut && text.trend.wholeLeftOut,
    known.length === 2 && text.trend.twoYears
  ].filter((note) => note !== false);
  return [...notes.map((note) => element("p", {class: "note"}, note)), ...chartChangeNotes(facts, {words, text})];
}
