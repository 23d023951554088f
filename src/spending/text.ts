import type {TreeWords} from "../components/checkTree.js";
import type {Direction} from "../text.js";
import type {AmountUnit} from "../format.js";
import type {Filters, Measure} from "../filters.js";

/** The words of the page 收支. Numbers come in formatted. */
export interface SpendingWords {
  amountUnits: Readonly<Record<AmountUnit, string>>;
  measures: Readonly<Record<Measure, string>>;
  sides: Readonly<Record<Filters["side"], string>>;
  /** The unit that values stand in: an amount's, an amount's per head, or per cent. */
  valueUnit(per: Filters["per"], unit: string): string;
  headline(parts: {
    units: string;
    what: string;
    year: number;
    measure: string;
    /** Empty where nothing states it. */
    value: string;
    change: {against: number; direction: Direction; growth: string} | null;
    largest: {name: string; share: string} | null;
    notItemised: string;
  }): string;
  /** A unit together with everything below it. */
  withBelow(name: string, others: number): string;
  years(from: number, to: number): string;
  /** What a figure's words mean under the filters, in one line: units, money, measure, lines, years, unit. */
  definitions(parts: {
    units: string;
    fund: string;
    measure: string;
    lines: string;
    years: string;
    unit: string;
  }): string;
  form: {
    label: string;
    /** What opens the form where there is little room, with the number of filters that are on. */
    title(active: number): string;
    /** What each filter is called. */
    names: Readonly<
      Record<
        | ("with" | "below" | "years" | "from" | "to" | "year" | "against" | "side" | "lines" | "fund" | "measure")
        | ("amountUnit" | "per"),
        string
      >
    >;
    /** A filter and what it is set to. */
    named(name: string, value: string): string;
    per: Readonly<Record<Filters["per"], string>>;
    units: string;
    unitsLegend: string;
    below: string;
    /** Why a unit cannot be put beside the page's. */
    pageUnit: string;
    noFigures: string;
    mixed: string;
    /** The first of several units or lines chosen, or the only one. */
    chosenUnits(first: string, number: number): string;
    chosenLines(first: string, number: number): string;
    everything(side: string): string;
    /** The standard that the codes of the lines are of. */
    scheme(id: string): string;
    noData: string;
    tree: TreeWords;
    /** A fund or measure that there is not together with the measure or fund chosen. */
    without(name: string, beside: string): string;
  };
  chips: {
    title: string;
    remove(filter: string): string;
    clear: string;
    copy: {label: string; copied: string; failed: string};
    /** What is shown where no filter is on. */
    usual(parts: {fund: string; measure: string; side: string; years: string; unit: string}): string;
  };
  columns: {unit: string; year: string; line: string; basis: string};
  /** Nothing is stated of the slice. */
  nothing(parts: {units: string; what: string; years: string}): string;
}
