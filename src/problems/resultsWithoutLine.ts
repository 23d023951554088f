import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {count} from "../format.js";
import {rowHash, valueText} from "../outcomes/telling.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Problems} from "./facts.js";
import {ofOutcomes} from "./telling.js";
import type {ProblemsTelling} from "./telling.js";
import {resultNames, resultsWithoutMoney, statesOwnMoney} from "./unmatched.js";

/** Results that state money or goods of the unit's own and that no budget line is tied to, and how many more have neither. */
export function resultsWithoutLine(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {text, outcomes} = telling;
  const {unpaid} = text;
  const found = resultsWithoutMoney(facts);
  const paid = found.filter(statesOwnMoney);
  const others = found.length - paid.length;
  return element(
    "section",
    {id: "results-without-line"},
    element("h3", {}, paid.length > 0 ? unpaid.title({count: count(paid.length)}) : unpaid.none),
    paid.length > 0 &&
      dataTable(paid, {
        caption: unpaid.caption,
        frame: figureFrame(facts, telling),
        columns: [
          {head: unpaid.columns.result, cell: (row) => resultNames(row, telling).result},
          {head: unpaid.columns.activity, cell: (row) => resultNames(row, telling).activity},
          {head: unpaid.columns.amount, number: true, cell: (row) => valueText(row, ofOutcomes(telling))},
          {head: unpaid.columns.money, cell: (row) => outcomes.money.kinds[row.money!]},
          {head: unpaid.columns.section, cell: (row) => numberText(row.source, rowHash(row, "outcomes"))}
        ]
      }),
    others > 0 && element("p", {class: "note"}, unpaid.others(count(others)))
  );
}
