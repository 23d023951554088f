import type {Spending} from "./facts.js";
import {fullLabel} from "./fullLabel.js";
import type {LineOfYear} from "./linesOfYear.js";
import {measuredLabel} from "./measuredLabel.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {values} from "./values.js";
import {yearUnit} from "./yearUnit.js";

/** What everything in focus comes to in the year looked at, its largest part, and what of it is not itemised. */
export function wholeTitle(facts: Spending, telling: SpendingTelling): string {
  const {filters, groups, together, lines, scope} = facts;
  const {words} = telling;
  const text = telling.text.wholeAtOnce;
  const show = values(facts);
  const unit = yearUnit(facts, telling);
  const told = {year: filters.year, what: measuredLabel(facts, telling), unit};
  const wholes = together.filter((row) => row.level === "whole");
  const value = (row: LineOfYear | undefined) => (row ? show.ofYear(row, {back: false}) : "");
  if (groups.length > 1)
    return text.titleOfUnits({
      ...told,
      values: groups.map((group) => ({
        name: unitNames({groups: [group]}, telling),
        value: value(wholes.find((row) => row.group_id === group.id))
      }))
    });

  const whole = wholes[0]!;
  if (whole.value! <= 0) return text.titleOfNone({...told, value: value(whole)});
  const alone = filters.lines[0] ?? filters.side;
  const parts = lines.filter(
    (row) => (filters.lines.length > 1 ? row.in_focus : row.parent_id === alone) && row.value !== null && row.value > 0
  );
  if (parts.length === 0) return text.titleOfLast({...told, value: value(whole)});
  const itemised = parts.filter((row) => row.itemised);
  const [largest] = itemised.sort((a, b) => b.value! - a.value!);
  const rest = parts.find((row) => !row.itemised);
  return text.title({
    ...{...told, value: value(whole), side: filters.side},
    largest: largest
      ? {name: fullLabel(largest.line_id, {scope, words}), value: value(largest), share: show.shareOfYear(largest)}
      : null,
    notItemised: rest ? {value: value(rest), share: show.shareOfYear(rest)} : null
  });
}
