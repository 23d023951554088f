import {isSettled, spanText} from "../../scores/numbers.js";
import {known} from "../resolve.js";
import type {YearResult} from "../dataResults.js";
import type {IndicatorScore, ResultScore, ScoreSheet} from "../sheet.js";
import {indicatorsOf} from "../template.js";
import type {Indicator, ResultKind, Template} from "../template.js";
import {applicationColumns, applicationRows} from "./baseRows.js";
import type {ApplicationRowId} from "./baseRows.js";
import {blank, head, label, none, numberCell, pointsCell, textCell} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {FormCell, FormGrid, FormPage} from "./form.js";
import type {FormFacts} from "./formFacts.js";
import {aboutLines, closingLines} from "./formLines.js";
import {remarkOf} from "./remarks.js";
import {possibleCell, scoreOrigin, spanCell, totalCell} from "./scoreCells.js";
import {applicationFigure, figureCell} from "./told.js";

/** Whether a template is one of self-evaluation 自评表: results with targets share its points. */
export const isSelfEvaluation = (template: Template): boolean =>
  indicatorsOf(template).some(({indicator}) => indicator.rule?.kind === "targets");

interface Told {
  sheet: ScoreSheet;
  facts: FormFacts;
  telling: FormTelling;
}

/** The self-evaluation of a unit's year (湖南省部门整体支出绩效自评 附件2), filled in from its score sheet. */
export function evaluationForm(sheet: ScoreSheet, {facts, telling}: Omit<Told, "sheet">): FormPage {
  const {titles, sheets, legend, about} = telling.text;
  const told = {sheet, facts, telling};
  const execution = sheet.indicators.find((score) => isExecution(score.indicator, sheet.template));
  return {
    ...{name: sheets.evaluation, title: titles.evaluation},
    above: [...aboutLines(facts, telling), about.template(telling.words.either(sheet.template.name))],
    columns: [11, 15, 20, 12, 12, 7, 9, 14],
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

const byFund = ["general", "government", "special", "other"] as const;
const byNature = ["basic", "project"] as const;

function applicationGrid(execution: IndicatorScore | undefined, told: Told): FormGrid {
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

function executionCells(execution: IndicatorScore, {telling}: Told): FormCell[] {
  const {application: text} = telling.text;
  const origin = (name: string) => scoreOrigin(execution, {name, telling});
  const isEntered = execution.status === "entered";
  return [
    possibleCell(execution.possible, {telling}),
    execution.value
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

function goalGrid({facts, telling}: Told): FormGrid {
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

function resultGrid(execution: IndicatorScore | undefined, told: Told): FormGrid {
  const {sheet, telling} = told;
  const {columns, total} = telling.text;
  const names = ["section", "group", "indicator", "target", "value", "points", "score", "cause"] as const;
  return {
    rows: [
      names.map((name) => head(columns[name])),
      ...sheet.indicators.filter((score) => score !== execution).flatMap((score) => indicatorRows(score, told)),
      [head(total, {columns: 5}), possibleCell(sheet.possible, {telling}), totalCell(sheet, {telling, columns: 2})]
    ],
    head: 1
  };
}

/** A row of a sheet, by results where they share its points, with what they come to. */
function indicatorRows(score: IndicatorScore, told: Told): FormCell[][] {
  const {sheet, facts, telling} = told;
  const {words, text} = telling;
  const section = words.either(score.section.name);
  const remark = remarkOf(score, {telling, template: sheet.template});
  const kinds = kindsOf(score, sheet.template);
  const closing = (name: string, columns: number) => {
    const origin = scoreOrigin(score, {name: `${section} · ${name}`, telling});
    return [
      label(name, {columns}),
      possibleCell(score.possible, {telling}),
      // Results tell where they come from one by one.
      spanCell(score.points, {telling, origin: kinds.length > 0 ? {...origin, refs: []} : origin}),
      textCell(remark)
    ];
  };
  if (kinds.length === 0)
    return [[head(section), label(words.either(score.group.name)), ...closing(words.either(score.indicator.name), 3)]];
  const rows = kinds.flatMap((kind) => kindRows(kind, {score, results: facts.results, telling, section}));
  const [first, ...others] = rows;
  return [[head(section, {rows: rows.length + 1}), ...first!], ...others, closing(text.subtotal, 4)];
}

/** The kinds of result that share a row's points. */
function kindsOf({indicator: {rule}}: IndicatorScore, {inputs}: Template): readonly ResultKind[] {
  const from = rule?.kind === "targets" ? inputs.get(rule.input)?.from : undefined;
  return from?.kind === "results" ? from.kinds : [];
}

/** Results of a kind: those with a target, which share the points, then those without. */
function kindRows(
  kind: ResultKind,
  {
    score,
    results,
    telling,
    section
  }: {score: IndicatorScore; results: readonly YearResult[]; telling: FormTelling; section: string}
): FormCell[][] {
  const name = telling.text.kinds[kind];
  const scored = score.results.filter(({result}) => result.kind === kind);
  const others = results.filter(({result, target}) => result.kind === kind && target === null);
  const isShared = score.results.length > 0;
  const each = isShared && score.possible !== null ? score.possible / score.results.length : null;
  const rows = [
    ...scored.map((own) => scoredRow(own, {each, telling, section})),
    ...others.map((own) => unscoredRow(own, {isShared, telling, section}))
  ];
  if (rows.length === 0) rows.push([0, 1, 2, 3, 4, 5].map(() => blank(telling)));
  return rows.map((cells, i) => (i === 0 ? [label(name, {rows: rows.length}), ...cells] : cells));
}

/** A number with the unit that it is counted in. */
function resultCell(
  result: YearResult["result"],
  {number, name, telling}: {number: {value: number; low: number; high: number}; name: string; telling: FormTelling}
): FormCell {
  const suffix = telling.words.either({zh: result.uom, en: result.uom_en});
  return numberCell(
    {...number, low: number.value, high: number.value},
    {
      ...{unit: "count", suffix, origin: {name, refs: [result.ref], notes: []}}
    }
  );
}

function scoredRow(
  {result, share}: ResultScore,
  {each, telling, section}: {each: number | null; telling: FormTelling; section: string}
): FormCell[] {
  const {columns} = telling.text;
  const name = telling.words.either({zh: result.name, en: result.name_en});
  const named = (column: string) => `${section} · ${name} · ${column}`;
  const target = known({value: result.target, low: result.target, high: result.target});
  const points = each === null ? null : {least: each * share.least, most: each * share.most};
  return [
    label(name),
    resultCell(result, {number: target, name: named(columns.target), telling}),
    resultCell(result, {number: known(result.value), name: named(columns.value), telling}),
    each === null ? none(telling) : pointsCell(each),
    spanCell(points, {telling}),
    share.least < 1 ? blank(telling) : none(telling)
  ];
}

/** A result without a target: the form asks for one, and without it nothing can be scored. */
function unscoredRow(
  {result}: YearResult,
  {isShared, telling, section}: {isShared: boolean; telling: FormTelling; section: string}
): FormCell[] {
  const {columns, noTarget} = telling.text;
  const name = telling.words.either({zh: result.name, en: result.name_en});
  const empty = () => (isShared ? none(telling) : blank(telling));
  return [
    label(name),
    blank(telling),
    resultCell(result, {number: known(result.value), name: `${section} · ${name} · ${columns.value}`, telling}),
    empty(),
    empty(),
    isShared ? textCell(noTarget) : blank(telling)
  ];
}
