import {tableNames, tables, type Reference, type TableName} from "../schema.js";
import {cycles} from "./cycles.js";
import type {Problem} from "./problem.js";
import {quote} from "./quote.js";
import type {Row} from "./readTable.js";

/** Cells that name no row where they must name one, or one they must not; and rows that are their own ancestors. */
export function checkReferences(
  rows: Readonly<Record<TableName, readonly Row[]>>,
  {incomplete}: {incomplete: ReadonlySet<string>}
): Problem[] {
  return tableNames.flatMap((name) =>
    Object.entries(tables[name].columns).flatMap(([column, {references}]) =>
      references === undefined
        ? []
        : checkReference(rows[name], {
            column,
            references,
            targets: rows[references.table as TableName],
            incomplete: incomplete.has(references.table)
          })
    )
  );
}

function checkReference(
  rows: readonly Row[],
  {
    column,
    references,
    targets,
    incomplete
  }: {
    column: string;
    references: Reference;
    targets: readonly Row[];
    incomplete: boolean;
  }
): Problem[] {
  const {within = [], apart = []} = references;
  const keyOf = ({values}: Row, own: string): string =>
    [own, ...within].map((name) => values[name] ?? "").join("\u001f");
  const byKey = new Map(targets.map((target) => [keyOf(target, references.column), target]));
  const known = new Set(targets.map(({values}) => values[references.column]));
  const problem = ({file, line, values}: Row, reason: string): Problem => {
    const value = values[column]!;
    return {file, line, column, value, reason: `${quote(value)} ${reason}`};
  };
  const target = (row: Row): Row | undefined => (row.values[column] ? byKey.get(keyOf(row, column)) : undefined);

  const problems = rows.flatMap((row) => {
    if (!row.values[column]) return [];
    const named = target(row);
    if (named === undefined) return incomplete ? [] : problem(row, notFound(row, {references, known, column}));
    const alike = apart.filter((name) => named.values[name] === row.values[name]);
    return alike.length === 0
      ? []
      : problem(row, `has the same ${alike.join(" and ")} as this row and must have another.`);
  });
  if (!references.acyclic) return problems;
  const loops = cycles(rows, target).map((loop) => {
    const round = [...loop, loop[0]!].map(({values}) => values[references.column]).join(" → ");
    return problem(loop[0]!, `comes back to itself: ${round}.`);
  });
  return [...problems, ...loops];
}

function notFound(
  {values}: Row,
  {references, known, column}: {references: Reference; known: ReadonlySet<string | undefined>; column: string}
): string {
  const {table, within = []} = references;
  const others = within.filter((name) => name !== "document_id");
  if (known.has(values[column]) && others.length > 0) {
    return `stands in ${table}.csv, but with another ${others.join(" or ")} than this row's.`;
  }
  const where = within.includes("document_id") ? `this document's ${table}.csv` : `${table}.csv`;
  return `is no ${references.column} of ${where}: correct it, or add the row there.`;
}
