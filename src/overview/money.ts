import {element} from "../components/element.js";
import {figureContent} from "../components/figureContent.js";
import type {FigureContent} from "../components/figureContent.js";
import {whereMoneyWent} from "../components/whereMoneyWent.js";
import type {PartOfWhole} from "../components/whereMoneyWent.js";
import {amountValue} from "../format.js";
import type {Words} from "../text.js";
import {figureFrame} from "./figureFrame.js";
import {figureOf, notItemised} from "./headline.js";
import type {Line, Overview} from "./facts.js";
import {numbers} from "./numbers.js";

/** Where one side's money came from or went, line by line, with what the documents do not itemise. */
export function money(facts: Overview, {words, side}: {words: Words; side: "income" | "expenditure"}): HTMLElement {
  const content = moneyContent(facts, {words, side});
  const {untitled} = side === "income" ? words.overview.received : words.overview.spent;
  return content
    ? figureContent(content, figureFrame(facts, {words}))
    : element("p", {class: "absent"}, untitled(facts.subject.fiscal_year));
}

/**
 * The same before it stands on a page, with lines of the first level alone or (`levels` 2) those below them too; undefined
 * where nothing states the side's total.
 */
export function moneyContent(
  facts: Overview,
  {words, side, levels = 2}: {words: Words; side: "income" | "expenditure"; levels?: 1 | 2}
): FigureContent<Line> | undefined {
  const text = side === "income" ? words.overview.received : words.overview.spent;
  const year = facts.subject.fiscal_year;
  const show = numbers(facts);
  const whole = figureOf(facts, {account: side});
  if (!whole) return undefined;
  const lines = facts.lines.filter((line) => line.side === side && line.depth > 0 && line.depth <= levels);
  const groups = lines.filter((line) => line.depth === 1).map((line) => line.line_id);
  const label = (line: Line) =>
    line.itemised ? words.name(line) : line.depth === 1 ? words.notItemised : words.notItemisedOf(words.name(line));
  const parts = lines.map((line): PartOfWhole => ({
    label: label(line),
    value: show.line(line),
    share: show.lineShare(line),
    amount: line.value,
    depth: line.depth,
    itemised: line.itemised,
    mark: line.itemised && line.basis === "derived" ? words.basis.derived : "",
    tone: groups.indexOf(line.depth === 1 ? line.line_id : line.parent_id!)
  }));
  const missing = notItemised(facts, side);
  const largest = lines.filter((line) => line.itemised && line.depth === 1).sort((a, b) => b.value - a.value)[0];
  const columns = text.columns;
  return {
    id: side,
    draw: (drawing) =>
      whereMoneyWent(parts, {
        ...drawing,
        side,
        whole: {label: text.whole, value: show.figure(whole), amount: whole.value}
      }),
    title: text.title({
      year,
      amount: show.figure(whole),
      notItemised: missing
        ? {amount: show.line(missing), share: show.lineShare(missing), all: !lines.some((line) => line.itemised)}
        : null,
      largest: largest ? words.name(largest) : null
    }),
    subtitle: text.subtitle,
    table: {
      rows: lines,
      caption: text.subtitle,
      columns: [
        {head: columns.line, cell: label},
        {head: columns.amount, number: true, cell: (line) => show.line(line), value: amountValue},
        {
          head: columns.share,
          number: true,
          cell: (line) => show.lineShare(line),
          value: ({share}) => (share === null ? undefined : {number: share, format: "share"})
        },
        {
          head: columns.funds,
          cell: ({funds}) =>
            funds
              .split(" ")
              .map((fund) => words.funds[fund] ?? fund)
              .join(words.listMark)
        },
        {
          head: columns.basis,
          cell: ({basis, assumed}) => (assumed ? words.assumedBasis(words.basis[basis]) : words.basis[basis])
        }
      ]
    }
  };
}
