import {element} from "../components/element.js";
import {exampleNames, exampleSql} from "./examples.js";
import {writeQuestion} from "./question.js";
import type {AskWords} from "./text.js";

/** The worked examples as links that carry their question; a plain click asks it here. */
export function exampleList({words, onAsk}: {words: AskWords; onAsk: (sql: string) => void}): HTMLElement {
  const links = exampleNames.map((name) => {
    const sql = exampleSql(name, words);
    const click = (event: Event) => {
      const {ctrlKey, metaKey, shiftKey, button} = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey || button !== 0) return;
      event.preventDefault();
      onAsk(sql);
    };
    const href = writeQuestion({sql, as: "table", column: null}, "");
    return element("li", {}, element("a", {href, click}, words.examples.questions[name].title));
  });
  return element(
    "section",
    {class: "examples", "aria-labelledby": "examples"},
    element("h2", {id: "examples"}, words.examples.title),
    element("p", {class: "faint"}, words.examples.use),
    element("ul", {}, links)
  );
}
