import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {headCount} from "../components/headCount.js";
import {count} from "../format.js";
import {inService} from "../provenance/ref.js";
import type {Words} from "../text.js";
import {figureFrame} from "./figureFrame.js";
import type {Overview, Staff} from "./facts.js";
import {numbers} from "./numbers.js";

/** Who the unit's people are, as its document counts them. */
export function staff(facts: Overview, {words}: {words: Words}): HTMLElement {
  const text = words.overview.staff;
  const year = facts.subject.fiscal_year;
  const show = numbers(facts);
  const counted = facts.staff.filter((row): row is Staff & {headcount: number} => row.headcount !== null);
  const wholes = new Set(counted.map((row) => row.part_of));
  const groups = counted.filter((row) => !wholes.has(row.staff_id));
  const serving = groups.filter((row) => row.in_service);
  if (!serving[0]) return element("p", {class: "absent"}, text.none);
  const head = (row: Staff & {headcount: number}) => show.staff(count(row.headcount), row.staff_id);
  const quota = (row: Staff) => (row.quota === null ? "" : show.row(count(row.quota), {...row, table: "staffing"}));
  const named = (row: Staff) => words.name({name: row.category, name_en: row.category_en});
  const others = groups.filter((row) => !row.in_service);
  return figure(
    (drawing) =>
      headCount(
        groups.map((row) => ({
          label: named(row),
          value: row.quota === null ? text.persons(head(row)) : text.ofQuota(head(row), quota(row)),
          count: row.headcount,
          inService: row.in_service
        })),
        drawing
      ),
    {
      id: "staff",
      title: text.title({
        year,
        inService: show.staff(count(serving[0].in_service_total!), inService),
        others: others.map((row) => text.other(named(row), head(row))).join(words.listMark)
      }),
      subtitle: text.subtitle,
      ...figureFrame(facts, {words}),
      table: dataTable(counted, {
        caption: text.subtitle,
        columns: [
          {head: text.columns.category, cell: (row) => named(row)},
          {head: text.columns.headcount, number: true, cell: (row) => head(row)},
          {head: text.columns.quota, number: true, cell: (row) => quota(row)}
        ]
      })
    }
  );
}
