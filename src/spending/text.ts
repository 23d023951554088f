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
  columns: {unit: string; year: string; line: string; basis: string};
  /** Nothing is stated of the slice. */
  nothing(parts: {units: string; what: string; years: string}): string;
}
