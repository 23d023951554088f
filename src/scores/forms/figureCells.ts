import {amount} from "../../format.js";
import type {DataFact} from "../../scoring/facts.js";
import {minus, total} from "../../scoring/ratio.js";
import type {Bounded} from "../../scoring/ratio.js";
import {known} from "../../scoring/resolve.js";
import type {ApplicationColumn, BaseColumn} from "./baseRows.js";
import {blank, numberCell} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {FormCell} from "../../publish/form.js";
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
