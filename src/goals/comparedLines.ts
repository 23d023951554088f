import {dataTable} from "../components/dataTable.js";
import type {TableColumn} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {amount, signedAmount} from "../format.js";
import {difference} from "../provenance/interval.js";
import {refHash} from "../provenance/ref.js";
import type {Behind} from "./behind.js";
import type {ComparedLine} from "./facts.js";
import {mostTold} from "./told.js";
import type {TellingYear, Told} from "./told.js";

/** The lines of a year that differ most from what they are compared with, or leave most of it. */
export function comparedLines(
  {comparison, root, by}: Behind & {kind: "compared"},
  {words, text, facts, year, of}: TellingYear
): Told {
  const own = text.behind.compared[comparison];
  const {title, none} = by === "left" ? text.behind.left : own;
  const rows = facts.compared.filter(
    (row) =>
      row.comparison === comparison && row.root_id === root && row.fiscal_year === year && row.amount !== row.base
  );
  const unspent = rows.filter((row) => row.base > row.amount).sort((a, b) => b.base - b.amount - (a.base - a.amount));
  const differing = [...rows].sort((a, b) => Math.abs(b.amount - b.base) - Math.abs(a.amount - a.base));
  const shown = (by === "left" ? unspent : differing).slice(0, mostTold);
  if (shown.length === 0) return {content: none(year)};
  const {unit_id: units} = facts.subject;
  const opened = (
    known: {value: number; low: number; high: number},
    at: {measure: string; year: number; lineId: string}
  ) => numberText(amount(known), refHash({kind: "line", units, fund: "all", per: "nominal", ...at}));
  const amountOf = (row: ComparedLine) => ({value: row.amount, low: row.amount_low, high: row.amount_high});
  const baseOf = (row: ComparedLine) => ({value: row.base, low: row.base_low, high: row.base_high});
  const columns: TableColumn<ComparedLine>[] = [
    {head: text.behind.line, cell: (row) => words.name(row)},
    {
      ...{head: own.amount, number: true},
      cell: (row) => opened(amountOf(row), {measure: row.measure, year, lineId: row.line_id})
    },
    {
      ...{head: own.base, number: true},
      cell: (row) => opened(baseOf(row), {measure: row.base_measure, year: row.base_year, lineId: row.line_id})
    },
    {
      ...{head: text.behind.difference, number: true},
      cell: (row) => signedAmount(difference(amountOf(row), baseOf(row)))
    }
  ];
  return {
    title: title(year),
    content: [
      dataTable(shown, {caption: text.behind.caption(of, title(year)), columns}),
      by === "left" && element("p", {class: "note"}, text.behind.left.caution)
    ]
  };
}
