import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import Papa from "papaparse";

export type Cells = Readonly<Record<string, string>>;

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
    return read(path).map((cells, line) => ({
      ...cells,
      ...{document_id: document["document_id"]!, document_year: document["fiscal_year"]!, order: String(order)},
      ...{published_on: document["published_on"]!, amount_unit: document["amount_unit"]!, row: String(line)}
    }));
  });
}
