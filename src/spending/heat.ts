import {element} from "../components/element.js";
import {heatTable} from "../components/heatTable.js";
import type {HeatRow} from "../components/heatTable.js";
import {tableTools} from "../components/tableTools.js";
import {ways} from "../components/ways.js";
import type {Group} from "../filters.js";
import {chartChangeNotes} from "./chartChanges.js";
import type {Spending} from "./facts.js";
import {heatCells} from "./heatCells.js";
import {heatTitle} from "./heatTitle.js";
import {lineLabel} from "./lineLabel.js";
import {sliceFrame} from "./sliceFrame.js";
import {sliceHref} from "./sliceHref.js";
import {definitions, unitNames, valueUnit} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {trendYears, yearRange} from "./trendLines.js";

/** Years × lines, each cell a change, an execution rate or a share, coloured by it. */
export function heat(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {words, text} = telling;
  const {filters, groups} = facts;
  const kind = filters.heat;
  const span = text.years(filters.from, filters.to);
  const parts = {units: unitNames(facts, telling), what: lineLabel("whole", facts, words), years: span};
  const controls = ways(
    (["change", "execution", "share"] as const).map((id) => ({
      ...{id, name: text.heat.ways[id], href: sliceHref(facts, {heat: id}), current: id === kind}
    })),
    {figure: "heat", label: text.heat.label}
  );
  const title = heatTitle(facts, {...telling, kind});
  if (title === undefined) {
    const reason = facts.years.length > 0 ? text.heat.none(kind, parts) : text.nothing(parts);
    return element("div", {}, facts.years.length > 0 && controls, element("p", {class: "absent"}, reason));
  }
  const frame = sliceFrame(facts, telling);
  const {mark, source} = frame;
  const measure = kind === "execution" ? {measure: text.heat.executionMeasure} : {};
  const unit = text.heat.units(kind, filters.per === "nominal" ? "" : valueUnit(facts, telling));
  const subtitle = definitions(facts, {...telling, ...measure, years: span, unit});
  const years = yearRange(facts);
  const table = heatTable(
    groups.map((group) => ({
      heading: groups.length > 1 ? unitNames({groups: [group]}, telling) : "",
      rows: rowsOf(facts, {...telling, group, years})
    })),
    {
      caption: `${title}. ${subtitle}`,
      corner: text.columns.line,
      years: trendYears(facts, {figure: "heat", years}),
      single: kind === "share" ? filters.side : undefined
    }
  );
  return element(
    "figure",
    {id: "heat", class: mark ? "figure synthetic" : "figure"},
    element(
      "figcaption",
      {},
      element("h3", {}, title),
      element("p", {class: "subtitle"}, mark && element("strong", {}, `${mark} · `), subtitle)
    ),
    controls,
    table,
    element("p", {class: "note"}, text.heat.reading[kind]),
    chartChangeNotes(facts, telling),
    element("p", {class: "source"}, source),
    tableTools(table, {...frame, id: "heat", title, subtitle})
  );
}

/** A group's rows: everything together, and each line with its parts below it. */
function rowsOf(
  facts: Spending,
  {group, years, ...telling}: SpendingTelling & {group: Group; years: readonly number[]}
): HeatRow[] {
  const own = facts.years.filter((row) => row.group_id === group.id && row.level !== "rest");
  const chosen = facts.filters.lines.join(",");
  return [...new Set(own.map((row) => row.line_id))].map((line) => {
    const rows = own.filter((row) => row.line_id === line);
    const {level} = rows[0]!;
    return {
      key: `heat:${group.id}:${line}`,
      label: lineLabel(line, facts, telling.words),
      href: level === "whole" || line === chosen ? null : sliceHref(facts, {lines: [line]}),
      level: level === "part" ? "part" : level === "whole" ? "whole" : "line",
      cells: heatCells(rows, {facts, ...telling, years, kind: facts.filters.heat})
    };
  });
}
