import fc from "fast-check";
import {tableNames, tables} from "../../src/schema.js";
import type {TableName} from "../../src/schema.js";
import type {Rows} from "../openTables.js";

/** A number of a document: a cell of a row. */
export interface NumberCell {
  table: TableName;
  column: string;
  /** The row among the rows of its table, and where it stands, as `document_id/table:line`. */
  index: number;
  place: string;
}

/** Every number that a document's tables state, as the schema has them: amounts, claims, counts, results, targets. */
export function numberCells(rows: Rows): NumberCell[] {
  return tableNames
    .filter((table) => tables[table].scope === "document")
    .flatMap((table) => {
      const columns = Object.entries(tables[table].columns).flatMap(([name, {type, fiscal}]) =>
        (type === "decimal" || type === "integer") && fiscal !== "date:fiscal-year" ? [name] : []
      );
      return (rows[table] ?? []).flatMap((row, index) =>
        columns
          .filter((column) => row[column] !== "")
          .map((column) => ({table, column, index, place: `${row.document_id}/${table}:${row.line}`}))
      );
    });
}

/**
 * The cells in batches of which no case names two rows, so that what a case says after all of a batch is changed is
 * said of one change. At most `batches` of them, drawn with `seed`.
 */
export function independentBatches(
  cells: readonly NumberCell[],
  {cases, seed, batches}: {cases: readonly (readonly string[])[]; seed: number; batches: number}
): NumberCell[][] {
  const beside = new Map<string, Set<string>>();
  for (const places of cases)
    for (const place of places) {
      const others = beside.get(place) ?? new Set<string>();
      beside.set(place, others);
      for (const other of places) others.add(other);
    }
  const drawn = fc.sample(fc.shuffledSubarray([...cells], {minLength: cells.length}), {seed, numRuns: 1})[0]!;
  const taken = Array.from({length: batches}, () => ({cells: [] as NumberCell[], near: new Set<string>()}));
  for (const cell of drawn) {
    const batch = taken.find(({near}) => !near.has(cell.place));
    batch?.cells.push(cell);
    for (const other of [cell.place, ...(beside.get(cell.place) ?? [])]) batch?.near.add(other);
  }
  return taken.map((batch) => batch.cells);
}

/** Rows with every cell changed beyond what any rounding explains, more or less by as much as `seed` draws. */
export function mutated(rows: Rows, {cells, seed}: {cells: readonly NumberCell[]; seed: number}): Rows {
  const sizes = fc.sample(fc.tuple(fc.boolean(), fc.double({min: 0.05, max: 0.6, noNaN: true})), {
    seed,
    numRuns: cells.length
  });
  const changed: Record<string, Record<string, string>[]> = {};
  for (const [i, {table, column, index}] of cells.entries()) {
    const [more, share] = sizes[i]!;
    const copies = (changed[table] ??= (rows[table] ?? []).map((row) => ({...row})));
    copies[index]![column] = shifted(copies[index]!, {column, more, share});
  }
  return {...rows, ...changed};
}

/** A cell's number changed by a share of itself, but by no less than one of its unit: of 万元, of a per cent, of a thing. */
function shifted(
  row: Readonly<Record<string, string>>,
  {column, more, share}: {column: string; more: boolean; share: number}
): string {
  const text = row[column]!;
  const value = Number(text);
  const scale = row.printed_unit === "元" || row.uom === "元" ? 10_000 : 1;
  const decimals = scale === 1 ? (text.split(".")[1]?.length ?? 0) : 0;
  const step = Math.max(Math.abs(value) * share, scale);
  const less = value - step >= 0 || value < 0;
  return (more || !less ? value + step : value - step).toFixed(decimals);
}
