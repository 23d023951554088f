import {copyButton} from "../components/copyButton.js";
import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import type {Saving} from "../components/saveTools.js";
import type {Answer, Fault} from "../database/ask.js";
import {count} from "../format.js";
import {answerChart} from "./answerChart.js";
import {answerSheet, answerTsv, plainAnswer} from "./answerCells.js";
import {answerTable} from "./answerTable.js";
import {faultText} from "./faultText.js";
import type {AnswerShown} from "./question.js";
import type {AskWords} from "./text.js";

/** Where the answer stands, and how it is brought up to date. */
export interface AnswerPart {
  node: HTMLElement;
  show(answer: Answer, shown: AnswerShown): void;
  /** Says what is wrong with a question; its place is a button that goes there. */
  showFault(fault: Fault, asked: {sql: string; goTo: (at: number) => void}): void;
  showNothing(text: string): void;
  /** Whether what stands here is of an earlier question. */
  stale(is: boolean): void;
}

/** An answer as table or chart, with what saves and copies it. */
export function answerPart({
  words,
  saving,
  onView
}: {
  words: AskWords;
  saving: Saving;
  onView: (shown: AnswerShown) => void;
}): AnswerPart {
  const text = words.answer;
  const body = element("div", {class: "answer-body"});
  const node = element(
    "section",
    {class: "answer", "aria-labelledby": "answer"},
    element("h2", {id: "answer"}, text.title),
    body
  );
  const put = (...children: Child[]) => {
    node.classList.remove("stale");
    body.replaceChildren(element("div", {}, ...children));
  };
  return {
    node,
    show(raw, {as, column}) {
      const answer = plainAnswer(raw);
      if (answer.rows.length === 0) return put(element("p", {class: "absent"}, text.none));
      const onColumn = (name: string | null) => onView({as: "chart", column: name});
      const draw = (how: AnswerShown) => drawn(answer, {...how, words, saving, onColumn});
      const shown = element("div", {}, draw({as, column}));
      const views = element(
        "fieldset",
        {class: "views"},
        element("legend", {class: "visually-hidden"}, text.view),
        (["table", "chart"] as const).map((view) => {
          const choose = () => {
            shown.replaceChildren(draw({as: view, column: null}));
            onView({as: view, column: null});
          };
          const box = element("input", {type: "radio", name: "as", value: view, checked: view === as, change: choose});
          return element("label", {class: "chip"}, box, ` ${text[view]}`);
        })
      );
      const save = async () => (await import("../download.js")).download(text.file, answerSheet(answer));
      const copyText = {label: text.copy, copied: text.copied, failed: words.editor.notCopied};
      put(
        answer.more && element("p", {class: "banner"}, text.cut(count(answer.rows.length))),
        element(
          "div",
          {class: "answer-tools"},
          views,
          element("button", {type: "button", click: () => void save()}, text.download),
          copyButton(() => answerTsv(answer), copyText)
        ),
        shown
      );
    },
    showFault(fault, {sql, goTo}) {
      const [what, ...more] = faultText(fault, {sql, words});
      put(
        element(
          "div",
          {class: "fault"},
          element("p", {}, element("strong", {}, what)),
          more.map((line) => element("p", {}, line)),
          fault.at !== undefined && element("button", {type: "button", click: () => goTo(fault.at!)}, words.fault.goTo),
          fault.message &&
            element(
              "details",
              {open: true},
              element("summary", {}, words.fault.engine),
              element("pre", {}, fault.message)
            )
        )
      );
    },
    showNothing: (line) => put(element("p", {class: "absent"}, line)),
    stale: (is) => void node.classList.toggle("stale", is)
  };
}

function drawn(
  answer: Answer,
  {as, ...how}: AnswerShown & {words: AskWords; saving: Saving; onColumn: (name: string | null) => void}
): HTMLElement {
  return as === "chart" ? answerChart(answer, how) : answerTable(answer, how);
}
