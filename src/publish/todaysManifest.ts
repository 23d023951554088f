import type {Query} from "../database/query.js";
import type {PublishedRow} from "../provenance/publishedRow.js";
import {readRef, refHash} from "../provenance/ref.js";
import {tables} from "../schema.js";
import type {TableName} from "../schema.js";
import {isSameValue} from "./compare.js";
import type {Release} from "./editionOf.js";
import type {InputFile, Manifest, PublishedNumber} from "./manifest.js";
import {inputsOf, manifestRows, rowKey} from "./manifestRows.js";
import {openNumber} from "./openNumber.js";
import type {OpeningWords, Traced} from "./openNumber.js";
import {printedLike} from "./printedLike.js";

/**
 * What a publication would say of itself if it were made today: every number of its manifest, opened anew in the data as
 * they are, and printed as it was where its value is the same. A number to which nothing answers any more is left out.
 * A row is known by its key, on whatever line it stands. `onOpen` hears how many have been opened of how many there are;
 * what it throws stops the work.
 */
export async function todaysManifest(
  query: Query,
  before: Manifest,
  {
    release,
    own = new Map(),
    onOpen = () => {},
    ...words
  }: OpeningWords & {
    release: Release;
    own?: ReadonlyMap<string, readonly InputFile[]>;
    onOpen?: (opened: number, all: number) => void;
  }
): Promise<Manifest> {
  const numbers: PublishedNumber[] = [];
  const rows = new Map<string, PublishedRow>();
  for (const [i, number] of before.numbers.entries()) {
    const key = await keyToday(query, number, before);
    const found = key === undefined ? undefined : await openNumber(query, key, words);
    if (found) {
      numbers.push(numberToday(number, found));
      for (const row of found.rows) rows.set(rowKey(row), row);
    }
    onOpen(i + 1, before.numbers.length);
  }
  const all = [...rows.values()];
  return {
    ...before,
    ...{tool: release.tool, inputs: inputsOf(all, {release, own}), numbers, rows: manifestRows(all)}
  };
}

function numberToday(before: PublishedNumber, {title, number, known, rows}: Traced): PublishedNumber {
  const {value} = known;
  const isSame = number === null || value === null || isSameValue(before.value, value);
  const printed = isSame ? before.printed : printedLike(before, {number, known: {...known, value}});
  return {key: before.key, name: title, printed, ...known, rows: rows.map(rowKey)};
}

/** What opens a number today: of a row that was told, the line it stands on now; undefined where it is gone. */
async function keyToday(query: Query, {key, rows}: PublishedNumber, before: Manifest): Promise<string | undefined> {
  const ref = readRef(key);
  const cells = before.rows[rows[0] ?? ""];
  if (ref?.kind !== "row" || !cells || !(ref.table in tables)) return key;
  const {document, table} = ref;
  const columns = tables[table as TableName].key;
  const isKey = columns.map((column) => `AND coalesce(${column}::VARCHAR, '') = ?`).join(" ");
  const [found] = await query<{line: number}>(`SELECT line FROM ${table} WHERE document_id = ? ${isKey}`, [
    document,
    ...columns.map((column) => cells[column] ?? "")
  ]);
  return found && refHash({kind: "row", document, table, line: found.line});
}
