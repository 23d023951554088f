import {exampleUnits} from "./exampleUnits.js";
import type {FamilyOptions, Row} from "./family.js";
import {documentsOf} from "./generateFamily.js";

/** The years that a large family may have. */
const [firstYear, lastYear] = [2010, 2029];

/** How many units it takes until every kind of unit is among them. */
const kinds = 4;

/**
 * The least family with about `rows` rows of `budget`: units with every line of the account tree and every month of
 * twenty years; of fewer years where one unit has enough. What a unit of a kind has in rows is counted of one of its kind.
 */
export function largeFamily({
  rows,
  seed,
  accounts
}: {
  rows: number;
  seed: number;
  accounts: readonly Row[];
}): FamilyOptions {
  const family = (units: number, last = lastYear): FamilyOptions => ({
    ...{seed, firstYear, lastYear: last, accounts, units: exampleUnits(units), detail: "full"},
    months: {units: exampleUnits(units).map(({unit_id}) => unit_id), from: firstYear}
  });
  let found = 0;
  for (const {document, tables} of documentsOf(family(1))) {
    found += tables.budget?.length ?? 0;
    if (found >= rows) return family(1, Number(document.fiscal_year));
  }
  const counted = rowsOfUnits(family(kinds));
  let units = 1;
  while (found < rows) found += counted[units++ % kinds]!;
  return family(units);
}

/** The rows of `budget` that a family's documents have of each unit, in the order of units. */
function rowsOfUnits(options: FamilyOptions): number[] {
  const counts = new Map(options.units.map(({unit_id}) => [unit_id, 0]));
  for (const {tables} of documentsOf(options))
    for (const {unit_id} of tables.budget ?? []) counts.set(unit_id!, counts.get(unit_id!)! + 1);
  return [...counts.values()];
}
