import type {Choice} from "../choice.js";
import {askCube, cubeAt} from "../cube/cube.js";
import type {Query} from "../database/query.js";
import type {Spending, SpendingAtOnce} from "./facts.js";
import {scopeAt, scopeOnce} from "./scopeOnce.js";
import {spendingAtOnce, unitsOf} from "./spendingAtOnce.js";
import {spendingBehind} from "./spendingBehind.js";

/** The slice that a link names: at once where the cube has its units, else as soon as it has. */
export function spendingShown(query: Query, choice: Choice, search: string): SpendingAtOnce | Promise<SpendingAtOnce> {
  const scope = scopeAt(query);
  const cube = scope && cubeAt(query, unitsOf(search, scope));
  return cube ? spendingAtOnce(cube, {choice, search, scope}) : asked();

  async function asked() {
    const known = await scopeOnce(query);
    return spendingAtOnce(await askCube(query, unitsOf(search, known)), {choice, search, scope: known});
  }
}

/** With what stands behind it. */
export async function spendingWhole(query: Query, shown: SpendingAtOnce): Promise<Spending> {
  const {filters, groups} = shown;
  const cube = await askCube(
    query,
    groups.flatMap((group) => group.units)
  );
  return {...shown, ...(await spendingBehind(query, {cube, filters, groups}))};
}

/** Asks for the lines of every unit before a reader does; of very many only when they are asked for. */
export async function everyUnit(query: Query): Promise<void> {
  const {units} = await scopeOnce(query);
  if (units.length <= many)
    await askCube(
      query,
      units.map((unit) => unit.unit_id)
    );
}

const many = 50;
