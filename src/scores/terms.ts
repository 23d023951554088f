import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import type {ScoreTerm} from "../scoring/sheet.js";
import {opened, valueText} from "./numbers.js";
import type {ScoreTelling} from "./telling.js";
import type {ScorePageWords} from "./text.js";

/** The words, and what brings a person to the fields of a missing input. */
export type SheetTelling = ScoreTelling & {onEnter: (input: string) => void};

/** The same for a row; of one that does not apply nothing is needed. */
export type RowTelling = SheetTelling & {needed: boolean};

/** An input by its name, and below it what is known of it. */
export function termOf(term: ScoreTerm, telling: RowTelling): HTMLElement {
  return element(
    "span",
    {class: `score-term ${term.state}`},
    element("span", {class: "score-term-name"}, telling.words.either(term.input.name)),
    " ",
    element("span", {class: "score-term-value"}, termValue(term, telling))
  );
}

/** What the data say of an input, what a person entered, both where they differ, or a way to enter it. */
export function termValue(term: ScoreTerm, telling: RowTelling): Child {
  const {text} = telling;
  const {unit} = term.input;
  const data = term.data && opened(valueText(term.data, {unit, text}), term.refs);
  const own = term.entered
    ? valueText(term.entered, {unit, text})
    : term.entry?.state === "notApplicable"
      ? text.sheet.notApplicable
      : null;
  if (term.state === "missing" && !telling.needed) return text.sheet.notNeeded;
  if (term.state === "missing")
    return enterLink(term.entry ? text.sheet.unreadable : text.sheet.missing, {term, telling});
  if (term.state === "conflicting")
    return [text.sheet.data(data ?? ""), " ≠ ", saidBy(term.entry, text)(own ?? text.sheet.unreadable)];
  return data ?? (own === null ? text.sheet.missing : term.entered ? text.sheet.entered(own) : own);
}

/** How a value is told that a person entered, or that a document states against the data. */
export const saidBy = (entry: ScoreTerm["entry"], {sheet}: ScorePageWords) =>
  entry?.published ? sheet.stated : sheet.entered;

function enterLink(label: string, {term, telling}: {term: ScoreTerm; telling: RowTelling}): HTMLElement {
  const {id, name} = term.input;
  const enter = (event: Event) => {
    event.preventDefault();
    telling.onEnter(id);
  };
  const about = telling.text.sheet.enter(telling.words.either(name));
  return element(
    "a",
    {
      href: `#enter-${id}`,
      class: "enter-link",
      "aria-label": `${label}${telling.text.sheet.toEnter} ${about}`,
      click: enter
    },
    label,
    element("span", {class: "screen-only"}, telling.text.sheet.toEnter)
  );
}

/** Inputs side by side. */
export const termLine = (terms: readonly ScoreTerm[], telling: RowTelling): Child =>
  element(
    "p",
    {class: "filled"},
    terms.map((term) => [termOf(term, telling), " "])
  );
