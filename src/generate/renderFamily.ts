import {readCsv, writeCsv} from "../csv.js";
import type {Family, Row} from "./family.js";
import {renderDocument} from "./renderDocument.js";

/**
 * The files of a family below `data/`, as path and text. `documents` and `units` are the present texts of
 * `documents.csv` and `units.csv`: rows of this family are replaced, rows of others kept as they are and put first.
 */
export function renderFamily(
  {units, documents}: Family,
  present: {documents: string; units: string}
): Map<string, string> {
  const files = new Map<string, string>();
  const family = new Set(units.map(({unit_id}) => unit_id));
  const merged = (table: "documents" | "units", rows: readonly Row[]) => {
    const {header, rows: kept} = readCsv(present[table]);
    const unit = header.indexOf("unit_id");
    const others = kept.map(({cells}) => cells).filter((cells) => !family.has(cells[unit]!));
    return writeCsv(header, [...others, ...rows.map((row) => header.map((column) => row[column]!))]);
  };
  files.set(
    "documents.csv",
    merged(
      "documents",
      documents.map(({document}) => document)
    )
  );
  files.set("units.csv", merged("units", units));
  for (const document of documents) for (const [path, text] of renderDocument(document)) files.set(path, text);
  return files;
}
