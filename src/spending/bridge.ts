import {differenceBridge} from "../components/differenceBridge.js";
import {differenceRange} from "../components/differenceRange.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Drawing} from "../components/figure.js";
import {ways} from "../components/ways.js";
import {yearsOf} from "../filters.js";
import {count} from "../format.js";
import {bridgeReasons} from "./bridgeReasons.js";
import {bridgeSteps} from "./bridgeSteps.js";
import {bridgeTable} from "./bridgeTable.js";
import {bridgeTitle} from "./bridgeTitle.js";
import {chartChangeNotes, yearsBetween} from "./chartChanges.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {reasonText} from "./reasonText.js";
import {sliceFrame} from "./sliceFrame.js";
import {sliceHref} from "./sliceHref.js";
import {definitions, unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {whyNothing} from "./whyNothing.js";
import {yearUnit} from "./yearUnit.js";

const id = "bridge";

/** More reasons than these are shown when they are asked for. */
const mostReasons = 5;

/** What made the difference between the two years: from the one total to the other, the largest steps first. */
export function bridge(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {filters, groups, together} = facts;
  const {year, against} = filters;
  const text = telling.text.bridge;
  const told = groups.flatMap((group) => {
    const whole = together.find((row) => row.level === "whole" && row.group_id === group.id);
    return whole && whole.difference !== null ? [{group, steps: bridgeSteps(whole, facts, telling)}] : [];
  });
  if (against === null || told.length === 0)
    return element("div", {id}, chosenYears(facts, telling), element("p", {class: "absent"}, whyNone(facts, telling)));

  const span = Math.max(
    ...told.map(({steps}) => {
      const [low, high] = differenceRange(steps);
      return high - low;
    })
  );
  const drawing =
    ({steps}: (typeof told)[number]) =>
    (at: Drawing) =>
      differenceBridge(steps, {...at, span});
  return figure(
    groups.length === 1
      ? drawing(told[0]!)
      : told.map((each) => ({
          ...{id: each.group.id, heading: unitNames({groups: [each.group]}, telling), draw: drawing(each)}
        })),
    {
      ...sliceFrame(facts, telling),
      id,
      title: bridgeTitle(facts, telling),
      subtitle: definitions(facts, {...telling, years: text.years(against, year), unit: yearUnit(facts, telling)}),
      controls: chosenYears(facts, telling),
      notes: [
        element("p", {class: "note"}, told.length > 1 ? [text.scale, " ", text.sameScale] : text.scale),
        ...chartChangeNotes(facts, {...telling, between: yearsBetween(filters)}),
        otherReasons(facts, telling)
      ],
      table: bridgeTable(facts, telling)
    }
  );
}

/** The two years as choices; to look at the year that the other is held against turns them round. */
function chosenYears(facts: Spending, {text}: SpendingTelling): HTMLElement | null {
  const {filters, scope} = facts;
  const {year, against} = filters;
  const years = yearsOf(filters.units, scope);
  if (against === null) return null;
  const choice = (which: "year" | "against", {label}: {label: string}) => [
    element("span", {"aria-hidden": "true"}, label),
    ways(
      years
        .filter((each) => which === "year" || each !== year)
        .map((each) => ({
          ...{id: String(each), name: String(each), current: each === filters[which]},
          href: sliceHref(facts, which === "against" ? {against: each} : turnedTo(each))
        })),
      {figure: `${id}-${which}`, label}
    )
  ];
  const turnedTo = (each: number) => (each === against ? {year: each, against: year} : {year: each});
  return element(
    "div",
    {class: "chosen-years"},
    choice("year", {label: text.bridge.chooseYear}),
    choice("against", {label: text.bridge.chooseAgainst})
  );
}

/** Why there are no two totals to compare. */
function whyNone(facts: Spending, telling: SpendingTelling): string {
  const {filters, together} = facts;
  const {year, against} = filters;
  const wholes = together.filter((row) => row.level === "whole");
  if (wholes.every((row) => row.value === null)) return whyNothing(facts, {...telling, year, wholes});
  if (against === null) return telling.text.bridge.alone({units: unitNames(facts, telling), year});
  return whyNothing(facts, {...telling, year: against, wholes});
}

/** The reasons stated for lines of the focus that are not drawn as steps of their own. */
function otherReasons(facts: Spending, telling: SpendingTelling): HTMLElement | null {
  const rows = facts.lines
    .filter((row) => !row.step || row.folded)
    .flatMap((row) => bridgeReasons(row, facts).map((reason) => ({row, reason})));
  if (rows.length === 0) return null;
  const heading = telling.text.bridge.reasons(count(rows.length));
  const list = element(
    "ul",
    {class: "stated-reasons"},
    rows.map(({row, reason}) =>
      element(
        "li",
        {},
        element("strong", {}, lineLabel(row.line_id, facts, telling.words)),
        " ",
        reasonText(reason, {linked: true, facts, telling})
      )
    )
  );
  return rows.length > mostReasons
    ? element("details", {class: "as-table"}, element("summary", {}, heading), list)
    : element("div", {}, element("p", {class: "note"}, heading), list);
}
