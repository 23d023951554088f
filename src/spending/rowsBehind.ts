import {element} from "../components/element.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** The rows behind the view. */
export function rowsBehind(facts: Spending, {text}: SpendingTelling): HTMLElement {
  return element("p", {class: "absent"}, text.sides[facts.filters.side]);
}
