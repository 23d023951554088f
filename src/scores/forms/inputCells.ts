import {evaluate} from "../../scoring/evaluate.js";
import type {Expression} from "../../scoring/expression.js";
import {known, resolve} from "../../scoring/resolve.js";
import type {Resolved} from "../../scoring/resolve.js";
import type {ScoreTerm} from "../../scoring/sheet.js";
import type {Control} from "./baseRows.js";
import {blank, none, numberCell, printedNumber, textCell} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {FormCell, Origin} from "../../publish/form.js";
import type {FormFacts} from "./formFacts.js";

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
      return textCell(term.entry?.published ? marks.notApplicable : `${marks.notApplicable} ${marks.entered}`, {
        origin
      });
    case "conflicting":
      return textCell(conflictText(term, telling), {origin});
    case "data":
      return numberCell(term.data!, {unit, origin});
    case "entered":
      return numberCell(term.entered!, {unit, origin, suffix: marks.entered});
  }
}

/** Both of two values that differ. */
export function conflictText({data, entered, entry, input}: ScoreTerm, {text: {marks}}: FormTelling): string {
  const other = entered ? printedNumber(entered, input.unit).text : marks.notApplicable;
  const published = entry?.published !== undefined;
  return marks.conflict({data: printedNumber(data!, input.unit).text, other, published});
}

/** Where an input comes from: what opens the data's value, and what a person said of theirs. */
export function originOf(
  {refs, entry, state}: ScoreTerm,
  {name, telling}: {name: string; telling: FormTelling}
): Origin {
  return {name, refs, notes: enteredNotes({entry, state}, telling)};
}

/** What a person said of what they entered. */
export const enteredNotes = ({entry, state}: Pick<ScoreTerm, "entry" | "state">, {text}: FormTelling): string[] =>
  entry && !entry.published && state !== "data" ? [text.sources.enteredBy(entry)] : [];

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
