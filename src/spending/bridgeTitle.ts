import {plainText} from "../components/numberText.js";
import type {Spending} from "./facts.js";
import {fullLabel} from "./fullLabel.js";
import type {LineOfYear} from "./linesOfYear.js";
import {measuredLabel} from "./measuredLabel.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import type {Change} from "./text.js";
import {values} from "./values.js";
import {yearUnit} from "./yearUnit.js";

/** How everything in focus moved between the two years, and which line moved most. */
export function bridgeTitle(facts: Spending, telling: SpendingTelling): string {
  const {filters, groups, together, lines, scope} = facts;
  const text = telling.text.bridge;
  const show = values(facts);
  const told = {
    ...{year: filters.year, against: filters.against!},
    ...{what: measuredLabel(facts, telling), unit: yearUnit(facts, telling)}
  };
  const wholes = together.filter((row) => row.level === "whole");
  if (groups.length > 1)
    return text.titleOfUnits({
      ...told,
      changes: groups.map((group) => {
        const whole = wholes.find((row) => row.group_id === group.id);
        return {
          name: unitNames({groups: [group]}, telling),
          change: whole && whole.difference !== null ? change(whole, {show}) : null
        };
      })
    });
  const steps = lines.filter((row) => row.place !== null);
  const most = steps.find((row) => row.place === 1);
  return text.title({
    ...{...told, change: change(wholes[0]!, {show})},
    most:
      !most || steps.length === 1
        ? null
        : most.difference === 0
          ? "none"
          : {name: fullLabel(most.line_id, {scope, words: telling.words}), change: change(most, {show})}
  });
}

/** A difference without its sign; one whose interval holds both signs, or that rounds to nothing, has no direction. */
function change(row: LineOfYear, {show}: {show: ReturnType<typeof values>}): Change {
  const amount = show.difference(row, {signed: false});
  const unsure = (row.difference_low! < 0 && row.difference_high! > 0) || !/[1-9]/.test(plainText(amount));
  const direction = row.difference === 0 ? "flat" : unsure ? "even" : row.difference! > 0 ? "up" : "down";
  return {direction, amount};
}
