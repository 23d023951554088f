import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {bridgeReasons} from "./bridgeReasons.js";
import {lineChange, yearsBetween} from "./chartChanges.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {LineOfYear} from "./linesOfYear.js";
import {reasonText} from "./reasonText.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";
import {yearUnit} from "./yearUnit.js";

/** Every step between the two years, the largest first, with the reasons stated for it; then the whole. */
export function bridgeTable(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {filters, groups, lines, together} = facts;
  const {words, text} = telling;
  const {year, against} = filters;
  const show = values(facts);
  const rows = groups.flatMap((group) => [
    ...lines.filter((row) => row.group_id === group.id && row.place !== null).sort((a, b) => a.place! - b.place!),
    ...together.filter((row) => row.group_id === group.id && row.level === "whole")
  ]);
  const basis = (row: LineOfYear) => [row.basis, row.other_basis].find((each) => each === "derived") ?? row.basis;
  return dataTable(rows, {
    caption: `${text.bridge.years(against!, year)} · ${yearUnit(facts, telling)}`,
    columns: [
      {
        head: text.columns.line,
        cell: (row) => {
          const changed = lineChange(row.line_id, {facts, ...telling, between: yearsBetween(filters)});
          return [lineLabel(row.line_id, facts, words), changed && element("span", {class: "mark"}, ` ${changed}`)];
        }
      },
      ...(groups.length > 1
        ? [
            {
              head: text.columns.unit,
              cell: (row: LineOfYear) =>
                unitNames({groups: groups.filter((group) => group.id === row.group_id)}, telling)
            }
          ]
        : []),
      {head: text.bridge.total(against!), number: true, cell: (row) => show.ofYear(row, {back: true})},
      {head: text.bridge.total(year), number: true, cell: (row) => show.ofYear(row, {back: false})},
      {head: text.bridge.columns.difference, number: true, cell: (row) => show.difference(row)},
      {
        head: text.columns.basis,
        cell: (row) => {
          const how = basis(row) ?? row.other_basis;
          return how && words.basis[how];
        }
      },
      {
        head: text.bridge.columns.reason,
        cell: (row) =>
          bridgeReasons(row, facts).map((reason) =>
            element("div", {}, reasonText(reason, {linked: true, facts, telling}))
          )
      }
    ]
  });
}
