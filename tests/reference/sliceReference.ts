import {annualFigures} from "./annualFigures.js";
import {childrenOf, exact, groupLines, isRest, lineage, parentOf, restOf} from "./groupLines.js";
import type {GroupLine} from "./groupLines.js";
import {exactly, minus, over, sum} from "./known.js";
import type {Known} from "./known.js";
import {publishedRows} from "./publishedRows.js";
import type {RowsOf} from "./publishedRows.js";

/** What a reader filters by, as far as it changes numbers. */
export interface SliceState {
  groups: readonly {id: string; units: readonly string[]}[];
  year: number;
  against: number | null;
  from: number;
  to: number;
  side: string;
  lines: readonly string[];
  fund: string;
  measure: string;
  per: string;
}

/** Final account ÷ budget, over the units that state both. */
export interface Execution {
  spent: Known;
  planned: Known;
  base: string;
  rate: Known | undefined;
}

/** A line in a year: an amount in currency units, one per head, or a fraction of its side; undefined without a base. */
export interface ReferenceYear {
  group: string;
  year: number;
  line: string;
  level: "whole" | "shown" | "part";
  value: Known | undefined;
  derived: boolean;
  share: number | undefined;
  growth: Known | undefined;
  execution: Execution | undefined;
}

/** A line in the year looked at and in the one it is held against. */
export interface ReferencePair {
  group: string;
  line: string;
  value: Known | undefined;
  other: Known | undefined;
  share: number | undefined;
  step: boolean;
  difference: Known | undefined;
}

/** A line whose budget and final account the year looked at both states. */
export interface ReferenceExecution extends Execution {
  group: string;
  line: string;
  /** Whether no line within it has both. */
  finest: boolean;
}

const linesStated = new WeakMap<RowsOf, Map<string, Map<string, GroupLine>>>();

const yearsStated = new WeakMap<RowsOf, number[]>();

/** Every year that anything is stated of, and those that comparisons with the year before lead to. */
function yearsOf(rowsOf: RowsOf): number[] {
  const years = yearsStated.get(rowsOf) ?? [
    ...new Set(rowsOf("budget").flatMap((row) => [Number(row["fiscal_year"]) - 1, Number(row["fiscal_year"])]))
  ];
  yearsStated.set(rowsOf, years);
  return years;
}

const over1 = (known: Known, divisor: number) => over(known, exactly(divisor));
const ratio = (part?: Known, whole?: Known) => (part && whole && whole.low > 0 ? over(part, whole) : undefined);

/** What a filter state shows, worked out from the rows by the words of the data contract. */
export function sliceReference(state: SliceState, {rowsOf = publishedRows}: {rowsOf?: RowsOf} = {}) {
  const {side, fund, measure, per} = state;
  const focus = state.lines.length > 0 ? state.lines : [side];
  const only = focus.length === 1 ? focus[0] : undefined;
  const years = yearsOf(rowsOf);
  const groups = state.groups.map(({id, units}) => ({
    id,
    units: units.map((unit) => ({unit, annual: annualFigures(unit, {rowsOf}), heads: headsOf(unit, {rowsOf})}))
  }));
  type Group = (typeof groups)[number];

  const known = linesStated.get(rowsOf) ?? new Map<string, Map<string, GroupLine>>();
  linesStated.set(rowsOf, known);
  /** A group's lines, worked out once, whichever states ask for them. */
  function linesOf(group: Group, year: number): Map<string, GroupLine> {
    const key = [group.units.map(({unit}) => unit), side, year, measure, fund].join(" ");
    const lines = known.get(key) ?? groupLines(group.units, {root: side, year, measure, fund});
    known.set(key, lines);
    return lines;
  }

  function wholeOf(group: Group, year: number): Known | undefined {
    const each = group.units.flatMap(({annual}) => {
      const now = (account: string) => annual(account, year, {measure, fund});
      const parts = childrenOf(side).flatMap((account) => now(account) ?? []);
      return now(side) ?? (parts.length > 0 ? sum(parts) : []);
    });
    return each.length > 0 ? exact(sum(each)) : undefined;
  }

  function valueOf({amount}: GroupLine, {group, year, by = per}: {group: Group; year: number; by?: string}) {
    if (by === "share") return ratio(amount, wholeOf(group, year));
    if (by !== "head") return over1(amount, 1e6);
    const stating = group.units.filter(({unit}) =>
      [...linesOf(group, year).values()].some((line) => line.units.includes(unit))
    );
    const heads = stating.map((each) => each.heads(year));
    const all = heads.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return all > 0 && !heads.includes(undefined) ? over1(amount, all * 1e6) : undefined;
  }

  function executionOf(group: Group, {line, year}: {line: string; year: number}): Execution | undefined {
    const both = group.units.flatMap(({annual}) => {
      const of = (name: string) => annual(line, year, {measure: name, fund});
      const base = ["adjusted", "budget", "unstated"].find((name) => of(name));
      return base && of("actual") ? {base, spent: of("actual")!, planned: of(base)!} : [];
    });
    if (isRest(line) || both.length === 0) return undefined;
    const [spent, planned] = [sum(both.map((each) => each.spent)), sum(both.map((each) => each.planned))];
    const base = [...new Set(both.map((each) => each.base))].sort().join(" ");
    return {spent, planned, base, rate: ratio(spent, planned)};
  }

  const partsOf = (lines: Map<string, GroupLine>, line: string) =>
    [...lines].filter(([part]) => parentOf(part) === line);
  const hasParts = () =>
    groups.some((group) => years.some((year) => only && partsOf(linesOf(group, year), only).length > 0));

  /** The lines that figures show of a year, and everything in focus as one. */
  function levelsOf(group: Group, year: number) {
    const lines = linesOf(group, year);
    const chosen = focus.flatMap((line): [string, GroupLine][] => (lines.has(line) ? [[line, lines.get(line)!]] : []));
    const parts = only === undefined ? [] : partsOf(lines, only);
    const fallback =
      chosen.length > 0 && hasParts() ? chosen.map(([line, own]): [string, GroupLine] => [restOf(line), own]) : chosen;
    const shown = parts.length > 0 ? parts : fallback;
    const deeper = shown
      .filter(([line]) => !isRest(line))
      .flatMap(([line]) => partsOf(lines, line).filter(([part]) => !focus.includes(part)));
    const summed = (only !== undefined && chosen[0]?.[1]) || {
      amount: sum(shown.map(([, {amount}]) => amount)),
      units: [...new Set(shown.flatMap(([, {units}]) => units))]
    };
    return [
      ...(shown.length > 0 ? [{level: "whole" as const, line: "whole", own: summed}] : []),
      ...shown.map(([line, own]) => ({level: "shown" as const, line, own})),
      ...deeper.map(([line, own]) => ({level: "part" as const, line, own}))
    ];
  }

  function overYears(): ReferenceYear[] {
    const shownYears = years.filter((year) => year >= state.from && year <= state.to);
    return groups.flatMap((group) =>
      shownYears.flatMap((year) =>
        levelsOf(group, year).map(({level, line, own}) => {
          const before = levelsOf(group, year - 1).find((each) => each.line === line);
          const value = valueOf(own, {group, year});
          const change = ratio(value, before && valueOf(before.own, {group, year: year - 1}));
          const account = line === "whole" ? only : line;
          return {
            ...{group: group.id, year, line, level, value, derived: own.amount.derived},
            share: valueOf(own, {group, year, by: "share"})?.value,
            growth: change && minus(change, exactly(1)),
            execution: account === undefined ? undefined : executionOf(group, {line: account, year})
          };
        })
      )
    );
  }

  function ofYear(): ReferencePair[] {
    const by = per === "share" ? "nominal" : per;
    const {year, against} = state;
    return groups.flatMap((group) => {
      const [now, back] = [linesOf(group, year), against === null ? undefined : linesOf(group, against)];
      const inFocus = (line: string) => lineage(line).some((each) => focus.includes(each));
      const all = [...new Set([...now.keys(), ...(back?.keys() ?? [])])].filter(inFocus);
      const itemised = (lines: Map<string, GroupLine>, account: string) =>
        partsOf(lines, account).some(([line]) => !isRest(line));
      const divisible = (line: string) => itemised(now, line) && (!back || itemised(back, line));
      return all.map((line) => {
        const [own, other] = [now.get(line), back?.get(line)];
        const above = lineage(line)
          .slice(1)
          .filter((each) => all.includes(each));
        const step = !divisible(line) && above.every(divisible);
        const [value, otherValue] = [
          own && valueOf(own, {group, year, by}),
          other && valueOf(other, {group, year: against!, by})
        ];
        const comparable = back && now.size > 0 && back.size > 0 && (!own || value) && (!other || otherValue);
        return {
          ...{group: group.id, line, value, other: otherValue, step},
          share: own && valueOf(own, {group, year, by: "share"})?.value,
          difference: step && comparable ? minus(value ?? exactly(0), otherValue ?? exactly(0)) : undefined
        };
      });
    });
  }

  function executions(): ReferenceExecution[] {
    return groups.flatMap((group) => {
      const below = (line: string): string[] => [line, ...childrenOf(line).flatMap(below)];
      const both = focus.flatMap(below).flatMap((line) => {
        const execution = executionOf(group, {line, year: state.year});
        return execution ? {...execution, group: group.id, line} : [];
      });
      const finest = (line: string) => !both.some((each) => lineage(each.line).slice(1).includes(line));
      return both.map((each) => ({...each, finest: finest(each.line)}));
    });
  }

  return {overYears, ofYear, executions};
}

/** How many are in service in a year, by the document published last; undefined where none says. */
function headsOf(unit: string, {rowsOf}: {rowsOf: RowsOf}): (year: number) => number | undefined {
  return (year) => {
    const rows = rowsOf("staffing").filter((row) => row["unit_id"] === unit && row["fiscal_year"] === String(year));
    const rank = (row: {[name: string]: string}) =>
      `${row["published_on"]! || "0000-00-00"} ${row["document_year"]} ${String(1e6 - Number(row["order"]))}`;
    const last = rows.map(rank).sort().at(-1);
    const serving = rows.filter((row) => rank(row) === last && row["in_service"] === "true");
    return serving.length > 0 ? serving.reduce((heads, row) => heads + Number(row["headcount"]), 0) : undefined;
  };
}
