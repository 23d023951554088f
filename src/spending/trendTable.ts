import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {lineChange} from "./chartChanges.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import type {LineYear} from "./overYears.js";
import {unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {yearRange} from "./trendLines.js";
import type {TrendWay} from "./trendLines.js";
import {values} from "./values.js";

/** Every line as a row, every year as a column, everything together as the last row. */
export function trendTable(
  facts: Spending,
  {words, text, caption, way}: SpendingTelling & {caption: string; way: TrendWay}
): HTMLElement {
  const show = values(facts);
  const cell = (row: LineYear | undefined) =>
    row && [
      way === "shares" ? show.share(row) : show.value(row),
      row.basis === "derived" && element("span", {class: "mark"}, ` ${words.basis.derived}`)
    ];
  const rows = facts.groups.flatMap((group) => {
    const own = facts.years.filter(
      (row) => row.group_id === group.id && (row.level === "whole" || row.level === "shown")
    );
    const lines = [...new Set(own.map((row) => row.line_id))].filter((line) => line !== "whole");
    return [...lines, "whole"].map((line) => ({group, line, own: own.filter((row) => row.line_id === line)}));
  });
  return dataTable(rows, {
    caption,
    columns: [
      {
        head: text.columns.line,
        cell: ({line}) =>
          line === "whole"
            ? text.trend.together(lineLabel(line, facts, words))
            : [lineLabel(line, facts, words), changeMark(lineChange(line, {facts, words, text}))]
      },
      ...(facts.groups.length > 1
        ? [
            {
              head: text.columns.unit,
              cell: ({group}: (typeof rows)[number]) => unitNames({groups: [group]}, {words, text})
            }
          ]
        : []),
      ...yearRange(facts).map((year) => ({
        head: String(year),
        number: true,
        cell: ({own}: (typeof rows)[number]) => cell(own.find((row) => row.fiscal_year === year))
      }))
    ]
  });
}

/** What stands beside a line's name of a change of the chart. */
const changeMark = (note: string) => note !== "" && element("span", {class: "mark"}, ` ${note}`);
