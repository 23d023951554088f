import type {Line} from "../cube/chart.js";
import type {Cube} from "../cube/cube.js";
import {added, basisOf} from "../cube/range.js";
import type {Filters, Group} from "../filters.js";
import type {ExecutionLine} from "./executionLines.js";
import {focusOf} from "./slice.js";
import {unitYears} from "./statedYears.js";
import type {StatedLine} from "./statedYears.js";

/** A line of a group in the year looked at, over the units that state the same of it. */
export interface HeldLine {
  line: Line;
  inFocus: boolean;
  stated: ExecutionLine["stated"];
  units: readonly string[];
  /** The kinds of budget in `planned`. */
  bases: readonly string[];
  spent: StatedLine | null;
  planned: StatedLine | null;
}

/**
 * Every line in focus of which a group states budget or final account, in the order of the chart; one without the other
 * only where the same unit states the other of a line beside it.
 */
export function heldLines(cube: Cube, filters: Filters, group: Group): HeldLine[] {
  const focus = focusOf(filters, cube.chart);
  const held = new Map<string, HeldLine>();
  for (const unit of group.units) {
    const {spent, planned} = unitYears(cube, {unit, fund: filters.fund})(filters.year);
    const lines = [...new Set([...spent.keys(), ...planned.keys()])].filter((line) =>
      focus.some((outer) => cube.chart.isWithin(line, outer))
    );
    const beside = (stated: ReadonlyMap<Line, unknown>) =>
      new Set(lines.filter((line) => stated.has(line)).map((line) => line.parent_id));
    const [besideSpent, besidePlanned] = [beside(spent), beside(planned)];
    for (const line of lines) {
      const [own, plan] = [spent.get(line), planned.get(line)];
      const stated = own ? (plan ? "both" : "spent") : "planned";
      const bothBeside = besideSpent.has(line.parent_id) && besidePlanned.has(line.parent_id);
      if (stated !== "both" && !bothBeside) continue;
      const key = `${line.id} ${stated}`;
      const known = held.get(key);
      held.set(key, {
        ...{line, stated, inFocus: focus.includes(line), units: [...(known?.units ?? []), unit]},
        bases: [...new Set([...(known?.bases ?? []), ...(plan ? [plan.base] : [])])].sort(),
        ...{spent: both(known?.spent, own), planned: both(known?.planned, plan)}
      });
    }
  }
  return [...held.values()].sort((a, b) => order(a.line.path, b.line.path) || order(a.stated, b.stated));
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function both(a: StatedLine | null | undefined, b: StatedLine | undefined): StatedLine | null {
  if (!a || !b) return b ?? a ?? null;
  return {...added(a, b), basis: basisOf([a.basis, b.basis])};
}
