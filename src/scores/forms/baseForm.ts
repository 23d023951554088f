import {baseColumns, baseRowIds, baseRows, controls} from "./baseRows.js";
import type {BaseColumn, BaseRow} from "./baseRows.js";
import {blank, head, label, none} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {FormCell, FormGrid, FormPage} from "../../publish/form.js";
import type {FormFacts} from "./formFacts.js";
import {aboutLines, closingLines} from "./formLines.js";
import {baseFigure, budgetsOf, changeOf, figureCell, sumOf} from "./figureCells.js";
import {controlCells, inputCell, inputOf} from "./inputCells.js";

/** The base data of a unit's year 基础数据表 (湖南省部门整体支出绩效自评 附件1), as far as the data and a person have them. */
export function baseForm(facts: FormFacts, telling: FormTelling): FormPage {
  const {titles, sheets, legend} = telling.text;
  return {
    ...{name: sheets.base, title: titles.base, above: aboutLines(facts, telling), columns: [40, 20, 20, 20]},
    grids: [staffGrid(facts, telling), moneyGrid(facts, telling), closingGrid(facts, telling)],
    below: closingLines(telling, [legend.nil, legend.running, legend.meetings]),
    landscape: false
  };
}

function staffGrid(facts: FormFacts, telling: FormTelling): FormGrid {
  const {staff, staffColumns: names} = telling.text.base;
  return {
    rows: [
      [head(staff, {rows: 2}), head(names.approved), head(names.actual), head(names.rate)],
      controlCells(facts, {control: controls.staff, names, telling})
    ],
    head: 1
  };
}

function moneyGrid(facts: FormFacts, telling: FormTelling): FormGrid {
  const {base} = telling.text;
  const heads = baseColumns.map((column) =>
    base.columns[column](String(column === "prior" ? facts.year - 1 : facts.year))
  );
  const place: Place = {facts, telling, heads};
  return {
    rows: [
      [head(base.money), ...heads.map((text) => head(text))],
      ...baseRowIds.flatMap((id) => rowsOf(base.rows[id], baseRows[id], place))
    ],
    head: 1
  };
}

interface Place {
  facts: FormFacts;
  telling: FormTelling;
  heads: readonly string[];
}

/** A row of amounts; projects are a row that leads to one for each of them. */
function rowsOf(name: string, {level, source}: BaseRow, place: Place): FormCell[][] {
  const {facts, telling, heads} = place;
  const row = (own: string, depth: number, cellOf: (column: BaseColumn, name: string) => FormCell) => [
    label(own, {level: depth}),
    ...baseColumns.map((column, i) => cellOf(column, `${own.replace(/[：:]$/, "")} · ${heads[i]!}`))
  ];
  switch (source.kind) {
    case "person":
      return [row(name, level, () => blank(telling))];
    case "accounts":
      return [
        row(name, level, (column, named) => {
          const figures = source.accounts.map((account) => baseFigure(facts, {account, fund: "all"}, column));
          const of = figures.filter((figure) => figure !== undefined);
          return figureCell(sumOf(figures), {name: named, telling, parts: {of, sign: "+"}});
        })
      ];
    case "change": {
      const budgets = budgetsOf(facts, {account: source.account, fund: "all"});
      return [
        row(name, level, (column, named) =>
          column === "actual"
            ? figureCell(budgets && changeOf(budgets), {
                ...{name: named, telling},
                ...(budgets && {parts: {of: budgets, sign: "−"}})
              })
            : none(telling)
        )
      ];
    }
    case "inputs":
      return [
        row(name, level, (column, named) => {
          const input = source.inputs[column];
          return input === undefined ? none(telling) : inputCell(inputOf(facts, input), {name: named, telling});
        })
      ];
    case "projects": {
      const lines = facts.below(source.parent);
      if (lines.length === 0) return [];
      return [
        [label(name, {level, columns: 1 + baseColumns.length})],
        ...lines.map((line) =>
          row(telling.words.name(line), level + 1, (column, named) =>
            figureCell(baseFigure(facts, {account: line.account, fund: "all"}, column), {name: named, telling})
          )
        )
      ];
    }
  }
}

/** Buildings, what is done for thrift, and nothing of a person: that is signed by hand. */
function closingGrid(facts: FormFacts, telling: FormTelling): FormGrid {
  const {buildings, controls: names, thrift} = telling.text.base;
  const heads = (of: keyof typeof names) =>
    [names[of].approved, names[of].actual, names[of].rate].map((text) => head(text));
  const values = (of: keyof typeof names) => controlCells(facts, {control: controls[of], names: names[of], telling});
  return {
    rows: [
      [head(buildings, {rows: 4}), ...heads("area")],
      values("area"),
      heads("cost"),
      values("cost"),
      [head(thrift), blank(telling, {columns: 3})]
    ],
    head: 0
  };
}
