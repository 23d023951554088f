import type {Derivation, Operand} from "./derivations.js";
import {amount, count} from "./format.js";
import type {Words} from "./text.js";

const figure = ({value, low, high}: Operand) => amount({value: value!, low, high});
const percent = ({printed}: Operand) => `${printed}%`;

/** A derived figure's formula with its operands' numbers in 万元, so that evaluating it gives the figure. */
export function formula({method, fiscal_year, account_id, operands}: Derivation, {words}: {words: Words}): string {
  const [first, second, third] = operands as [Operand, Operand, Operand];
  switch (method) {
    case "delta":
      return `${figure(first)} ${second.sign! < 0 ? "+" : "−"} ${printedAmount(second)}`;
    case "growth":
      return Number(second.printed) === 0
        ? figure(first)
        : `${figure(first)} ÷ (1 ${second.sign! < 0 ? "−" : "+"} ${percent(second)})`;
    case "rate":
      return `${figure(first)} ÷ ${percent(second)}`;
    case "identity":
      return account_id === "opening-balance"
        ? `${figure(first)} − ${figure(second)} + ${figure(third)}`
        : `${figure(first)} + ${figure(second)} − ${figure(third)}`;
    case "carried":
      return account_id === "opening-balance"
        ? words.overview.derivations.carriedForward(fiscal_year - 1)
        : words.overview.derivations.carriedBack(fiscal_year + 1);
  }
}

/** A delta as printed, to two decimals like the amounts beside it. */
function printedAmount({printed}: Operand): string {
  const decimals = printed!.split(".")[1]?.length ?? 0;
  return decimals >= 2 ? printed! : amount({value: Number(printed) * 10_000});
}

/** Where a derivation's operands stand, each once. */
export function operandPlaces({operands}: Derivation): string[] {
  return [
    ...new Set(operands.flatMap(({source, file, line}) => (source ? [`${source} (${file}:${count(line!)})`] : [])))
  ];
}
