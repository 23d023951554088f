import {element} from "../components/element.js";
import type {Answer} from "../database/ask.js";
import {count} from "../format.js";
import {columnText, sortRows} from "./answerCells.js";
import type {AskWords} from "./text.js";

/** How many rows stand in the table at first, and are added at a time. */
const page = 200;

/** An answer as a table whose heads sort it. */
export function answerTable(answer: Answer, {words}: {words: AskWords}): HTMLElement {
  const text = words.answer;
  const texts = answer.columns.map((_, i) => columnText(answer, i));
  const numeric = (i: number) => (answer.columns[i]!.type === "number" ? "number" : null);
  let rows = answer.rows;
  let shown = page;
  let sorted: {column: number; down: boolean} | undefined;
  const body = element("tbody");
  const heads = answer.columns.map(({name}, i) =>
    element(
      "th",
      {scope: "col", class: numeric(i)},
      element("button", {type: "button", class: "sort", title: text.sort(name), click: () => sort(i)}, name || "—")
    )
  );
  const more = element("button", {type: "button", click: () => show(shown + 5 * page)}, text.showMore(count(5 * page)));
  const note = element("p", {class: "note"});
  const rest = element("div", {class: "answer-rest"}, note, more);
  const row = (values: Answer["rows"][number]) =>
    element(
      "tr",
      {},
      values.map((value, i) => element("td", {class: numeric(i)}, texts[i]!(value) ?? "—"))
    );
  function show(upTo: number) {
    shown = Math.min(upTo, rows.length);
    body.replaceChildren(...rows.slice(0, shown).map(row));
    rest.hidden = shown === rows.length;
    note.replaceChildren(text.shown(count(shown), count(rows.length)));
  }
  function sort(column: number) {
    sorted = {column, down: sorted?.column === column && !sorted.down};
    rows = sortRows(answer.rows, {...sorted, type: answer.columns[column]!.type});
    heads.forEach((head, i) => {
      if (i === column) head.setAttribute("aria-sort", sorted!.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    show(shown);
  }
  show(page);
  return element(
    "div",
    {},
    element(
      "div",
      {class: "table answer-table", tabindex: 0, role: "region", "aria-label": text.caption},
      element("table", {"aria-label": text.caption}, element("thead", {}, element("tr", {}, heads)), body)
    ),
    rest
  );
}
