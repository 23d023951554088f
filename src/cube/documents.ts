import type {Query} from "../database/query.js";
import type {Source} from "../overview/facts.js";

/**
 * A section of a document with figures of a unit in a year, or with claims about the year after, from which that year's
 * are worked out. A person's own file has no sections: there each amount is a cell of its own.
 */
export interface DocumentSection extends Omit<Source, "sections"> {
  place: number;
  fiscal_year: number;
  section: string | null;
  first_line: number;
}

/** Asks for every section that a unit's figures of any year come from. */
export function askDocuments(query: Query, unit: string): Promise<DocumentSection[]> {
  return query<DocumentSection>(
    `SELECT document_id, title, title_en, kind, published_on::VARCHAR AS published_on, amount_unit, synthetic, documents.line AS place,
       stated.fiscal_year, CASE WHEN kind <> 'import' THEN regexp_extract(stated.source, '^[^·]+') END AS section,
       min(stated.line) AS first_line
     FROM documents JOIN (
       SELECT document_id, source, line, fiscal_year FROM budget WHERE unit_id = ?
       UNION ALL
       SELECT document_id, source, line, fiscal_year - 1 AS fiscal_year FROM claims WHERE unit_id = ?
     ) AS stated USING (document_id)
     GROUP BY ALL ORDER BY place, document_id, stated.fiscal_year, first_line, section`,
    [unit, unit]
  );
}

/** The documents that figures of the years come from, each with its sections in the order in which it has them. */
export function sourcesAmong(sections: readonly DocumentSection[], {from, to}: {from: number; to: number}): Source[] {
  const documents = new Map<string, {document: DocumentSection; lines: Map<string, number>}>();
  for (const row of sections.filter((row) => row.fiscal_year >= from && row.fiscal_year <= to)) {
    const known = documents.get(row.document_id) ?? {document: row, lines: new Map<string, number>()};
    documents.set(row.document_id, known);
    if (row.section !== null)
      known.lines.set(row.section, Math.min(row.first_line, known.lines.get(row.section) ?? Infinity));
  }
  return [...documents.values()]
    .sort((a, b) => a.document.place - b.document.place)
    .map(({document: {document_id, title, title_en, kind, published_on, amount_unit, synthetic}, lines}) => ({
      ...{document_id, title, title_en, kind, published_on, amount_unit, synthetic},
      sections: [...lines]
        .sort(([, a], [, b]) => a - b)
        .map(([section]) => section)
        .join(" ")
    }));
}
