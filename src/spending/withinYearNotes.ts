import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {LineMonths, PaceGroup} from "./paceGroups.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** How the figure is read, and what it leaves out: months, lines and units without figures, lines without a budget or for want of room. */
export function withinYearNotes(
  facts: Spending,
  {telling, groups, paced}: {telling: SpendingTelling; groups: readonly PaceGroup[]; paced: boolean}
): HTMLElement[] {
  const {words} = telling;
  const text = telling.text.withinYear;
  const name = (group: PaceGroup, rows: LineMonths) =>
    [
      ...(facts.groups.length > 1 ? [unitNames({groups: [group.group]}, telling)] : []),
      lineLabel(rows[0]!.account_id, facts, words)
    ].join(" ");
  const drawn = groups.flatMap((group) =>
    [...(group.whole ? [group.whole] : []), ...group.lines].map((rows) => ({
      name: name(group, rows),
      months: Array.from({length: group.latest}, (_, i) => i + 1).filter(
        (month) => !rows.some((row) => row.month === month)
      )
    }))
  );
  const missing = drawn.filter(({months}) => months.length > 0);
  const alike = missing.length === drawn.length && new Set(missing.map(({months}) => months.join())).size === 1;
  const leftOut = groups.reduce((sum, group) => sum + group.leftOut, 0);
  const withoutPace = groups.flatMap((group) => group.withoutPace.map((rows) => name(group, rows)));
  const partial = groups.flatMap(({group, whole, lines}) => {
    const units = (whole ?? lines[0])?.[0]!.unit_ids.split(",") ?? group.units;
    return units.length < group.units.length ? units : [];
  });
  const unitName = (id: string) => words.name(facts.scope.units.find((unit) => unit.unit_id === id)!);
  return [
    paced ? text.legend : text.noBudget,
    missing.length > 0 && text.missingMonths(alike ? [{name: "", months: missing[0]!.months}] : missing),
    withoutPace.length > 0 && text.withoutBudget(withoutPace),
    leftOut > 0 && text.leftOut(count(leftOut)),
    partial.length > 0 && text.onlyUnits(partial.map(unitName)),
    ...facts.groups
      .filter((group) => !groups.some((told) => told.group === group))
      .map((group) =>
        text.nothing({
          ...{units: unitNames({groups: [group]}, telling), what: lineLabel("whole", facts, words)},
          year: facts.filters.year
        })
      )
  ]
    .filter((note) => note !== false)
    .map((note) => element("p", {class: "note"}, note));
}
