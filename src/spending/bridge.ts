import {element} from "../components/element.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** What made the difference. */
export function bridge(facts: Spending, {text}: SpendingTelling): HTMLElement {
  return element("p", {class: "absent"}, text.sides[facts.filters.side]);
}
