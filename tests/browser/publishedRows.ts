import {readdirSync, readFileSync} from "node:fs";

/** A row of a published CSV by column name. */
export type PublishedRow = Record<string, string>;

/**
 * Every row of a table over all documents, read from `data/` with no help from the product's own code: a reference
 * that shares a mistake with what it checks would prove nothing.
 */
export function publishedRows(table: string): PublishedRow[] {
  const data = new URL("../../data/", import.meta.url);
  return readdirSync(data, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) => {
      try {
        return rows(readFileSync(new URL(`${name}/${table}.csv`, data), "utf8")).map((row) => ({
          ...row,
          document: name
        }));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
        throw error;
      }
    });
}

/** The cells of a published file's physical line. */
export function publishedLine(file: string, line: number): string[] {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8");
  return cellsOf(text.split(/\r?\n/)[line - 1]!);
}

function rows(text: string): PublishedRow[] {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  return lines.map((cells) => Object.fromEntries(header!.map((column, i) => [column, cells[i] ?? ""])));
}

function cellsOf(line: string): string[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, ""));
}
