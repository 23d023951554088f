import {readCsv, writeCsv} from "../csv.js";
import type {TableName} from "../schema.js";

/** A file that a person gave, as far as it must be known again: its name, size and the SHA-256 of its bytes. */
export interface Origin {
  file: string;
  bytes: number;
  sha256: string;
}

/** A document that a person has imported, checked against the contract. */
export interface ImportedDocument {
  document_id: string;
  title: string;
  origins: readonly Origin[];
  /** Its rows as the engine loads them: by table, CSV text below the header that stacked tables have. */
  rows: Readonly<Partial<Record<TableName, string>>>;
}

/** All that a person has brought into the notebook, and that the file they own holds. */
export interface Project {
  format: "budget-notebook";
  version: 1;
  documents: readonly ImportedDocument[];
}

export const emptyProject: Project = {format: "budget-notebook", version: 1, documents: []};

/**
 * The stacked tables with a project's documents. One that was shipped under the same id gives way to the person's own.
 */
export function withImports(
  stacked: Readonly<Record<TableName, string>>,
  {documents}: Project
): Readonly<Record<TableName, string>> {
  const own = new Set(documents.map(({document_id}) => document_id));
  return Object.fromEntries(
    Object.entries(stacked).map(([name, text]) => {
      const table = name as TableName;
      const added = documents.map(({rows}) => rows[table] ?? "").join("");
      return [table, without(text, own) + added];
    })
  ) as Record<TableName, string>;
}

/** A stacked table without the rows of some documents. */
function without(text: string, documents: ReadonlySet<string>): string {
  if (![...documents].some((id) => text.includes(`\n${id},`) || text.includes(`,${id},`))) return text;
  const {header, rows} = readCsv(text);
  const at = header.indexOf("document_id");
  return at < 0
    ? text
    : writeCsv(
        header,
        rows.flatMap(({cells}) => (documents.has(cells[at]!) ? [] : [cells]))
      );
}
