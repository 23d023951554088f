import type {Browser} from "playwright-core";
import type {Figure} from "../figures.js";
import {importTimes} from "./importTimes.js";
import {stagesFile} from "./stagesFile.js";

/** How many rows are imported. */
export const importedRows = [50_000, 1_000_000] as const;

/** What nothing in a flow of budget stages says. */
const answers = {choices: {"sheet-0-unit": "1", "import-currency": "USD"}, texts: {"import-unit": "City"}};

/** How long imports keep their reader waiting: of generated flows of budget stages, and of a person's own `file`. */
export async function importing(
  browser: Browser,
  {site, file, say}: {site: string; file?: string | undefined; say: (line: string) => void}
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const measure = async (path: string, {id, name}: {id: string; name: string}) => {
    say(name);
    const {read, taken, busy, left} = await importTimes(browser, {site, path, answers});
    figures.push(
      {id: `import/${id}/read`, says: `${name}: read`, value: read, unit: "ms"},
      {id: `import/${id}/taken`, says: `${name}: taken in`, value: taken, unit: "ms"},
      {id: `import/${id}/busy`, says: `${name}: longest that the page was busy`, value: busy, unit: "ms"},
      {id: `import/${id}/left`, says: `${name}: memory after it is taken out ÷ before`, value: left, unit: "ratio"}
    );
  };
  if (file) await measure(file, {id: "own", name: "import of this file"});
  for (const rows of importedRows) {
    const made = await stagesFile(rows);
    await measure(made.path, {id: String(rows), name: `import of ${rows.toLocaleString("en")} rows`}).finally(
      made.remove
    );
  }
  return figures;
}
