/** A rectangle of cells that a spreadsheet shows as one; rows and columns counted from 0 in `Sheet.rows`, ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A row as it stands in a person's file: its physical line or row number there, and its cells' texts. */
export interface SheetRow {
  line: number;
  cells: readonly string[];
}

/** A table of texts from a person's file, before anything is understood of it; blank cells are empty texts. */
export interface Sheet {
  /** The file's path as the person named it, within its folder or archive. */
  file: string;
  /** The name of the sheet in a workbook; missing for a file of text. */
  sheet: string | null;
  /** How the bytes were read: `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `gb18030`, or `xlsx`. */
  encoding: Encoding;
  /** What separates the cells of a file of text; missing for a workbook. */
  delimiter: Delimiter | null;
  rows: readonly SheetRow[];
  merges: readonly Merge[];
  /** The document that its rows belong to, where what it came with says so. */
  document?: string;
}

export const encodings = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "gb18030", "xlsx"] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof delimiters)[number];
