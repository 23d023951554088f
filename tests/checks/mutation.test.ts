import {expect, it} from "vitest";
import {checkCases} from "../../src/checks/runChecks.js";
import type {CheckCase} from "../../src/checks/case.js";
import type {Query} from "../../src/database/query.js";
import {openTables} from "../openTables.js";
import type {Rows} from "../openTables.js";
import {familyRows} from "./familyRows.js";
import {independentBatches, mutated, numberCells} from "./mutations.js";
import type {NumberCell} from "./mutations.js";

/** The share of the sampled numbers whose change some case must name. It may rise, and not fall. */
const leastCaught = 0.898;
const seed = 20231231;
const batches = 8;

/**
 * The rows of amounts that an identity holds: the whole and the nearest stated parts of a complete breakdown, and the
 * four sides of a balance that are all stated.
 */
const heldSql = `WITH whole AS (SELECT * FROM document_figures WHERE parts = 'complete'), held AS (
  SELECT places FROM whole
  UNION
  SELECT part.places FROM document_figures AS part JOIN accounts USING (account_id) JOIN whole
    ON (whole.document_id, whole.unit_id, whole.span, whole.fund, whole.measure, whole.account_id)
      = (part.document_id, part.unit_id, part.span, part.fund, part.measure, accounts.parent_id)
  UNION
  SELECT places FROM reported_figures JOIN balance_years USING (unit_id, fund, fiscal_year)
  WHERE period IS NULL AND measure = 'actual'
    AND account_id IN ('opening-balance', 'income', 'expenditure', 'closing-balance')
    AND list_has_all(['printed'], [opening.method, income.method, expenditure.method, closing.method])
)
SELECT DISTINCT unnest(string_split(places, ' ')) AS place FROM held ORDER BY place`;

const placesOf = ({left_rows, right_rows}: CheckCase) => [
  ...new Set(`${left_rows ?? ""} ${right_rows ?? ""}`.split(" ").filter((place) => place !== ""))
];
const outcomeOf = ({status, cause}: CheckCase) => `${status} ${cause}`;
const idOf = ({check_id, case_key}: CheckCase) => `${check_id} ${case_key}`;

async function during<T>(rows: Rows, ask: (query: Query) => Promise<T>): Promise<T> {
  const engine = await openTables(rows);
  try {
    return await ask(engine.query);
  } finally {
    engine.close();
  }
}

it("names the row of any number that is changed beyond rounding", {timeout: 180_000}, async () => {
  const rows = familyRows({faults: []});
  const {before, held} = await during(rows, async (query) => ({
    before: await checkCases(query),
    held: new Set((await query<{place: string}>(heldSql)).map(({place}) => place))
  }));
  const cells = numberCells(rows);
  const named = new Set(before.flatMap(placesOf));
  expect([...held].filter((place) => !named.has(place))).toEqual([]);

  const outcomes = new Map(before.map((row) => [idOf(row), outcomeOf(row)]));
  const sampled: {cell: NumberCell; caught: boolean}[] = [];
  for (const [i, batch] of independentBatches(cells, {cases: before.map(placesOf), seed, batches}).entries()) {
    const after = await during(mutated(rows, {cells: batch, seed: seed + i}), (query) => checkCases(query));
    const changed = new Set(
      after.filter((row) => row.status !== "pass" && outcomes.get(idOf(row)) !== outcomeOf(row)).flatMap(placesOf)
    );
    sampled.push(...batch.map((cell) => ({cell, caught: changed.has(cell.place)})));
  }

  const kinds = new Map<string, {caught: number; all: number}>();
  for (const {cell, caught} of sampled) {
    for (const kind of [
      `${cell.table}.${cell.column}`,
      "all numbers",
      ...(held.has(cell.place) ? ["held amounts"] : [])
    ]) {
      const tally = kinds.get(kind) ?? {caught: 0, all: 0};
      kinds.set(kind, {caught: tally.caught + Number(caught), all: tally.all + 1});
    }
  }
  for (const [kind, {caught, all}] of [...kinds].sort())
    console.log(`${kind}: ${caught} of ${all} changes caught (${((100 * caught) / all).toFixed(1)}%)`);
  expect(sampled.filter(({cell, caught}) => held.has(cell.place) && !caught)).toEqual([]);
  const {caught, all} = kinds.get("all numbers")!;
  expect(caught / all).toBeGreaterThanOrEqual(leastCaught);
});
