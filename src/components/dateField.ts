import {element} from "./element.js";
import type {TextField} from "./growingText.js";

/** A field for a day as `YYYY-MM-DD`, empty for none. */
export function dateField({
  id,
  label,
  onChange
}: {
  id: string;
  label: string;
  onChange: (value: string) => void;
}): TextField {
  const field = element("input", {
    ...{id, "data-key": id, type: "date", min: "1980-01-01", max: "2199-12-31"},
    change: () => onChange(field.value)
  });
  return {
    node: element("div", {class: "field"}, element("label", {class: "heading", for: id}, label), field),
    show(value) {
      if (document.activeElement !== field) field.value = value;
    }
  };
}
