import {parseArgs} from "node:util";
import {rowsWanted} from "./sites/rowsWanted.js";

/** What can be measured, in the order in which it is. */
export const parts = ["first-view", "filters", "sql", "import", "publish", "report", "memory"] as const;
export type Part = (typeof parts)[number];

/** How the command is called. */
export const usage = `Usage: npm run bench -- [${parts.join("] [")}] [--rows ROWS[,ROWS…]] [--repeat TIMES] [--file FILE] [--built] [--write]`;

/** What a run measures: `rows` of filters, how often each visit and question, whether the site is there, and the README is written. */
export interface Order {
  parts: readonly Part[];
  rows: readonly number[];
  repeat: number;
  file?: string | undefined;
  built: boolean;
  write: boolean;
}

/** What was said on the command line. Throws a message for a person where it cannot be. */
export function orderOf(args: readonly string[]): Order {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rows: {type: "string", default: rowsWanted.join(",")},
      repeat: {type: "string", default: "2"},
      file: {type: "string"},
      built: {type: "boolean", default: false},
      write: {type: "boolean", default: false}
    }
  });
  const unknown = positionals.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”.\n${usage}`);
  const rows = values.rows.split(",").map(Number);
  if (rows.some((each) => !rowsWanted.some((known) => known === each)))
    throw new Error(`Filters are measured at ${rowsWanted.join(", ")} rows.\n${usage}`);
  const repeat = Number(values.repeat);
  if (!Number.isInteger(repeat) || repeat < 1) throw new Error(`“${values.repeat}” is no number of times.\n${usage}`);
  return {
    parts: parts.filter((part) => positionals.length === 0 || positionals.includes(part)),
    ...{rows, repeat, file: values.file, built: values.built, write: values.write}
  };
}
