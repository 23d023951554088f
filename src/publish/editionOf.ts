import type {Query} from "../database/query.js";
import type {Edition} from "./edition.js";
import type {InputFile, Manifest} from "./manifest.js";
import {inputsOf, manifestRows, rowKey} from "./manifestRows.js";
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
  const rows = printed.flatMap((number) => number.rows);
  const {lang, stamp} = publication;
  const manifest: Manifest = {
    ...{format: "budget-notebook-publication", version: 1, tool: release.tool},
    ...{unit: subject.unit, year: subject.year, lang, stamp, search: subject.search, dataDate: subject.dataDate},
    inputs: inputsOf(rows, {release, own}),
    numbers: printed.map((number) => ({...number, rows: number.rows.map(rowKey)})),
    rows: manifestRows(rows)
  };
  return {publication, opened: numbers, manifest};
}
