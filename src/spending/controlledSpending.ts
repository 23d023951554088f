import {controlledLines} from "../components/controlledLines.js";
import type {ControlledBar} from "../components/controlledLines.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Drawing} from "../components/figure.js";
import type {Group} from "../filters.js";
import type {ControlledLine} from "./controlled.js";
import {controlledReasons} from "./controlledReasons.js";
import {controlledTable} from "./controlledTable.js";
import {controlledTitle} from "./controlledTitle.js";
import {controlledValues} from "./controlledValues.js";
import type {Spending} from "./facts.js";
import {planName} from "./planName.js";
import {sliceFrame} from "./sliceFrame.js";
import {sliceHref} from "./sliceHref.js";
import {definitions, unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** Controlled spending in the year looked at, against its budget and the year it is held against, with the reasons stated. */
export function controlledSpending(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {text} = telling;
  const {filters, groups, controlled} = facts;
  const {year, against} = filters;
  const own = text.controlledSpending;
  const years = text.years(year, year);
  if (controlled.every((row) => row.value === null && row.planned === null))
    return element("p", {class: "absent"}, own.nothing({units: unitNames(facts, telling), years}));
  const now = controlled.filter((row) => row.fiscal_year === year);
  const before = controlled.filter((row) => row.fiscal_year === against);
  const amounts = [...now, ...before].flatMap(({value, planned}) => [value ?? 0, planned ?? 0]);
  const options = {
    extent: [Math.min(0, ...amounts), Math.max(0, ...amounts)] as const,
    keys: {
      spent: own.spent(year),
      before: before.some((row) => row.value !== null) ? own.spent(against!) : "",
      planned: now.some((row) => row.planned !== null) ? own.tick(planName(now, telling)) : ""
    }
  };
  const drawOf = (group: Group) => {
    const bars = barsOf(group, {...telling, facts});
    return (drawing: Drawing) => controlledLines(bars, {...drawing, ...options});
  };
  return figure(
    groups.length === 1
      ? drawOf(groups[0]!)
      : groups.map((group) => ({
          ...{id: group.id, heading: unitNames({groups: [group]}, telling), draw: drawOf(group)}
        })),
    {
      ...sliceFrame(facts, telling),
      id: "controlled-spending",
      title: controlledTitle(facts, telling),
      subtitle: definitions(facts, {
        ...{...telling, years, measure: own.measure(against), lines: own.lines},
        unit: text.amountUnits[filters.amountUnit]
      }),
      notes: notes(facts, telling).map((note) => element("p", {class: "note"}, note)),
      table: controlledTable(facts, telling)
    }
  );
}

/** A group's lines in the year looked at, as bars. */
function barsOf(group: Group, {facts, ...telling}: SpendingTelling & {facts: Spending}): ControlledBar[] {
  const {words, text} = telling;
  const {filters, controlled} = facts;
  const own = text.controlledSpending;
  const show = controlledValues(facts);
  const lines = controlled.filter((row) => row.group_id === group.id);
  const basis = (row: ControlledLine) => (row.basis === "derived" ? words.basis.derived : "");
  return lines
    .filter((row) => row.fiscal_year === filters.year)
    .map((row) => {
      const before = lines.find((each) => each.account_id === row.account_id && each.fiscal_year === filters.against);
      const stated = before?.value != null;
      return {
        key: `controlled-spending:${group.id}:${row.account_id}`,
        label: words.name(row),
        href: row.twin === null ? null : sliceHref(facts, {side: "expenditure", lines: [row.twin]}),
        depth: row.depth,
        ...{spent: row.value, spentDerived: row.basis === "derived", planned: row.planned},
        ...{before: before?.value ?? null, beforeDerived: before?.basis === "derived"},
        value: show.spent(row) || "—",
        mark: row.value === null ? words.notStated : basis(row),
        beside: [
          ...(row.planned === null ? [] : [own.besidePlan({base: planName([row], telling), value: show.planned(row)})]),
          ...(stated
            ? [own.besideYear({year: before.fiscal_year, value: show.spent(before), basis: basis(before)})]
            : [])
        ],
        reasons: controlledReasons(row, {...telling, facts, group})
      };
    });
}

/** What the figure leaves open: lines without a final account, sums that not every unit is in. */
function notes({filters, groups, controlled}: Spending, telling: SpendingTelling): string[] {
  const {words} = telling;
  const own = telling.text.controlledSpending;
  const {year} = filters;
  const stated = new Set(
    controlled
      .filter((row) => row.value !== null || row.planned !== null)
      .map((row) => `${row.group_id} ${row.account_id}`)
  );
  return groups.flatMap((group) => {
    const lines = controlled.filter((row) => row.group_id === group.id && row.fiscal_year === year);
    const names = lines
      .filter((row) => row.value === null && stated.has(`${row.group_id} ${row.account_id}`))
      .map((row) => words.name(row));
    const units = lines.find((row) => row.account_id === "three-public")?.units ?? group.units.length;
    const unit = groups.length > 1 ? words.name(group) : "";
    return [
      names.length > 0 ? own.missing({unit, year, names}) : "",
      units < group.units.length ? own.someUnits({unit, year, stated: units, units: group.units.length}) : ""
    ].filter((note) => note !== "");
  });
}
