import {element} from "../components/element.js";
import {score} from "../format.js";
import {askedOf} from "../scoring/scoreRow.js";
import {indicatorsOf} from "../scoring/template.js";
import type {Indicator, Input} from "../scoring/template.js";
import {valueText} from "./numbers.js";
import {namesOf} from "./telling.js";
import type {ScoreTelling} from "./telling.js";
import type {WorkedScores} from "./worked.js";

/** What an input is, what is entered for it, which rows need it and how many points hang on it. */
export function entryHead(
  input: Input,
  {shown, telling}: {shown: WorkedScores; telling: Pick<ScoreTelling, "words" | "text">}
): HTMLElement {
  const {words, text} = telling;
  const own = text.enter;
  const name = words.either(input.name);
  const value = enteredText(input, {shown, telling});
  const swing = shown.sensitivity.inputs.find((each) => each.input.id === input.id);
  const about = [
    own.neededBy(namesOf(rowsOf(input, shown), telling)),
    swing && swing.points > 0 ? own.atStake(score(swing.points)) : ""
  ];
  return element(
    "span",
    {},
    element("strong", {}, value === null ? name : own.said({name, value})),
    " ",
    element("span", {class: "faint"}, about.filter((part) => part !== "").join(" · "))
  );
}

/** The rows that lack an input, or where none does, those that need it. */
function rowsOf({id}: Input, {sheet, scores}: WorkedScores): readonly Indicator[] {
  const lacking = sheet.missing.find(({input}) => input.id === id)?.indicators;
  const all = indicatorsOf(scores.offered.template).map(({indicator}) => indicator);
  return lacking ?? all.filter((indicator) => askedOf(indicator).includes(id));
}

/** What is entered, as it was read; as it was typed where it cannot be. */
function enteredText(
  {id, unit}: Input,
  {shown: {sheet, facts}, telling: {text}}: {shown: WorkedScores; telling: Pick<ScoreTelling, "text">}
): string | null {
  const entry = facts.entries.get(id);
  if (!entry) return null;
  if (entry.state === "notApplicable") return text.sheet.notApplicable;
  const term = sheet.indicators
    .flatMap(({terms, readings}) => [...terms, ...readings.flatMap((reading) => reading.terms)])
    .find(({input}) => input.id === id);
  return term?.entered ? valueText(term.entered, {unit, text}) : entry.value;
}
