import type {Cube} from "../cube/cube.js";
import type {Filters, Group} from "../filters.js";

/** Every line of the side, whether in focus or not, that any of the units states of the slice in any of its years. */
export function statedLines(cube: Cube, filters: Filters, groups: readonly Group[]): string[] {
  const {fund, measure, side, from, to} = filters;
  const lines = new Set<string>();
  for (const unit of new Set(groups.flatMap((group) => group.units))) {
    const block = cube.unit(unit).block(fund, measure);
    for (let at = 0; block && at < block.size; at++) {
      const [line, year] = [block.lines[at]!, block.years[at]!];
      if (line.root_id === side && year >= from && year <= to) lines.add(line.id);
    }
  }
  return [...lines].sort();
}
