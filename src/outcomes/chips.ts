import {copyButton} from "../components/copyButton.js";
import {element} from "../components/element.js";
import {activeFilters} from "./activeFilters.js";
import type {Outcomes} from "./facts.js";
import {openFilters, outcomesHref} from "./filters.js";
import type {OutcomesTelling} from "./telling.js";

/** What is shown in chips: its unit and year, and every filter that is on, each a link to the results without it. */
export function chips(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {words, text} = telling;
  const {search, subject} = facts;
  const on = activeFilters(facts, telling);
  return element(
    "div",
    {class: "chips", role: "group", "aria-label": text.chips.title, "data-key": "chips", tabindex: -1},
    element(
      "ul",
      {},
      [words.name(subject), text.year(subject.fiscal_year)].map((label) =>
        element("li", {}, element("span", {class: "chip fixed"}, label))
      ),
      on.map(({name, label}) =>
        element(
          "li",
          {},
          element(
            "a",
            {
              ...{class: "chip", href: outcomesHref(search, {[name]: ""}), "data-key": `chip:${name}`},
              "aria-label": text.chips.remove(label)
            },
            label,
            element("span", {class: "cross", "aria-hidden": "true"}, "×")
          )
        )
      ),
      on.length > 0 &&
        element(
          "li",
          {},
          element("a", {href: outcomesHref(search, openFilters), "data-key": "chip:all"}, text.chips.clear)
        ),
      element(
        "li",
        {},
        copyButton(() => location.href, text.chips.copy)
      )
    )
  );
}
