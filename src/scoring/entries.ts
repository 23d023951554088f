import {readCsv, writeCsv} from "../csv.js";
import {tables} from "../schema.js";
import type {Entry} from "./facts.js";

/** An input's name as an id of the contract: `staff_posts` is `staff-posts`. */
export const inputId = (name: string): string => name.replaceAll("_", "-");
/** The name behind an id of the contract. */
export const inputName = (id: string): string => id.replaceAll("-", "_");

/** What a person entered for a unit's year. */
export interface EntryRecord {
  unit: string;
  year: number;
  entries: readonly Entry[];
}

const columns = Object.keys(tables.inputs.columns);

/**
 * Entries as the `inputs.csv` of a document of the kind `entered`. Every one has a `source`, which the contract asks for: where
 * it was taken from, in the person's own words.
 */
export function entriesCsv(records: readonly EntryRecord[]): string {
  const rows = records.flatMap(({unit, year, entries}) =>
    entries.map((entry) => {
      const cells: Readonly<Record<string, string>> = {
        ...{fiscal_year: String(year), unit_id: unit, input_id: inputId(entry.input)},
        ...(entry.state === "value"
          ? {value: entry.value, uom: entry.uom}
          : {state: "not_applicable", reason: entry.reason}),
        ...{evidence: entry.evidence, source: entry.source}
      };
      return columns.map((column) => cells[column] ?? "");
    })
  );
  return writeCsv(columns, rows);
}

/** Reads the entries of an `inputs.csv` that keeps the contract, one record for each unit and year in their first order. */
export function readEntries(text: string): EntryRecord[] {
  const {header, rows} = readCsv(text);
  const records = new Map<string, EntryRecord & {entries: Entry[]}>();
  for (const {cells} of rows) {
    const row = Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""]));
    const [unit, year] = [row["unit_id"]!, Number(row["fiscal_year"])];
    const key = `${unit} ${year}`;
    const record = records.get(key) ?? {unit, year, entries: []};
    record.entries.push(entryOf(row));
    records.set(key, record);
  }
  return [...records.values()];
}

/** An entry from the cells of a row of `inputs`, an empty cell as an empty text. */
export function entryOf(row: Readonly<Record<string, string>>): Entry {
  const said = {input: inputName(row["input_id"]!), evidence: row["evidence"]!, source: row["source"]!};
  return row["state"] === "not_applicable"
    ? {...said, state: "notApplicable", reason: row["reason"]!}
    : {...said, state: "value", value: row["value"]!, uom: row["uom"]!};
}
