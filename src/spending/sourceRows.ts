import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";

/** Where a figure stands. */
export interface FigureSource {
  group_id: string;
}

/** Where each figure stands. */
export function figureSources(_query: Query, _filters: Filters, _groups: readonly Group[]): Promise<FigureSource[]> {
  return Promise.resolve([]);
}
