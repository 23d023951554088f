import {element} from "../components/element.js";
import type {GlossaryTelling} from "./termList.js";
import {termAnchor, termGroups, termsOf} from "./terms.js";

/** The parts of the glossary and the terms of each, as links to where they stand. */
export function contents({text}: Pick<GlossaryTelling, "text">): HTMLElement {
  return element(
    "nav",
    {class: "term-contents", "aria-label": text.contents},
    element(
      "ul",
      {},
      termGroups.map((group) =>
        element(
          "li",
          {},
          element("a", {class: "part", href: `#${group}`}, text.groups[group]),
          element(
            "ul",
            {},
            termsOf(group).map(([id]) =>
              element("li", {}, element("a", {href: `#${termAnchor(id)}`}, text.terms[id].name))
            )
          )
        )
      )
    )
  );
}
