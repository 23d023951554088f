import {element} from "../components/element.js";
import {filterChips} from "../components/filterChips.js";
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
  const node = filterChips(
    on.map(({key, label, without}) => ({key, label, href: sliceHref(facts, without)})),
    {
      ...{clear: sliceHref(facts, {...opened, trend, heat}), text: words.chips},
      fixed: [words.name(scope.units.find((row) => row.unit_id === unit)!), text.years(filters.year, filters.year)]
    }
  );
  if (on.length === 0)
    node.append(
      element(
        "p",
        {class: "note"},
        text.usual({
          fund: words.funds[opened.fund]!,
          measure: text.measures[opened.measure],
          side: text.sides[opened.side],
          years: text.years(opened.from, opened.to),
          unit: valueUnit(facts, telling)
        })
      )
    );
  return node;
}
