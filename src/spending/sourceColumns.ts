import {element} from "../components/element.js";
import {numberText, plainText} from "../components/numberText.js";
import type {SortableColumn} from "../components/sortableTable.js";
import {refHash} from "../provenance/ref.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {placesOf} from "./sourceRows.js";
import type {FigureSource} from "./sourceRows.js";
import type {SpendingTelling} from "./telling.js";
import {valueUnit} from "./telling.js";
import {values} from "./values.js";

/** A column of the rows behind the view; `sheet` is its cell as a spreadsheet takes it, and whether that is a number. */
export interface SourceColumn extends SortableColumn<FigureSource, FigureSource> {
  sheet(row: FigureSource): string;
  /** Only a spreadsheet has a column of its own for it. */
  sheetOnly?: boolean;
}

/** Every column of the rows behind the view. */
export function sourceColumns(facts: Spending, telling: SpendingTelling): SourceColumn[] {
  const {words, text} = telling;
  const {filters, groups, scope, sources} = facts;
  const heads = text.rowsBehind.columns;
  const units = [...new Set(groups.flatMap((group) => group.units))];
  const all = {id: "", name: "", name_en: "", units};
  const show = values({filters, groups: [all, ...units.map((unit) => ({...all, id: unit, units: [unit]}))]});
  const ofLine = (row: FigureSource) => ({
    ...{...row, group_id: row.unit_id ?? "", fiscal_year: row.fiscal_year!, line_id: row.line_id ?? "whole"}
  });
  const unitName = (row: FigureSource) => words.name(scope.units.find(({unit_id}) => unit_id === row.unit_id)!);
  const account = (row: FigureSource) => scope.accounts.find(({account_id}) => account_id === row.account_id);
  const code = (row: FigureSource) => (row.itemised ? (account(row)?.code ?? "") : "");
  const scheme = (row: FigureSource) => (code(row) ? (text.rowsBehind.schemes[account(row)!.scheme!] ?? "") : "");
  const funds = (row: FigureSource) =>
    (row.funds ?? "")
      .split(" ")
      .map((fund) => words.funds[fund] ?? fund)
      .join(words.listMark);
  const value = (row: FigureSource) => show.value(ofLine(row));
  /** Printed amounts add up to what a reader adds up from the column: as many decimals, whatever they leave open together. */
  const sum = (row: FigureSource) => value(row.basis === "derived" ? row : {...row, low: null, high: null});
  const shareOf = (row: FigureSource) => (row.share === null ? "" : show.share(ofLine(row)));
  const basis = (row: FigureSource) => {
    const name = words.basis[row.basis!];
    const method =
      row.basis === "derived" || row.method === "sum" ? text.rowsBehind.methods[row.method ?? ""] : undefined;
    return text.rowsBehind.how({basis: row.assumed ? words.assumedBasis(name) : name, method: method ?? ""});
  };
  const titles = new Map(sources.map((row) => [row.document_id, words.name({name: row.title, name_en: row.title_en})]));
  const documents = (row: FigureSource) => [
    ...new Set(placesOf(row).map(({document}) => titles.get(document) ?? document))
  ];
  const sections = (row: FigureSource) => placesOf(row).map(({source}) => source);
  const files = (row: FigureSource) =>
    placesOf(row).map(({document, table, line}) => `${document}/${table}.csv:${line}`);
  const inLines = (texts: readonly string[]) => texts.map((each) => element("div", {}, each));
  const textual = (id: string, {head, of}: {head: string; of: (row: FigureSource) => string}): SourceColumn => ({
    ...{id, head, cell: of, by: (row) => of(row) || null, sheet: of}
  });
  const total = (row: FigureSource) =>
    row.level === "all" ? text.rowsBehind.totalOfAll : text.rowsBehind.total(row.fiscal_year!);

  const columns: SourceColumn[] = [
    {
      ...textual("line", {head: heads.line, of: (row) => lineLabel(row.line_id!, facts, words)}),
      by: (row) => row.position,
      total
    },
    {...textual("year", {head: heads.year, of: (row) => String(row.fiscal_year)}), by: (row) => row.fiscal_year},
    {
      ...textual("value", {head: heads.value(valueUnit(facts, telling)), of: value}),
      ...{number: true, by: (row) => row.value, sheet: (row) => plainDigits(value(row))},
      total: (row) => (row.exact && row.fiscal_year !== null ? sum(row) : plainText(sum(row)))
    },
    {
      ...textual("share", {head: heads.share, of: shareOf}),
      ...{number: true, by: (row) => row.share, sheet: (row) => plainDigits(shareOf(row))},
      total: (row) => plainText(shareOf(row))
    },
    {
      ...textual("unit", {head: heads.unit, of: unitName}),
      ...{by: (row) => units.indexOf(row.unit_id!), sheetOnly: units.length === 1}
    },
    {
      ...textual("basis", {head: heads.basis, of: basis}),
      cell: (row) => (row.basis === "derived" ? element("span", {class: "mark"}, basis(row)) : basis(row))
    },
    {
      ...textual("code", {head: heads.code, of: code}),
      cell: (row) => code(row) && text.rowsBehind.codeOf({code: code(row), scheme: scheme(row)})
    },
    {...textual("scheme", {head: heads.scheme, of: scheme}), sheetOnly: true},
    textual("fund", {head: heads.fund, of: funds}),
    textual("measure", {head: heads.measure, of: () => text.measures[filters.measure]}),
    {
      ...textual("document", {head: heads.document, of: (row) => documents(row).join(words.listMark)}),
      cell: (row) => inLines(documents(row))
    },
    {
      ...textual("place", {head: heads.place, of: (row) => sections(row).join(" ")}),
      cell: (row) => inLines(sections(row))
    },
    {
      ...textual("file", {head: heads.file, of: (row) => files(row).join(" ")}),
      cell: (row) =>
        inLines(
          placesOf(row).map(({document, table, line}, i) =>
            numberText(files(row)[i]!, refHash({kind: "row", document, table, line}))
          )
        )
    }
  ];
  return columns;
}

/** A formatted number as a spreadsheet reads it: no link, no thousands separators, a plain minus sign. */
function plainDigits(text: string): string {
  return plainText(text).replaceAll(",", "").replace("−", "-");
}
