import {element} from "../components/element.js";
import type {Words} from "../text.js";
import type {Overview} from "./facts.js";

/** What must be known before anything is read: that data are synthetic, or that the year has no document of its own. */
export function banner({subject}: Pick<Overview, "subject">, {words}: {words: Words}): HTMLElement {
  return element(
    "div",
    {class: "banners"},
    subject.synthetic && element("p", {class: "banner synthetic"}, words.banner.synthetic),
    !subject.stated && element("p", {class: "banner"}, words.banner.derivedYear)
  );
}
