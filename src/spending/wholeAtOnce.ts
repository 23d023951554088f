import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Drawing} from "../components/figure.js";
import {icicle} from "../components/icicle.js";
import {count} from "../format.js";
import type {Spending} from "./facts.js";
import {icicleParts} from "./icicleParts.js";
import {lineLabel} from "./lineLabel.js";
import type {LineOfYear} from "./linesOfYear.js";
import {sliceFrame} from "./sliceFrame.js";
import {definitions, unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";
import {wayHere} from "./wayHere.js";
import {wholeTitle} from "./wholeTitle.js";
import {whyNothing} from "./whyNothing.js";
import {yearUnit} from "./yearUnit.js";

const id = "whole-at-once";

/** The focus and everything it is made of in the year looked at, to walk into and out of. */
export function wholeAtOnce(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {filters, groups, together} = facts;
  const {text} = telling;
  const {year} = filters;
  const way = wayHere(facts, {...telling, figure: id});
  const wholes = together.filter((row) => row.level === "whole");
  if (wholes.every((row) => row.value === null))
    return element("div", {id}, way, element("p", {class: "absent"}, whyNothing(facts, {...telling, year, wholes})));

  const trees = groups.flatMap((group) => {
    const whole = wholes.find((row) => row.group_id === group.id && row.value !== null && row.value > 0);
    return whole ? [{group, ...icicleParts(whole, facts, telling)}] : [];
  });
  const drawn = trees.some(({whole}) => whole.parts.length > 0) ? trees : [];
  const extent = Math.max(...drawn.map(({whole}) => whole.amount));
  const drawing = (whole: (typeof drawn)[number]["whole"]) => (at: Drawing) =>
    icicle(whole, {
      ...{...at, extent, side: filters.side, planned: filters.measure !== "actual"},
      listed: (boxes) => text.wholeAtOnce.listed(count(boxes))
    });
  return figure(
    groups.length === 1 && drawn[0]
      ? drawing(drawn[0].whole)
      : drawn.map(({group, whole}) => ({
          ...{id: group.id, heading: unitNames({groups: [group]}, telling), draw: drawing(whole)}
        })),
    {
      ...sliceFrame(facts, telling),
      id,
      title: wholeTitle(facts, telling),
      subtitle: definitions(facts, {...telling, years: text.years(year, year), unit: yearUnit(facts, telling)}),
      controls: way,
      notes: notes(facts, telling, drawn),
      table: table(facts, telling)
    }
  );
}

function notes(
  facts: Spending,
  telling: SpendingTelling,
  drawn: readonly {flat: readonly LineOfYear[]}[]
): HTMLElement[] {
  const text = telling.text.wholeAtOnce;
  const show = values(facts);
  const several = drawn.length > 1;
  const flat = drawn.flatMap((tree) => tree.flat);
  const name = (row: LineOfYear) =>
    [several && groupName(row, facts, telling), lineLabel(row.line_id, facts, telling.words)].filter(Boolean).join(" ");
  return [
    drawn.length > 0 && facts.filters.lines.length > 0 && text.shares[facts.filters.side],
    several && text.sameScale,
    flat.length > 0 &&
      text.withoutArea({
        unit: yearUnit(facts, telling),
        values: flat.map((row) => ({name: name(row), value: show.ofYear(row, {back: false})}))
      })
  ]
    .filter((note) => note !== false)
    .map((note) => element("p", {class: "note"}, note));
}

const groupName = (row: LineOfYear, {groups}: Spending, telling: SpendingTelling) =>
  unitNames({groups: groups.filter((group) => group.id === row.group_id)}, telling);

function table(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {filters, groups, lines, together} = facts;
  const {words, text} = telling;
  const show = values(facts);
  const alone = filters.lines.length < 2;
  const rows = groups.flatMap((group) =>
    [
      ...together.filter((row) => row.level === "whole"),
      ...lines.filter((row) => row.basis !== null && !(alone && row.in_focus))
    ].filter((row) => row.group_id === group.id)
  );
  const top = Math.min(...rows.filter((row) => row.level === "line").map((row) => row.depth));
  const indent = (row: LineOfYear) => (row.level === "whole" ? 0 : row.depth - top + 1);
  return dataTable(rows, {
    caption: `${text.years(filters.year, filters.year)} · ${text.measures[filters.measure]}`,
    columns: [
      {
        head: text.columns.line,
        cell: (row) => element("span", {class: `indent-${indent(row)}`}, lineLabel(row.line_id, facts, words))
      },
      ...(groups.length > 1
        ? [{head: text.columns.unit, cell: (row: LineOfYear) => groupName(row, facts, telling)}]
        : []),
      {head: yearUnit(facts, telling), number: true, cell: (row) => show.ofYear(row, {back: false})},
      {
        head: text.wholeAtOnce.columns.share[filters.side],
        number: true,
        cell: (row) => show.shareOfYear(row)
      },
      {head: text.columns.basis, cell: (row) => row.basis && words.basis[row.basis]}
    ]
  });
}
