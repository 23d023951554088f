import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import type {Derivation} from "../derivations.js";
import {amount, amountMargin} from "../format.js";
import type {Known} from "../format.js";
import {formula, operandPlaces, remainderFormula} from "../formula.js";
import {refHash} from "../provenance/ref.js";
import type {Ref} from "../provenance/ref.js";
import type {PlanKind, Words} from "../text.js";
import type {Line, Overview} from "./facts.js";
import {figureFrame} from "./figureFrame.js";
import {numbers} from "./numbers.js";

interface FormulaRow extends Known {
  id: string;
  label: string;
  shown: string;
  formula: string;
  places: string[];
}

/** Every derived figure with its formula, its margin and where its operands stand. */
export function derivationTable(facts: Overview, {words}: {words: Words}): HTMLElement {
  const text = words.overview.derivations;
  const rows = [...remainders(facts, {words}), ...derived(facts, {words})];
  if (rows.length === 0) return element("p", {class: "absent"}, text.none);
  return dataTable(rows, {
    caption: text.caption,
    frame: figureFrame(facts, {words}),
    columns: [
      {head: text.columns.figure, cell: (row) => element("span", {id: row.id}, row.label)},
      {head: text.columns.formula, cell: (row) => element("span", {class: "formula"}, row.formula)},
      {head: text.columns.value, number: true, cell: (row) => `${row.shown} ${amountMargin(row)}`.trim()},
      {head: text.columns.from, cell: (row) => row.places.map((place) => element("div", {}, place))}
    ]
  });
}

/** The anchor of what an account's children leave uncovered. */
function remainderId(line: Line): string {
  return `derived-${line.account_id}-not-itemised`;
}

function remainders(facts: Overview, {words}: {words: Words}): FormulaRow[] {
  const {lines, subject} = facts;
  return lines
    .filter((line) => !line.itemised)
    .map((line) => {
      const whole = lines.find((row) => row.line_id === line.account_id)!;
      const parts = lines.filter((row) => row.itemised && row.parent_id === line.account_id);
      return {
        ...line,
        id: remainderId(line),
        label: words.overview.derivations.named(subject.fiscal_year, words.notItemisedOf(words.name(line)), ""),
        shown: numbers(facts).line(line),
        formula: remainderFormula(whole, parts),
        places: []
      };
    });
}

function derived({derivations}: Overview, {words}: {words: Words}): FormulaRow[] {
  const plan = (measure: string) => (measure in words.plan ? words.plan[measure as PlanKind] : "");
  const fund = (id: string) => (id === "all" ? "" : (words.funds[id] ?? id));
  const detail = (row: Derivation) => [fund(row.fund), plan(row.measure)].filter(Boolean).join(words.listMark);
  return derivations.map((row) => ({
    ...row,
    id: row.derivation_id,
    shown: numberText(amount(row), refHash(figureRef(row))),
    label: words.overview.derivations.named(row.fiscal_year, words.name(row), detail(row)),
    formula: formula(row, {words}),
    places: operandPlaces(row)
  }));
}

function figureRef({unit_id: unit, fiscal_year: year, account_id: account, measure, fund}: Derivation): Ref {
  return {kind: "figure", unit, year, account, measure, fund};
}
