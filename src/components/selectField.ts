import {element} from "./element.js";
import {showOptions} from "./showOptions.js";
import type {Option} from "./showOptions.js";

/** A list to choose one thing from, under its label; `show` brings it in line, and hides it where there is no choice. */
export interface SelectField {
  node: HTMLElement;
  show(options: readonly Option[], value: string): void;
}

/** Makes it; `onChoose` is called with what the reader picks. */
export function selectField({
  id,
  label,
  onChoose
}: {
  id: string;
  label: string;
  onChoose: (value: string) => void;
}): SelectField {
  const select = element("select", {id, change: () => onChoose(select.value)});
  const node = element("div", {class: "field"}, element("label", {class: "heading", for: id}, label), select);
  return {
    node,
    show: (options, value) => {
      showOptions(select, {options, value});
      node.hidden = options.length === 0;
    }
  };
}
