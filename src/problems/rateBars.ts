import type {ResultBar} from "../components/resultBars.js";
import type {RateYear} from "./facts.js";
import {rateText} from "./numbers.js";
import type {RateId} from "./rateIds.js";
import type {ProblemsTelling} from "./telling.js";
import type {RateName} from "./text.js";

/** The alignment rates by name: the metric by named links alone, and with inferred ones; one alone where links do not matter. */
export const rateMetrics = {
  linked: ["linked_share_named", "linked_share"],
  funded: ["funded_share_named", "funded_share"],
  target: ["target_share"],
  beyond: ["beyond_quantity_share"]
} as const satisfies Partial<Record<RateName, readonly RateId[]>>;

/** One of the rates that rest on activities and results. */
export type AlignmentRate = keyof typeof rateMetrics;

/** All of them, in the order in which they are told. */
export const alignmentRates = Object.keys(rateMetrics) as AlignmentRate[];

/** A rate as a bar on the whole, by named links and on to where inferred ones reach. */
export function rateBar(
  [first, second]: readonly (RateYear | undefined)[],
  {text, label, beside = []}: Pick<ProblemsTelling, "text"> & {label: string; beside?: readonly string[]}
): ResultBar {
  return {
    ...{label, amount: first!.value, of: 1, inferred: second?.value ?? null, tone: "count", beside},
    value: second ? text.rates.twice({named: rateText(first!), inferred: rateText(second)}) : rateText(first!)
  };
}
