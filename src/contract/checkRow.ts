import {kindsWithoutSections, type Column, type Table, type TableName} from "../schema.js";
import {checkCell} from "./checkCell.js";
import {checkRules} from "./checkRules.js";
import type {Breach, Problem} from "./problem.js";
import type {Row} from "./readTable.js";

/** What is wrong with a row taken alone: its cells, and what its table's rules ask of them together. */
export function checkRow(
  row: Row,
  {name: tableName, table, document}: {name: TableName; table: Table; document?: Row}
): Problem[] {
  const {file, line, values} = row;
  const problems: Problem[] = [];
  const report = (column: string, breach: Breach): void => {
    problems.push({file, line, column, value: values[column] ?? "", ...breach});
  };
  const placedFreely = kindsWithoutSections.includes(document?.values.kind ?? "");
  for (const [name, column] of Object.entries(table.columns)) {
    const value = values[name] ?? "";
    const says: Column = placedFreely && column.type === "source" ? {...column, type: "text"} : column;
    const breach =
      checkCell(value, {table: tableName, name, column: says}) ??
      checkMonth(value, {column, values, imported: document?.values.kind === "import"});
    if (breach) report(name, breach);
  }
  for (const {column, breach} of checkRules(values, {table, document: document?.values})) report(column, breach);
  return problems;
}

/** A fiscal year is a calendar year, save in a person's own file, where it may have begun the year before. */
function checkMonth(
  value: string,
  {column, values, imported}: {column: Column; values: Row["values"]; imported: boolean}
): Breach | undefined {
  if (column.monthOf === undefined || value === "") return undefined;
  const year = Number(values[column.monthOf]);
  const away = year - Number(value.slice(0, 4));
  if (Number.isNaN(away) || away === 0 || (imported && away === 1)) return undefined;
  return {rule: "month_of_another_year", parts: {year: String(year)}};
}
