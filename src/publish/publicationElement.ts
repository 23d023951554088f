import {element} from "../components/element.js";
import type {Saving} from "../components/saveTools.js";
import {partElement} from "./partElement.js";
import type {Publication} from "./publication.js";
import type {PublishWords} from "./text.js";

/**
 * A publication as it stands on the page, where `saving` saves its figures, and in the file to hand over: its stamp, title,
 * scope, parts and sources.
 */
export function publicationElement(
  {title, stamp, stamped, scope, parts, sources}: Publication,
  options: {text: PublishWords; saving?: Saving}
): HTMLElement {
  return element(
    "article",
    {class: "publication"},
    element(
      "header",
      {},
      element("p", {class: `stamp ${stamp}`}, stamped),
      element("h1", {}, title),
      element(
        "dl",
        {class: "scope"},
        scope.map(({label, text: said}) => element("div", {}, element("dt", {}, label), element("dd", {}, said)))
      )
    ),
    parts.map((part) => partElement(part, options)),
    element(
      "section",
      {class: "publication-sources"},
      element("h2", {}, options.text.sources),
      element(
        "ul",
        {},
        sources.map((source) => element("li", {}, source))
      )
    )
  );
}
