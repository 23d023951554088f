import type {Browser} from "playwright-core";
import type {Figure} from "./figures.js";
import {newContext} from "./newContext.js";
import {quantile} from "./quantile.js";
import {quiet} from "./quiet.js";
import {largeData} from "./sites/largeData.js";
import {largeSite} from "./sites/largeSite.js";

/** What readers ask of the rows themselves: sums, counts, the largest, one unit, a comparison, a join, a change. */
export const questions: readonly string[] = [
  "SELECT count(*) AS rows FROM budget",
  "SELECT fiscal_year, count(*) AS rows FROM budget GROUP BY ALL ORDER BY ALL",
  "SELECT fund, measure, count(*) AS rows, sum(amount) AS amount FROM budget GROUP BY ALL ORDER BY ALL",
  "SELECT fiscal_year, sum(amount) AS amount FROM budget WHERE measure = 'actual' AND account_id = 'expenditure' AND fund = 'all' AND period IS NULL GROUP BY ALL ORDER BY ALL",
  "SELECT fiscal_year, account_id, amount FROM budget WHERE unit_id = 'example-02' AND measure = 'budget' AND fund = 'general' AND fiscal_year = 2020 ORDER BY amount DESC LIMIT 50",
  "SELECT unit_id, account_id, fiscal_year, amount FROM budget WHERE measure = 'actual' AND period IS NULL ORDER BY amount DESC LIMIT 20",
  "SELECT account_id, avg(amount) AS mean, max(amount) AS most FROM budget WHERE fiscal_year = 2024 AND measure = 'actual' GROUP BY ALL ORDER BY mean DESC LIMIT 20",
  "SELECT name, sum(amount) AS amount FROM budget JOIN accounts USING (account_id) WHERE parent_id = 'expenditure' AND measure = 'actual' AND period IS NULL GROUP BY ALL ORDER BY ALL",
  "SELECT fiscal_year, sum(amount) FILTER (measure = 'budget') AS planned, sum(amount) FILTER (measure = 'actual') AS spent FROM budget WHERE account_id = 'basic' GROUP BY ALL ORDER BY ALL",
  "SELECT unit_id, count(DISTINCT account_id) AS lines FROM budget WHERE amount = 0 GROUP BY ALL ORDER BY ALL LIMIT 50"
];

/** How long the page 提问 takes from a question to its answer in the page, over so many rows: each asked `repeat` times. */
export async function sqlPage(
  browser: Browser,
  {dist, rows, repeat, say}: {dist: string; rows: number; repeat: number; say: (line: string) => void}
): Promise<Figure[]> {
  say(`SQL page: data of ${rows.toLocaleString("en")} rows`);
  const {folder} = await largeData(rows);
  const site = await largeSite(dist, {data: folder});
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(new URL("query", site.url).href);
    await page.locator(".cm-content").waitFor();
    say("SQL page: the engine starts");
    await quiet(browser);
    const times: number[] = [];
    for (let time = 0; time <= repeat; time++)
      for (const [i, sql] of questions.entries()) {
        await page.locator(".cm-content").fill(`${sql} -- ${time}.${i}`);
        const took = await page.evaluate(timeAnswer);
        if (time > 0) times.push(took);
      }
    const says = `提问 at ${rows.toLocaleString("en")} rows`;
    return [0.5, 0.95].map((part): Figure => {
      const value = quantile(times, part);
      return {id: `sql/${rows}/p${part * 100}`, says: `${says}: answer in the page, p${part * 100}`, value, unit: "ms"};
    });
  } finally {
    await context.close();
    await site.close();
  }
}

/** Runs in the page: asks what is written, and gives the milliseconds until the answer stands there. */
function timeAnswer(): Promise<number> {
  return new Promise((resolve, reject) => {
    const answer = document.querySelector(".answer-body")!;
    const late = setTimeout(() => reject(new Error("No answer.")), 120_000);
    const observer = new MutationObserver(() => {
      const took = performance.now() - begun;
      observer.disconnect();
      clearTimeout(late);
      if (answer.querySelector("table, p.absent")) resolve(took);
      else reject(new Error(`A question failed: ${answer.textContent}`));
    });
    observer.observe(answer, {childList: true, subtree: true});
    const begun = performance.now();
    document.querySelector<HTMLButtonElement>(".editor-tools button.primary")!.click();
  });
}
