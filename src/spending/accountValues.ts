import {numberText} from "../components/numberText.js";
import {amount, rate} from "../format.js";
import type {Known} from "../format.js";
import type {MetricId} from "../metrics.js";
import {refHash} from "../provenance/ref.js";
import type {Spending} from "./facts.js";

/** A number that may be missing, with its interval. */
interface MaybeKnown {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Whose number it is, and of which year. */
interface Place {
  group: string;
  year: number;
}

const isKnown = (number: MaybeKnown): number is MaybeKnown & Known => number.value !== null;

/**
 * Numbers of the groups compared that the slice's side, lines and measure do not reach, in the filters' fund and unit of
 * amounts, formatted, each with the address that opens it; a missing one is empty.
 */
export function accountValues({filters, groups}: Pick<Spending, "filters" | "groups">) {
  const {fund, amountUnit} = filters;
  const unitsOf = (group: string) => groups.find(({id}) => id === group)!.units;
  const ofFund = fund !== "all" && {fund};
  return {
    /** An account's annual figure; without a measure, since kinds of budget are mixed in it, it is only its text. */
    figure(known: MaybeKnown, {group, year, account, measure}: Place & {account: string; measure: string | null}) {
      if (!isKnown(known)) return "";
      const units = unitsOf(group);
      if (measure === null) return amount(known, amountUnit);
      return numberText(
        amount(known, amountUnit),
        units.length === 1
          ? refHash({kind: "figure", unit: units[0]!, year, account, measure, ...ofFund})
          : refHash({kind: "line", units: units.join(","), year, lineId: account, measure, fund, per: "nominal"})
      );
    },
    /** How far an account's final account grew since another year, without its sign, in per cent. */
    growth(known: MaybeKnown, {group, year, account, against}: Place & {account: string; against: number}) {
      if (!isKnown(known)) return "";
      const units = unitsOf(group).join(",");
      const line = {units, year, against, lineId: account, measure: "actual", fund, per: "nominal"};
      return numberText(rate({...known, value: Math.abs(known.value)}), refHash({kind: "line-change", ...line}));
    },
    /** A rate that the metrics define; of several units, or of a fund, it is only its text. */
    metric(known: MaybeKnown, {group, year, metric}: Place & {metric: MetricId}) {
      if (!isKnown(known)) return "";
      const units = unitsOf(group);
      return units.length === 1 && fund === "all"
        ? numberText(rate(known), refHash({kind: "metric", unit: units[0]!, year, metric}))
        : rate(known);
    }
  };
}
