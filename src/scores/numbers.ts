import {numberText} from "../components/numberText.js";
import {amount, columnDecimals, count, plainNumber, rate, score} from "../format.js";
import {refHash} from "../provenance/ref.js";
import type {Ref} from "../provenance/ref.js";
import type {KnownNumber, Span} from "../scoring/sheet.js";
import type {InputUnit} from "../scoring/template.js";
import type {ScoreTelling} from "./telling.js";

/** A number with the unit of what it counts. */
export function valueText(known: KnownNumber, {unit, text}: {unit: InputUnit; text: ScoreTelling["text"]}): string {
  if (unit === "answer") return known.value === 1 ? text.answers.yes : text.answers.no;
  return text.inUnit(numberIn(known, unit), unit);
}

function numberIn(known: KnownNumber, unit: InputUnit): string {
  if (unit === "amount") return amount(known);
  if (unit === "rate") return rate(known);
  if (unit === "points") return score(known.value);
  return Number.isInteger(known.value) ? count(known.value) : plainNumber(known.value, columnDecimals([known.value]));
}

/** So many places of one number are told beside it. */
const mostPlaces = 6;

/** A number that opens, and where it comes from several places the others behind it. */
export function opened(text: string, refs: readonly Ref[]): string {
  const [first, ...others] = refs;
  if (!first) return text;
  const further = others.slice(0, mostPlaces - 1).map((ref, i) => numberText(`[${i + 2}]`, refHash(ref)));
  return [numberText(text, refHash(first)), ...further].join(" ");
}

/** Points as far as they are known: one number where both ends read the same. */
export function spanText({least, most}: Span, {text}: Pick<ScoreTelling, "text">): string {
  const [low, high] = [score(least), score(most)];
  return low === high ? low : text.span({least: low, most: high});
}

/** Whether points read as one number. */
export const isSettled = ({least, most}: Span): boolean => score(least) === score(most);
