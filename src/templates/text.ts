import type {AskWords} from "../ask/text.js";
import type {ColumnType} from "../schema.js";

/** What a column of a table means, in a reader's language. */
export type Meaning = AskWords["schema"]["meaning"];

/** The words of the templates, on the page and in the files. Words have no arithmetic: numbers come in formatted. */
export interface TemplateWords {
  title: string;
  about: string;
  /** What is lost where a spreadsheet opens and saves CSV. */
  caution: string;
  content: string;
  blank: string;
  tables: string;
  all: string;
  /** A table, and what a row of it is. */
  table(name: string, grain: string): string;
  workbook: string;
  csv: string;
  making: string;
  made(parts: {file: string; tables: string; rows: string}): string;
  failed: string;
  /** What stands in the first column of a row that is no data. */
  marks: {note: string; example: string};
  note(parts: {meaning: string; required: boolean; form: string}): string;
  chosen: string;
  /** How a cell is filled that names a row of another table of the same document. */
  named(table: string): string;
  forms: Readonly<Record<ColumnType, string>>;
  truths: {true: string; false: string};
  /** What the values of a column mean, by the column's name. */
  values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  lists: {sheet: string; title: string; label: string};
}
