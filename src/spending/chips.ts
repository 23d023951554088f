import {element} from "../components/element.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** What the reader has chosen, each as a chip that can be taken away. */
export function chips(facts: Spending, {text}: SpendingTelling): HTMLElement {
  return element("p", {class: "absent"}, text.sides[facts.filters.side]);
}
