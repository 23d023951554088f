import type {Row} from "../contract/readTable.js";
import {tableNames, tables, type TableName} from "../schema.js";
import {unitAtStart} from "./numerals.js";

/** What a row of a document says about its report: that a figure, or something told, stands at a place. */
export interface Statement {
  table: TableName;
  file: string;
  line: number;
  /** Section, sentence and ordinal, as in the row's `source`. */
  source: string;
  /** The figure as typed; empty where the row has none, so that only its place can be looked up. */
  value: string;
  /** The unit that must be printed with it, where that is a per cent sign or a unit of money. */
  unit: string;
  /** A head count that the report need not print: it may list those counted. */
  counted: boolean;
}

/** The columns that hold figures a report prints. */
export const figureColumns: Partial<Record<TableName, readonly string[]>> = {
  claims: ["value"],
  budget: ["amount"],
  staffing: ["headcount", "quota"],
  outcomes: ["value"],
  awards: ["recipients"],
  improvements: ["target"],
  inputs: ["value"]
};

const unitNames = tables.documents.columns.amount_unit!.values!;

/** What the rows of a document say, table by table; a table without `source` says nothing. */
export function statements(
  document: Row,
  {tables: rows}: {tables: Readonly<Record<TableName, readonly Row[]>>}
): Statement[] {
  const {document_id, amount_unit} = document.values;
  return tableNames.flatMap((table) =>
    tables[table].columns.source === undefined
      ? []
      : rows[table]
          .filter(({values}) => values.document_id === document_id && values.source !== "")
          .flatMap((row) => statementsOf(row, {table, amount_unit: amount_unit!}))
  );
}

function statementsOf(
  {file, line, values}: Row,
  {table, amount_unit}: {table: TableName; amount_unit: string}
): Statement[] {
  const figures = (figureColumns[table] ?? []).map((column) => values[column]!).filter((value) => value !== "");
  const unit = unitOf(values, {table, amount_unit});
  const statement = {table, file, line, source: values.source!, unit, counted: table === "awards"};
  return (figures.length > 0 ? figures : [""]).map((value) => ({...statement, value}));
}

function unitOf(values: Row["values"], {table, amount_unit}: {table: TableName; amount_unit: string}): string {
  if (table === "claims" && values.kind !== "delta") return "%";
  if (table !== "claims" && table !== "budget") return unitAtStart(values.uom ?? "");
  const printed = values.printed_unit || unitNames[amount_unit]!;
  return printed === "?" ? "" : printed;
}
