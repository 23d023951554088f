import {element} from "../components/element.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** Income, spending and balance over the years. */
export function balanceOverYears(facts: Spending, {text}: SpendingTelling): HTMLElement {
  return element("p", {class: "absent"}, text.sides[facts.filters.side]);
}
