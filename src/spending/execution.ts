import {budgetAgainstActual} from "../components/budgetAgainstActual.js";
import type {BudgetAndActual} from "../components/budgetAgainstActual.js";
import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Drawing} from "../components/figure.js";
import {comparedLines} from "./comparedLines.js";
import type {ComparedLine} from "./comparedLines.js";
import type {ExecutionLine} from "./executionLines.js";
import {executionNotes} from "./executionNotes.js";
import {executionNumbers} from "./executionNumbers.js";
import {executionTitle} from "./executionTitle.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {sliceFrame} from "./sliceFrame.js";
import {sliceHref} from "./sliceHref.js";
import {definitions, unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** How many lines of a group are drawn at the most; the table has all. */
const most = 12;

/** Budget and final account by line in the year looked at: how far each got, the most money between the two first. */
export function execution(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {filters, groups} = facts;
  const text = telling.text.execution;
  const compared = comparedLines(facts);
  if (compared.length === 0) {
    const what = lineLabel("whole", facts, telling.words);
    return element("p", {class: "absent"}, text.nothing({units: unitNames(facts, telling), what, year: filters.year}));
  }
  const base = executionNumbers(facts, telling).base(compared[0]!);
  const panels = groups.flatMap((group) => {
    const rows = compared.filter((row) => row.group_id === group.id);
    const drawn = [...rows.filter((row) => row.whole), ...rows.filter((row) => !row.whole).slice(0, most)];
    return drawn.length > 0 ? [{group, drawn}] : [];
  });
  const extents = {
    whole: extentOf(compared.filter((row) => row.whole)),
    line: extentOf(compared.filter((row) => !row.whole))
  };
  const drawing = (rows: readonly ComparedLine[]) => (drawn: Drawing) =>
    budgetAgainstActual(
      rows.map((row) => barOf(row, facts, {telling, base})),
      {...drawn, side: filters.side, extents}
    );
  return figure(
    groups.length > 1
      ? panels.map(({group, drawn}) => ({
          id: group.id,
          heading: unitNames({groups: [group]}, telling),
          draw: drawing(drawn)
        }))
      : drawing(panels[0]!.drawn),
    {
      ...sliceFrame(facts, telling),
      id: "execution-by-line",
      title: executionTitle(facts, telling),
      subtitle: definitions(facts, {
        ...telling,
        years: telling.text.years(filters.year, filters.year),
        measure: text.measure(base),
        unit: telling.text.amountUnits[filters.amountUnit]
      }),
      notes: executionNotes(facts, {
        ...{telling, compared},
        leftOut: compared.length - panels.flatMap(({drawn}) => drawn).length
      }),
      table: table(facts, {telling, compared})
    }
  );
}

function extentOf(rows: readonly ComparedLine[]) {
  const amounts = rows.flatMap((row) => [row.spent, row.planned]);
  return [Math.min(0, ...amounts), Math.max(0, ...amounts)] as const;
}

function barOf(
  row: ComparedLine,
  facts: Spending,
  {telling, base}: {telling: SpendingTelling; base: string}
): BudgetAndActual {
  const {words} = telling;
  const text = telling.text.execution;
  const {filters} = facts;
  const show = executionNumbers(facts, telling);
  const isFocus = row.account_id === (filters.lines.join(",") || filters.side);
  return {
    key: `execution:${row.group_id}:${row.account_id}`,
    label: lineLabel(row.account_id, facts, words),
    href: isFocus ? null : sliceHref(facts, {lines: [row.account_id]}),
    whole: row.whole,
    spent: row.spent,
    planned: row.planned,
    spentDerived: row.spent_derived!,
    plannedDerived: row.planned_derived!,
    rate: show.rate(row) || text.noRate,
    difference: show.difference(row),
    far: show.far(row),
    mark: row.spent_derived || row.planned_derived ? words.basis.derived : "",
    base: show.base(row) === base ? "" : show.base(row),
    operands: [text.spent(show.spent(row)), text.planned(show.planned(row))]
  };
}

function table(
  facts: Spending,
  {telling, compared}: {telling: SpendingTelling; compared: readonly ComparedLine[]}
): HTMLElement {
  const {text, words} = telling;
  const {year, amountUnit} = facts.filters;
  const {columns} = text.execution;
  const show = executionNumbers(facts, telling);
  const rows: ExecutionLine[] = [...compared, ...facts.executions.filter((row) => row.stated !== "both")];
  const several = facts.groups.length > 1;
  return dataTable(rows, {
    caption: `${text.years(year, year)} · ${text.amountUnits[amountUnit]}`,
    columns: [
      {head: text.columns.line, cell: (row) => lineLabel(row.account_id, facts, words)},
      ...(several ? [{head: text.columns.unit, cell: (row: ExecutionLine) => show.unit(row)}] : []),
      {head: columns.planned, number: true, cell: (row) => show.planned(row)},
      {head: columns.spent, number: true, cell: (row) => show.spent(row)},
      {head: columns.difference, number: true, cell: (row) => show.difference(row)},
      {head: columns.rate, number: true, cell: (row) => show.rate(row)},
      {head: columns.remark, cell: (row) => show.far(row)},
      {head: columns.base, cell: (row) => show.base(row)},
      {head: text.columns.basis, cell: (row) => show.basis(row)}
    ]
  });
}
