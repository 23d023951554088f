import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {score} from "../format.js";
import {numberOf} from "../scoring/ratio.js";
import type {FormulaPiece, IndicatorScore, ScoreTerm, Worked} from "../scoring/sheet.js";
import type {Indicator} from "../scoring/template.js";
import {rangeText} from "./enteredFields.js";
import {bandsText, signText, spanText, workedText} from "./numbers.js";
import {resultTable} from "./resultTable.js";
import type {ScoreTelling} from "./telling.js";
import {termLine, termOf, termValue} from "./terms.js";
import type {RowTelling, SheetTelling} from "./terms.js";

/** A row's formula with its numbers in it and what it comes to, its items, its results, and its other readings. */
export function workingCell(row: IndicatorScore, sheetTelling: SheetTelling): Child {
  const telling = {...sheetTelling, needed: row.status !== "notApplicable"};
  const {text, words} = telling;
  const {indicator, bands, results, readings} = row;
  const {rule} = indicator;
  return [
    indicator.formula && formulaLine(row, {indicator, ...telling}),
    indicator.formula && isBeside(row) && termLine(beside(row), telling),
    rule?.kind === "checklist" && items(row, telling),
    rule?.kind === "judged" && judged(row, telling),
    rule?.kind === "targets" &&
      !indicator.formula &&
      termLine(
        row.terms.map((term) => ({...term, refs: results.length > 0 ? [] : term.refs})),
        telling
      ),
    results.length > 0 && resultTable(results, {...telling, caption: words.either(indicator.name)}),
    bands.length > 0 && element("p", {}, text.sheet.inBand(bandsText(bands, {words, text}))),
    plans(row, telling),
    supports(row, telling),
    readings.length > 0 &&
      element(
        "details",
        {class: "readings", open: true},
        element("summary", {}, text.sheet.readings),
        element(
          "ul",
          {},
          element("li", {}, element("strong", {}, text.sheet.own), " ", valueOf(row, indicator, telling)),
          readings.map((reading) =>
            element(
              "li",
              {},
              element("strong", {}, words.either(reading.reading.name)),
              formulaLine(reading, {indicator, ...telling}),
              reading.points && element("p", {}, text.sheet.readingPoints(spanText(reading.points, telling))),
              element("p", {class: "note"}, words.either(reading.reading.difference))
            )
          )
        )
      )
  ];
}

/** The inputs that a row needs beside those of its formula: the points that a person gives where it does not apply. */
const beside = ({formula, terms}: Worked): readonly ScoreTerm[] => terms.filter((_, i) => !formula.includes(i));
const isBeside = (row: IndicatorScore): boolean => row.indicator.rule?.kind !== "checklist" && beside(row).length > 0;

function formulaLine(
  {formula, terms, value, reasons}: Worked,
  {indicator, ...telling}: RowTelling & {indicator: Indicator}
): HTMLElement {
  return element(
    "p",
    {class: "filled"},
    formula.map((piece) => pieceOf(piece, {terms, telling})),
    element("span", {class: "sign"}, telling.text.sheet.equals),
    " ",
    valueOf({value, reasons}, indicator, telling)
  );
}

function valueOf(own: Pick<Worked, "value" | "reasons">, {unit}: Indicator, {text}: ScoreTelling): Child {
  const value = workedText(own, {unit, text});
  return element("span", {class: value === null ? "result unknown" : "result"}, value ?? text.sheet.noValue);
}

const pieceOf = (piece: FormulaPiece, {terms, telling}: {terms: readonly ScoreTerm[]; telling: RowTelling}): Child =>
  typeof piece === "number"
    ? [termOf(terms[piece]!, telling), " "]
    : [element("span", {class: "sign"}, signText(piece)), " "];

function items({indicator, terms}: IndicatorScore, telling: RowTelling): Child {
  const {text, words} = telling;
  const list = indicator.rule?.kind === "checklist" ? indicator.rule.items : [];
  return element(
    "ul",
    {class: "items"},
    list.map(({input, points}) => {
      const term = terms.find((each) => each.input.id === input)!;
      const name = words.either(term.input.name);
      const label = points ? text.sheet.item({name, points: score(numberOf(points))}) : name;
      return element(
        "li",
        {class: term.state},
        label,
        " ",
        element("span", {class: "score-term-value"}, termValue(term, telling))
      );
    })
  );
}

function judged({indicator, terms}: IndicatorScore, telling: RowTelling): Child {
  const {text, words} = telling;
  const bands = indicator.rule?.kind === "judged" ? indicator.rule.bands : [];
  return [
    !indicator.formula && termLine(terms, telling),
    element(
      "ul",
      {class: "items"},
      bands.map(({name, range}) =>
        element("li", {}, text.sheet.band({name: words.either(name), range: rangeText(range, score)}))
      )
    )
  ];
}

/** Which budget stands for the plan. */
function plans({terms}: Worked, {text}: ScoreTelling): Child {
  const kinds = [...new Set(terms.flatMap(({plan}) => plan ?? []))];
  return kinds.map((kind) => element("p", {class: "note"}, text.sheet.plan[kind]));
}

/** What supports what a person entered. */
function supports({terms}: Worked, {text, words}: ScoreTelling): Child {
  return terms.flatMap(({entry, input}) =>
    entry
      ? element(
          "p",
          {class: "note"},
          element("strong", {}, words.either(input.name)),
          " ",
          text.sheet.evidence({source: entry.source, evidence: entry.evidence}),
          entry.state === "notApplicable" && text.sheet.why(entry.reason)
        )
      : []
  );
}
