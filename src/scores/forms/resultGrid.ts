import {known} from "../../scoring/resolve.js";
import type {YearResult} from "../../scoring/dataResults.js";
import type {IndicatorScore, ResultScore} from "../../scoring/sheet.js";
import type {ResultKind, Template} from "../../scoring/template.js";
import {blank, head, label, none, numberCell, pointsCell, textCell} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {EvaluationTold} from "./evaluationTold.js";
import type {FormCell, FormGrid} from "../../publish/form.js";
import {remarkOf} from "./remarks.js";
import {possibleCell, scoreOrigin, spanCell, totalCell} from "./scoreCells.js";

/** The indicators 绩效指标 with the points of each, and the total. */
export function resultGrid(execution: IndicatorScore | undefined, told: EvaluationTold): FormGrid {
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
function indicatorRows(score: IndicatorScore, told: EvaluationTold): FormCell[][] {
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
