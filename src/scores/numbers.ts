import {numberText} from "../components/numberText.js";
import {amount, columnDecimals, count, plainNumber, rate, score} from "../format.js";
import {refHash} from "../provenance/ref.js";
import type {Ref} from "../provenance/ref.js";
import type {KnownNumber, Span, Worked} from "../scoring/sheet.js";
import type {InputUnit, Text} from "../scoring/template.js";
import type {ScoreTelling} from "./telling.js";

/** A number with the unit of what it counts; a count that is open from the least to the most. */
export function valueText(known: KnownNumber, {unit, text}: {unit: InputUnit; text: ScoreTelling["text"]}): string {
  if (unit === "answer") return known.value === 1 ? text.answers.yes : text.answers.no;
  if (unit === "count" && known.low !== known.high) {
    const [least, most] = [known.low, known.high].map((end) => numberIn({value: end, low: end, high: end}, unit));
    return text.inUnit(text.span({least: least!, most: most!}), unit);
  }
  return text.inUnit(numberIn(known, unit), unit);
}

/** What a formula comes to; from one to the other where the data and a person say different things, null where it is not known. */
export function workedText(
  {value, reasons}: Pick<Worked, "value" | "reasons">,
  {unit, text}: {unit: InputUnit; text: ScoreTelling["text"]}
): string | null {
  if (value === null) return null;
  const at = (end: number) => valueText({value: end, low: end, high: end}, {unit, text});
  const isOpen = reasons.some(({kind}) => kind === "conflict") && at(value.low) !== at(value.high);
  return isOpen ? text.span({least: at(value.low), most: at(value.high)}) : valueText(value, {unit, text});
}

function numberIn(known: KnownNumber, unit: InputUnit): string {
  if (unit === "amount") return amount(known);
  if (unit === "rate") return rate(known);
  if (unit === "points") return score(known.value);
  return Number.isInteger(known.value) ? count(known.value) : plainNumber(known.value, columnDecimals([known.value]));
}

/** A number from so few places is opened itself, one from more is a count or mean of them; so many are told beside it. */
const [fewPlaces, mostPlaces] = [3, 6];

/** A number that opens, with the other places that it comes from behind it. */
export function opened(text: string, refs: readonly Ref[]): string {
  const [first, ...others] = refs;
  if (!first) return text;
  const place = (ref: Ref, i: number) => numberText(`[${i}]`, refHash(ref));
  if (refs.length <= fewPlaces)
    return [numberText(text, refHash(first)), ...others.map((ref, i) => place(ref, i + 2))].join(" ");
  return [text, ...refs.slice(0, mostPlaces).map((ref, i) => place(ref, i + 1))].join(" ");
}

/** Points as far as they are known: one number where both ends read the same. */
export function spanText({least, most}: Span, {text}: Pick<ScoreTelling, "text">): string {
  const [low, high] = [score(least), score(most)];
  return low === high ? low : text.span({least: low, most: high});
}

/** The names of bands, from the first to the last. */
export function bandsText(bands: readonly Text[], {words, text}: Pick<ScoreTelling, "words" | "text">): string {
  const [first, last] = [bands[0], bands.at(-1)].map((band) => (band ? words.either(band) : ""));
  return bands.length > 1 ? text.span({least: first!, most: last!}) : first!;
}

/** Whether points read as one number. */
export const isSettled = ({least, most}: Span): boolean => score(least) === score(most);

const signs: Readonly<Record<string, string>> = {"*": "×", "/": "÷", "-": "−"};

/** A sign or number of a formula as it is read. */
export const signText = (piece: string): string => signs[piece] ?? piece;
