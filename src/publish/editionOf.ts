import type {Query} from "../database/query.js";
import type {PublishedRow} from "../provenance/publishedRow.js";
import {tables} from "../schema.js";
import type {Edition} from "./edition.js";
import type {InputFile, Manifest} from "./manifest.js";
import type {OpeningWords} from "./openNumber.js";
import {openPublication} from "./openPublication.js";
import type {Publication} from "./publication.js";

/** What a site was built of: the version of the tool, and the files of `data/` with their hashes, by path below it. */
export interface Release {
  tool: string;
  files: readonly InputFile[];
}

/** What a publication is of: its unit and year, the query string that makes it, and the day of its data. */
export type PublishedSubject = Pick<Manifest, "unit" | "year" | "search" | "dataDate">;

/**
 * Makes a publication ready for its files: every number opened, and what it was made from. `own` are the files that a
 * reader's own documents were read from, by the document's id.
 */
export async function editionOf(
  query: Query,
  publication: Publication,
  {
    subject,
    release,
    own = new Map(),
    ...opening
  }: OpeningWords & {
    subject: PublishedSubject;
    release: Release;
    own?: ReadonlyMap<string, readonly InputFile[]>;
    onOpen?: (opened: number, known: number) => void;
  }
): Promise<Edition> {
  const {numbers, printed} = await openPublication(query, publication, opening);
  const rows = new Map(printed.flatMap((number) => number.rows.map((row) => [rowKey(row), row])));
  const documents = new Set([...rows.values()].map(({document_id}) => document_id));
  const shipped = release.files.filter(({file}) => {
    const [document, ...rest] = file.split("/") as [string, ...string[]];
    return rest.length === 0 || (documents.has(document) && !own.has(document));
  });
  const brought = [...own].filter(([document]) => documents.has(document)).flatMap(([, files]) => files);
  const {lang, stamp} = publication;
  const manifest: Manifest = {
    ...{format: "budget-notebook-publication", version: 1, tool: release.tool},
    ...{unit: subject.unit, year: subject.year, lang, stamp, search: subject.search, dataDate: subject.dataDate},
    inputs: [...shipped, ...brought],
    numbers: printed.map((number) => ({...number, rows: number.rows.map(rowKey)})),
    rows: Object.fromEntries([...rows].map(([key, row]) => [key, cellsOf(row)]))
  };
  return {publication, opened: numbers, manifest};
}

/** What tells a row from all others, wherever it stands in its file: `document/table/` and the cells of its key. */
function rowKey({document_id, table, cells}: PublishedRow): string {
  const key = tables[table].key.map((column) => cells.find((cell) => cell.column === column)?.value ?? "");
  return `${document_id}/${table}/${key.join(",")}`;
}

/** A row's cells by column; empty ones are left out. */
function cellsOf({cells}: PublishedRow): Record<string, string> {
  return Object.fromEntries(cells.flatMap(({column, value}) => (value === null ? [] : [[column, value]])));
}
