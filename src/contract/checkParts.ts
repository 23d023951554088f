import type {Table} from "../schema.js";
import {meets} from "./meets.js";
import type {Breach, Problem} from "./problem.js";
import type {Row} from "./readTable.js";

/** Wholes that do not say in `parts` how their parts stand to them, and rows that say it and have none. */
export function checkParts(rows: readonly Row[], {table}: {table: Table}): Problem[] {
  if (table.partOf === undefined) return [];
  const {column, where = {}} = table.partOf;
  const own = table.columns[column]!.references!.column;
  const place = (row: Row, name: string): string => `${row.file}\u001f${row.values[name]}`;
  const parts = rows.filter(({values}) => values[column] !== "" && meets(values, where));
  const firstPart = new Map(parts.map((part) => [place(part, column), part] as const).reverse());
  return rows.flatMap((row) => {
    const part = firstPart.get(place(row, own));
    const value = row.values.parts!;
    if ((part === undefined) === (value === "")) return [];
    const breach: Breach =
      part === undefined
        ? {rule: "parts_of_none", parts: {wholes: column}}
        : {rule: "parts_unsaid", parts: {part: part.line}};
    return {file: row.file, line: row.line, column: "parts", value, ...breach};
  });
}
