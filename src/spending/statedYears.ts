import type {Line} from "../cube/chart.js";
import type {Cube} from "../cube/cube.js";
import {added, noValue, ratio} from "../cube/range.js";
import type {Range, Value} from "../cube/range.js";
import {rangeAt} from "../cube/unitLines.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {bases} from "../cube/range.js";

/** What a unit states of a line in a year. */
export interface StatedLine extends Range {
  basis: Basis;
}

/** A budget that a unit states of a line in a year, and of which kind it is. */
export interface PlannedLine extends StatedLine {
  base: string;
}

/** The kinds of budget, the one that goes before the others first; see fund_plans. */
const plans = ["adjusted", "budget", "unstated"] as const;

/** What a unit states of its lines in a year and fund: final accounts, and the budgets that they are held against. */
export interface UnitYear {
  spent: ReadonlyMap<Line, StatedLine>;
  planned: ReadonlyMap<Line, PlannedLine>;
}

/** A unit's years in a fund; worked out once. */
export function unitYears(cube: Cube, {unit, fund}: {unit: string; fund: string}): (year: number) => UnitYear {
  const key = ["stated", unit, fund].join(" ");
  const worked = cube.worked.get(key) as Map<number, UnitYear> | undefined;
  const years = worked ?? workedOut(cube, {unit, fund});
  cube.worked.set(key, years);
  return (year) => years.get(year) ?? {spent: new Map<never, never>(), planned: new Map<never, never>()};
}

function workedOut(cube: Cube, {unit, fund}: {unit: string; fund: string}) {
  const years = new Map<number, {spent: Map<Line, StatedLine>; planned: Map<Line, PlannedLine>}>();
  for (const measure of ["actual", ...plans]) {
    const block = cube.unit(unit).block(fund, measure);
    for (let at = 0; block && at < block.size; at++) {
      const line = block.lines[at]!;
      const isPlan = measure !== "actual";
      if (!line.itemised || (isPlan && !block.planned[at])) continue;
      const own = years.get(block.years[at]!) ?? {
        spent: new Map<Line, StatedLine>(),
        planned: new Map<Line, PlannedLine>()
      };
      years.set(block.years[at]!, own);
      const row = {...rangeAt(block, at), basis: bases[block.basis[at]!]!};
      if (isPlan) own.planned.set(line, {...row, base: measure});
      else own.spent.set(line, row);
    }
  }
  return years;
}

/** Final account ÷ budget of a group's line in a year, over the units that state both; missing without a budget above nil. */
export function executionOf(
  cube: Cube,
  {group, year, line, fund}: {group: Group; year: number; line: Line} & Pick<Filters, "fund">
): Value {
  let spent: Range | undefined;
  let planned: Range | undefined;
  for (const unit of group.units) {
    const own = unitYears(cube, {unit, fund})(year);
    const [actual, plan] = [own.spent.get(line), own.planned.get(line)];
    if (!actual || !plan) continue;
    spent = spent ? added(spent, actual) : actual;
    planned = planned ? added(planned, plan) : plan;
  }
  return spent && planned ? ratio(spent, planned) : noValue;
}
