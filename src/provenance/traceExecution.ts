import type {Query} from "../database/query.js";
import {figures, figureTerm} from "./figures.js";
import type {FigureKey} from "./figures.js";
import {quotient, total} from "./interval.js";
import {sideOf} from "./lineNumbers.js";
import type {Ref} from "./ref.js";
import {sourceRows} from "./sourceRows.js";
import {unitNames} from "./traceLine.js";
import type {Provenance} from "./types.js";

/** Final account ÷ budget of accounts, added over the units that state both: the adjusted budget, else the original, else one whose kind is unstated. */
export async function traceExecution(
  query: Query,
  ref: Extract<Ref, {kind: "line-execution"}>
): Promise<Provenance | undefined> {
  const {year, fund} = ref;
  const stated = await query<{unit: string; account: string; base: string}>(
    `SELECT unit_id AS unit, account_id AS account, base
     FROM fund_plans AS plan
     JOIN fund_totals AS actual USING (unit_id, fiscal_year, account_id, fund)
     JOIN account_paths USING (account_id)
     WHERE measure = 'actual' AND fund = ? AND fiscal_year = ? AND account_id IN (SELECT unnest(string_split(?, ',')))
       AND unit_id IN (SELECT unnest(string_split(?, ',')))
     ORDER BY list_position(string_split(?, ','), unit_id), path`,
    [fund, year, ref.account, ref.units, ref.units]
  );
  if (stated.length === 0) return undefined;
  const several = ref.units.includes(",");
  const keys = stated.flatMap(({unit, account, base}) =>
    ["actual", base].map((measure): FigureKey => ({unit, year, account, measure, ...(fund !== "all" && {fund})}))
  );
  const [found, units, rows] = await Promise.all([
    figures(query, keys),
    unitNames(query, ref.units),
    sourceRows(query, keys)
  ]);
  const termsOf = (place: 0 | 1) =>
    found
      .filter(({position}) => position % 2 === place)
      .map((row) => figureTerm(row, {unit: keys[row.position]!.unit, several}));
  const [spent, planned] = [termsOf(0), termsOf(1)];
  const rate = quotient(total(spent), total(planned));
  const lines = [...new Map(found.map((row) => [row.account_id, row])).values()];
  return (
    rate && {
      ...rate,
      ...{units, rows, number: "rate", terms: [...spent, ...planned]},
      subject: {
        kind: "execution",
        line: {
          ...{kind: "line", year, measure: "actual", fund: fund === "all" ? null : fund},
          lines: lines.map(({name, name_en}) => ({name, name_en, notItemised: false}))
        }
      },
      formula: [...sideOf(spent, {from: 0}), "÷", ...sideOf(planned, {from: spent.length})],
      basis: found.some(({basis}) => basis === "derived") ? "derived" : "computed",
      synthetic: found.some(({synthetic}) => synthetic)
    }
  );
}
