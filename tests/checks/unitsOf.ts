import {row} from "../models/row.js";
import type {Rows} from "../openTables.js";

/** A unit for every `unit_id` that a test's rows name. */
export function unitsOf(tables: Rows) {
  const named = Object.values(tables).flatMap((rows) => rows.flatMap(({unit_id}) => unit_id ?? []));
  return [...new Set(["u", ...named])].map((unit_id) => row.unit(unit_id));
}
