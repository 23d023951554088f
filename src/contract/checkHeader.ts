import type {Problem} from "./problem.js";
import {quote} from "./quote.js";

/** Whether a file's first line is its table's columns in their order; every column that is not in its place is named. */
export function checkHeader(
  header: readonly string[],
  {file, columns}: {file: string; columns: readonly string[]}
): Problem[] {
  const expected = `the header is ${columns.join(",")}`;
  const problem = (column: string, reason: string): Problem => ({file, line: 1, column, value: column, reason});
  if (header.every((name) => name === "")) return [problem("", `the file has no header: ${expected}.`)];

  const problems: Problem[] = [];
  for (const column of columns) {
    if (!header.includes(column)) problems.push(problem(column, `the column is missing: ${expected}.`));
  }
  header.forEach((name, i) => {
    if (!columns.includes(name)) problems.push(problem(name, `${quote(name)} is not a column here: ${expected}.`));
    else if (header.indexOf(name) < i) problems.push(problem(name, `the column stands twice: ${expected}.`));
  });
  if (problems.length > 0) return problems;

  const at = columns.findIndex((column, i) => column !== header[i]);
  return at < 0 ? [] : [problem(header[at]!, `the column stands where ${columns[at]!} should: ${expected}.`)];
}
