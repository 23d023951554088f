import type {Derivation, Operand} from "./derivations.js";
import {amount, exactAmount} from "./format.js";
import type {Known} from "./format.js";
import type {Words} from "./text.js";

/** A derived figure's formula with its operands' numbers in 万元, so that evaluating it gives the figure. */
export function formula({method, fiscal_year, account_id, operands}: Derivation, {words}: {words: Words}): string {
  const [first, second, third] = operands as [Operand, Operand, Operand];
  switch (method) {
    case "delta":
      return `${figure(first)} ${second.value! < 0 ? "+" : "−"} ${exactAmount(Math.abs(second.value!))}`;
    case "growth":
      return Number(second.printed) === 0
        ? figure(first)
        : `${figure(first)} ÷ (1 ${isFall(second) ? "−" : "+"} ${percent(second)})`;
    case "rate":
      return `${figure(first)} ÷ ${percent(second)}`;
    case "identity":
      return account_id === "opening-balance"
        ? `${figure(first)} − ${bracketed(known(second))} + ${bracketed(known(third))}`
        : `${figure(first)} + ${bracketed(known(second))} − ${bracketed(known(third))}`;
    case "carried":
      return account_id === "opening-balance"
        ? words.overview.derivations.carriedForward(fiscal_year - 1)
        : words.overview.derivations.carriedBack(fiscal_year + 1);
  }
}

/** What a whole's parts leave of it, as a formula. */
export function remainderFormula(whole: Known, parts: readonly Known[]): string {
  return [amount(whole), ...parts.map(bracketed)].join(" − ");
}

const figure = (operand: Operand) => amount(known(operand));
const known = ({value, low, high}: Operand): Known => ({value: value!, low, high});
const percent = ({printed}: Operand) => `${printed!.replace("-", "")}%`;
const isFall = ({sign, printed}: Operand) => sign! * Number(printed) < 0;

/** A number as it stands after a sign. */
function bracketed(value: Known): string {
  const text = amount(value);
  return text.startsWith("−") ? `(${text})` : text;
}

/** Where a derivation's operands stand, each once. */
export function operandPlaces({operands}: Derivation): string[] {
  return [...new Set(operands.flatMap(({source, file, line}) => (source ? [`${source} (${file}:${line})`] : [])))];
}
