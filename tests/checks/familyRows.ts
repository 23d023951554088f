import {demoFamily} from "../../src/generate/demoFamily.js";
import type {FamilyOptions, GeneratedDocument, Row} from "../../src/generate/family.js";
import {generateFamily} from "../../src/generate/generateFamily.js";
import {tableNames, tables} from "../../src/schema.js";
import {demoAccounts as accounts} from "../generate/committed.js";
import type {Rows} from "../openTables.js";

/** The rows of the synthetic family as they are stacked, each with its document and the line it is published on. */
export function familyRows(options: Partial<FamilyOptions> = {}): Rows {
  const {units, documents} = generateFamily({...demoFamily, accounts, ...options});
  const own = ({document, tables: own}: GeneratedDocument, name: (typeof tableNames)[number]): Row[] =>
    (own[name] ?? []).map((row, i) => ({...row, document_id: document.document_id!, line: String(i + 2)}));
  return Object.fromEntries([
    ["units", units],
    ["documents", documents.map(({document}) => document)],
    ...tableNames
      .filter((name) => tables[name].scope === "document")
      .map((name) => [name, documents.flatMap((document) => own(document, name))])
  ]) as Rows;
}
