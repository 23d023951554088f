import {openingFilters} from "../filters.js";
import type {Filters} from "../filters.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {SpendingTelling} from "./telling.js";

/** A filter that differs from what the unit and year open on, and the change that takes it away. */
export interface ActiveFilter {
  key: string;
  label: string;
  without: Partial<Filters>;
}

/** The filters that are on. How a figure is drawn is no filter. */
export function activeFilters({filters, scope}: Spending, {words, text}: SpendingTelling): ActiveFilter[] {
  const {names} = text.form;
  const opened = openingFilters(filters, scope);
  const of = (name: string, value: string) => text.form.named(name, value);
  const unit = (id: string) => words.name(scope.units.find((row) => row.unit_id === id)!);
  const differs = (name: keyof Filters) => filters[name] !== opened[name];
  const when = (is: boolean, filter: ActiveFilter) => (is ? [filter] : []);
  return [
    ...filters.units.slice(1).map((id) => ({
      ...{key: `with:${id}`, label: of(names.with, unit(id))},
      without: {units: filters.units.filter((other) => other !== id)}
    })),
    ...when(filters.below, {key: "below", label: names.below, without: {below: false}}),
    ...when(differs("from") || differs("to"), {
      ...{key: "years", label: of(names.years, text.years(filters.from, filters.to))},
      without: {from: opened.from, to: opened.to}
    }),
    ...when(differs("against"), {
      ...{key: "against", label: of(names.against, text.years(filters.against!, filters.against!))},
      without: {against: opened.against}
    }),
    ...when(differs("side"), {
      ...{key: "side", label: of(names.side, text.sides[filters.side])},
      without: {side: opened.side}
    }),
    ...filters.lines.map((line) => ({
      ...{key: `line:${line}`, label: of(names.lines, lineLabel(line, {scope, filters}, words))},
      without: {lines: filters.lines.filter((other) => other !== line)}
    })),
    ...when(differs("fund"), {
      ...{key: "fund", label: of(names.fund, words.funds[filters.fund] ?? filters.fund)},
      without: {fund: opened.fund}
    }),
    ...when(differs("measure"), {
      ...{key: "measure", label: of(names.measure, text.measures[filters.measure])},
      without: {measure: opened.measure}
    }),
    ...when(differs("amountUnit"), {
      ...{key: "in", label: of(names.amountUnit, text.amountUnits[filters.amountUnit])},
      without: {amountUnit: opened.amountUnit}
    }),
    ...when(differs("per"), {
      ...{key: "per", label: of(names.per, text.form.per[filters.per])},
      without: {per: opened.per}
    })
  ];
}
