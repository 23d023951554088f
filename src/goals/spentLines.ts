import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {amount} from "../format.js";
import {refHash} from "../provenance/ref.js";
import type {SpentLine} from "./facts.js";
import type {GoalsTelling} from "./telling.js";
import {mostTold} from "./told.js";
import type {TellingYear, Told} from "./told.js";

/** What was spent on lines, the most first. */
export function spentLines(
  rows: readonly SpentLine[],
  {title, none, ...telling}: TellingYear & {title: string; none: string}
): Told {
  const {words, text, facts, year, of} = telling;
  if (rows.length === 0) return {content: none};
  const {unit_id: units} = facts.subject;
  return {
    title,
    content: dataTable(rows.slice(0, mostTold), {
      caption: text.behind.caption(of, title),
      columns: [
        {
          head: text.behind.line,
          cell: (row) => [
            row.itemised ? words.name(row) : words.notItemisedOf(words.name(row)),
            inferredMark(row.linked, telling)
          ]
        },
        {
          ...{head: text.behind.amount, number: true},
          cell: (row) =>
            numberText(
              amount({value: row.amount, low: row.low, high: row.high}),
              refHash({
                ...{kind: "line", units, year, lineId: row.line_id},
                ...{measure: "actual", fund: "all", per: "nominal"}
              })
            )
        }
      ]
    })
  };
}

/** A mark on what only an analyst ties to its other side. */
export function inferredMark(linked: "named" | "inferred" | null, {text}: GoalsTelling): Child {
  return linked === "inferred" && [" ", element("span", {class: "mark"}, text.behind.inferred)];
}
