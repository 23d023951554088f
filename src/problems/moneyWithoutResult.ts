import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {count, share} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import {isProject} from "./alignmentRows.js";
import type {AlignedLine, Problems} from "./facts.js";
import {moneyText, rateOf, sumOf} from "./numbers.js";
import {lineName} from "./telling.js";
import type {ProblemsTelling} from "./telling.js";
import {searchElsewhere} from "./trace.js";
import {linesWithoutResult} from "./unmatched.js";

/** Lines with money and no result, projects and the others apart, with a way to how each was carried out. */
export function moneyWithoutResult(facts: Problems, telling: ProblemsTelling): HTMLElement {
  const {words, text} = telling;
  const {idle} = text;
  const lines = linesWithoutResult(facts);
  const whole = rateOf(facts, {metric: "itemised_share"})?.bottom ?? 0;
  const shareOf = (rows: readonly AlignedLine[]) => (whole > 0 ? share(sumOf(rows).value / whole) : "");
  const groups = [
    {name: idle.group.project, rows: lines.filter(isProject)},
    {name: idle.group.others, rows: lines.filter((line) => !isProject(line))}
  ].filter(({rows}) => rows.length > 0);
  return element(
    "section",
    {id: "money-without-result"},
    element(
      "h3",
      {},
      lines.length === 0
        ? idle.none
        : idle.title({count: count(lines.length), amount: moneyText(lines, facts), share: shareOf(lines)})
    ),
    groups.map(({name, rows}) =>
      element(
        "details",
        {class: "as-table", open: rows.length <= 12},
        element("summary", {}, idle.summary({name, count: count(rows.length), share: shareOf(rows)})),
        dataTable(rows, {
          caption: `${idle.caption} · ${name}`,
          frame: figureFrame(facts, telling),
          columns: [
            {head: idle.columns.line, cell: (line) => lineName(line, telling)},
            {head: idle.columns.amount, number: true, cell: (line) => moneyText([line], facts)},
            {head: idle.columns.share, number: true, cell: (line) => shareOf([line])}
          ]
        })
      )
    ),
    element(
      "p",
      {},
      element("a", {href: `${words.pageHref("spending")}${searchElsewhere(facts.search)}#execution`}, idle.execution)
    )
  );
}
