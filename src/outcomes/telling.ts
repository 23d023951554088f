import {numberText} from "../components/numberText.js";
import {columnDecimals, plainNumber} from "../format.js";
import {refHash} from "../provenance/ref.js";
import type {Words} from "../text.js";
import type {Result} from "./facts.js";
import type {OutcomesWords, StatedValue} from "./text.js";

/** The words of the page and of every page. */
export interface OutcomesTelling {
  words: Words;
  text: OutcomesWords;
}

/** The address that opens a published row of a table. */
export function rowHash({document_id, line}: {document_id: string; line: number}, table: string): string {
  return refHash({kind: "row", document: document_id, table, line});
}

/** A number with the decimals it has. */
export function ownNumber(value: number): string {
  return plainNumber(value, columnDecimals([value]));
}

/** The counts of people and of attendances, by the unit they are printed in; a place in a ranking is none. */
export function isPeople({uom, uom_en}: Pick<Result, "uom" | "uom_en">): boolean {
  return (uom === "人" || uom === "人次" || uom === "名") && uom_en !== "place";
}

/** A result's unit as the language has it; empty where none is printed. */
export function unitOf({uom, uom_en}: Pick<Result, "uom" | "uom_en">, {words, text}: OutcomesTelling): string {
  if (uom === null) return "";
  const own = text.uoms[uom];
  return own && (uom_en === null || /[\d]/.test(uom_en)) ? own : words.name({name: uom, name_en: uom_en ?? uom});
}

/** A result's value with its unit and how exactly it is stated, as a number that opens its row; empty where it is only told. */
export function valueText(row: Result, telling: OutcomesTelling): string {
  if (row.value === null) return "";
  const {text} = telling;
  const number = ownNumber(row.value);
  const shown =
    row.uom_en === "place"
      ? text.rank(number)
      : text.value({number, uom: unitOf(row, telling), precision: row.precision ?? "exact"});
  return numberText(shown, rowHash(row, "outcomes"));
}

/** A result's target in the unit of its value. */
export function targetText(row: Result, telling: OutcomesTelling): string {
  if (row.target === null) return "";
  const uom = unitOf(row, telling);
  return numberText(
    telling.text.value({number: ownNumber(row.target), uom, precision: "exact"}),
    rowHash(row, "outcomes")
  );
}

/** What a result is called. */
export function indicatorOf(row: Result, {words}: OutcomesTelling): string {
  return words.name({name: row.indicator, name_en: row.indicator_en});
}

/**
 * How exactly an amount for each of some people is known, from how exactly the amount and the people are: of nearly so
 * many people each got more.
 */
export function eachPrecision(amount: Result, people: Result): StatedValue["precision"] {
  const inverse = {exact: "exact", about: "about", nearly: "at_least", at_least: "nearly"} as const;
  const [own, of] = [amount.precision ?? "exact", inverse[people.precision ?? "exact"]];
  if (own === "exact") return of;
  return of === "exact" || of === own ? own : "about";
}
