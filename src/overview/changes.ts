import {changesSince} from "../components/changesSince.js";
import type {ChangeBar} from "../components/changesSince.js";
import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {amount} from "../format.js";
import type {Words} from "../text.js";
import {figureFrame} from "./figureFrame.js";
import type {Change, Overview} from "./facts.js";
import {numbers} from "./numbers.js";

/** At most so many lines are drawn of a group; the table has them all. */
const mostBars = 12;

/** What changed since last year, line by line, largest first, with the reasons the documents give. */
export function changes(facts: Overview, {words}: {words: Words}): HTMLElement {
  const text = words.overview.changes;
  const year = facts.subject.fiscal_year;
  const show = numbers(facts);
  const known = facts.changes.filter((row): row is Change & {value: number} => row.value !== null);
  const withKnownChildren = new Set(known.map((row) => row.parent_id));
  const bySize = (rows: (Change & {value: number})[]) => rows.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const lines = bySize(known.filter((row) => row.tree === "main" && !withKnownChildren.has(row.account_id)));
  const controlled = bySize(known.filter((row) => row.tree === "controlled"));
  const largest = lines[0];
  if (!largest) return element("p", {class: "absent"}, text.none(year));
  const bar = (row: Change & {value: number}): ChangeBar => ({
    label: words.name(row),
    value: show.change(row),
    change: row.value,
    mark: row.basis === "derived" ? words.basis.derived : ""
  });
  const bars = [
    ...lines.slice(0, mostBars).map(bar),
    ...controlled.map((row, i) => ({...bar(row), heading: i === 0 ? text.within : undefined}))
  ];
  const reasons = known.filter((row) => row.reason);
  return figure((drawing) => changesSince(bars, drawing), {
    id: "changes",
    title:
      largest.value === 0
        ? text.untitled(year)
        : text.title({
            year,
            name: words.name(largest),
            direction: largest.value > 0 ? "up" : "down",
            change: show.change(largest, amount({value: Math.abs(largest.value), low: largest.low, high: largest.high}))
          }),
    subtitle: text.subtitle,
    notes: [
      lines.length > mostBars && element("p", {class: "note"}, text.rest(mostBars, lines.length - mostBars)),
      reasons.length > 0 &&
        element(
          "dl",
          {class: "reasons"},
          element("dt", {}, text.reasons),
          reasons.map((row) =>
            element(
              "dd",
              {},
              element("strong", {}, words.name(row)),
              " ",
              words.either({zh: row.reason, en: row.reason_en})
            )
          )
        )
    ],
    ...figureFrame(facts, {words}),
    table: dataTable([...lines, ...controlled], {
      caption: text.subtitle,
      columns: [
        {head: text.columns.line, cell: (row) => words.name(row)},
        {
          head: text.columns.prior,
          number: true,
          cell: (row) => show.actual(row, {back: 1})
        },
        {
          head: text.columns.current,
          number: true,
          cell: (row) => show.actual(row, {back: 0})
        },
        {head: text.columns.change, number: true, cell: (row) => show.change(row)},
        {head: words.overview.spent.columns.basis, cell: (row) => words.basis[row.basis]}
      ]
    })
  });
}
