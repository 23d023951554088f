import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {SpendingTelling} from "./telling.js";

/** Everything in focus by name, with the measure it is in unless that is the final account. */
export function measuredLabel(facts: Spending, {words, text}: SpendingTelling): string {
  const {measure} = facts.filters;
  const label = lineLabel("whole", facts, words);
  return measure === "actual" ? label : text.measured(label, text.measures[measure]);
}
