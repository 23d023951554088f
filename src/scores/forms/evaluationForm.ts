import {indicatorsOf} from "../../scoring/template.js";
import type {Indicator, Template} from "../../scoring/template.js";
import type {ScoreSheet} from "../../scoring/sheet.js";
import {applicationGrid} from "./applicationGrid.js";
import {blank, head, textCell} from "./cells.js";
import type {EvaluationTold} from "./evaluationTold.js";
import type {FormGrid, FormPage} from "../../publish/form.js";
import {aboutLines, closingLines} from "./formLines.js";
import {resultGrid} from "./resultGrid.js";

/** Whether a template is one of self-evaluation 自评表: results with targets share its points. */
export const isSelfEvaluation = (template: Template): boolean =>
  indicatorsOf(template).some(({indicator}) => indicator.rule?.kind === "targets");

/** The self-evaluation of a unit's year (湖南省部门整体支出绩效自评 附件2), filled in from its score sheet. */
export function evaluationForm(sheet: ScoreSheet, {facts, telling}: Omit<EvaluationTold, "sheet">): FormPage {
  const {titles, sheets, legend, about} = telling.text;
  const told = {sheet, facts, telling};
  const execution = sheet.indicators.find((score) => isExecution(score.indicator, sheet.template));
  return {
    ...{name: sheets.evaluation, title: titles.evaluation},
    above: [...aboutLines(facts, telling), about.template(telling.words.either(sheet.template.name))],
    columns: [10, 15, 19, 12, 12, 7, 9, 16],
    grids: [applicationGrid(execution, told), goalGrid(told), resultGrid(execution, told)],
    below: closingLines(telling, [legend.points]),
    landscape: true
  };
}

/** The row that asks for the execution rate of spending, which stands beside the year's budget. */
function isExecution({formula}: Indicator, {inputs}: Template): boolean {
  if (formula?.expression.kind !== "name") return false;
  const from = inputs.get(formula.expression.name)?.from;
  return from?.kind === "metric" && from.metric === "expenditure_execution";
}

function goalGrid({facts, telling}: EvaluationTold): FormGrid {
  const {goals} = telling.text;
  const told = facts.objectives.map(
    ({statement, statement_en}, i) => `${i + 1}. ${telling.words.either({zh: statement, en: statement_en})}`
  );
  const refs = facts.objectives.map(({ref}) => ref);
  return {
    rows: [
      [head(goals.title, {rows: 2}), head(goals.expected, {columns: 3}), head(goals.reached, {columns: 4})],
      [
        told.length > 0
          ? textCell(told.join("\n"), {columns: 3, origin: {name: goals.expected, refs, notes: []}})
          : blank(telling, {columns: 3}),
        blank(telling, {columns: 4})
      ]
    ],
    head: 0
  };
}
