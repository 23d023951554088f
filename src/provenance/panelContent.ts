import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {amount, amountMargin, count, points, rate, signedRate} from "../format.js";
import {formulaText, termText} from "../formula.js";
import {metrics} from "../metrics.js";
import type {MetricId} from "../metrics.js";
import type {Words} from "../text.js";
import type {PublishedRow} from "./publishedRow.js";
import {refHash} from "./ref.js";
import type {Provenance} from "./types.js";

function shown(found: Provenance, {words}: {words: Words}): string {
  switch (found.number) {
    case "amount":
      return `${amount(found)} ${words.amountUnit}`;
    case "rate":
      return rate(found);
    case "points":
      return words.provenance.points(points(found));
    case "count":
      return count(found.value);
  }
}

/** What the panel says of a number: what it means, how it was worked out, what it was made of and where that stands. */
export function panelContent(found: Provenance, {words}: {words: Words}): {title: string; content: Child} {
  const text = words.provenance;
  const {subject, number: kind, basis, growth, terms, rows} = found;
  const metric = subject.kind === "metric" ? (subject.metric as MetricId) : undefined;
  const margin = kind === "amount" && basis === "derived" ? amountMargin(found) : "";
  const fact = (label: string, content: Child) => [element("dt", {}, label), element("dd", {}, content)];
  return {
    title: text.title({units: found.units.map(words.name), subject: text.label(subject, {words})}),
    content: [
      element(
        "p",
        {class: "panel-value"},
        element("strong", {}, shown(found, {words})),
        ` ${margin} `,
        element("span", {class: basis === "derived" ? "mark" : "faint"}, words.basis[basis]),
        found.synthetic && basis !== "synthetic" && element("span", {class: "faint"}, ` · ${words.basis.synthetic}`)
      ),
      element(
        "dl",
        {class: "panel-facts"},
        metric && [
          fact(text.meaning, words.metrics[metric].meaning),
          fact(text.caution, words.metrics[metric].caution),
          metrics[metric].standard && fact(text.standard, metrics[metric].standard)
        ],
        fact(text.formula, element("span", {class: "panel-formula"}, formulaText(found))),
        growth && fact(text.growth, signedRate(growth)),
        fact(
          text.terms,
          element(
            "ul",
            {},
            terms.map((term) => element("li", {}, `${text.label(term.label, {words})} `, termText(term)))
          )
        )
      ),
      dataTable(rows, {
        caption: text.rows,
        columns: [
          {
            head: text.columns.printed,
            cell: ({printed, printed_en = printed}) => words.name({name: printed, name_en: printed_en})
          },
          {head: text.columns.document, cell: (row) => words.name({name: row.title, name_en: row.title_en})},
          {head: text.columns.place, cell: (row) => row.source},
          {
            head: text.columns.file,
            cell: ({document_id: document, table, line}) =>
              numberText(`${document}/${table}.csv:${line}`, refHash({kind: "row", document, table, line}))
          }
        ]
      })
    ]
  };
}

/** What the panel says of a published row: every cell, under the name of its column, and the file it stands in. */
export function rowContent(row: PublishedRow, {words}: {words: Words}): {title: string; content: Child} {
  const text = words.provenance;
  const file = `${row.document_id}/${row.table}.csv`;
  return {
    title: text.rowTitle({file, line: row.line}),
    content: [
      rowTable(row, {words}),
      element("p", {}, element("a", {href: words.dataHref(file)}, text.wholeFile(file)))
    ]
  };
}

/** A published row's document, and its cells under the names of their columns. */
export function rowTable(row: PublishedRow, {words}: {words: Words}): Child {
  const text = words.provenance;
  return [
    element("p", {}, words.name({name: row.title, name_en: row.title_en})),
    dataTable(row.cells, {
      caption: text.rowCaption,
      columns: [
        {head: text.columns.column, cell: ({column}) => element("code", {}, column)},
        {head: text.columns.cell, cell: ({value}) => value ?? ""}
      ]
    })
  ];
}
