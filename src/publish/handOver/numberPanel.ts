import {element} from "../../components/element.js";
import type {PublishWords} from "../text.js";

/** The panel beside the text, which the file's script fills with the source of a number; without it, it stays hidden. */
export function numberPanel({text}: {text: PublishWords}): HTMLElement {
  return element(
    "div",
    {class: "panel", role: "dialog", "aria-labelledby": "panel-title", hidden: true},
    element(
      "p",
      {class: "panel-controls"},
      element("button", {type: "button", class: "panel-back"}, text.back),
      element("button", {type: "button", class: "panel-close"}, text.close)
    ),
    element("h2", {id: "panel-title", tabindex: -1}),
    element("div", {class: "panel-body"})
  );
}
