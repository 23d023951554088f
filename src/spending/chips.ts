import {copyButton} from "../components/copyButton.js";
import {element} from "../components/element.js";
import {openingFilters} from "../filters.js";
import {activeFilters} from "./activeFilters.js";
import type {Spending} from "./facts.js";
import {sliceHref} from "./sliceHref.js";
import {valueUnit} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** The slice in chips: its unit and year, and every filter that is on, each a link to the slice without it. */
export function chips(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {words, text} = telling;
  const {filters, scope} = facts;
  const on = activeFilters(facts, telling);
  const [unit] = filters.units as [string];
  const opened = openingFilters({units: [unit], year: filters.year}, scope);
  const {trend, heat} = filters;
  const fixed = [words.name(scope.units.find((row) => row.unit_id === unit)!), text.years(filters.year, filters.year)];
  return element(
    "div",
    {class: "chips", role: "group", "aria-label": text.chips.title, "data-key": "chips", tabindex: -1},
    element(
      "ul",
      {},
      fixed.map((label) => element("li", {}, element("span", {class: "chip fixed"}, label))),
      on.map(({key, label, without}) =>
        element(
          "li",
          {},
          element(
            "a",
            {
              ...{class: "chip", href: sliceHref(facts, without), "data-key": `chip:${key}`},
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
          element("a", {href: sliceHref(facts, {...opened, trend, heat}), "data-key": "chip:all"}, text.chips.clear)
        ),
      element(
        "li",
        {},
        copyButton(() => location.href, text.chips.copy)
      )
    ),
    on.length === 0 &&
      element(
        "p",
        {class: "note"},
        text.chips.usual({
          fund: words.funds[opened.fund]!,
          measure: text.measures[opened.measure],
          side: text.sides[opened.side],
          years: text.years(opened.from, opened.to),
          unit: valueUnit(facts, telling)
        })
      )
  );
}
