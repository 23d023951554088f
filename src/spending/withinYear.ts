import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Drawing} from "../components/figure.js";
import {paceOfYear} from "../components/paceOfYear.js";
import type {PaceLine} from "../components/paceOfYear.js";
import {axisNumbers, count} from "../format.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {monthNumbers} from "./monthNumbers.js";
import type {MonthLine} from "./months.js";
import {monthTable} from "./monthTable.js";
import {paceGroups} from "./paceGroups.js";
import type {LineMonths, PaceGroup} from "./paceGroups.js";
import {sliceFrame} from "./sliceFrame.js";
import {sliceHref} from "./sliceHref.js";
import {definitions, unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {withinYearNotes} from "./withinYearNotes.js";
import {withinYearTitle} from "./withinYearTitle.js";

/** How many lines of the latest month stand below the drawing at the most; the table has all. */
const most = 8;

/** Cumulative execution by month against the year's budget and the time elapsed, in the year looked at. */
export function withinYear(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {filters} = facts;
  const text = telling.text.withinYear;
  const {groups, paced} = paceGroups(facts);
  if (groups.length === 0) {
    const what = lineLabel("whole", facts, telling.words);
    return element("p", {class: "absent"}, text.nothing({units: unitNames(facts, telling), what, year: filters.year}));
  }
  const show = monthNumbers(facts, telling);
  const base = show.base(
    groups
      .flatMap(drawnOf)
      .flat()
      .find((row) => row.base !== null)
  );
  const reached = groups
    .flatMap(drawnOf)
    .flat()
    .map((row) => reachedBy(row, paced));
  const extent = [Math.min(0, ...reached), Math.max(paced ? 1 : 0, ...reached)] as const;
  const drawing = (group: PaceGroup) => (drawn: Drawing) =>
    paceOfYear(
      drawnOf(group).map((rows, i) => paceLine(rows, facts, {telling, paced, tone: group.whole ? i - 1 : i})),
      {
        ...{...drawn, side: filters.side, extent},
        months: Array.from({length: 12}, (_, i) => text.month(i + 1)),
        axis: (values) => axisNumbers(values, paced ? "rate" : filters.amountUnit),
        elapsed: paced ? {label: text.elapsed, value: axisNumbers([1], "rate")[0]!} : null
      }
    );
  const ranked = groups.flatMap((group) => group.ranked.slice(0, most));
  const isCut = groups.some((group) => group.ranked.length > most);
  const [latest] = groups.map((group) => group.latest).sort((a, b) => b - a);
  return figure(
    facts.groups.length > 1
      ? groups.map((group) => ({
          id: group.group.id,
          heading: unitNames({groups: [group.group]}, telling),
          draw: drawing(group)
        }))
      : drawing(groups[0]!),
    {
      ...sliceFrame(facts, telling),
      id: "pace-of-year",
      title: withinYearTitle(facts, {telling, groups}),
      subtitle: definitions(facts, {
        ...telling,
        years: telling.text.years(filters.year, filters.year),
        measure: text.measure(base),
        unit: telling.text.amountUnits[filters.amountUnit]
      }),
      notes: [
        withinYearNotes(facts, {telling, groups, paced}),
        ranked.length > 0 &&
          monthTable(ranked, facts, {telling, caption: text.latest(latest!, isCut ? count(most) : ""), brief: true})
      ],
      table: monthTable(facts.months, facts, {
        telling,
        caption: `${telling.text.years(filters.year, filters.year)} · ${telling.text.amountUnits[filters.amountUnit]}`
      })
    }
  );
}

const drawnOf = ({whole, lines}: PaceGroup): LineMonths[] => [...(whole ? [whole] : []), ...lines];

const reachedBy = (row: MonthLine, paced: boolean) => (paced ? (row.pace ?? 0) : row.amount);

function paceLine(
  rows: LineMonths,
  facts: Spending,
  {telling, paced, tone}: {telling: SpendingTelling; paced: boolean; tone: number}
): PaceLine {
  const show = monthNumbers(facts, telling);
  const [{group_id, account_id, level}] = rows as [MonthLine];
  const isFocus = account_id === (facts.filters.lines.join(",") || facts.filters.side);
  return {
    key: `pace:${group_id}:${account_id}`,
    label: lineLabel(account_id, facts, telling.words),
    href: isFocus ? null : sliceHref(facts, {lines: [account_id]}),
    whole: level === "whole",
    tone,
    points: rows
      .filter((row) => !paced || row.pace !== null)
      .map((row) => ({
        ...{month: row.month, reached: reachedBy(row, paced), href: show.href(row)},
        value: paced ? show.pace(row) : show.amount(row)
      }))
  };
}
