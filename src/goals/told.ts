import type {Child} from "../components/element.js";
import type {Goals} from "./facts.js";
import type {GoalsTelling} from "./telling.js";

/** So many lines or activities are told. */
export const mostTold = 5;

/** The words, what is known, the year that is told, and what the metric is called that it is told of. */
export type TellingYear = GoalsTelling & {facts: Goals; year: number; of: string};

/** What a metric is made up of, under its title; without a title there is nothing to list, and the content says so. */
export interface Told {
  title?: string;
  content: Child;
}
