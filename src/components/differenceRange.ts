import type {DifferenceStep} from "./differenceBridge.js";

/** The lowest and the highest level that steps come to. */
export function differenceRange(steps: readonly DifferenceStep[]): readonly [number, number] {
  const levels = steps.flatMap(({from, to}) => [from, to]);
  return [Math.min(...levels), Math.max(...levels)];
}
