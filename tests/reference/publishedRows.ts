import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import Papa from "papaparse";

export type Cells = Readonly<Record<string, string>>;

/** The rows of a table, by its name. */
export type RowsOf = (table: string) => readonly Cells[];

const file = (path: string) => fileURLToPath(new URL(`../../data/${path}.csv`, import.meta.url));
const read = (path: string): Cells[] =>
  Papa.parse<Cells>(readFileSync(file(path), "utf8"), {header: true, skipEmptyLines: true}).data;

/** The published documents, in their order, as the CSV has them. */
export const documents: readonly Cells[] = read("documents");

const tables = new Map<string, Cells[]>();

/** A published table as it stands: one at the top of `data/`, else every document's rows with the document's cells before their own. */
export function publishedRows(table: string): readonly Cells[] {
  const known = tables.get(table) ?? readTable(table);
  tables.set(table, known);
  return known;
}

function readTable(table: string): Cells[] {
  if (existsSync(file(table))) return read(table);
  return documents.flatMap((document, order) => {
    const path = `${document["document_id"]}/${table}`;
    if (!existsSync(file(path))) return [];
    return read(path).map((cells, row) => inDocument(cells, {document, order, row}));
  });
}

const inDocument = (cells: Cells, {document, order, row}: {document: Cells; order: number; row: number}): Cells => ({
  ...cells,
  ...{document_id: document["document_id"]!, document_year: document["fiscal_year"]!, order: String(order)},
  ...{published_on: document["published_on"]!, amount_unit: document["amount_unit"]!, row: String(row)}
});

/** The published rows, and after them those that a test adds, whose `document_id` says which of its documents they stand in. */
export function rowsWith(added: Readonly<Record<string, readonly Cells[] | undefined>>): RowsOf {
  const titles = added["documents"] ?? [];
  return (table) => {
    const more = (added[table] ?? []).map((cells, row) => {
      const order = titles.findIndex((document) => document["document_id"] === cells["document_id"]);
      return existsSync(file(table))
        ? cells
        : inDocument(cells, {document: titles[order]!, order: documents.length + order, row});
    });
    return [...publishedRows(table), ...more];
  };
}
