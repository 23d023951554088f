import {numberText} from "./components/numberText.js";
import type {Derivation, Operand} from "./derivations.js";
import {amount, count, exactAmount, rate} from "./format.js";
import type {Known} from "./format.js";
import {refHash} from "./provenance/ref.js";
import type {Formula, Term} from "./provenance/types.js";
import type {Words} from "./text.js";

/** A derived figure's formula with its operands: what the balance identity, a rate, a growth or a delta says of it. */
export function derivedFormula({method, account_id, unit_id, fund, operands}: Derivation): Formula {
  const terms = operands.map((operand) => operandTerm(operand, {unit: unit_id, fund}));
  const [, claim] = operands;
  switch (method) {
    case "delta":
      return {terms, formula: [0, claim!.value! < 0 ? "+" : "−", 1]};
    case "growth":
      return {
        terms,
        formula: Number(claim!.printed) === 0 ? [0] : [0, "÷", "(", "1", isFall(claim!) ? "−" : "+", 1, ")"]
      };
    case "rate":
      return {terms, formula: [0, "÷", 1]};
    case "identity":
      return {terms, formula: account_id === "opening-balance" ? [0, "−", 1, "+", 2] : [0, "+", 1, "−", 2]};
    case "carried":
      return {terms, formula: [0]};
    case "lines":
      return sumOf(terms);
  }
}

/** A derived figure's formula as text, its operands' numbers in 万元; a balance that is carried is put into words. */
export function formula(derivation: Derivation, {words}: {words: Words}): string {
  const {method, account_id, fiscal_year} = derivation;
  if (method !== "carried") return formulaText(derivedFormula(derivation));
  return account_id === "opening-balance"
    ? words.overview.derivations.carriedForward(fiscal_year - 1)
    : words.overview.derivations.carriedBack(fiscal_year + 1);
}

/** Terms as their sum. */
export function sumOf(terms: Term[]): Formula {
  return {terms, formula: terms.flatMap((_, i) => (i === 0 ? [0] : ["+", i]))};
}

/** A formula as text, whose numbers open in turn: `271.37 ÷ (1 + 38.15%)`. A negative number after a sign is bracketed. */
export function formulaText({formula, terms}: Formula): string {
  return formula
    .map((token, i) => (typeof token === "number" ? bracketed(termText(terms[token]!), {first: i === 0}) : token))
    .join(" ")
    .replaceAll("( ", "(")
    .replaceAll(" )", ")");
}

/** What a whole's parts leave of it, as a formula of amounts. */
export function remainderFormula(whole: Known, parts: readonly Known[]): string {
  return [whole, ...parts].map((known, i) => bracketed(amount(known), {first: i === 0})).join(" − ");
}

/** A term as it stands in its formula, a claim as printed; it opens what it is. */
export function termText(term: Term): string {
  return term.ref ? numberText(plainTerm(term), refHash(term.ref)) : plainTerm(term);
}

function plainTerm(term: Term): string {
  if (term.kind === "count") return count(term.value);
  if (term.label.kind !== "claim") return term.kind === "amount" ? amount(term) : rate(term);
  return term.kind === "amount" ? exactAmount(Math.abs(term.value)) : `${term.printed!.replace("-", "")}%`;
}

const isFall = ({sign, printed}: Operand) => sign! * Number(printed) < 0;

function bracketed(text: string, {first}: {first: boolean}): string {
  return !first && /(^|\uE001)−/.test(text) ? `(${text})` : text;
}

function operandTerm(operand: Operand, {unit, fund}: {unit: string; fund: string}): Term {
  const {value, low, high, printed, kind, base, document_id, line} = operand;
  if (operand.operand === "figure") {
    const [year, account, measure] = [operand.of_year!, operand.of_account!, operand.of_measure!];
    const line = {name: operand.of_name!, name_en: operand.of_name_en!, notItemised: false};
    return {
      ...{kind: "amount", value: value!, low, high, printed: null},
      label: {kind: "line", year, lines: [line], measure, fund},
      ref: {kind: "figure", unit, year, account, measure, fund}
    };
  }
  return {
    kind: kind === "delta" ? "amount" : "rate",
    ...{value: value ?? Number(printed) / 100, low, high, printed},
    label: {kind: "claim", claim: kind!, base},
    ref: {kind: "row", document: document_id!, table: "claims", line: line!}
  };
}

/** Where a derivation's operands stand, each once. */
export function operandPlaces({operands}: Derivation): string[] {
  return [...new Set(operands.flatMap(({source, file, line}) => (source ? [`${source} (${file}:${line})`] : [])))];
}
