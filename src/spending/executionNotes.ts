import {element} from "../components/element.js";
import {axisNumbers, count} from "../format.js";
import type {ComparedLine} from "./comparedLines.js";
import type {ExecutionLine} from "./executionLines.js";
import {executionNumbers} from "./executionNumbers.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";

/** How the figure is read, what its marks go by, and what it leaves out: lines for want of room, lines and units for want of figures. */
export function executionNotes(
  facts: Spending,
  {telling, compared, leftOut}: {telling: SpendingTelling; compared: readonly ComparedLine[]; leftOut: number}
): HTMLElement[] {
  const {filters, groups, executions, scope} = facts;
  const text = telling.text.execution;
  const show = executionNumbers(facts, telling);
  const unit = telling.text.amountUnits[filters.amountUnit];
  const lines = compared.filter((row) => !row.whole);
  const hasLines = (line: ComparedLine) => scope.accounts.some((row) => row.parent_id === line.account_id);
  const hasAmounts = compared.some((row) => row.spent !== 0 || row.planned !== 0);
  const {most, least, weighty} = compared[0]!;
  const [leastText, mostText] = axisNumbers([least, most], "rate") as [string, string];
  const alone = (stated: ExecutionLine["stated"]) =>
    executions
      .filter((row) => row.stated === stated)
      .map((row) => ({
        name: show.name(row),
        value: `${stated === "spent" ? show.spent(row) : show.planned(row)} ${unit}`
      }));
  const [spent, planned] = [alone("spent"), alone("planned")];
  const ofGroup = (id: string) => compared.filter((row) => row.group_id === id);
  const isPartial = (row: ComparedLine) =>
    row.unit_ids.split(",").length < groups.find(({id}) => id === row.group_id)!.units.length;
  return [
    text.legend,
    lines.length > 1 && hasAmounts && text.order,
    lines.length > 0 && lines.length < compared.length && hasAmounts && text.ownScale,
    lines.length === 0 && compared.some(hasLines) && text.wholeOnly,
    compared.some((row) => row.far !== null) &&
      text.bounds({
        ...{least: leastText, most: mostText},
        weighty: `${axisNumbers([weighty], filters.amountUnit)[0]} ${unit}`
      }),
    leftOut > 0 && text.leftOut(count(leftOut)),
    spent.length > 0 && text.unplanned(filters.side, spent),
    planned.length > 0 && text.unspent(filters.side, planned),
    compared.some(isPartial) && text.someUnits,
    ...groups
      .filter(({id}) => ofGroup(id).length === 0)
      .map((group) =>
        text.nothing({
          units: unitNames({groups: [group]}, telling),
          what: lineLabel("whole", facts, telling.words),
          year: filters.year
        })
      )
  ]
    .filter((note) => note !== false)
    .map((note) => element("p", {class: "note"}, note));
}
