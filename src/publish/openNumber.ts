import type {CheckName} from "../checks/index.js";
import {checkCases} from "../checks/runChecks.js";
import type {CheckWords} from "../checks/text.js";
import {plainText} from "../components/numberText.js";
import type {Query} from "../database/query.js";
import {formulaText} from "../formula.js";
import {panelContent, rowTable} from "../provenance/panelContent.js";
import {provenance} from "../provenance/provenance.js";
import {publishedRow} from "../provenance/publishedRow.js";
import type {PublishedRow} from "../provenance/publishedRow.js";
import {readRef} from "../provenance/ref.js";
import type {Ref} from "../provenance/ref.js";
import {caseFacts} from "../review/caseCard.js";
import {caseNames} from "../review/caseNames.js";
import {telling} from "../review/telling.js";
import type {ReviewWords} from "../review/text.js";
import type {Words} from "../text.js";
import type {Provenance} from "../provenance/types.js";
import type {OpenedNumber} from "./edition.js";
import type {PublishedNumber} from "./manifest.js";

/** The words that an opened number is told in. */
export interface OpeningWords {
  words: Words;
  checkWords: CheckWords;
  reviewWords: ReviewWords;
}

/** A number that has been opened, with what is known of it and the rows it was made of. */
export interface Traced extends Omit<OpenedNumber, "key" | "printed"> {
  /** What it is, as far as that says how it is printed; missing where it has no value. */
  number: Provenance["number"] | null;
  known: Pick<PublishedNumber, "value" | "low" | "high">;
  rows: readonly PublishedRow[];
}

const untold = {formula: "", number: null, known: {value: null, low: null, high: null}};

/** Opens the number that a reference names; undefined where nothing in the data answers to it. */
export async function openNumber(query: Query, key: string, told: OpeningWords): Promise<Traced | undefined> {
  const {words} = told;
  const ref = readRef(key);
  if (!ref) return undefined;
  if (ref.kind === "row") {
    const [row] = await rowsAt(query, [ref]);
    if (!row) return undefined;
    const title = words.provenance.rowTitle({file: fileOf(row), line: row.line});
    return {...untold, title, content: rowTable(filled(row), {words}), rows: [row], places: [placeTold(row, {words})]};
  }
  if (ref.kind === "case") {
    const [found] = await checkCases(query, {check: ref.check as CheckName, key: ref.key});
    if (!found) return undefined;
    const rows = await rowsAt(query, [found.left_rows, found.right_rows].flatMap(refsOf));
    return {
      ...untold,
      title: told.checkWords.checks[found.check_id].title,
      content: caseFacts(found, telling({names: await caseNames(query)}, told)),
      ...{rows, places: rows.map((row) => placeTold(row, {words}))}
    };
  }
  const found = await provenance(query, ref);
  if (!found) return undefined;
  const {number, value, low, high} = found;
  const rows = await rowsAt(
    query,
    found.rows.map(({document_id, table, line}) => ({kind: "row", document: document_id, table, line}))
  );
  return {
    ...panelContent(found, {words}),
    formula: plainText(formulaText(found)),
    ...{number, known: {value, low, high}},
    ...{rows, places: rows.map((row) => placeTold(row, {words}))}
  };
}

type RowRef = Extract<Ref, {kind: "row"}>;

/** The references of a case's rows: `document_id/table:line`, by spaces. */
function refsOf(places: string | null): RowRef[] {
  return [...(places ?? "").matchAll(/([^/\s]+)\/(\w+):(\d+)/g)].map(([, document, table, line]) => ({
    ...{kind: "row", document: document!, table: table!, line: Number(line)}
  }));
}

async function rowsAt(query: Query, refs: readonly RowRef[]): Promise<PublishedRow[]> {
  const rows = await Promise.all(refs.map((ref) => publishedRow(query, ref)));
  return rows.filter((row) => row !== undefined);
}

/** A row without its empty cells, which a file need not carry. */
const filled = (row: PublishedRow): PublishedRow => ({
  ...row,
  cells: row.cells.filter(({value}) => value !== null)
});

const fileOf = ({document_id, table}: PublishedRow) => `${document_id}/${table}.csv`;

/** Where a row stands: its document, the place in it, and its file and line. */
function placeTold(row: PublishedRow, {words}: {words: Words}): string {
  const source = row.cells.find(({column}) => column === "source")?.value;
  const title = words.name({name: row.title, name_en: row.title_en});
  return [title, source, `${fileOf(row)}:${row.line}`].filter(Boolean).join(" · ");
}
