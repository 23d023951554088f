import type {Breach, Problem} from "./problem.js";

/** Whether a file's first line is its table's columns in their order; every column that is not in its place is named. */
export function checkHeader(
  header: readonly string[],
  {file, columns}: {file: string; columns: readonly string[]}
): Problem[] {
  const problem = (column: string, breach: Breach): Problem => ({file, line: 1, column, value: column, ...breach});
  if (header.every((name) => name === "")) return [problem("", {rule: "no_header", parts: {columns}})];

  const problems: Problem[] = [];
  for (const column of columns) {
    if (!header.includes(column)) problems.push(problem(column, {rule: "missing_column", parts: {columns}}));
  }
  header.forEach((name, i) => {
    if (!columns.includes(name)) problems.push(problem(name, {rule: "unknown_column", parts: {columns}}));
    else if (header.indexOf(name) < i) problems.push(problem(name, {rule: "column_twice", parts: {columns}}));
  });
  if (problems.length > 0) return problems;

  const at = columns.findIndex((column, i) => column !== header[i]);
  if (at < 0) return [];
  return [problem(header[at]!, {rule: "column_elsewhere", parts: {columns, expected: columns[at]!}})];
}
