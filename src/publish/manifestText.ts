import type {InputFile, Manifest, PublishedNumber} from "./manifest.js";

/**
 * A manifest as JSON that can stand in a script element of a page: no `<` is in it. The same manifest gives the same
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
  return `${JSON.stringify(ordered).slice(0, -1)},"rows":${rowsText}}`.replaceAll("<", "\\u003c");
}

/** Written by hand: an object would put the names that are numbers before all others. */
function byName<V>(record: Readonly<Record<string, V>>, write: (value: V) => string): string {
  const names = Object.keys(record).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${write(record[name]!)}`).join(",")}}`;
}
