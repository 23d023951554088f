import {changesSince} from "../components/changesSince.js";
import type {ChangeBar} from "../components/changesSince.js";
import {element} from "../components/element.js";
import {figureContent} from "../components/figureContent.js";
import type {FigureContent} from "../components/figureContent.js";
import {amount, amountValue} from "../format.js";
import type {Words} from "../text.js";
import {figureFrame} from "./figureFrame.js";
import type {Change, Overview} from "./facts.js";
import {numbers} from "./numbers.js";

/** At most so many lines are drawn of a group; the table has them all. */
const mostBars = 12;

/** A line whose two years are both known. */
export type KnownChange = Change & {value: number};

/** What changed since last year, line by line, largest first, with the reasons the documents give. */
export function changes(facts: Overview, {words}: {words: Words}): HTMLElement {
  const text = words.overview.changes;
  const content = changesContent(facts, {words});
  if (!content) return element("p", {class: "absent"}, text.none(facts.subject.fiscal_year));
  const reasons = knownChanges(facts).filter((row) => row.reason);
  return figureContent(content, {
    ...figureFrame(facts, {words}),
    below:
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
  });
}

const knownChanges = (facts: Overview) => facts.changes.filter((row): row is KnownChange => row.value !== null);

/** The lines that changed, largest first: the finest known of each branch, and those under special control apart. */
export function changedLines(facts: Overview): {lines: KnownChange[]; controlled: KnownChange[]} {
  const known = knownChanges(facts);
  const withKnownChildren = new Set(known.map((row) => row.parent_id));
  const bySize = (rows: KnownChange[]) => rows.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return {
    lines: bySize(known.filter((row) => row.tree === "main" && !withKnownChildren.has(row.account_id))),
    controlled: bySize(known.filter((row) => row.tree === "controlled"))
  };
}

/** The figure of changes before it stands on a page; undefined where no line's two years are known. */
export function changesContent(facts: Overview, {words}: {words: Words}): FigureContent<KnownChange> | undefined {
  const text = words.overview.changes;
  const year = facts.subject.fiscal_year;
  const show = numbers(facts);
  const {lines, controlled} = changedLines(facts);
  const largest = lines[0];
  if (!largest) return undefined;
  const bar = (row: KnownChange): ChangeBar => ({
    label: words.name(row),
    value: show.change(row),
    change: row.value,
    mark: row.basis === "derived" ? words.basis.derived : ""
  });
  const bars = [
    ...lines.slice(0, mostBars).map(bar),
    ...controlled.map((row, i) => ({...bar(row), heading: i === 0 ? text.within : undefined}))
  ];
  return {
    id: "changes",
    draw: (drawing) => changesSince(bars, drawing),
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
    notes: lines.length > mostBars ? [text.rest(mostBars, lines.length - mostBars)] : [],
    table: {
      rows: [...lines, ...controlled],
      caption: text.subtitle,
      columns: [
        {head: text.columns.line, cell: (row) => words.name(row)},
        {
          head: text.columns.prior,
          number: true,
          cell: (row) => show.actual(row, {back: 1}),
          value: ({prior}) => amountValue({value: prior!})
        },
        {
          head: text.columns.current,
          number: true,
          cell: (row) => show.actual(row, {back: 0}),
          value: ({current}) => amountValue({value: current!})
        },
        {head: text.columns.change, number: true, cell: (row) => show.change(row), value: amountValue},
        {head: words.overview.spent.columns.basis, cell: (row) => words.basis[row.basis]}
      ]
    }
  };
}
