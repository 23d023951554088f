import {element} from "../components/element.js";

/** A button that copies a text, and says whether it did. */
export function copyButton(
  label: string,
  {text, done, failed}: {text: () => string; done: string; failed: string}
): HTMLElement {
  const said = element("span", {class: "said", role: "status"});
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      said.replaceChildren(done);
    } catch {
      said.replaceChildren(failed);
    }
  };
  return element(
    "span",
    {class: "copy"},
    element("button", {type: "button", click: () => void copy()}, label),
    " ",
    said
  );
}
