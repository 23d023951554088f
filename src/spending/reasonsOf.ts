import type {Cube} from "../cube/cube.js";
import type {Reason} from "../cube/reasons.js";
import type {Filters, Group} from "../filters.js";

/**
 * The reasons given in the year looked at and in the years between it and the one it is held against, by the units
 * compared, latest first: of every account and fund.
 */
export function reasonsOf(cube: Cube, {year, against}: Filters, groups: readonly Group[]): Reason[] {
  const units = [...new Set(groups.flatMap((group) => group.units))];
  const [from, to] = [Math.min(year, against ?? year), Math.max(year, against ?? year)];
  return units
    .flatMap((unit) => cube.unit(unit).reasons)
    .filter((row) => row.fiscal_year >= from && row.fiscal_year <= to)
    .sort((a, b) => b.fiscal_year - a.fiscal_year || order(a.document_id, b.document_id) || a.line - b.line);
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
