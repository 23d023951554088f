import type {ColumnType, Condition, FormName, Table} from "../schema.js";

/** A slip that people and spreadsheets commonly make in a cell, by what is to be done about it. */
export type Slip =
  | "spaces_at_ends"
  | "spaces"
  | "capitals"
  | "underscores"
  | "letters_of_ids"
  | "decimals"
  | "separators"
  | "exponent"
  | "plus_sign"
  | "decimal_comma"
  | "too_precise"
  | "bare_point"
  | "full_width_digits"
  | "unit"
  | "capital_boolean"
  | "date_form"
  | "month_form"
  | "full_width_brackets"
  | "place_form";

type Nothing = Readonly<Record<never, never>>;

/** Every rule that a place can break, with what its words need beside the place: names and values, and no words. */
export interface RuleParts {
  // of a file or a folder
  missing_file: Nothing;
  too_deep: Nothing;
  /** `files` are those that may stand there. */
  no_table: {scope: Table["scope"]; files: readonly string[]};
  folder_without_document: Nothing;
  document_without_folder: Nothing;
  not_utf8: Nothing;
  bare_return: Nothing;
  open_quote: Nothing;
  stray_quote: Nothing;
  // of a header; `columns` are the table's, in their order
  no_header: {columns: readonly string[]};
  missing_column: {columns: readonly string[]};
  unknown_column: {columns: readonly string[]};
  column_twice: {columns: readonly string[]};
  column_elsewhere: {columns: readonly string[]; expected: string};
  // of a row
  blank_line: Nothing;
  too_many_cells: {cells: number; columns: number};
  too_few_cells: {cells: number; columns: number};
  /** `key` is that of both rows, the other on line `earlier`; `apart` is the column that can tell them apart. */
  repeated_key: {key: readonly string[]; earlier: number; apart: string | null};
  unfit_cells: {expect: Condition; where: Condition};
  /** The row is a whole; `part` is the line of its first part. */
  parts_unsaid: {part: number};
  /** No row names this one in `wholes` as its whole. */
  parts_of_none: {wholes: string};
  // of a cell
  /** `meaning` is what the contract says of the column, in English. */
  empty_cell: {table: string; name: string; meaning: string};
  unlisted_value: {values: readonly string[]};
  wrong_form: {form: ColumnType | FormName; slip: Slip | null};
  no_such_day: Nothing;
  month_of_another_year: {year: string};
  // of a cell that names a row
  /** `document` is the one it must be of where that is not the row's own; `through` the column that can name another. */
  unknown_row: {table: string; name: string; of: "data" | "own" | {document: string}; through: string | null};
  row_with_another: {table: string; columns: readonly string[]};
  row_with_the_same: {columns: readonly string[]};
  circle: {round: readonly string[]};
}

export type ContractRule = keyof RuleParts;

/** A rule that is broken, with its parts. */
export type Breach = {[R in ContractRule]: {rule: R; parts: RuleParts[R]}}[ContractRule];

/** A place in `data/` that does not keep to the contract. Loading reports it and never mends it. */
export type Problem = Breach & {
  /** Path from the project's root, with `/`. */
  file: string;
  /** Physical line, counted from 1 for the header. */
  line: number;
  /** The column, or the columns of a key joined by `, `; empty where the whole line or file is meant. */
  column: string;
  /** The offending text as it stands. */
  value: string;
};
