import type {measures} from "../schema.js";

/** What the cells of a column say. `ignored` columns are kept out of what is read, and listed as such. */
export const roles = [
  ...(["account", "code", "amount", "unit", "year", "period", "stage", "fund", "side", "note", "ignored"] as const)
] as const;
export type Role = (typeof roles)[number];

export type Stage = keyof typeof measures;
export type Side = "income" | "expenditure";

/** What is said of an amount beside the number: by its column's header, a cell of its row, or for the whole table. */
export interface Said {
  year: number | null;
  /** Cumulative to this month of the year; missing for the year. */
  month: number | null;
  stage: Stage | null;
  fund: string | null;
  side: Side | null;
  /** The organisation, as printed. */
  unit: string | null;
  /** The line of the chart, as printed: the names of the lines it stands below, then its own. */
  account: readonly string[];
}

export const nothingSaid: Said = {
  ...{year: null, month: null, stage: null, fund: null, side: null, unit: null, account: []}
};

/** A column: its header as printed, rows of a header that spans several joined by a space; what it is; what it says. */
export interface Column {
  header: string;
  role: Role;
  /** Of the amounts of the column; for other roles nothing is said. */
  says: Said;
}

/** A kind of row. Every row of a table is of exactly one: none is dropped. */
export const rowKinds = ["above", "header", "blank", "data", "total", "note"] as const;
export type RowKind = (typeof rowKinds)[number];

/** How a table is to be read. Together with the sheet it decides what is read, and nothing else does. */
export interface Layout {
  /** The rows of the header, as indices of `Sheet.rows`, ends included. */
  header: {from: number; to: number};
  columns: readonly Column[];
  /** By row of the sheet. */
  kinds: readonly RowKind[];
  /** What one printed unit of money is in currency units; missing where nothing says it, and then it must be asked. */
  amountUnit: number | null;
  /** ISO 4217; missing where nothing says it. */
  currency: string | null;
  /** What holds for the whole table unless a column or a cell says otherwise. */
  says: Said;
  /** Whether a dash says that there was none (`nil`) or says nothing. */
  dash: "nothing" | "nil";
}

/**
 * What a reader says of a table where the guess is wrong. All but the kinds of single rows and the year hold for any table
 * of the same shape.
 */
export interface Corrections {
  header?: {from: number; to: number};
  /** By column. */
  roles?: Readonly<Record<number, Role>>;
  /** By row of the sheet, as an index. */
  kinds?: Readonly<Record<number, RowKind>>;
  amountUnit?: number | null;
  says?: Partial<Pick<Said, "year" | "stage" | "side">>;
  dash?: Layout["dash"];
}
