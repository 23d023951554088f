import type {ProfileName} from "../family.js";

/** Something in Chinese and in English. */
export type Words = readonly [zh: string, en: string];

/** How a figure comes about, before it is made rough for its precision. */
export type Figure =
  /** About so many in the federation's first year, growing a little. */
  | {count: number}
  /** So many at the start and between `low` and `high` more every year: never falls. */
  | {stock: number; low: number; high: number}
  /** Between so many thousandths of the indicator that it is `of`. */
  | {shareOf: readonly [low: number, high: number]}
  /** A rate in hundredths of a per cent. */
  | {rate: readonly [low: number, high: number]}
  /** Between so many thousandths of what the activity's budget line spent. */
  | {spent: readonly [low: number, high: number]}
  /** Between so many 元 for each of the indicator that it is `of`, in hundreds. */
  | {each: readonly [low: number, high: number]}
  /** An amount divided by a count, in 元. */
  | {unitCost: readonly [amount: string, count: string]}
  /** A result without a number. */
  | {told: Words};

/** A result that an activity may report. */
export interface Indicator {
  id: string;
  name: Words;
  kind: "quantity" | "quality" | "timeliness" | "cost" | "benefit" | "satisfaction";
  /** The document itself names the kind. */
  named?: true;
  figure: Figure;
  uom?: Words;
  /** Whether a target is set; a number is the target in hundredths of a per cent. */
  target?: true | number;
  precision?: "about" | "nearly" | "at_least";
  money?: "paid" | "in_kind" | "third_party" | "involved";
  of?: readonly [relation: "stage" | "money_for" | "unclear", indicator: string];
  /** The parts it falls into: id, weight, words, and the slice that pairs parts of two wholes. */
  parts?: readonly {id: string; weight: number; name: Words; slice?: string}[];
  /** The weight of what none of the parts names; without it they exhaust the whole. */
  unnamed?: number;
  note?: Words;
  /** First and last year it is reported, counted from the family's first. */
  from?: number;
  until?: number;
}

/** Something a unit does. */
export interface Activity {
  id: string;
  theme: string;
  profiles: readonly ProfileName[];
  name: Words;
  /** The budget line it is paid from. */
  line?: string;
  /** Whether the document names that line; otherwise only an analyst ties them. */
  named?: true;
  /** The budget line an analyst suggests where nothing ties it to one. */
  suggested?: string;
  /** The objective that the document says it serves. */
  objective?: string;
  from?: number;
  indicators: readonly Indicator[];
}
