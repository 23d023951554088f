import type {Cube} from "../cube/cube.js";
import {growth} from "../cube/growth.js";
import {added, basisOf, noValue, numbersOf} from "../cube/range.js";
import type {Line} from "../cube/chart.js";
import type {Filters, Group} from "../filters.js";
import type {Basis} from "../overview/facts.js";
import {unitYears} from "./statedYears.js";
import type {PlannedLine, StatedLine} from "./statedYears.js";

/**
 * A line of controlled spending (三公, meetings, training) of a group in a year and fund: its final account, and the
 * budget it is held against, in currency units as stated. They stand in a tree of their own and add to no other.
 */
export interface ControlledLine {
  group_id: string;
  fiscal_year: number;
  account_id: string;
  parent_id: string | null;
  depth: number;
  name: string;
  name_en: string;
  /** The line of the main tree that means the same money, where the group states it in the year looked at. */
  twin: string | null;
  /** The final account; missing where nothing states it. */
  value: number | null;
  low: number | null;
  high: number | null;
  basis: Basis | null;
  /** How many units of the group state it. */
  units: number | null;
  planned: number | null;
  planned_low: number | null;
  planned_high: number | null;
  planned_basis: Basis | null;
  planned_units: number | null;
  /** The kinds of budget in `planned`, separated by spaces. */
  base: string | null;
  /** Whether as many units state it in the year it is held against. */
  comparable: boolean;
  /** In the year looked at: its change since the year it is held against, as a fraction; missing where that is nil. */
  growth: number | null;
  growth_low: number | null;
  growth_high: number | null;
}

/**
 * Every line of controlled spending in each of the filters' years, the year looked at and the one it is held against,
 * in the order of the chart, whether or not anything states it.
 */
export function controlledLines(cube: Cube, filters: Filters, groups: readonly Group[]): ControlledLine[] {
  const {from, to, year, against, fund} = filters;
  const shown = Array.from({length: to - from + 1}, (_, i) => from + i);
  const years = [...new Set([...shown, year, against ?? year])].sort((a, b) => a - b);
  return groups.flatMap((group) =>
    cube.chart.controlled.flatMap((account) => {
      const of = (line: Line | undefined, inYear: number) =>
        line
          ? summed(
              group.units.map((unit) => unitYears(cube, {unit, fund})(inYear)),
              line
            )
          : {};
      const line = cube.chart.line(account.account_id)!;
      const twin = account.same_as === null ? undefined : cube.chart.line(account.same_as);
      const other = against === null ? undefined : of(line, against).spent;
      return years.map((inYear): ControlledLine => {
        const {spent, plan} = of(line, inYear);
        const [own, planned] = [spent ? numbersOf(spent) : noValue, plan ? numbersOf(plan) : noValue];
        const moved = inYear === year && spent && other ? growth(own, numbersOf(other)) : noValue;
        return {
          ...{group_id: group.id, fiscal_year: inYear, account_id: line.account_id, parent_id: line.parent_id},
          ...{depth: line.depth, name: account.name, name_en: account.name_en},
          twin: of(twin, year).spent ? twin!.account_id : null,
          ...{...own, basis: spent?.basis ?? null, units: spent?.units ?? null},
          ...{planned: planned.value, planned_low: planned.low, planned_high: planned.high},
          ...{planned_basis: plan?.basis ?? null, planned_units: plan?.units ?? null, base: plan?.bases ?? null},
          comparable: inYear === year && spent !== undefined && spent.units === other?.units,
          ...{growth: moved.value, growth_low: moved.low, growth_high: moved.high}
        };
      });
    })
  );
}

interface Summed extends StatedLine {
  units: number;
  /** The kinds of budget in it, separated by spaces. */
  bases: string;
}

/** What units state of a line in a year, added up. */
function summed(
  years: readonly ReturnType<ReturnType<typeof unitYears>>[],
  line: Line
): {spent?: Summed; plan?: Summed} {
  const sumOf = (stated: readonly (StatedLine & Partial<Pick<PlannedLine, "base">>)[]): Summed | undefined =>
    stated.length === 0
      ? undefined
      : {
          ...stated.slice(1).reduce<StatedLine>((all, each) => ({...added(all, each), basis: all.basis}), stated[0]!),
          ...{basis: basisOf(stated.map(({basis}) => basis)), units: stated.length},
          bases: [...new Set(stated.flatMap(({base}) => base ?? []))].sort().join(" ")
        };
  const spent = sumOf(years.flatMap((year) => year.spent.get(line) ?? []));
  const plan = sumOf(years.flatMap((year) => year.planned.get(line) ?? []));
  return {...(spent && {spent}), ...(plan && {plan})};
}
