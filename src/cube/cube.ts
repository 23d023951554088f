import type {Query} from "../database/query.js";
import {askChart} from "./chart.js";
import type {Chart} from "./chart.js";
import {askExecutionRules} from "./executionRules.js";
import type {ExecutionRules} from "./executionRules.js";
import {askUnitLines} from "./unitLines.js";
import type {UnitLines} from "./unitLines.js";

/**
 * What every slice is cut from: year × unit × line × fund × measure, as the models know it, for the units that were asked
 * for so far. A slice of it is worked out at once, however many rows the documents have.
 */
export interface Cube {
  chart: Chart;
  rules: ExecutionRules;
  /** Of a unit that was asked for. */
  unit(id: string): UnitLines;
  /** What was worked out of it, for whoever asks the same again. */
  worked: Map<string, unknown>;
}

interface Held {
  units: Map<string, UnitLines>;
  asking: Map<string, Promise<UnitLines>>;
  frame: Promise<Pick<Cube, "chart" | "rules">>;
  cube?: Cube;
}

const held = new WeakMap<Query, Held>();

/** The cube that a port has given already, where it has all of the units. */
export function cubeAt(query: Query, units: readonly string[]): Cube | undefined {
  const {cube, units: known} = held.get(query) ?? {};
  return cube && units.every((unit) => known!.has(unit)) ? cube : undefined;
}

/** Asks a port for the cube with all of the units; each is asked for once, again where that failed. */
export async function askCube(query: Query, units: readonly string[]): Promise<Cube> {
  const own = held.get(query) ?? begin(query);
  const {chart, rules} = await own.frame;
  await Promise.all(
    units.map((unit) => {
      const asked = own.asking.get(unit) ?? askUnitLines(query, {unit, chart});
      own.asking.set(unit, asked);
      asked.then(
        (lines) => own.units.set(unit, lines),
        () => own.asking.delete(unit)
      );
      return asked;
    })
  );
  return (own.cube ??= {chart, rules, unit: (id) => own.units.get(id)!, worked: new Map<string, unknown>()});
}

function begin(query: Query): Held {
  const frame = Promise.all([askChart(query), askExecutionRules(query)]).then(([chart, rules]) => ({chart, rules}));
  const own = {units: new Map<string, UnitLines>(), asking: new Map<string, Promise<UnitLines>>(), frame};
  held.set(query, own);
  frame.catch(() => held.delete(query));
  return own;
}
