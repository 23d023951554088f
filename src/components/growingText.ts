import {element} from "./element.js";

/** A field for text; `show` brings it in line, unless the reader is writing in it. */
export interface TextField {
  node: HTMLElement;
  show(value: string): void;
}

/** A field for a text of any length, as tall as its text; on paper the text stands without the field. */
export function growingText({
  id,
  label,
  onChange
}: {
  id: string;
  /** What the field is called; shown where the style sheet has no column head for it. */
  label: string;
  onChange: (value: string) => void;
}): TextField {
  const field = element("textarea", {
    id,
    "data-key": id,
    rows: 1,
    input: () => mirror(),
    change: () => onChange(field.value.trim())
  });
  // As tall as the text: both lie in one cell of a grid. A last line break needs something after it to count.
  const text = element("div", {class: "mirror", "aria-hidden": "true"});
  const mirror = () => text.replaceChildren(`${field.value}\u200B`);
  return {
    node: element(
      "div",
      {class: "growing"},
      element("label", {for: id}, label),
      element("div", {class: "grown"}, field, text)
    ),
    show(value) {
      if (document.activeElement === field) return;
      field.replaceChildren(value);
      field.value = value;
      mirror();
    }
  };
}
