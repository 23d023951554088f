import {element} from "./element.js";

/** A button that copies what `text` gives when it is pressed, and says whether that went well. */
export function copyButton(
  text: () => string,
  {label, copied, failed}: {label: string; copied: string; failed: string}
): HTMLElement {
  const status = element("span", {role: "status", class: "faint"});
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      status.replaceChildren(copied);
    } catch {
      // A page that is not on a secure address has no clipboard at all; a browser may also forbid it.
      status.replaceChildren(failed);
    }
  };
  return element(
    "span",
    {class: "copy"},
    element("button", {type: "button", class: "chip", click: () => void copy()}, label),
    " ",
    status
  );
}
