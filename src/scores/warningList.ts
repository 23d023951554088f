import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {amount, count, rate, score, signedRate} from "../format.js";
import {refHash} from "../provenance/ref.js";
import type {Warning} from "../scoring/warnings.js";
import type {WarningParts} from "../scoring/text.js";
import {namesOf} from "./telling.js";
import type {ScoreTelling} from "./telling.js";
import type {WorkedScores} from "./worked.js";

/** The signs of an empty exercise, each with its numbers; that there are none proves nothing. */
export function warningList({warnings, scores}: WorkedScores, telling: ScoreTelling): HTMLElement {
  const {text} = telling;
  if (warnings.length === 0) return element("p", {class: "absent"}, text.warnings.none);
  return element(
    "div",
    {},
    element("p", {}, text.warnings.lead),
    element(
      "ul",
      {class: "score-warnings"},
      warnings.map((warning) =>
        element("li", {"data-warning": warning.kind}, warningText(warning, {...telling, subject: scores.subject}))
      )
    )
  );
}

function warningText(
  warning: Warning,
  {subject, ...telling}: ScoreTelling & Pick<WorkedScores["scores"], "subject">
): string {
  const {words, text, scoreWords} = telling;
  const say = scoreWords.warnings[warning.kind] as (parts: WarningParts[Warning["kind"]]) => string;
  switch (warning.kind) {
    case "fullMarks":
      return say({indicators: count(warning.indicators), points: score(warning.points)});
    case "beyondTargets": {
      const named = warning.results.map(({result, reached}) =>
        numberText(`${words.name(result)} ${reached === null ? "" : rate({value: reached})}`, refHash(result.ref))
      );
      return say({
        names: named.join(words.listMark),
        count: count(warning.results.length),
        targeted: count(warning.targeted)
      });
    }
    case "adjustedBudget": {
      const {unit_id: unit, fiscal_year: year} = subject;
      const plan = (measure: "budget" | "adjusted", value: number) =>
        numberText(
          text.inUnit(amount({value}), "amount"),
          refHash({kind: "figure", unit, year, account: "expenditure", measure})
        );
      return say({
        ...{original: plan("budget", warning.original), adjusted: plan("adjusted", warning.adjusted)},
        ...{change: signedRate({value: warning.change}), names: namesOf(warning.indicators, telling)}
      });
    }
    case "noProblems":
      return say({});
    default:
      return say({names: namesOf(warning.indicators, telling)});
  }
}
