import type {InputFile, Manifest, PublishedNumber} from "./manifest.js";

/** What must not stand in a page as itself: what would end its script, command a machine, or turn a text around. */
const acting = /[<\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A manifest as JSON that can stand in a script element of a page: no `<`, and no character that acts, is in it. The same manifest gives the same
 * text, however its objects were put together: its rows, and the cells of each, stand in the order of their names.
 */
export function manifestText(manifest: Manifest): string {
  const {format, version, tool, unit, year, lang, stamp, search, dataDate, inputs, numbers, rows} = manifest;
  const ordered: Omit<Manifest, "rows"> = {
    ...{format, version, tool, unit, year, lang, stamp, search, dataDate},
    inputs: inputs.map(({file, sha256}): InputFile => ({file, sha256})),
    numbers: numbers.map(({key, name, printed, value, low, high, rows}): PublishedNumber => ({
      key,
      name,
      printed,
      value,
      low,
      high,
      rows
    }))
  };
  const rowsText = byName(rows, (cells) => byName(cells, (cell) => JSON.stringify(cell)));
  return `${JSON.stringify(ordered).slice(0, -1)},"rows":${rowsText}}`.replace(acting, escaped);
}

/** Written by hand: an object would put the names that are numbers before all others. */
function byName<V>(record: Readonly<Record<string, V>>, write: (value: V) => string): string {
  const names = Object.keys(record).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${write(record[name]!)}`).join(",")}}`;
}
