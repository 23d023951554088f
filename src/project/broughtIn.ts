import {readCsv} from "../csv.js";
import {classifications, provenance, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import type {ImportedDocument} from "./project.js";

type Cells = Readonly<Record<string, string>>;

/** Rows of classifications, by table, each cell as its text. */
export type Brought = ReadonlyMap<TableName, readonly Cells[]>;

/** The rows that documents bring into the classifications; what several state is as the last has it. */
export async function broughtIn(documents: readonly ImportedDocument[]): Promise<Brought> {
  const read = classifications.map(async (name) => {
    const held = documents.flatMap(({rows}) => rows[name] ?? []);
    const all = (await Promise.all(held.map((blob) => blob.text()))).flatMap((text) => cellsOf(name, text));
    return [name, [...new Map(all.map((row) => [row[tables[name].key[0]!], row])).values()]] as const;
  });
  return new Map((await Promise.all(read)).filter(([, rows]) => rows.length > 0));
}

function cellsOf(name: TableName, stacked: string): Cells[] {
  const {header, rows} = readCsv(stacked);
  const places: readonly string[] = provenance(tables[name]);
  return rows.map(({cells}) =>
    Object.fromEntries(header.flatMap((column, i) => (places.includes(column) ? [] : [[column, cells[i]!]])))
  );
}
