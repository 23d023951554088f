import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import {eachWorked} from "../outcomes/eachWorked.js";
import {baseOf} from "../outcomes/shown.js";
import {targetText, valueText} from "../outcomes/telling.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Problems} from "./facts.js";
import {ofOutcomes} from "./telling.js";
import type {ProblemsTelling} from "./telling.js";
import {resultNames} from "./unmatched.js";

/** What one of something cost: as the document states it, or an amount divided by those it was for. */
export function unitCosts(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {costs} = telling.text;
  const own = ofOutcomes(telling);
  const rows = facts.results.filter((row) => row.kind === "cost" || row.each !== null);
  return element(
    "section",
    {id: "unit-costs"},
    element("h3", {}, rows.length > 0 ? costs.title({count: count(rows.length)}) : costs.none),
    rows.length > 0 &&
      dataTable(rows, {
        caption: costs.caption,
        frame: figureFrame(facts, telling),
        columns: [
          {head: costs.columns.result, cell: (row) => resultNames(row, telling).result},
          {head: costs.columns.activity, cell: (row) => resultNames(row, telling).activity},
          {head: costs.columns.cost, number: true, cell: (row) => valueText(row, own)},
          {head: costs.columns.target, number: true, cell: (row) => targetText(row, own)},
          {
            head: costs.columns.worked,
            cell: (row) => row.each !== null && eachWorked(row, {base: baseOf(row, facts.results)!, ...own})
          }
        ]
      })
  );
}
