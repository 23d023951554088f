import type {DifferenceStep} from "../components/differenceBridge.js";
import {count} from "../format.js";
import {bridgeReasons} from "./bridgeReasons.js";
import {lineChange, yearsBetween} from "./chartChanges.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {LineOfYear} from "./linesOfYear.js";
import {reasonText} from "./reasonText.js";
import {sliceHref} from "./sliceHref.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";

/** How many reasons stand at a step; the table has all. */
const mostReasons = 3;

/** A group's bridge: the total of the year held against, the steps by size, the folded ones as one, the total of the year looked at. */
export function bridgeSteps(whole: LineOfYear, facts: Spending, telling: SpendingTelling): DifferenceStep[] {
  const {filters, lines, together} = facts;
  const {words, text} = telling;
  const {year, against} = filters;
  const show = values(facts);
  const own = (row: LineOfYear) => row.group_id === whole.group_id;
  const steps = lines.filter((row) => own(row) && row.place !== null);
  const drawn = steps.filter((row) => !row.folded).sort((a, b) => a.place! - b.place!);
  const folded = steps.filter((row) => row.folded);
  const rest = together.find((row) => row.level === "rest" && own(row));
  const derived = (row: LineOfYear) => row.basis === "derived" || row.other_basis === "derived";
  const markOf = (is: boolean) => (is ? words.basis.derived : "");

  const level = (which: number, {back}: {back: boolean}): DifferenceStep => {
    const at = (back ? whole.other : whole.value)!;
    return {
      ...{kind: "level", label: text.bridge.total(which), value: show.ofYear(whole, {back}), reasons: []},
      ...{mark: markOf((back ? whole.other_basis : whole.basis) === "derived"), note: "", from: at, to: at},
      href: back ? sliceHref(facts, {year: which, against: year}) : null,
      key: `bridge:${whole.group_id}:${which}`
    };
  };

  let at = whole.other!;
  const moved = (row: LineOfYear) => {
    const from = at;
    at += row.difference!;
    return {from, to: at, value: show.difference(row)};
  };
  const step = (row: LineOfYear): DifferenceStep => {
    const alone = filters.lines.length === 1 && filters.lines[0] === row.line_id;
    const changed = lineChange(row.line_id, {facts, ...telling, between: yearsBetween(filters)});
    const missing = row.other === null ? against : row.value === null ? year : null;
    return {
      ...{kind: "step", label: lineLabel(row.line_id, facts, words), ...moved(row)},
      mark: markOf(derived(row)),
      note: changed || (missing !== null && row.itemised ? text.bridge.notStatedIn(missing) : ""),
      reasons: bridgeReasons(row, facts)
        .slice(0, mostReasons)
        .map((reason) => reasonText(reason, {linked: false, facts, telling})),
      href: alone || row.line_id === filters.side ? null : sliceHref(facts, {lines: [row.line_id]}),
      key: `bridge:${row.group_id}:${row.line_id}`
    };
  };
  const restOf = (row: LineOfYear): DifferenceStep => {
    const word = folded.every((each) => each.difference === 0) ? text.bridge.restUnchanged : text.bridge.rest;
    return {
      ...{kind: "step", label: word(count(folded.length)), ...moved(row)},
      ...{mark: markOf(folded.some((each) => each.difference !== 0 && derived(each))), note: "", reasons: []},
      ...{href: null, key: `bridge:${row.group_id}:rest`}
    };
  };
  return [
    level(against!, {back: true}),
    ...drawn.map(step),
    ...(rest ? [restOf(rest)] : []),
    level(year, {back: false})
  ];
}
