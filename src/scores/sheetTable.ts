import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {score} from "../format.js";
import {numberOf} from "../scoring/ratio.js";
import type {IndicatorScore} from "../scoring/sheet.js";
import type {Group, Section} from "../scoring/template.js";
import {spanText} from "./numbers.js";
import {reasonTexts} from "./reasonText.js";
import type {ScoreTelling} from "./telling.js";
import {workingCell} from "./workingCell.js";
import type {SheetTelling} from "./terms.js";
import {together} from "./worked.js";
import type {WorkedScores} from "./worked.js";

/** The sheet in its three levels, a row an indicator: what it is worth, how it was worked out, and by which rule. */
export function sheetTable({sheet, scores}: WorkedScores, telling: SheetTelling): HTMLElement {
  const {words, text} = telling;
  const {template, subject} = {template: scores.offered.template, subject: scores.subject};
  const {indicator, possible, points, status, working, rule} = text.sheet.columns;
  const heads = [indicator, possible, points, status, working, rule];
  const rowsIn = (part: Section | Group) =>
    sheet.indicators.filter((row) => row.section === part || row.group === part);
  return element(
    "table",
    {class: subject.synthetic ? "score-sheet synthetic" : "score-sheet"},
    element(
      "caption",
      {},
      text.sheet.caption({
        ...{template: words.either(template.name), unit: words.name(subject), year: subject.fiscal_year}
      })
    ),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heads.map((head, i) => element("th", {scope: "col", class: (i === 1 || i === 2) && "number"}, head))
      )
    ),
    template.sections.map((section) => [
      element("tbody", {class: "section"}, partRow(section, {rows: rowsIn(section), telling})),
      section.groups.map((group) =>
        element(
          "tbody",
          {class: "group"},
          partRow(group, {rows: rowsIn(group), telling}),
          rowsIn(group).map((row) => indicatorRow(row, {...telling, template, heads}))
        )
      )
    ])
  );
}

function partRow(
  {name}: Section | Group,
  {rows, telling}: {rows: readonly IndicatorScore[]; telling: SheetTelling}
): HTMLElement {
  const {words, text} = telling;
  const sum = together(rows);
  const own = words.either(name);
  const label = sum ? text.sheet.part({name: own, points: spanText(sum, telling), possible: score(sum.possible)}) : own;
  return element("tr", {class: "part"}, element("th", {colspan: 6, scope: "rowgroup"}, label));
}

function indicatorRow(
  row: IndicatorScore,
  {heads, template, ...telling}: SheetTelling & {heads: readonly string[]; template: WorkedScores["sheet"]["template"]}
): HTMLElement {
  const {words, text, scoreWords} = telling;
  const {indicator, status} = row;
  const cell = (column: number, name: string, ...children: Child[]) =>
    element("td", {class: name}, element("span", {class: "cell-head"}, heads[column]), children);
  return element(
    "tr",
    {id: `row-${indicator.id}`, class: status, "data-indicator": indicator.id, "data-status": status},
    element("th", {scope: "row"}, words.either(indicator.name)),
    cell(1, "number possible", indicator.points ? score(numberOf(indicator.points)) : text.sheet.noPoints),
    cell(2, "number points", pointsText(row, telling)),
    cell(
      3,
      "status-cell",
      element(
        "span",
        {class: "status-mark"},
        element("span", {"aria-hidden": "true", class: "status-sign"}, text.signs[status]),
        " ",
        scoreWords.statuses[status]
      ),
      reasonTexts(row, {...telling, template}).map((reason) => element("p", {class: "reason"}, reason))
    ),
    cell(4, "working", workingCell(row, telling)),
    cell(5, "rule", ruleCell(row, telling))
  );
}

/** A row's points as far as they are known. */
export function pointsText({points, possible, indicator}: IndicatorScore, telling: ScoreTelling): string {
  const {text} = telling;
  if (points) return spanText(points, telling);
  return indicator.points && possible === null ? text.sheet.excluded : text.sheet.noPoints;
}

function ruleCell({indicator}: IndicatorScore, {words, text}: SheetTelling): Child {
  const {wording, notApplicable, basis, source} = indicator;
  return [
    element("p", {}, words.either(wording)),
    notApplicable && element("p", {class: "note"}, text.sheet.whenNot(words.either(notApplicable.condition))),
    element("p", {class: `note basis-${basis}`}, text.sheet.basis[basis]),
    source && element("p", {class: "note"}, text.sheet.sourceOf, words.either(source))
  ];
}
