import {element} from "../components/element.js";
import {dispositionStates, keepDisposition, readDispositions} from "./dispositions.js";
import type {DispositionState} from "./dispositions.js";
import type {ReviewWords} from "./text.js";

/** What the reviewer says of a finding: a state and words, kept in this browser as they are typed. */
export function dispositionForm(caseId: string, {words}: {words: ReviewWords}): HTMLElement {
  const {state, words: said} = readDispositions()[caseId] ?? {state: "open", words: ""};
  const status = element("span", {class: "faint", role: "status"});
  const keep = () => {
    show();
    const kept = keepDisposition(caseId, {state: select.value as DispositionState, words: text.value.trim()});
    status.replaceChildren(kept ? words.disposition.kept : words.disposition.notKept);
  };
  const select = element(
    "select",
    {change: keep, "aria-label": words.disposition.state},
    dispositionStates.map((each) => element("option", {value: each, selected: each === state}, words.states[each]))
  );
  const text = element("input", {
    type: "text",
    value: said,
    change: keep,
    "aria-label": words.disposition.words,
    placeholder: words.disposition.words
  });
  const paper = element("span", {class: "on-paper"});
  function show() {
    const own = text.value.trim();
    const isSilent = select.value === "open" && own === "";
    paper.replaceChildren(
      isSilent ? "" : [words.states[select.value as DispositionState], own].filter(Boolean).join(" · ")
    );
  }
  show();
  return element("div", {class: "disposition"}, select, text, status, paper);
}
