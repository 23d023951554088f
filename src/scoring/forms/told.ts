import {amount} from "../../format.js";
import {evaluate} from "../evaluate.js";
import type {Expression} from "../expression.js";
import type {DataFact} from "../facts.js";
import {minus, total} from "../ratio.js";
import type {Bounded} from "../ratio.js";
import {known, resolve} from "../resolve.js";
import type {Resolved} from "../resolve.js";
import type {ScoreTerm} from "../sheet.js";
import type {ApplicationColumn, BaseColumn, Control} from "./baseRows.js";
import {blank, none, numberCell, printedNumber, textCell} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {FormCell, Origin} from "./form.js";
import type {AskedFigure, FormFacts} from "./formFacts.js";

type Line = Pick<AskedFigure, "account" | "fund">;

/** The figure of a line in a column of the base data; a budget whose kind is unstated stands where no original is. */
export function baseFigure(facts: FormFacts, line: Line, column: BaseColumn): DataFact | undefined {
  if (column !== "budget") return facts.figure({...line, measure: "actual", back: column === "prior" ? 1 : 0});
  const plan = facts.figure({...line, measure: "plan", back: 0});
  return facts.figure({...line, measure: "budget", back: 0}) ?? (plan?.plan === "unstated" ? plan : undefined);
}

/** The figure of a line in a column of the year's budget. */
export function applicationFigure(facts: FormFacts, line: Line, column: ApplicationColumn): DataFact | undefined {
  const measures = {original: "budget", planned: "plan", spent: "actual"} as const;
  return facts.figure({...line, measure: measures[column], back: 0});
}

/** The sum of figures where each of them is known. */
export function sumOf(figures: readonly (DataFact | undefined)[]): DataFact | undefined {
  const own = figures.filter((figure) => figure !== undefined);
  const [first] = own;
  if (!first || own.length < figures.length) return undefined;
  if (own.length === 1) return first;
  const sum = (end: keyof Bounded) => total(own.map((figure) => figure[end]));
  return {
    ...{value: sum("value"), low: sum("low"), high: sum("high")},
    basis: own.some(({basis}) => basis === "derived") ? "derived" : first.basis,
    refs: own.flatMap(({refs}) => refs)
  };
}

/** The adjusted and the original budget of a line, where both are stated. */
export function budgetsOf(facts: FormFacts, line: Line): readonly [DataFact, DataFact] | undefined {
  const [adjusted, original] = (["adjusted", "budget"] as const).map((measure) =>
    facts.figure({...line, measure, back: 0})
  );
  return adjusted && original && [adjusted, original];
}

/** What the adjusted budget is above the original, below nil where it was cut. */
export function changeOf([adjusted, original]: readonly [DataFact, DataFact]): DataFact {
  return {
    value: minus(adjusted.value, original.value),
    ...{low: minus(adjusted.low, original.high), high: minus(adjusted.high, original.low)},
    ...{basis: adjusted.basis, refs: [...adjusted.refs, ...original.refs]}
  };
}

/** A figure's cell, blank where nothing states it; `parts` are what it was worked out from by the form itself, and the sign between them. */
export function figureCell(
  figure: DataFact | undefined,
  {name, telling, parts}: {name: string; telling: FormTelling; parts?: {of: readonly DataFact[]; sign: "+" | "−"}}
): FormCell {
  if (!figure) return blank(telling);
  const formula =
    parts && parts.of.length > 1 ? [`= ${parts.of.map((part) => amount(known(part))).join(` ${parts.sign} `)}`] : [];
  const origin = {name, refs: figure.refs, notes: [...notesOf(figure, telling), ...formula]};
  return numberCell(known(figure), {unit: "amount", origin});
}

function notesOf({basis, plan}: DataFact, {text: {sources}}: FormTelling): string[] {
  return [
    ...(basis === "derived" ? [sources.derived] : []),
    ...(plan ? [{unstated: sources.unstated, adjusted: sources.adjusted, budget: sources.original}[plan]] : [])
  ];
}

/** An input with all that is said of it; undefined where score sheets share none of that name. */
export function inputOf(facts: FormFacts, name: string): Resolved | undefined {
  const input = facts.inputs.get(name);
  return input && resolve(input, facts);
}

/** An input's cell: the number, who entered it, that it does not apply, both of two that differ, or a blank. */
export function inputCell(
  resolved: Resolved | undefined,
  {name, telling}: {name: string; telling: FormTelling}
): FormCell {
  if (!resolved) return blank(telling);
  const {term} = resolved;
  const {marks} = telling.text;
  const origin = originOf(term, {name, telling});
  const {unit} = term.input;
  switch (term.state) {
    case "missing":
      return blank(telling);
    case "notApplicable":
      return textCell(`${marks.notApplicable} ${marks.entered}`, {origin});
    case "conflicting":
      return textCell(conflictText(term, telling), {origin});
    case "data":
      return numberCell(term.data!, {unit, origin});
    case "entered":
      return numberCell(term.entered!, {unit, origin, suffix: marks.entered});
  }
}

/** Both of two values that differ. */
export function conflictText({data, entered, input}: ScoreTerm, {text: {marks}}: FormTelling): string {
  const told = entered ? printedNumber(entered, input.unit).text : marks.notApplicable;
  return marks.conflict({data: printedNumber(data!, input.unit).text, entered: told});
}

/** Where an input comes from: what opens the data's value, and what a person said of theirs. */
export function originOf(
  {refs, entry, state}: ScoreTerm,
  {name, telling}: {name: string; telling: FormTelling}
): Origin {
  const isOwn = entry !== null && state !== "data";
  return {name, refs, notes: isOwn ? [telling.text.sources.enteredBy(entry)] : []};
}

const quotient: Expression = {
  ...{kind: "operation", sign: "÷"},
  left: {kind: "name", name: "actual"},
  right: {kind: "name", name: "approved"}
};

/** The three cells of a control: what there may be, what there is, and the rate, where both are numbers that nothing contradicts. */
export function controlCells(
  facts: FormFacts,
  {
    control,
    names,
    telling
  }: {control: Control; names: Record<"approved" | "actual" | "rate", string>; telling: FormTelling}
): FormCell[] {
  const [approved, actual] = [inputOf(facts, control.approved), inputOf(facts, control.actual)];
  const cells = [
    inputCell(approved, {name: names.approved, telling}),
    inputCell(actual, {name: names.actual, telling})
  ];
  const only = (resolved: Resolved | undefined) =>
    resolved?.alternatives.length === 1 ? resolved.alternatives[0]! : undefined;
  const [of, is] = [only(approved), only(actual)];
  if (of === "notApplicable" || is === "notApplicable") return [...cells, none(telling)];
  if (!of || !is) return [...cells, blank(telling)];
  const rate = evaluate(
    quotient,
    new Map([
      ["approved", of],
      ["actual", is]
    ])
  );
  if (rate.kind !== "value") return [...cells, blank(telling)];
  const notes = [`${names.actual} ÷ ${names.approved}`];
  const isEntered = [approved!, actual!].some(({term}) => term.state === "entered");
  return [
    ...cells,
    numberCell(known(rate), {
      ...{unit: "rate", origin: {name: names.rate, refs: [], notes}},
      suffix: isEntered ? telling.text.marks.entered : ""
    })
  ];
}
