import type {Query} from "../database/query.js";
import {total} from "./interval.js";
import type {Interval} from "./interval.js";
import {inService} from "./ref.js";
import type {Ref} from "./ref.js";
import type {Provenance, SourceRow, Term, Token} from "./types.js";

/** A head count as its document states it, or the number in service: the sum of the head counts that are. */
export async function traceStaff(query: Query, ref: Extract<Ref, {kind: "staff"}>): Promise<Provenance | undefined> {
  const rows = await staffRows(query, {units: ref.unit, years: [ref.year, ref.year], staff: ref.staff});
  const [first] = rows;
  if (!first) return undefined;
  return {
    subject:
      ref.staff === inService
        ? {kind: "inService", year: ref.year}
        : {kind: "staff", name: first.name, name_en: first.name_en},
    units: [{name: first.unit_name, name_en: first.unit_name_en}],
    ...{number: "count", ...total(rows)},
    basis: first.synthetic ? "synthetic" : "reported",
    synthetic: first.synthetic,
    formula: rows.flatMap((_, i): Token[] => (i === 0 ? [0] : ["+", i])),
    terms: rows.map((row): Term => ({
      ...{kind: "count", value: row.value, low: null, high: null, printed: String(row.value)},
      label: {kind: "staff", name: row.name, name_en: row.name_en},
      ref: {kind: "row", document: row.document_id, table: "staffing", line: row.line}
    })),
    rows: staffSources(rows)
  };
}

/** The head counts of units (their ids, separated by commas) in years that go by a name, or that are in service. */
export function staffRows(
  query: Query,
  {units, years, staff}: {units: string; years: readonly [number, number]; staff: string}
): Promise<StaffRow[]> {
  return query<StaffRow>(
    `SELECT staff_years.unit_id, staff_years.fiscal_year, category AS name, category_en AS name_en, headcount AS value, NULL AS low, NULL AS high,
       staff_years.document_id, staff_years.line, staff_years.source, title, title_en, units.name AS unit_name,
       units.name_en AS unit_name_en, staff_years.synthetic
     FROM staff_years
     JOIN documents USING (document_id)
     JOIN units ON units.unit_id = staff_years.unit_id
     WHERE staff_years.unit_id IN (SELECT unnest(string_split(?, ','))) AND staff_years.fiscal_year IN (?, ?)
       AND headcount IS NOT NULL AND (staff_id = ? OR (in_service AND ? = '${inService}'))
     ORDER BY list_position(string_split(?, ','), staff_years.unit_id), staff_years.fiscal_year, staff_years.line`,
    [units, ...years, staff, staff, units]
  );
}

/** Where head counts stand. */
export function staffSources(rows: readonly StaffRow[]): SourceRow[] {
  return rows.map(({document_id, title, title_en, source, line, value}) => ({
    ...{document_id, title, title_en, source, table: "staffing", line, printed: String(value)}
  }));
}

/** A head count, and where it stands. */
export interface StaffRow extends Interval {
  unit_id: string;
  fiscal_year: number;
  name: string;
  name_en: string;
  document_id: string;
  line: number;
  source: string;
  title: string;
  title_en: string;
  unit_name: string;
  unit_name_en: string;
  synthetic: boolean;
}
