import type {Answer, AnswerColumn} from "../database/ask.js";
import type {Value} from "../database/query.js";
import {columnDecimals, exactNumber, plainNumber} from "../format.js";
import {isYear} from "./chartOf.js";
import {spreadsheetText} from "../spreadsheetText.js";

/** How a column's values are shown: numbers with the same decimals all down, years and text as they stand, nothing as nothing. */
export function columnText({rows}: Answer, column: number): (value: Value) => string | null {
  const numbers = rows.map((row) => row[column]).filter((value) => typeof value === "number");
  const decimals = columnDecimals(numbers.filter(Number.isFinite));
  const years = numbers.every(isYear);
  return (value) =>
    value === null
      ? null
      : typeof value === "number"
        ? years
          ? String(value)
          : plainNumber(value, decimals)
        : String(value);
}

/** An answer as a file takes it: every digit, nothing as an empty cell, no text that a spreadsheet would compute. */
export function answerSheet({columns, rows}: Answer): {header: string[]; rows: string[][]} {
  return {header: columns.map(({name}) => spreadsheetText(name)), rows: rows.map((row) => row.map(fileCell))};
}

/** An answer as a spreadsheet takes it from the clipboard: tabs between cells, none within. */
export function answerTsv(answer: Answer): string {
  const {header, rows} = answerSheet(answer);
  return [header, ...rows].map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

/** Rows in the order of a column: numbers by size, text by its alphabet, nothing last whichever way. */
export function sortRows(
  rows: Answer["rows"],
  {column, type, down}: {column: number; type: AnswerColumn["type"]; down: boolean}
): Answer["rows"] {
  const collator = new Intl.Collator("zh-CN", {numeric: true});
  const compare = (a: Value, b: Value) =>
    type === "number" ? Number(a) - Number(b) : collator.compare(String(a), String(b));
  return [...rows].sort((one, other) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return down ? compare(b, a) : compare(a, b);
  });
}

function fileCell(value: Value): string {
  if (value === null) return "";
  return typeof value === "number" ? exactNumber(value) : spreadsheetText(String(value));
}

/** An answer with its texts as plain ones: the characters that make a number a link elsewhere make none here. */
export function plainAnswer({columns, rows, more}: Answer): Answer {
  const plain = (text: string) => text.replace(/[\uE000-\uE002]/g, "\uFFFD");
  return {
    columns: columns.map(({name, type}) => ({name: plain(name), type})),
    rows: rows.map((row) => row.map((value) => (typeof value === "string" ? plain(value) : value))),
    more
  };
}
