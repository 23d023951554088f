import type {Option} from "../components/showOptions.js";
import {selectField} from "../components/selectField.js";
import type {SelectField} from "../components/selectField.js";
import {measures, yearsOf} from "../filters.js";
import type {Filters, Measure} from "../filters.js";
import type {AmountUnit} from "../format.js";
import type {Spending} from "./facts.js";
import type {SpendingTelling} from "./telling.js";

/** A list that shows one filter, brought in line with what is shown. */
interface FilterField {
  node: HTMLElement;
  show(facts: Spending): void;
}

/** The filters that are chosen from a list: years, money, measure and how amounts are shown. */
export function selectFields({
  words,
  text,
  onChange
}: SpendingTelling & {onChange: (change: (filters: Filters) => Partial<Filters>) => void}) {
  const {form} = text;
  const yearOption = (year: number): Option => ({value: String(year), label: text.years(year, year)});

  function field<K extends "from" | "to" | "year" | "against" | "fund" | "measure" | "amountUnit" | "per">(
    name: K,
    {read, options}: {read: (value: string) => Filters[K]; options: (facts: Spending) => Option[]}
  ): FilterField {
    const {node, show}: SelectField = selectField({
      ...{id: `slice-${name}`, label: form.names[name]},
      onChoose: (value) => onChange(() => ({[name]: read(value)}))
    });
    return {node, show: (facts) => show(options(facts), String(facts.filters[name]))};
  }

  /** What the units have figures of; what they have only in other company than what is chosen cannot be chosen now. */
  const facetOptions = (facts: Spending, {of, beside}: {of: "fund" | "measure"; beside: "fund" | "measure"}) => {
    const {filters, groups, scope} = facts;
    const units = groups.flatMap((group) => group.units);
    const own = scope.facets.filter((row) => units.includes(row.unit_id));
    const order: readonly string[] = of === "fund" ? Object.keys(words.funds) : measures;
    const name = (kind: "fund" | "measure", value: string) =>
      kind === "fund" ? (words.funds[value] ?? value) : text.measures[value as Measure];
    return order
      .filter((value) => value === filters[of] || own.some((row) => row[of] === value))
      .map((value): Option => {
        const together = own.some((row) => row[of] === value && row[beside] === filters[beside]);
        const disabled = !together && value !== filters[of];
        return {
          value,
          disabled,
          label: disabled ? form.without(name(of, value), name(beside, filters[beside])) : name(of, value)
        };
      });
  };
  const named = <T extends string>(names: Readonly<Record<T, string>>) =>
    (Object.keys(names) as T[]).map((value): Option => ({value, label: names[value]}));

  return {
    from: field("from", {read: Number, options: ({filters, scope}) => yearsOf(filters.units, scope).map(yearOption)}),
    to: field("to", {read: Number, options: ({filters, scope}) => yearsOf(filters.units, scope).map(yearOption)}),
    year: field("year", {
      read: Number,
      options: ({filters, scope}) => yearsOf(filters.units.slice(0, 1), scope).map(yearOption)
    }),
    against: field("against", {
      read: Number,
      options: ({filters, scope}) =>
        yearsOf(filters.units, scope)
          .filter((year) => year !== filters.year)
          .map(yearOption)
    }),
    fund: field("fund", {
      read: (value) => value,
      options: (facts) => facetOptions(facts, {of: "fund", beside: "measure"})
    }),
    measure: field("measure", {
      read: (value) => value as Measure,
      options: (facts) => facetOptions(facts, {of: "measure", beside: "fund"})
    }),
    amountUnit: field("amountUnit", {
      read: (value) => value as AmountUnit,
      options: () => named(text.amountUnits)
    }),
    per: field("per", {read: (value) => value as Filters["per"], options: () => named(form.per)})
  };
}
