import type {Unknown} from "../choice.js";
import {exactNumber} from "../format.js";
import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";

/** Targets that a reader tries out, by metric: fractions, or amounts in currency units. */
export type Trials = Readonly<Partial<Record<MetricId, number>>>;

const prefix = "target.";

/** What a target of a metric may be: no share is more than the whole, no amount and no rate less than nothing. */
export function targetRange(metric: MetricId): [least: number, most: number] {
  const {kind} = metrics[metric];
  return [kind === "change" ? -1 : 0, metric.includes("_share") ? 1 : Infinity];
}

/** Reads a link's trial targets, `target.<metric>=<fraction or amount in currency units>`; what names none is listed, and left out. */
export function readTrials(search: string): {trials: Trials; unknown: Unknown[]} {
  const trials: Partial<Record<MetricId, number>> = {};
  const unknown: Unknown[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    if (!name.startsWith(prefix) || text === "") continue;
    const metric = name.slice(prefix.length) as MetricId;
    const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
    const [least, most] = Object.hasOwn(metrics, metric) ? targetRange(metric) : [NaN, NaN];
    if (value >= least && value <= most) trials[metric] = value;
    else unknown.push({name: "target", value: `${metric}=${text}`});
  }
  return {trials, unknown};
}

/** The address, on the same page, with another trial target of a metric, or without one; everything else in it stays. */
export function trialHref(search: string, {metric, value}: {metric: MetricId; value: number | null}): string {
  const params = new URLSearchParams(search);
  if (value === null) params.delete(prefix + metric);
  else params.set(prefix + metric, exactNumber(value));
  return `?${params.toString()}`;
}
