import {
  amount,
  amountValue,
  columnDecimals,
  plainNumber,
  rate,
  score,
  supportedDecimals,
  tenThousand
} from "../../format.js";
import type {ScorePageWords} from "../text.js";
import type {Words} from "../../text.js";
import type {KnownNumber} from "../../scoring/sheet.js";
import type {InputUnit} from "../../scoring/template.js";
import type {ScoreWords} from "../../scoring/text.js";
import type {FormCell, Origin, PrintedNumber} from "../../publish/form.js";
import type {ScoreFormWords} from "./text.js";

/** What forms are told in. */
export interface FormTelling {
  words: Words;
  text: ScoreFormWords;
  scoreWords: ScoreWords;
  /** The words of the page 评分, by which forms tell values and reasons as it does. */
  pageWords: ScorePageWords;
}

/** How far a cell goes. */
type Extent = Pick<FormCell, "columns" | "rows">;

export const head = (text: string, extent: Extent = {}): FormCell => ({look: "head", text, ...extent});
export const label = (text: string, extent: Extent & {level?: number} = {}): FormCell => ({
  ...{look: "label", text},
  ...extent
});
/** A text, and where it comes from. */
export const textCell = (text: string, extent: Extent & {origin?: Origin} = {}): FormCell => ({
  ...{look: "text", text},
  ...extent
});
/** What a person is to fill in. */
export const blank = ({text}: FormTelling, extent: Extent = {}): FormCell => ({
  ...{look: "blank", text: text.marks.blank},
  ...extent
});
/** What the form does not ask for. */
export const none = ({text}: FormTelling, extent: Extent = {}): FormCell => ({
  ...{look: "none", text: text.marks.none},
  ...extent
});

/** The decimals of points as `score` prints them. */
const pointDecimals = (value: number): number => (score(value).split(".")[1] ?? "").length;

/** A number of an input's unit as it is printed, amounts in 万元; and the same as a cell's number. */
export function printedNumber(known: KnownNumber, unit: InputUnit): {text: string; number: PrintedNumber} {
  const plain = {percent: false, suffix: ""};
  if (unit === "amount") {
    const inUnit = {value: 0, low: known.low / tenThousand, high: known.high / tenThousand};
    const number = {...plain, value: amountValue(known).number, decimals: supportedDecimals(inUnit, 2)};
    return {text: amount(known), number};
  }
  if (unit === "rate") {
    const inUnit = {value: 0, low: known.low * 100, high: known.high * 100};
    const decimals = supportedDecimals(inUnit, 2);
    return {text: rate(known), number: {...plain, value: known.value, decimals, percent: true}};
  }
  const decimals = unit === "points" ? pointDecimals(known.value) : columnDecimals([known.value]);
  return {text: plainNumber(known.value, decimals), number: {...plain, value: known.value, decimals}};
}

/** A number, with a word after it where a person entered it. */
export function numberCell(
  known: KnownNumber,
  {unit, origin, suffix = "", ...extent}: Extent & {unit: InputUnit; origin?: Origin | undefined; suffix?: string}
): FormCell {
  const {text, number} = printedNumber(known, unit);
  const after = suffix === "" ? "" : ` ${suffix}`;
  return {
    ...{look: "number", text: text + after, number: {...number, suffix: after}},
    ...(origin && {origin}),
    ...extent
  };
}

/** Points that are settled. */
export const pointsCell = (value: number, {origin, ...extent}: Extent & {origin?: Origin} = {}): FormCell =>
  numberCell({value, low: value, high: value}, {unit: "points", origin, ...extent});
