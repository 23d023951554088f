import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";
import type {Direction, Goals, Improvement} from "./facts.js";
import {usualDirections} from "./wanted.js";

/** A target of a metric, set by a document or tried out by the reader: a fraction, or an amount in currency units. */
export type Aim = {kind: "document"; value: number; improvement: Improvement} | {kind: "trial"; value: number};

/** A metric that should move. */
export interface Goal {
  metric: MetricId;
  /** Missing where an improvement names the metric and not the way it should move. */
  direction: Direction | null;
  /** The improvements announced that it measures; none where it is only watched. */
  improvements: Improvement[];
  /** What the documents set, each value once, then what the reader tries out. */
  aims: Aim[];
}

/** The metrics that should move: those that the year's improvements name, in their order, then the others that are always watched. */
export function goalsOf({improvements, trials}: Pick<Goals, "improvements" | "trials">): Goal[] {
  const announced = [...new Set(improvements.flatMap(({metric}) => metric ?? []))];
  const watched = (Object.keys(usualDirections) as MetricId[]).filter((metric) => !announced.includes(metric));
  return [...announced, ...watched].map((metric) => {
    const own = improvements.filter((row) => row.metric === metric);
    const trial = trials[metric];
    const direction = own.find((row) => row.direction)?.direction ?? null;
    return {
      metric,
      direction: own.length > 0 ? direction : usualDirections[metric]!,
      improvements: own,
      aims: [...documentAims(own), ...(trial === undefined ? [] : [{kind: "trial", value: trial} as const])]
    };
  });
}

function documentAims(improvements: readonly Improvement[]): Aim[] {
  const aims = improvements.flatMap((improvement): (Aim & {kind: "document"})[] => {
    const {metric, target, amount_unit: unit} = improvement;
    if (metric === null || target === null) return [];
    return [{kind: "document", value: metrics[metric].kind === "amount" ? target * unit : target, improvement}];
  });
  return aims.filter((aim, i) => aims.findIndex(({value}) => value === aim.value) === i);
}
