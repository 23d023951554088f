import {rate, score as pointsText} from "../../format.js";
import {bandsText, isSettled, spanText, valueText, workedText} from "../numbers.js";
import type {IndicatorScore, ScoreSheet, ScoreTerm} from "../../scoring/sheet.js";
import {head, label, textCell} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {FormCell, FormGrid, FormPage} from "../../publish/form.js";
import type {FormFacts} from "./formFacts.js";
import {aboutLines, closingLines} from "./formLines.js";
import {remarkOf} from "./remarks.js";
import {possibleCell, scoreOrigin, spanCell, totalCell} from "./scoreCells.js";
import {conflictText} from "./inputCells.js";

/** A score sheet of three levels 评分表 with each row's rule, working, points, and what is to be said of them. */
export function sheetForm(sheet: ScoreSheet, {facts, telling}: {facts: FormFacts; telling: FormTelling}): FormPage {
  const {titles, sheets, legend, about} = telling.text;
  return {
    ...{name: sheets.sheet, title: titles.sheet},
    above: [...aboutLines(facts, telling), about.template(telling.words.either(sheet.template.name))],
    columns: [8, 8, 13, 5, 22, 22, 6, 16],
    grids: [sheetGrid(sheet, telling)],
    below: closingLines(telling, [legend.points]),
    landscape: true
  };
}

function sheetGrid(sheet: ScoreSheet, telling: FormTelling): FormGrid {
  const {columns, total} = telling.text;
  const names = ["section", "group", "indicator", "points", "rule", "working", "score", "remark"] as const;
  const rowsOf = (test: (score: IndicatorScore) => boolean) => sheet.indicators.filter(test).length;
  const rows = sheet.indicators.map((score, i) => {
    const before = sheet.indicators[i - 1];
    const {section, group} = score;
    return [
      ...(before?.section === section
        ? []
        : [head(nameOf(section, telling), {rows: rowsOf((own) => own.section === section)})]),
      ...(before?.group === group ? [] : [label(nameOf(group, telling), {rows: rowsOf((own) => own.group === group)})]),
      ...rowCells(score, {sheet, telling})
    ];
  });
  return {
    rows: [
      names.map((name) => head(columns[name])),
      ...rows,
      [head(total, {columns: 3}), possibleCell(sheet.possible, {telling}), totalCell(sheet, {telling, columns: 4})]
    ],
    head: 1
  };
}

/** A name with the points of all below it, where there are any. */
function nameOf({name, points}: IndicatorScore["section"] | IndicatorScore["group"], {words}: FormTelling): string {
  const own = words.either(name);
  return points ? `${own}\n${pointsText(Number(points.top) / Number(points.bottom))}` : own;
}

function rowCells(score: IndicatorScore, {sheet, telling}: {sheet: ScoreSheet; telling: FormTelling}): FormCell[] {
  const {words} = telling;
  const {indicator, possible, points} = score;
  const name = words.either(indicator.name);
  // Where a row's points are open, where its working comes from is told instead.
  const origin = scoreOrigin(score, {name, telling});
  const isOpen = !points || !isSettled(points);
  const isKnown = score.terms.some(({state}) => state !== "missing");
  return [
    label(name),
    possibleCell(possible, {telling}),
    textCell(words.either(indicator.wording)),
    textCell(workingOf(score, telling), isOpen && isKnown ? {origin} : {}),
    indicator.points ? spanCell(points, {telling, origin}) : possibleCell(null, {telling}),
    textCell(remarkOf(score, {telling, template: sheet.template}))
  ];
}

/** A row's formula filled in and what it comes to; or what its checklist, results or judge say. */
function workingOf(score: IndicatorScore, telling: FormTelling): string {
  const {formula, terms, indicator, bands, results} = score;
  const {words, text, pageWords} = telling;
  if (formula.length > 0) {
    const pieces = formula.map((piece) => (typeof piece === "number" ? termText(terms[piece]!, telling) : piece));
    const value = workedText(score, {unit: indicator.unit, text: pageWords});
    const sides = value === null ? pieces.join(" ") : `${pieces.join(" ")} = ${value}`;
    return sides.replaceAll("( ", "(").replaceAll(" )", ")");
  }
  if (indicator.rule?.kind === "judged") {
    const [judged] = terms;
    const said = [judged?.data, judged?.entered].flatMap((known) => known?.value ?? []);
    if (said.length === 0 || (judged?.state === "conflicting" && !judged.entered))
      return terms.map((term) => termText(term, telling, {named: false})).join("\n") || text.marks.blank;
    const points = judged?.state === "conflicting" ? said : said.slice(0, 1);
    const span = {least: Math.min(...points), most: Math.max(...points)};
    const names = {words, text: pageWords};
    return text.judged({points: spanText(span, names), band: bandsText(bands, names)});
  }
  // What a person says other than the results stands beside them.
  if (results.length > 0 && !terms.some(({state}) => state === "conflicting")) {
    const mean = (end: "least" | "most") =>
      rate({value: results.reduce((sum, {share}) => sum + share[end], 0) / results.length});
    const [least, most] = [mean("least"), mean("most")];
    const share = least === most ? least : pageWords.span({least, most});
    return text.reached({count: String(results.length), share});
  }
  return terms.map((term) => `${words.either(term.input.name)}：${termText(term, telling, {named: false})}`).join("\n");
}

/** A term's value, or its name where it is blank. */
function termText(term: ScoreTerm, telling: FormTelling, {named = true} = {}): string {
  const {marks} = telling.text;
  const {unit, name} = term.input;
  const own = telling.words.either(name);
  switch (term.state) {
    case "data":
      return valueText(term.data!, {unit, text: telling.pageWords});
    case "entered":
      return `${valueText(term.entered!, {unit, text: telling.pageWords})}（${marks.entered}）`;
    case "notApplicable":
      return named ? `[${own} ${marks.notApplicable}]` : marks.notApplicable;
    case "conflicting":
      return `[${conflictText(term, telling)}]`;
    case "missing":
      return named ? `[${own} ${marks.blank}]` : marks.blank;
  }
}
