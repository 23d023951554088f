import type {Choice, Unknown} from "../choice.js";
import type {Query} from "../database/query.js";
import type {OtherUnit, Outcomes, Result} from "./facts.js";
import {resultsSql} from "./resultsSql.js";

/**
 * The units that report results of the same year, and the one `asked` to stand beside with its results. One that
 * reports none, or of which one of the two is synthetic, is listed as unknown and left out.
 */
export async function besideOf(
  query: Query,
  {unit, year, asked}: Choice & {asked: string | null}
): Promise<Pick<Outcomes, "others" | "beside"> & {unknown: Unknown[]}> {
  const found = await query<OtherUnit & {alike: boolean}>(
    `SELECT unit_id, name, name_en,
       synthetic = (SELECT any_value(synthetic) FROM unit_years WHERE unit_id = ?) AS alike
     FROM units JOIN unit_years USING (unit_id)
     WHERE fiscal_year = ?::INTEGER AND unit_id <> ?
       AND EXISTS (FROM outcome_results WHERE (unit_id, fiscal_year) = (unit_years.unit_id, unit_years.fiscal_year))
     ORDER BY units.line`,
    [unit, year, unit]
  );
  const others = found.filter((row) => row.alike).map(({unit_id, name, name_en}) => ({unit_id, name, name_en}));
  const companion = others.find((row) => row.unit_id === asked);
  if (!companion) {
    const name = found.some((row) => row.unit_id === asked) ? "mixed" : "with";
    return {others, beside: null, unknown: asked ? [{name, value: asked}] : []};
  }
  const results = await query<Result>(resultsSql, [companion.unit_id]);
  return {others, beside: {unit: companion, results: results.filter((row) => row.fiscal_year === year)}, unknown: []};
}
