import {describe, expect, it} from "vitest";
import {groupsOf, readFilters} from "../../src/filters.js";
import type {Filters, Group} from "../../src/filters.js";
import {scope} from "../../src/scope.js";
import {executionLines} from "../../src/spending/executionLines.js";
import {linesOfYear} from "../../src/spending/linesOfYear.js";
import {overYears} from "../../src/spending/overYears.js";
import type {Known} from "../reference/known.js";
import {rowsWith} from "../reference/publishedRows.js";
import {sliceReference} from "../reference/sliceReference.js";
import {useEngine} from "../useEngine.js";
import {openSituations, situations} from "./situations.js";
import {situationUnits} from "./situationUnits.js";

const query = useEngine(openSituations);
const rowsOf = rowsWith(situationUnits());

type Cell = number | string | boolean | null | undefined;
type Told = Record<string, Record<string, Cell>>;

const interval = (name: string, known: Known | undefined) => ({
  ...{[name]: known?.value, [`${name}_low`]: known?.low, [`${name}_high`]: known?.high}
});

/** What the engine tells, by the place it stands at. */
async function told(filters: Filters, groups: readonly Group[]): Promise<Told> {
  const asked = [overYears(query, filters, groups), linesOfYear(query, filters, groups)] as const;
  const [years, lines, executions] = await Promise.all([...asked, executionLines(query, filters, groups)]);
  return {
    ...Object.fromEntries(
      years
        .filter((row) => row.level !== "rest")
        .map(({group_id, fiscal_year, level, line_id, value, low, high, ...row}) => [
          `${group_id} ${fiscal_year} ${level} ${line_id}`,
          {
            ...{value, value_low: low, value_high: high, derived: row.basis === "derived", share: row.share},
            ...{growth: row.growth, growth_low: row.growth_low, growth_high: row.growth_high},
            ...{execution: row.execution, execution_low: row.execution_low, execution_high: row.execution_high}
          }
        ])
    ),
    ...Object.fromEntries(
      lines
        .filter((row) => row.level === "line")
        .map(({group_id, line_id, value, low, high, other, other_low, other_high, share, step, ...row}) => [
          `${group_id} ${line_id}`,
          {
            ...{value, value_low: low, value_high: high, other, other_low, other_high, share, step},
            ...{difference: row.difference, difference_low: row.difference_low, difference_high: row.difference_high}
          }
        ])
    ),
    ...Object.fromEntries(
      executions
        .filter((row) => row.spent !== null && row.planned !== null)
        .map(({group_id, account_id, spent, planned, base, execution, execution_low, execution_high, finest}) => [
          `${group_id} ${account_id} executed`,
          {spent, planned, base, execution, execution_low, execution_high, finest}
        ])
    )
  };
}

/** What the reference tells, by the same places. */
function expected(filters: Filters, groups: readonly Group[]): Told {
  const {overYears, ofYear, executions} = sliceReference({...filters, groups}, {rowsOf});
  return {
    ...Object.fromEntries(
      overYears().map(({group, year, level, line, value, derived, share, growth, execution}) => [
        `${group} ${year} ${level} ${line}`,
        {
          ...{...interval("value", value), derived, share},
          ...{...interval("growth", growth), ...interval("execution", execution?.rate)}
        }
      ])
    ),
    ...Object.fromEntries(
      ofYear().map(({group, line, value, other, share, step, difference}) => [
        `${group} ${line}`,
        {
          ...{...interval("value", value), ...interval("other", other), share, step},
          ...interval("difference", difference)
        }
      ])
    ),
    ...Object.fromEntries(
      executions().map(({group, line, spent, planned, base, rate, finest}) => [
        `${group} ${line} executed`,
        {spent: spent.value, planned: planned.value, base, ...interval("execution", rate), finest}
      ])
    )
  };
}

/** Quotients are doubles, and per head amounts are kept to a millionth: the last digits may differ. */
const same = (a: Cell, b: Cell) =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 2e-6 + 1e-12 * Math.abs(a)
    : (a ?? null) === (b ?? null);

/** Where two tellings differ, a line each. */
function differences(own: Told, reference: Told): string[] {
  return [...new Set([...Object.keys(own), ...Object.keys(reference)])].flatMap((place) => {
    const [ours, theirs] = [own[place], reference[place]];
    if (!ours || !theirs) return `${place}: only ${ours ? "the engine" : "the reference"} has it`;
    return Object.keys(theirs)
      .filter((name) => !same(ours[name], theirs[name]))
      .map((name) => `${place}: ${name} is ${ours[name]}, should be ${theirs[name]}`);
  });
}

describe("the slice agrees with a reference that uses no SQL", () => {
  it.each(situations)("in $name", async ({search}) => {
    const known = await scope(query);
    const {filters} = readFilters(search, known);
    const groups = groupsOf(filters, known);
    expect(differences(await told(filters, groups), expected(filters, groups))).toEqual([]);
  });
});
