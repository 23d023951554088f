import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {derivationId} from "../derivations.js";
import {amount, amountMargin} from "../format.js";
import {formula, operandPlaces} from "../formula.js";
import type {PlanKind, Words} from "../text.js";
import type {Overview} from "./overview.js";

/** Every derived figure with its formula, its margin and where its operands stand; the marks 推算 lead here. */
export function derivationTable({derivations}: Overview, {words}: {words: Words}): HTMLElement {
  const text = words.overview.derivations;
  if (derivations.length === 0) return element("p", {class: "absent"}, text.none);
  const plan = (measure: string) => (measure in words.plan ? words.plan[measure as PlanKind] : "");
  return dataTable(derivations, {
    caption: text.caption,
    columns: [
      {
        head: text.columns.figure,
        cell: (row) =>
          element("span", {id: derivationId(row)}, text.named(row.fiscal_year, words.name(row), plan(row.measure)))
      },
      {head: text.columns.formula, cell: (row) => element("span", {class: "formula"}, formula(row, {words}))},
      {head: text.columns.value, number: true, cell: (row) => `${amount(row)} ${amountMargin(row)}`},
      {head: text.columns.from, cell: (row) => operandPlaces(row).map((place) => element("div", {}, place))}
    ]
  });
}
