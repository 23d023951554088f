import type {Query} from "../database/query.js";
import type {Filters, Group} from "../filters.js";

/** Every line of the side, whether in focus or not, that any of the units states of the slice in any of its years. */
export async function statedLines(query: Query, filters: Filters, groups: readonly Group[]): Promise<string[]> {
  const rows = await query<{line_id: string}>(
    `SELECT DISTINCT line_id FROM fund_lines
     WHERE list_contains(string_split(?, ','), unit_id) AND fund = ? AND measure = ? AND root_id = ?
       AND fiscal_year BETWEEN ? AND ?
     ORDER BY line_id`,
    [
      ...[groups.flatMap((group) => group.units).join(","), filters.fund, filters.measure, filters.side],
      ...[filters.from, filters.to]
    ]
  );
  return rows.map((row) => row.line_id);
}
