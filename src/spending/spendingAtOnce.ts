import type {Choice} from "../choice.js";
import type {Cube} from "../cube/cube.js";
import {sourcesAmong} from "../cube/documents.js";
import {groupsOf, readFilters} from "../filters.js";
import type {Scope} from "../scope.js";
import {controlledLines} from "./controlled.js";
import {executionLines} from "./executionLines.js";
import type {SpendingAtOnce} from "./facts.js";
import {lazy} from "./lazy.js";
import {linesOfYear} from "./linesOfYear.js";
import {overYears} from "./overYears.js";
import {reasonsOf} from "./reasonsOf.js";
import {statedLines} from "./statedLines.js";

/** The units whose lines a link's slice is cut from. */
export function unitsOf(search: string, scope: Scope): string[] {
  const {filters} = readFilters(search, scope);
  return [...new Set(groupsOf(filters, scope).flatMap((group) => group.units))];
}

/** The slice that a link names, cut from the cube: each part is worked out when a figure first reads it. */
export function spendingAtOnce(
  cube: Cube,
  {choice, search, scope}: {choice: Choice; search: string; scope: Scope}
): SpendingAtOnce {
  const {filters, unknown} = readFilters(search, scope);
  const groups = groupsOf(filters, scope);
  const subject = scope.years.find((row) => row.unit_id === choice.unit && row.fiscal_year === choice.year)!;
  const ofYear = lazy({all: () => linesOfYear(cube, filters, groups)});
  return lazy({
    ...{search: () => search, scope: () => scope, filters: () => filters, groups: () => groups, unknown: () => unknown},
    subject: () => subject,
    sources: () =>
      sourcesAmong(
        unitsOf(search, scope).flatMap((unit) => cube.unit(unit).documents),
        filters
      ),
    years: () => overYears(cube, filters, groups),
    lines: () => ofYear.all.filter((row) => row.level === "line"),
    together: () => ofYear.all.filter((row) => row.level !== "line"),
    reasons: () => reasonsOf(cube, filters, groups),
    executions: () => executionLines(cube, filters, groups),
    controlled: () => controlledLines(cube, filters, groups),
    statedLines: () => statedLines(cube, filters, groups)
  });
}
