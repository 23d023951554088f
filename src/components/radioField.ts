import {element} from "./element.js";
import type {Option} from "./showOptions.js";

/** A few things to choose one from, side by side; `show` brings it in line with what is chosen. */
export interface RadioField {
  node: HTMLElement;
  show(value: string): void;
}

/** Makes it; `onChoose` is called with what the reader picks. */
export function radioField(
  options: readonly Option[],
  {name, legend, onChoose}: {name: string; legend: string; onChoose: (value: string) => void}
): RadioField {
  const boxes = options.map(({value}) => element("input", {type: "radio", name, value, change: () => onChoose(value)}));
  return {
    node: element(
      "fieldset",
      {class: "field"},
      element("legend", {class: "heading"}, legend),
      boxes.map((box, i) => element("label", {}, box, ` ${options[i]!.label}`))
    ),
    show: (value) => {
      for (const box of boxes) {
        box.toggleAttribute("checked", box.value === value);
        box.checked = box.value === value;
      }
    }
  };
}
