import type {TableName} from "../schema.js";
import type {Happening} from "./demoHappenings.js";
import type {Fault} from "./plantedFaults.js";

/** A row of a table of the contract: every column of the schema, in its order, as text. */
export type Row = Readonly<Record<string, string>>;

/** The sources of money that a synthetic unit really has, in the order of `funds.csv`; their total is printed as `all`. */
export const funds = ["general", "other"] as const;
export type Fund = (typeof funds)[number];

/** What a unit lives on and does: see `profiles.ts`. */
export type ProfileName = "federation" | "centre" | "palace" | "street";

/** A unit to make figures for. Names are without the mark of synthetic data, which is added wherever they are written. */
export interface FamilyUnit {
  unit_id: string;
  name: string;
  name_en: string;
  level: "county" | "township";
  parent_id: string;
  profile: ProfileName;
  /** The yardstick of its yearly spending, in hundredths of 万元. */
  size: number;
}

/** What to generate. The same options give the same family, to the byte, on every machine. */
export interface FamilyOptions {
  seed: number;
  firstYear: number;
  lastYear: number;
  /** The first one publishes the documents, which cover them all; none is consolidated into another. */
  units: readonly FamilyUnit[];
  /** The rows of `accounts.csv`. */
  accounts: readonly Row[];
  /** `typical`: the lines of each unit's profile; `full`: every line of the main tree. */
  detail?: "typical" | "full";
  /** Who states cumulative execution by month, and from which year on. */
  months?: {units: readonly string[]; from: number};
  /** What is out of the ordinary, and still consistent. */
  happenings?: readonly Happening[];
  /** What is wrong on purpose; without any, every figure agrees with every other to the printed cent. */
  faults?: readonly Fault[];
}

/** One document: its row of `documents.csv`, and the tables of its folder that have rows. */
export interface GeneratedDocument {
  document: Row;
  tables: Partial<Record<TableName, readonly Row[]>>;
}

/** The rows of `units.csv`, and the documents in the order of `documents.csv`. */
export interface Family {
  units: readonly Row[];
  documents: readonly GeneratedDocument[];
}
