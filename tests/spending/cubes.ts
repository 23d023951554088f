import {askCube} from "../../src/cube/cube.js";
import type {Cube} from "../../src/cube/cube.js";
import type {Query} from "../../src/database/query.js";
import {groupsOf, readFilters} from "../../src/filters.js";
import type {Filters, Group} from "../../src/filters.js";
import {scope} from "../../src/scope.js";

/** The cube that a link's slice is cut from, with its filters and the groups they compare. */
export async function sliceOf(query: Query, search: string): Promise<[Cube, Filters, Group[]]> {
  const known = await scope(query);
  const {filters} = readFilters(search, known);
  const groups = groupsOf(filters, known);
  const cube = await askCube(
    query,
    groups.flatMap((group) => group.units)
  );
  return [cube, filters, groups];
}
