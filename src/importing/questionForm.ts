import {element} from "../components/element.js";
import type {Question, Said} from "../reading/draftImport.js";
import {choiceField} from "./choiceField.js";
import type {ImportWords} from "./text.js";
import type {Understanding} from "./understanding.js";

/** What only the reader can say, asked where nothing in the files says it. What is of one sheet is answered at the sheet. */
export function questionForm(
  {questions, sheets, guessed}: Understanding,
  {text, onAnswer}: {text: ImportWords; onAnswer: (answers: Partial<Said["answers"]>) => void}
): HTMLElement {
  const words = text.questions;
  const told = ({asks, sheet}: Question) => {
    const found = sheet === null ? undefined : sheets[sheet];
    return found ? words.of(words.asks[asks], text.sheet.name(found.file, found.sheet)) : words.asks[asks];
  };
  const typed = (name: "title" | "unit", label: string) => {
    const input = element("input", {
      ...{type: "text", id: `import-${name}`, "data-key": `import-${name}`, value: guessed[name]},
      change: () => onAnswer({[name]: input.value.trim() || undefined})
    });
    return element("div", {class: "field"}, element("label", {for: `import-${name}`, class: "heading"}, label), input);
  };
  return element(
    "section",
    {class: "import-questions"},
    element("h2", {}, questions.length > 0 ? words.title : words.none),
    questions.length > 0 &&
      element(
        "ul",
        {},
        questions.map((question) => element("li", {}, told(question)))
      ),
    element(
      "div",
      {class: "controls"},
      typed("title", words.documentTitle),
      typed("unit", words.asks.organisation),
      choiceField(
        [
          {value: "", label: words.choose},
          ...Object.entries(words.currencies).map(([value, label]) => ({value, label: `${label} ${value}`}))
        ],
        {
          ...{key: "import-currency", label: words.asks.currency, value: guessed.currency},
          onChoose: (value) => onAnswer({currency: value || undefined})
        }
      )
    )
  );
}
