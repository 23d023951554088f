import {copyButton} from "../components/copyButton.js";
import {element} from "../components/element.js";
import {plainText} from "../components/numberText.js";
import {sortableTable, sortedRows} from "../components/sortableTable.js";
import type {SortOrder} from "../components/sortableTable.js";
import {count} from "../format.js";
import {spreadsheetText} from "../spreadsheetText.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {sliceFrame} from "./sliceFrame.js";
import {sourceColumns} from "./sourceColumns.js";
import {placesOf} from "./sourceRows.js";
import type {FigureSource} from "./sourceRows.js";
import {definitions, unitNames} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {valueText} from "./values.js";

/** At most so many rows are shown before all are asked for. */
const most = 200;

/** How the reader sorted the rows stays when the filters change. */
let order: SortOrder = {column: null, descending: false};

/** The figures behind the view, each with its document, section and row; to sort, copy and save. */
export function rowsBehind(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {words, text} = telling;
  const {filters, figureSources} = facts;
  const own = text.rowsBehind;
  const years = text.years(filters.from, filters.to);
  const lines = lineLabel("whole", facts, words);
  const units = unitNames(facts, telling);
  const rows = figureSources.filter((row) => row.level === "line");
  const totals = figureSources.filter((row) => row.level !== "line");
  if (rows.length === 0) return element("p", {class: "absent"}, text.nothing({units, what: lines, years}));
  const columns = sourceColumns(facts, telling);
  const documents = new Set(rows.flatMap((row) => placesOf(row).map(({document}) => document)));
  const {mark, source} = sliceFrame(facts, telling);
  const sheet = () => ({
    header: columns.map(({head}) => head),
    rows: sortedRows(rows, {columns, order, lang: words.lang}).map((row) =>
      columns.map((column) => (column.number ? column.sheet(row) : spreadsheetText(column.sheet(row))))
    )
  });
  const save = async () => {
    const {download} = await import("../download.js");
    download(own.file({units, lines, years}), sheet());
  };
  return element(
    "figure",
    {id: "rows-behind", class: mark ? "figure synthetic" : "figure"},
    element(
      "figcaption",
      {},
      element(
        "h3",
        {},
        own.title({
          lines,
          years,
          rows: count(rows.length),
          documents: count(documents.size),
          measure: text.measures[filters.measure]
        })
      ),
      element(
        "p",
        {class: "subtitle"},
        mark && element("strong", {}, `${mark} · `),
        definitions(facts, {...telling, years})
      )
    ),
    element(
      "p",
      {class: "tools"},
      copyButton(() => tabbed(sheet()), {
        label: own.copy,
        copied: own.copied(count(rows.length)),
        failed: own.copyFailed
      }),
      " ",
      element(
        "button",
        {type: "button", class: "chip", "data-key": "rows-behind:save", click: () => void save()},
        own.download
      )
    ),
    sortableTable<FigureSource, FigureSource>(rows, {
      ...{id: "rows-behind", caption: own.caption, totals, lang: words.lang, most},
      columns: columns.filter((column) => !column.sheetOnly),
      ...{order, onOrder: (chosen) => void (order = chosen), allLabel: own.all(count(rows.length))}
    }),
    totals
      .filter((row) => row.exact === false && row.fiscal_year !== null)
      .map((row) => {
        const value = valueText({...row, value: row.value!}, filters);
        return element("p", {class: "note"}, own.inexact({year: row.fiscal_year!, value}));
      }),
    element("p", {class: "source"}, source)
  );
}

/** A table as a spreadsheet takes it from the clipboard. */
function tabbed({header, rows}: {header: readonly string[]; rows: readonly (readonly string[])[]}): string {
  return [header, ...rows]
    .map((cells) => cells.map((cell) => plainText(cell).replaceAll(/[\t\n]+/g, " ")).join("\t"))
    .join("\n");
}
