import {numberText} from "../components/numberText.js";
import {amount, points, rate, signedAmount} from "../format.js";
import type {Measure} from "../filters.js";
import {refHash} from "../provenance/ref.js";
import {accountValues} from "./accountValues.js";
import type {Spending} from "./facts.js";
import type {MonthLine} from "./months.js";
import type {SpendingTelling} from "./telling.js";
import type {Lag} from "./text.js";

/** A published row, as `document/table:line`. */
const place = /^(.*)\/(\w+):(\d+)$/;

/** The numbers and words of a line's month. */
export function monthNumbers(facts: Spending, {words, text}: SpendingTelling) {
  const {filters, groups} = facts;

  /** The row's name and the address that opens it. */
  function published(at: string) {
    const [, document, table, line] = place.exec(at)!;
    return {
      name: words.provenance.rowTitle({file: `${document}/${table}.csv`, line: Number(line)}),
      href: refHash({kind: "row", document: document!, table: table!, line: Number(line)})
    };
  }

  /** The address of the row that states the amount; none where several rows are added up. */
  const href = ({places}: MonthLine) => (places.includes(" ") ? null : published(places).href);

  return {
    href,
    amount(row: MonthLine) {
      const shown = amount({value: row.amount, low: row.low, high: row.high}, filters.amountUnit);
      const address = href(row);
      return address === null ? shown : numberText(shown, address);
    },
    /** The year's budget of the units added up. */
    planned: ({group_id, account_id, unit_ids, base, planned, planned_low, planned_high}: MonthLine) =>
      accountValues({
        filters,
        groups: [{...groups.find(({id}) => id === group_id)!, units: unit_ids.split(",")}]
      }).figure(
        {value: planned, low: planned_low, high: planned_high},
        {group: group_id, year: filters.year, account: account_id, measure: base?.includes(" ") ? null : base}
      ),
    base: (row: MonthLine | undefined) =>
      (row?.base ?? "")
        .split(" ")
        .map((base) => text.measures[base as Measure] ?? "")
        .join(words.listMark),
    pace: ({pace, pace_low, pace_high}: MonthLine) =>
      pace === null ? "" : rate({value: pace, low: pace_low, high: pace_high}),
    /** How far it is from the time elapsed; missing without a pace. */
    lag({pace, pace_low, pace_high, elapsed}: MonthLine): Lag | null {
      if (pace === null) return null;
      const shown = points({value: Math.abs(pace - elapsed), low: pace_low, high: pace_high});
      const isLevel = !/[1-9]/.test(shown);
      return {direction: isLevel ? "level" : pace < elapsed ? "behind" : "ahead", points: shown};
    },
    ahead: ({ahead}: MonthLine) => (ahead === null ? "" : signedAmount({value: ahead}, filters.amountUnit)),
    /** Every row that was added up, each as a number that opens it. */
    rows: ({places}: MonthLine) =>
      places.split(" ").map((at) => {
        const {name, href} = published(at);
        return numberText(name, href);
      })
  };
}
