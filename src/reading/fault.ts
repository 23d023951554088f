/** Why something in a person's file could not be read; each has its words, and how to mend it. */
export const faultRules = [
  // of a whole file, or a sheet of it
  "empty",
  "unreadable",
  "left_out",
  "too_large",
  "not_a_table",
  "web_page",
  "pdf",
  "old_workbook",
  "locked_workbook",
  "broken_workbook",
  "other_archive",
  "locked_archive",
  "broken_archive",
  "not_text",
  "quotes",
  // of a template
  "not_data",
  "unfilled",
  // of a table
  "no_header",
  "no_amounts",
  "duplicate_header",
  "too_many_cells",
  // of a cell
  "not_a_number",
  "scientific",
  "too_precise",
  "too_long",
  "date_for_number",
  "formula_error",
  "not_a_year",
  "not_a_period",
  "no_year",
  "no_account",
  "unknown_stage",
  "unknown_fund",
  "unknown_side",
  "twice"
] as const;
export type FaultRule = (typeof faultRules)[number];

/** A place in a person's file that could not be read, with what stands there. */
export interface Fault {
  file: string;
  sheet: string | null;
  /** The physical line or row, counted from 1; missing for a whole file. */
  line: number | null;
  /** The column, counted from 0; missing for a whole row. */
  column: number | null;
  value: string;
  rule: FaultRule;
}

/** What is wrong with a whole file, or with a sheet of it. */
export function faultOf(file: string, {rule, sheet = null}: {rule: FaultRule; sheet?: string | null}): Fault {
  return {file, sheet, line: null, column: null, value: "", rule};
}
