import {dataTable} from "../components/dataTable.js";
import {numberText} from "../components/numberText.js";
import type {Outcomes, Result} from "./facts.js";
import {isOf} from "./shown.js";
import {indicatorOf, rowHash, targetText, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** Results as a table: what, of which activity, how much, and who assigned their kind. */
export function resultTable(
  rows: readonly Result[],
  {activities, caption, ...telling}: Pick<Outcomes, "activities"> & OutcomesTelling & {caption: string}
): HTMLElement {
  const {words, text} = telling;
  const {table, kinds} = text;
  const activityOf = (row: Result) => activities.find((activity) => isOf(row, activity));
  return dataTable(rows, {
    caption,
    columns: [
      {head: table.indicator, cell: (row) => indicatorOf(row, telling)},
      {
        head: table.activity,
        cell: (row) => {
          const activity = activityOf(row);
          return activity ? words.name(activity) : null;
        }
      },
      {
        head: table.value,
        cell: (row) => valueText(row, telling) || words.either({zh: row.result_text, en: row.result_text_en})
      },
      {head: table.target, cell: (row) => targetText(row, telling)},
      {
        head: table.kind,
        cell: (row) => `${kinds[row.kind]} · ${row.kind_basis === "named" ? table.named : table.inferred}`
      },
      {
        head: table.section,
        cell: (row) => (row.value === null ? numberText(row.source, rowHash(row, "outcomes")) : row.source)
      }
    ]
  });
}
