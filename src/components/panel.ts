import {element} from "./element.js";
import type {Child} from "./element.js";
import {inertText} from "./inertText.js";

/** What a panel shows. */
export interface PanelContent {
  title: string;
  content: Child;
  /** What is to be shown is still being looked for. */
  busy?: boolean;
}

/** A panel beside the page, and how to fill and close it. */
export interface Panel {
  node: HTMLElement;
  show(content: PanelContent): void;
  hide(): void;
}

/** A panel that stands beside the page while the page stays in use; Escape and its button call `onClose`. */
export function panel({closeLabel, onClose}: {closeLabel: string; onClose: () => void}): Panel {
  const title = element("h2", {id: "panel-title", tabindex: -1});
  const body = element("div", {class: "panel-body"});
  const close = element("button", {type: "button", class: "panel-close", click: onClose}, closeLabel);
  const node = element(
    "div",
    {class: "panel", role: "dialog", "aria-labelledby": "panel-title", hidden: true},
    close,
    title,
    body
  );
  node.addEventListener("keydown", (event) => {
    if (event.key === "Escape") onClose();
  });
  return {
    node,
    show({title: name, content, busy = false}) {
      title.replaceChildren(inertText(name));
      body.replaceChildren(element("div", {}, content));
      body.setAttribute("aria-busy", String(busy));
      node.hidden = false;
      node.scrollTop = 0;
      title.focus({preventScroll: true});
    },
    hide() {
      node.hidden = true;
    }
  };
}
