import {isSettled, spanText, valueText, workedText} from "../numbers.js";
import type {IndicatorScore} from "../../scoring/sheet.js";
import {applicationColumns, applicationRows} from "./baseRows.js";
import type {ApplicationRowId} from "./baseRows.js";
import {blank, head, label, none, numberCell, textCell} from "./cells.js";
import type {EvaluationTold} from "./evaluationTold.js";
import type {FormCell, FormGrid} from "../../publish/form.js";
import {possibleCell, scoreOrigin, spanCell} from "./scoreCells.js";
import {applicationFigure, figureCell} from "./figureCells.js";

const byFund = ["general", "government", "special", "other"] as const;
const byNature = ["basic", "project"] as const;

/** The budget of the year 年度预算申请: by fund and by nature, and the row that scores its execution beside the whole. */
export function applicationGrid(execution: IndicatorScore | undefined, told: EvaluationTold): FormGrid {
  const {facts, telling} = told;
  const {application: text} = telling.text;
  const amounts = (id: ApplicationRowId) =>
    applicationColumns.map((column) =>
      figureCell(applicationFigure(facts, applicationRows[id], column), {
        ...{name: `${text.rows[id]} · ${text.columns[column]}`, telling}
      })
    );
  const unasked = [none(telling), none(telling), none(telling)];
  const part = (title: string, ids: readonly ApplicationRowId[]) =>
    ids.map((id, i) => [
      ...(i === 0 ? [head(title, {rows: ids.length})] : []),
      label(text.rows[id]),
      ...amounts(id),
      ...unasked
    ]);
  return {
    rows: [
      [
        head(text.title, {columns: 2}),
        ...applicationColumns.map((column) => head(text.columns[column])),
        ...[text.points, text.rate, text.score].map((own) => head(own))
      ],
      [
        label(text.rows.total, {columns: 2}),
        ...amounts("total"),
        ...(execution ? executionCells(execution, told) : unasked)
      ],
      ...part(text.byFund, byFund),
      ...part(text.byNature, byNature)
    ],
    head: 1
  };
}

function executionCells(execution: IndicatorScore, {telling}: EvaluationTold): FormCell[] {
  const {application: text} = telling.text;
  const origin = (name: string) => scoreOrigin(execution, {name, telling});
  const isEntered = execution.status === "entered";
  const rate = workedText(execution, {unit: "rate", text: telling.pageWords});
  return [
    possibleCell(execution.possible, {telling}),
    execution.value && rate !== valueText(execution.value, {unit: "rate", text: telling.pageWords})
      ? textCell(rate!, {origin: origin(text.rate)})
      : execution.value
        ? numberCell(execution.value, {
            ...{unit: "rate", origin: origin(text.rate), suffix: isEntered ? telling.text.marks.entered : ""}
          })
        : blank(telling),
    execution.points && execution.value && !isSettled(execution.points)
      ? textCell(telling.text.range(spanText(execution.points, {text: telling.pageWords})), {
          origin: origin(text.score)
        })
      : spanCell(execution.points, {telling, origin: origin(text.score)})
  ];
}
