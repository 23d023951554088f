import type {Problem} from "../contract/problem.js";
import {writeCsv} from "../csv.js";
import {broughtIn} from "../project/broughtIn.js";
import {importedDocument} from "../project/importedDocument.js";
import type {ImportedDocument} from "../project/project.js";
import {classifications, tables} from "../schema.js";
import type {TableName} from "../schema.js";
import {entriesCsv, readEntries} from "../scoring/entries.js";
import type {EntryRecord} from "../scoring/entries.js";
import {sha256} from "../sha256.js";
import type {UnitRow} from "./facts.js";
import {yearKey} from "./ownEntries.js";

type Cells = Readonly<Record<string, string | null>>;

/** The id of the document of the kind `entered` that a unit's year has in a person's project. */
export const enteredId = ({unit, year}: {unit: string; year: number}): string => `entered-${unit}-${year}`;

/** What the project's own documents of entries hold, by `unit/year`. */
export async function enteredIn(documents: readonly ImportedDocument[]): Promise<Record<string, EntryRecord>> {
  const read = documents.flatMap(({document_id, rows: {inputs}}) =>
    inputs && document_id.startsWith("entered-")
      ? [inputs.text().then((text) => readEntries(text).filter((record) => enteredId(record) === document_id))]
      : []
  );
  const records = (await Promise.all(read)).flat();
  return Object.fromEntries(records.map((record) => [yearKey(record), record]));
}

/**
 * The entries of a unit's year as a document of the contract, held against it: with a problem there is no document. `titles`
 * are in both languages, as every document has them.
 */
export async function enteredDocument(
  record: EntryRecord,
  {
    units,
    documents,
    synthetic,
    titles
  }: {
    units: readonly UnitRow[];
    documents: readonly ImportedDocument[];
    synthetic: boolean;
    titles: {title: string; title_en: string};
  }
): Promise<{document: ImportedDocument | null; problems: Problem[]}> {
  const id = enteredId(record);
  const text = entriesCsv([record]);
  const others = documents.filter(({document_id}) => document_id !== id);
  const brought = (await broughtIn(others)).get("units") ?? [];
  const own = new Set(brought.map((row) => row["unit_id"]));
  const head = {
    ...{document_id: id, unit_id: record.unit, fiscal_year: String(record.year), kind: "entered", ...titles},
    ...{currency: "CNY", amount_unit: "10000", synthetic: String(synthetic)}
  };
  const bytes = new TextEncoder().encode(text);
  return importedDocument([fileOf("documents", [head]), {path: `data/${id}/inputs.csv`, text}], {
    known: classifications.map((name) =>
      fileOf(name, name === "units" ? units.filter(({unit_id}) => !own.has(unit_id)) : [])
    ),
    brought: brought.length > 0 ? [fileOf("units", brought)] : [],
    ...{
      document_id: id,
      title: titles.title,
      origins: [{file: "inputs.csv", bytes: bytes.length, sha256: sha256(bytes)}]
    }
  });
}

/** Rows as a file of the contract. */
function fileOf(name: TableName, rows: readonly Cells[]): {path: string; text: string} {
  const header = Object.keys(tables[name].columns);
  return {
    path: `data/${name}.csv`,
    text: writeCsv(
      header,
      rows.map((row) => header.map((column) => row[column] ?? ""))
    )
  };
}
