import type {Browser, Page} from "playwright-core";
import type {Figure} from "../figures.js";
import {quantile} from "../quantile.js";
import {quiet} from "../quiet.js";
import type {Act, ChangeTimes} from "./timeChange.js";
import {timeChange} from "./timeChange.js";

/** How long nothing must change before the next act, in milliseconds. */
const calm = 250;

const spans = {drawn: "figure in the page", painted: "painted", settled: "all of the page painted"};

/** What an opened page takes for acts of a reader: the first one warms it up, of the others the median and 95 %. */
export async function measureActs(
  page: Page,
  {
    browser,
    acts: [first, ...acts],
    figure,
    id,
    says
  }: {browser: Browser; acts: readonly Act[]; figure: string; id: string; says: string}
): Promise<Figure[]> {
  await quiet(browser);
  await page.evaluate(timeChange, {act: first!, figure, calm});
  await quiet(browser);
  const times: ChangeTimes[] = [];
  for (const act of acts) {
    const time = await page.evaluate(timeChange, {act, figure, calm});
    if (!time.differs) throw new Error(`${says}: the same figure after ${JSON.stringify(act)}.`);
    times.push(time);
  }
  return (Object.keys(spans) as (keyof typeof spans)[]).flatMap((span) =>
    [0.5, 0.95].map((part): Figure => {
      const value = quantile(
        times.map((time) => time[span]),
        part
      );
      return {id: `${id}/${span}/p${part * 100}`, says: `${says}: ${spans[span]}, p${part * 100}`, value, unit: "ms"};
    })
  );
}
