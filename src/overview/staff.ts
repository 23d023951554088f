import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {headCount} from "../components/headCount.js";
import {count} from "../format.js";
import type {Words} from "../text.js";
import {figureFrame} from "./figureFrame.js";
import type {Overview, Staff} from "./facts.js";

/** Who the unit's people are, as its document counts them. */
export function staff(facts: Overview, {words}: {words: Words}): HTMLElement {
  const text = words.overview.staff;
  const year = facts.subject.fiscal_year;
  const counted = facts.staff.filter((row): row is Staff & {headcount: number} => row.headcount !== null);
  const wholes = new Set(counted.map((row) => row.part_of));
  const groups = counted.filter((row) => !wholes.has(row.staff_id));
  const inService = groups.filter((row) => row.in_service);
  if (!inService[0]) return element("p", {class: "absent"}, text.none);
  const named = (row: Staff) => words.name({name: row.category, name_en: row.category_en});
  const others = groups.filter((row) => !row.in_service);
  return figure(
    (drawing) =>
      headCount(
        groups.map((row) => ({
          label: named(row),
          value:
            row.quota === null
              ? text.persons(count(row.headcount))
              : text.ofQuota(count(row.headcount), count(row.quota)),
          count: row.headcount,
          inService: row.in_service
        })),
        drawing
      ),
    {
      id: "staff",
      title: text.title({
        year,
        inService: count(inService[0].in_service_total!),
        others: others.map((row) => text.other(named(row), count(row.headcount))).join(words.listMark)
      }),
      subtitle: text.subtitle,
      ...figureFrame(facts, {words}),
      table: dataTable(counted, {
        caption: text.subtitle,
        columns: [
          {head: text.columns.category, cell: (row) => named(row)},
          {head: text.columns.headcount, number: true, cell: (row) => count(row.headcount)},
          {head: text.columns.quota, number: true, cell: ({quota}) => (quota === null ? "" : count(quota))}
        ]
      })
    }
  );
}
