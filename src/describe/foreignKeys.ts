import {tables, type Table, type TableName} from "../schema.js";

/** A Table Schema foreign key; without `resource` it stays in its own table. */
export interface ForeignKey {
  fields: [string];
  reference: {resource?: string; fields: [string]};
}

/**
 * The references of a table that lead to one published table: a classification, or a table of the same document. What
 * may lead into any document (links) has no such form. `resources` says which tables are published, by their names.
 */
export function foreignKeys(
  name: TableName,
  {document_id, resources}: {document_id?: string; resources: ReadonlySet<string>}
): ForeignKey[] {
  return Object.entries(tables[name].columns).flatMap(([column, {references}]) => {
    if (references === undefined) return [];
    const target: Table = tables[references.table as TableName];
    if (references.document !== undefined) return [];
    const resource = target.scope === "document" ? `${document_id}.${references.table}` : references.table;
    if (!resources.has(resource)) return [];
    const reference: ForeignKey["reference"] = {fields: [references.column]};
    return {fields: [column], reference: references.table === name ? reference : {resource, ...reference}};
  });
}
