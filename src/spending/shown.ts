import type {Line} from "../cube/chart.js";
import type {Cube} from "../cube/cube.js";
import type {Filters, Group} from "../filters.js";
import {focusOf, sliceYears} from "./slice.js";
import type {SliceLine, SliceYear} from "./slice.js";

/** The lines of a slice that figures show, by group and year. */
export interface Shown {
  /** The lines chosen, or the side's root where none is. */
  focus: readonly Line[];
  years: readonly SliceYear[];
  byYear(year: SliceYear): readonly SliceLine[];
  /** The itemised lines shown of any year, by id, each with its place in the order of the chart. */
  itemised: ReadonlyMap<string | null, string>;
  /** The one line in focus, where it is one, in a year. */
  alone(year: SliceYear): SliceLine | undefined;
}

/**
 * What the one line in focus is made of, in a year without any of its parts all of it as not itemised, else the lines in
 * focus.
 */
export function shownLines(cube: Cube, filters: Filters, groups: readonly Group[]): Shown {
  const {chart} = cube;
  const focus = focusOf(filters, chart);
  const only = focus.length === 1 ? focus[0]! : undefined;
  const years = groups.flatMap((group) => [...sliceYears(cube, filters, group).values()]);
  const parts = new Map(
    years.map((year) => [year, only ? [...year.lines.values()].filter(({line}) => line.parent_id === only.id) : []])
  );
  const parted = [...parts.values()].some((rows) => rows.length > 0);
  const shown = new Map(
    [...parts].map(([year, rows]): [SliceYear, readonly SliceLine[]] => {
      if (rows.length > 0) return [year, rows];
      const chosen = focus.flatMap((line) => year.lines.get(line) ?? []);
      return [year, parted ? chosen.map((row) => ({...row, line: chart.restOf(row.line)})) : chosen];
    })
  );
  const lines = [...shown.values()].flat().map(({line}) => line);
  return {
    ...{focus, years, byYear: (year) => shown.get(year)!, alone: (year) => only && year.lines.get(only)},
    itemised: new Map(lines.filter((line) => line.itemised).map(({id, path}) => [id, path]))
  };
}
