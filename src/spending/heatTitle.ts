import {rate} from "../format.js";
import type {Spending} from "./facts.js";
import {heatNumber} from "./heatCells.js";
import type {HeatKind} from "./heatCells.js";
import {lineLabel} from "./lineLabel.js";
import type {LineYear} from "./overYears.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";

/** The cell that the table stands for, as a sentence: the largest change, the lowest execution or the largest share; undefined where no cell has a number. */
export function heatTitle(
  facts: Spending,
  {words, text, kind}: SpendingTelling & {kind: HeatKind}
): string | undefined {
  const withNumber = facts.years.filter((row) => row.level !== "rest" && heatNumber(row, kind) !== null);
  const lines = withNumber.filter((row) => row.level !== "whole" && (kind !== "share" || row.level === "shown"));
  const rows = lines.length > 0 ? lines : withNumber;
  const outstanding = (row: LineYear) => {
    const number = heatNumber(row, kind)!;
    return {change: Math.abs(number), execution: -number, share: number}[kind];
  };
  const row = rows.reduce<LineYear | undefined>(
    (most, each) => (most && outstanding(most) >= outstanding(each) ? most : each),
    undefined
  );
  if (!row) return undefined;
  const show = values(facts);
  const group = facts.groups.find(({id}) => id === row.group_id)!;
  const parts = {
    unit: facts.groups.length > 1 ? unitNames({groups: [group]}, {words, text}) : "",
    name: lineLabel(row.line_id, facts, words),
    year: row.fiscal_year,
    only: rows.length === 1
  };
  if (kind === "share")
    return text.heat.share({...parts, share: show.share(row), side: text.sides[facts.filters.side]});
  if (kind === "execution") return text.heat.execution({...parts, rate: show.execution(row, row.fiscal_year)});
  if (rows.every((each) => each.growth === 0))
    return text.heat.unchanged(text.years(facts.filters.from, facts.filters.to));
  const growth = rate({value: Math.abs(row.growth!), low: row.growth_low, high: row.growth_high});
  return text.heat.change({...parts, direction: row.growth! > 0 ? "up" : "down", growth: show.growth(row, growth)});
}
