import {element} from "./element.js";
import type {AxisYear} from "./yearAxis.js";

/** A cell: its number and how deep its colour is, from −1 to 1, where 0 has none; or why there is no number. */
export interface HeatCell {
  value: string;
  mark: string;
  depth: number;
  blank: string;
}

/** A line of the table: its name, which leads to it, a cell a year, and how far it is set in below the line it is part of. */
export interface HeatRow {
  key: string;
  label: string;
  href: string | null;
  level: "whole" | "line" | "part";
  cells: readonly HeatCell[];
}

/** How many steps of colour there are on each side. */
const steps = 4;

/**
 * Years × lines as a table, its numbers coloured by their depth: more and less in two colours, or `single` in one. Rows
 * of several units stand under the name of their unit.
 */
export function heatTable(
  groups: readonly {heading: string; rows: readonly HeatRow[]}[],
  {
    caption,
    corner,
    years,
    single
  }: {caption: string; corner: string; years: readonly AxisYear[]; single?: "income" | "expenditure" | undefined}
): HTMLElement {
  return element(
    "div",
    {class: "table heat", tabindex: 0, role: "region", "aria-label": caption},
    element(
      "table",
      {},
      element("caption", {class: "visually-hidden"}, caption),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", {scope: "col"}, corner),
          years.map(({year, href, key, current}) =>
            element(
              "th",
              {scope: "col", class: current ? "number strong" : "number"},
              leading(String(year), {href, key})
            )
          )
        )
      ),
      groups.map(({heading, rows}) =>
        element(
          "tbody",
          {},
          heading !== "" &&
            element(
              "tr",
              {},
              element(
                "th",
                {scope: "rowgroup", colspan: years.length + 1, class: "heading"},
                element("span", {}, heading)
              )
            ),
          rows.map((row) =>
            element(
              "tr",
              {class: row.level},
              element("th", {scope: "row"}, leading(row.label, row)),
              row.cells.map((cell) => heatCell(cell, single))
            )
          )
        )
      )
    )
  );
}

const leading = (text: string, {href, key}: {href: string | null; key: string}) =>
  href === null ? text : element("a", {href, class: "choosing", "data-key": key}, text);

function heatCell({value, mark, depth, blank}: HeatCell, single: string | undefined): HTMLElement {
  if (value === "")
    return element(
      "td",
      {class: "number faint", title: blank},
      element("span", {"aria-hidden": "true"}, "—"),
      element("span", {class: "visually-hidden"}, blank)
    );
  const step = Math.min(steps, Math.ceil(Math.abs(depth) * steps));
  const tone = step === 0 ? "" : ` ${single ?? (depth > 0 ? "more" : "less")} step-${step}`;
  return element("td", {class: `number${tone}`}, value, mark && element("span", {class: "mark"}, ` ${mark}`));
}
