import {join} from "node:path";
import {projectRoot} from "../scripts/projectRoot.js";
import {stackedTables} from "../scripts/stackedTables.js";
import {unitYears} from "../src/choice.js";
import {openNode} from "../src/database/node.js";
import {checkReport} from "../src/report/checkReport.js";
import {draftReport} from "../src/report/draftReport.js";
import {reportFacts} from "../src/report/reportFacts.js";
import type {Figure} from "./figures.js";
import {quantile} from "./quantile.js";

/** As many characters as forty pages of a report have. */
const length = 48_000;

/** How long it takes to read a report of forty pages, made of the drafts of every unit and year, and to judge each statement. */
export async function reporting({repeat, say}: {repeat: number; say: (line: string) => void}): Promise<Figure[]> {
  say("report: forty pages");
  const engine = await openNode(stackedTables({root: projectRoot, folder: join(projectRoot, "data")}));
  try {
    const years = await unitYears(engine.query);
    const choices = years.map(({unit_id: unit, fiscal_year: year}) => ({unit, year}));
    const drafts = await Promise.all(choices.map((choice) => draftReport(engine.query, choice)));
    const text = drafts.map(({lines}) => lines.map((line) => line.text).join("\n")).join("\n");
    const report = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    const facts = await reportFacts(engine.query, choices[0]!);
    const times = Array.from({length: repeat + 1}, () => {
      const begun = performance.now();
      checkReport(report, facts);
      return performance.now() - begun;
    }).slice(1);
    return [{id: "report/pages", says: "report: forty pages read and judged", value: quantile(times, 0.5), unit: "ms"}];
  } finally {
    engine.close();
  }
}
