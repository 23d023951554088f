import type {LedgerEntry} from "../publish/ledgerEntry.js";
import type {TableName} from "../schema.js";
import type {Placements} from "../reading/chartOf.js";
import type {Corrections} from "../reading/layout.js";

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
  /**
   * Its rows as the engine loads them: by table, CSV in UTF-8 with the header that stacked tables have. They may be many,
   * so they are held apart from the page's memory.
   */
  rows: Readonly<Partial<Record<TableName, Blob>>>;
}

/** What a person has said of a table, to be said again of the next one of its shape. */
export interface Mapping {
  shape: string;
  corrections: Corrections;
  placements: Placements;
}

/** All that a person has brought into the notebook and made of it, and that the file they own holds. */
export interface Project {
  format: "budget-notebook";
  version: 1;
  documents: readonly ImportedDocument[];
  mappings: readonly Mapping[];
  /** The files that were published, oldest first. */
  publications: readonly LedgerEntry[];
  /** What was last chosen and written for the brief of a unit's year, by `unit/year`: the query string that makes it again. */
  briefs: Readonly<Record<string, string>>;
}

export const emptyProject: Project = {
  ...{format: "budget-notebook", version: 1},
  ...{documents: [], mappings: [], publications: [], briefs: {}}
};
