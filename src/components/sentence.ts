import {element} from "./element.js";

/** A sentence whose numbers can be opened. */
export function sentence(text: string): HTMLElement {
  return element("span", {}, text);
}
