import {absolute, compare, nil} from "../cube/exact.js";
import type {Exact} from "../cube/exact.js";
import {taken} from "../cube/range.js";
import type {Range} from "../cube/range.js";
import type {PairedLine, PairedLines, PairedYear} from "./pairedLines.js";

/** A line with what it added to the change between two years, see LineOfYear. */
export interface PlacedLine extends PairedLine {
  step: boolean;
  difference: Range | null;
  place: number | null;
  folded: boolean;
}

/** Where so many steps changed, those after the eighth are folded. */
const most = {shown: 8, changed: 9};

/** The lines of two years, with those that together make up the change, the largest differences first in `place`. */
export function placedLines({lines, isWithin, against, comparable}: PairedLines): PlacedLine[] {
  const isStated = ({amount, nominal}: PairedYear) => amount !== null || nominal !== null;
  const parts = lines.filter(({line}) => line.itemised && line.parent_id !== null);
  const statedOf = (side: "now" | "back") =>
    new Set(parts.filter((row) => isStated(row[side])).map(({line}) => line.parent_id));
  const [now, back] = [statedOf("now"), statedOf("back")];
  const isDivisible = (id: string) => now.has(id) && (!against || back.has(id));
  const undivided = lines.filter(({line}) => !isDivisible(line.id));

  const stepped = lines.map((row) => {
    const step = undivided.includes(row) && !undivided.some(({line}) => line !== row.line && isWithin(row.line, line));
    const isKnown = [row.now, row.back].every((year) => !isStated(year) || year.amount !== null);
    const difference = step && isKnown && comparable ? taken(rangeOf(row.now), rangeOf(row.back)) : null;
    return {...row, step, difference};
  });
  const size = ({difference}: {difference: Range | null}): Exact => absolute(difference!.amount);
  // The sort keeps the order of the chart among equal ones.
  const places = stepped.filter((row) => row.difference !== null).sort((a, b) => compare(size(b), size(a)));
  const changed = places.filter((row) => compare(size(row), nil) > 0).length;
  return stepped.map((row) => {
    const place = places.indexOf(row) + 1;
    const unchanged = row.difference !== null && compare(size(row), nil) === 0;
    const folded = unchanged || (place > most.shown && changed > most.changed);
    return {...row, place: place || null, folded};
  });
}

const rangeOf = ({amount, low, high}: PairedYear): Range => ({
  amount: amount ?? nil,
  low: low ?? nil,
  high: high ?? nil
});
