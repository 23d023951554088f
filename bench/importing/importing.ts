import type {Browser} from "playwright-core";
import type {Figure} from "../figures.js";
import type {Held} from "../memoryOf.js";
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
  const few = await stagesFile(300);
  const measure = async (path: string, {id, name}: {id: string; name: string}) => {
    say(name);
    const {read, taken, stopped, busy, before, idle, after} = await importTimes(browser, {
      site,
      first: few.path,
      path,
      answers
    });
    figures.push(
      {id: `import/${id}/read`, says: `${name}: read`, value: read, unit: "ms"},
      {id: `import/${id}/taken`, says: `${name}: taken in`, value: taken, unit: "ms"},
      {id: `import/${id}/stopped`, says: `${name}: stopped while it is read`, value: stopped, unit: "ms"},
      {id: `import/${id}/busy`, says: `${name}: longest that the page was busy`, value: busy, unit: "ms"},
      ...left("process", {
        held: idle,
        when: "idle",
        says: "memory of the process after it is taken out, nothing done since"
      }),
      ...left("heap", {held: after, when: "left", says: "heap of scripts, a few rows later"}),
      ...left("process", {held: after, when: "left", says: "memory of the process, a few rows later"})
    );
    function left(part: keyof Held, {held, when, says}: {held: Held; when: string; says: string}): Figure[] {
      const [was, is] = [before[part], held[part]];
      if (was === undefined || is === undefined) return [];
      return [{id: `import/${id}/${when}/${part}`, says: `${name}: ${says} ÷ before`, value: is / was, unit: "ratio"}];
    }
  };
  try {
    if (file) await measure(file, {id: "own", name: "import of this file"});
    for (const rows of importedRows) {
      const made = await stagesFile(rows);
      await measure(made.path, {id: String(rows), name: `import of ${rows.toLocaleString("en")} rows`}).finally(
        made.remove
      );
    }
  } finally {
    await few.remove();
  }
  return figures;
}
