import {element} from "../components/element.js";
import {inertText} from "../components/inertText.js";
import {share} from "../format.js";
import type {Step} from "./desk.js";
import type {ImportWords} from "./text.js";

/** How far the work on files is, with a button that ends it. `show` says what it is at; nothing is shown of no work. */
export function stepBar({text, onStop}: {text: ImportWords["steps"]; onStop: () => void}): {
  node: HTMLElement;
  show: (step: Step | null) => void;
} {
  const what = element("span", {role: "status"});
  const bar = element("progress", {max: 1, "aria-label": text.label});
  const stop = element("button", {type: "button", "data-key": "import-stop", click: onStop}, text.stop);
  const node = element("p", {class: "import-steps", hidden: true}, what, " ", bar, " ", stop);
  const show = (step: Step | null) => {
    node.hidden = step === null;
    if (step === null) return what.replaceChildren();
    const said = text.names[step.step](step.file);
    if (what.textContent !== said) what.replaceChildren(inertText(said));
    bar.value = step.part;
    bar.setAttribute("aria-valuetext", share(step.part));
  };
  return {node, show};
}
