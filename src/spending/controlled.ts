import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";

/** A line of controlled spending. */
export interface ControlledLine {
  group_id: string;
}

/** Controlled spending. */
export function controlledLines(
  _query: Query,
  _filters: Filters,
  _groups: readonly Group[]
): Promise<ControlledLine[]> {
  return Promise.resolve([]);
}
