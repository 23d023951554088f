import {element} from "./components/element.js";

/** What a page says aloud: out of sight, and read when the reader has come to rest. A page has one, in its bar. */
export function announcer(): HTMLElement {
  return element("p", {class: "unseen", "data-announcer": true});
}

/** Says a sentence to whoever cannot see what has changed. */
export function announce(text: string): void {
  document.querySelector("[data-announcer]")?.replaceChildren(text);
}
