import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {dataTable} from "../components/dataTable.js";
import {count, plainNumber, rate, score, columnDecimals} from "../format.js";
import {refHash} from "../provenance/ref.js";
import {numberText} from "../components/numberText.js";
import {numberOf} from "../scoring/ratio.js";
import type {FormulaPiece, IndicatorScore, ResultScore, ScoreTerm, Worked} from "../scoring/sheet.js";
import type {Indicator} from "../scoring/template.js";
import {rangeText} from "./enteredFields.js";
import {opened, spanText, valueText} from "./numbers.js";
import type {ScoreTelling} from "./telling.js";

/** The words, and what brings a person to the fields of a missing input. */
export type SheetTelling = ScoreTelling & {onEnter: (input: string) => void};

const signs: Readonly<Record<string, string>> = {"*": "×", "/": "÷", "-": "−"};

/** A sign or number of a formula as it is read. */
export const signText = (piece: string): string => signs[piece] ?? piece;

/** A row's formula with its numbers in it and what it comes to, its items, its results, and its other readings. */
export function workingCell(row: IndicatorScore, telling: SheetTelling): Child {
  const {text, words} = telling;
  const {indicator, band, results, readings} = row;
  const {rule} = indicator;
  return [
    indicator.formula && formulaLine(row, {indicator, ...telling}),
    indicator.formula && isBeside(row) && termLine(beside(row), telling),
    rule?.kind === "checklist" && items(row, telling),
    rule?.kind === "judged" && judged(row, telling),
    rule?.kind === "targets" && !indicator.formula && termLine(row.terms, telling),
    results.length > 0 && resultTable(results, {...telling, caption: words.either(indicator.name)}),
    band && element("p", {}, text.sheet.inBand(words.either(band))),
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
  {formula, terms, value}: Worked,
  {indicator, ...telling}: SheetTelling & {indicator: Indicator}
): HTMLElement {
  return element(
    "p",
    {class: "filled"},
    formula.map((piece) => pieceOf(piece, {terms, telling})),
    element("span", {class: "sign"}, telling.text.sheet.equals),
    " ",
    valueOf({value}, indicator, telling)
  );
}

const valueOf = ({value}: Pick<Worked, "value">, {unit}: Indicator, {text}: ScoreTelling): Child =>
  element(
    "span",
    {class: value ? "result" : "result unknown"},
    value ? valueText(value, {unit, text}) : text.sheet.noValue
  );

const pieceOf = (piece: FormulaPiece, {terms, telling}: {terms: readonly ScoreTerm[]; telling: SheetTelling}): Child =>
  typeof piece === "number"
    ? [termOf(terms[piece]!, telling), " "]
    : [element("span", {class: "sign"}, signText(piece)), " "];

/** An input by its name, and below it what is known of it. */
function termOf(term: ScoreTerm, telling: SheetTelling): HTMLElement {
  return element(
    "span",
    {class: `score-term ${term.state}`},
    element("span", {class: "score-term-name"}, telling.words.either(term.input.name)),
    " ",
    element("span", {class: "score-term-value"}, termValue(term, telling))
  );
}

/** What the data say of an input, what a person entered, both where they differ, or a way to enter it. */
export function termValue(term: ScoreTerm, telling: SheetTelling): Child {
  const {text} = telling;
  const {unit} = term.input;
  const data = term.data && opened(valueText(term.data, {unit, text}), term.refs);
  const own = term.entered
    ? valueText(term.entered, {unit, text})
    : term.entry?.state === "notApplicable"
      ? text.sheet.notApplicable
      : null;
  if (term.state === "missing")
    return enterLink(term.entry ? text.sheet.unreadable : text.sheet.missing, {term, telling});
  if (term.state === "conflicting")
    return [text.sheet.data(data ?? ""), " ≠ ", text.sheet.entered(own ?? text.sheet.unreadable)];
  return data ?? (own === null ? text.sheet.missing : term.entered ? text.sheet.entered(own) : own);
}

function enterLink(label: string, {term, telling}: {term: ScoreTerm; telling: SheetTelling}): HTMLElement {
  const {id, name} = term.input;
  const enter = (event: Event) => {
    event.preventDefault();
    telling.onEnter(id);
  };
  const about = telling.text.sheet.enter(telling.words.either(name));
  return element(
    "a",
    {href: `#enter-${id}`, class: "enter-link", "aria-label": `${label} ${about}`, click: enter},
    label
  );
}

const termLine = (terms: readonly ScoreTerm[], telling: SheetTelling): Child =>
  element(
    "p",
    {class: "filled"},
    terms.map((term) => [termOf(term, telling), " "])
  );

function items({indicator, terms}: IndicatorScore, telling: SheetTelling): Child {
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

function judged({indicator, terms}: IndicatorScore, telling: SheetTelling): Child {
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
          entry.state === "notApplicable" && ` ${text.sheet.why(entry.reason)}`
        )
      : []
  );
}

function resultTable(
  results: readonly ResultScore[],
  {text, words, caption}: ScoreTelling & {caption: string}
): HTMLElement {
  const {name, value, target, reached, share} = text.sheet.result;
  const number = (own: number) => plainNumber(own, columnDecimals([own]));
  const uom = ({result}: ResultScore) => words.either({zh: result.uom, en: result.uom_en});
  return element(
    "details",
    {class: "results"},
    element("summary", {}, `${text.sheet.results} ${count(results.length)}`),
    dataTable(results, {
      caption,
      columns: [
        {head: name, cell: ({result}) => words.name(result)},
        {
          head: value,
          number: true,
          cell: (row) => [numberText(number(numberOf(row.result.value.value)), refHash(row.result.ref)), ` ${uom(row)}`]
        },
        {head: target, number: true, cell: (row) => `${number(numberOf(row.result.target))} ${uom(row)}`},
        {head: reached, number: true, cell: (row) => row.reached !== null && rate({value: row.reached})},
        {
          head: share,
          number: true,
          cell: (row) =>
            row.share.least === row.share.most
              ? rate({value: row.share.most})
              : text.span({least: rate({value: row.share.least}), most: rate({value: row.share.most})})
        }
      ]
    })
  );
}
