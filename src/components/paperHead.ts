import {element} from "./element.js";
import {inertText} from "./inertText.js";

/** What paper says above a page, and on each sheet after the first; `show` brings both up to date. */
export interface PaperHead {
  node: HTMLElement;
  show(about: readonly string[], options: {more: readonly string[]}): void;
}

/**
 * A line that only paper has: what the page is about, and more that holds for all of it. What it is about also runs on at
 * the head of the sheets that follow, where the browser fills the margins of a page.
 */
export function paperHead(): PaperHead {
  const node = element("p", {class: "on-paper paper-head"});
  return {
    node,
    show(about, {more}) {
      node.replaceChildren(inertText([...about, ...more].join(" · ")));
      document.documentElement.style.setProperty("--running-head", styleText(inertText(about.join(" · "))));
    }
  };
}

/** A text as a string of a style sheet, which must stand on one line. */
const styleText = (text: string) => `"${text.replace(/\s+/g, " ").replace(/["\\]/g, "\\$&")}"`;
