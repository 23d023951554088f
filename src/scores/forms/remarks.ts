import {isSettled, spanText} from "../numbers.js";
import {reasonTexts} from "../reasonText.js";
import type {IndicatorScore, ScoreSheet} from "../../scoring/sheet.js";
import type {FormTelling} from "./cells.js";

/** What a form says beside a row: between what its points lie and why, or that a person or no case of it gave them. */
export function remarkOf(
  score: IndicatorScore,
  {telling, template}: {telling: FormTelling; template: ScoreSheet["template"]}
): string {
  const {points, status, possible} = score;
  const {words, scoreWords, pageWords: text} = telling;
  const isOpen = points !== null && possible !== null && !isSettled(points);
  return [
    ...(isOpen ? [telling.text.range(spanText(points, {text}))] : []),
    ...(status === "notApplicable" || status === "entered" ? [scoreWords.statuses[status]] : []),
    ...reasonTexts(score, {words, scoreWords, text, template})
  ].join("\n");
}
