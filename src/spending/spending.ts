import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import {groupsOf, readFilters} from "../filters.js";
import {sourcesOf} from "../overview/overview.js";
import {scope as scopeOf} from "../scope.js";
import type {Scope} from "../scope.js";
import {balances} from "./balances.js";
import {controlledLines} from "./controlled.js";
import {executionLines} from "./executionLines.js";
import type {Spending} from "./facts.js";
import {linesOfYear} from "./linesOfYear.js";
import {monthLines} from "./months.js";
import {overYears} from "./overYears.js";
import {reasonsOf} from "./reasonsOf.js";
import {figureSources} from "./sourceRows.js";
import {statedLines} from "./statedLines.js";

/** What there is to choose from does not change while a page is open: it is asked for once, again where that failed. */
const scopes = new WeakMap<Query, Promise<Scope>>();

/** Asks for everything the page 收支 shows of the slice that a link names: one question a figure, at the most. */
export async function spending(query: Query, choice: Choice, search: string): Promise<Spending> {
  const asked = scopes.get(query) ?? scopeOf(query);
  scopes.set(query, asked);
  asked.catch(() => scopes.delete(query));
  const scope = await asked;
  const {filters, unknown} = readFilters(search, scope);
  const groups = groupsOf(filters, scope);
  const units = groups.flatMap((group) => group.units);
  const subject = scope.years.find((row) => row.unit_id === choice.unit && row.fiscal_year === choice.year)!;
  const [sources, years, ofYear, reasons, executions, controlled, balanceYears, months, figures, stated] =
    await Promise.all([
      sourcesOf(query, {units, from: filters.from, to: filters.to}),
      overYears(query, filters, groups),
      linesOfYear(query, filters, groups),
      reasonsOf(query, filters, groups),
      executionLines(query, filters, groups),
      controlledLines(query, filters, groups),
      balances(query, filters, groups),
      monthLines(query, filters, groups),
      figureSources(query, filters, groups),
      statedLines(query, filters, groups)
    ]);
  const lines = ofYear.filter((row) => row.level === "line");
  const together = ofYear.filter((row) => row.level !== "line");
  return {
    ...{search, scope, filters, groups, unknown, subject, sources, years, lines, together, reasons, executions},
    ...{controlled, months, balances: balanceYears, figureSources: figures, statedLines: stated}
  };
}
