import {numberText} from "../components/numberText.js";
import {amount} from "../format.js";
import type {Result} from "./facts.js";
import {eachPrecision, rowHash, unitOf, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** How an amount for each of the people or households of `base` was worked out, with the operands that it follows from. */
export function eachWorked(row: Result, {base, ...telling}: OutcomesTelling & {base: Result}): string {
  const {money, value} = telling.text;
  const each = {
    number: amount({value: row.each!, low: row.each_low, high: row.each_high}, "yuan"),
    ...{uom: money.yuan, precision: eachPrecision(row, base)}
  };
  const printed = {
    number: amount({value: row.yuan!}, "yuan").replace(/\.00$/, ""),
    uom: money.yuan,
    precision: row.precision ?? "exact"
  };
  return money.worked({
    amount: numberText(value(printed), rowHash(row, "outcomes")),
    count: valueText(base, telling),
    each: money.each({each, uom: unitOf(base, telling)})
  });
}
