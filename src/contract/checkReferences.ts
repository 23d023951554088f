import {tableNames, tables, type Reference, type TableName} from "../schema.js";
import {cycles} from "./cycles.js";
import type {Breach, Problem} from "./problem.js";
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
  const keyOf = (row: Row, own: string, more: Readonly<Record<string, string>> = {}): string =>
    [own, ...within].map((name) => more[name] ?? row.values[name] ?? "").join("\u001f");
  const byKey = new Map(targets.map((target) => [keyOf(target, references.column), target]));
  const problem = ({file, line, values}: Row, breach: Breach): Problem => ({
    ...{file, line, column, value: values[column]!},
    ...breach
  });
  const target = (row: Row): Row | undefined =>
    row.values[column] ? byKey.get(keyOf(row, column, {document_id: documentOf(row, references)})) : undefined;

  const problems = rows.flatMap((row) => {
    if (!row.values[column]) return [];
    const named = target(row);
    if (named === undefined) return incomplete ? [] : problem(row, notFound(row, {references, targets, column}));
    const alike = apart.filter((name) => named.values[name] === row.values[name]);
    return alike.length === 0 ? [] : problem(row, {rule: "row_with_the_same", parts: {columns: alike}});
  });
  if (!references.acyclic) return problems;
  const loops = cycles(rows, target).map((loop) => {
    const round = [...loop, loop[0]!].map(({values}) => values[references.column]!);
    return problem(loop[0]!, {rule: "circle", parts: {round}});
  });
  return [...problems, ...loops];
}

/** The document that a row's reference leads to, where it leads to rows of one document. */
function documentOf({values}: Row, {document}: Reference): string {
  return (document && values[document]) || (values.document_id ?? "");
}

function notFound(
  row: Row,
  {references, targets, column}: {references: Reference; targets: readonly Row[]; column: string}
): Breach {
  const {table, within = [], document} = references;
  const others = within.filter((name) => name !== "document_id");
  const alike = targets.filter(({values}) => values[references.column] === row.values[column]);
  const ownOnly = within.includes("document_id");
  const named = documentOf(row, references);
  const there = ownOnly ? alike.filter(({values}) => values.document_id === named) : alike;
  if (there.length > 0 && others.length > 0) return {rule: "row_with_another", parts: {table, columns: others}};
  const through = document && alike.length > 0 ? document : null;
  const of = !ownOnly ? "data" : named === row.values.document_id ? "own" : {document: named};
  return {rule: "unknown_row", parts: {table, name: references.column, of, through}};
}
