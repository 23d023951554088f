import {isSettled, spanText} from "../numbers.js";
import type {IndicatorScore, ScoreSheet, Span} from "../../scoring/sheet.js";
import {blank, numberCell, pointsCell, textCell} from "./cells.js";
import type {FormTelling} from "./cells.js";
import type {FormCell, Origin} from "../../publish/form.js";
import {enteredNotes} from "./inputCells.js";

type Extent = Pick<FormCell, "columns" | "rows">;

/** Points as one number, or a blank where they are open. */
export function spanCell(
  span: Span | null,
  {telling, origin, ...extent}: Extent & {telling: FormTelling; origin?: Origin}
): FormCell {
  return span && isSettled(span)
    ? pointsCell(span.least, {...(origin && {origin}), ...extent})
    : blank(telling, extent);
}

/** Where a row's points come from: all that its terms do, each input once. */
export function scoreOrigin(
  {terms}: Pick<IndicatorScore, "terms">,
  {name, telling}: {name: string; telling: FormTelling}
): Origin {
  const {sources} = telling.text;
  return {
    ...{name, refs: terms.flatMap(({refs}) => refs)},
    notes: [sources.untraced, ...terms.flatMap((term) => enteredNotes(term, telling))]
  };
}

/** The total where nothing is missing, else between what it lies. */
export function totalCell(
  {total, missing}: ScoreSheet,
  {telling, ...extent}: Extent & {telling: FormTelling}
): FormCell {
  const {text} = telling;
  if (!total) return textCell(text.noPoints, extent);
  const name = text.total;
  if (isSettled(total))
    return pointsCell(total.least, {...extent, origin: {name, refs: [], notes: [text.sources.untraced]}});
  const span = spanText(total, {text: telling.pageWords});
  return textCell(
    missing.length > 0 ? text.openTotal({span, missing: String(missing.length)}) : text.range(span),
    extent
  );
}

/** What there is to get. */
export const possibleCell = (
  possible: number | null,
  {telling, ...extent}: Extent & {telling: FormTelling}
): FormCell =>
  possible === null
    ? {look: "none", text: telling.text.marks.none, ...extent}
    : numberCell({value: possible, low: possible, high: possible}, {unit: "points", ...extent});
