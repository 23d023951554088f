import type {Query} from "../database/query.js";
import {inService} from "./ref.js";
import type {Ref} from "./ref.js";
import type {Provenance, Term, Token} from "./types.js";

/** A head count as its document states it, or the number in service: the sum of the head counts that are. */
export async function traceStaff(query: Query, ref: Extract<Ref, {kind: "staff"}>): Promise<Provenance | undefined> {
  const rows = await query<StaffRow>(
    `SELECT staff_id, category AS name, category_en AS name_en, headcount, staff_years.document_id, staff_years.line,
       staff_years.source, title, title_en, units.name AS unit_name, units.name_en AS unit_name_en, staff_years.synthetic
     FROM staff_years
     JOIN documents USING (document_id)
     JOIN units ON units.unit_id = staff_years.unit_id
     WHERE staff_years.unit_id = ? AND staff_years.fiscal_year = ? AND headcount IS NOT NULL
       AND (staff_id = ? OR (in_service AND ? = '${inService}'))
     ORDER BY staff_years.line`,
    [ref.unit, ref.year, ref.staff, ref.staff]
  );
  const [first] = rows;
  if (!first) return undefined;
  const total = rows.reduce((sum, row) => sum + row.headcount, 0);
  return {
    ref,
    subject: {kind: "staff", name: first.name, name_en: first.name_en},
    unit: {name: first.unit_name, name_en: first.unit_name_en},
    ...{number: "count", value: total, low: total, high: total},
    basis: first.synthetic ? "synthetic" : "reported",
    synthetic: first.synthetic,
    formula: rows.flatMap((_, i): Token[] => (i === 0 ? [0] : ["+", i])),
    terms: rows.map((row): Term => ({
      ...{kind: "count", value: row.headcount, low: null, high: null, printed: String(row.headcount)},
      label: {kind: "staff", name: row.name, name_en: row.name_en},
      ref: {kind: "row", document: row.document_id, table: "staffing", line: row.line}
    })),
    rows: rows.map((row) => ({
      ...{document_id: row.document_id, title: row.title, title_en: row.title_en, source: row.source},
      ...{table: "staffing", line: row.line, printed: String(row.headcount)}
    }))
  };
}

interface StaffRow {
  name: string;
  name_en: string;
  headcount: number;
  document_id: string;
  line: number;
  source: string;
  title: string;
  title_en: string;
  unit_name: string;
  unit_name_en: string;
  synthetic: boolean;
}
