import type {Browser} from "playwright-core";
import type {Figure} from "../figures.js";
import {link} from "../link.js";
import type {Line} from "../link.js";
import {newContext} from "../newContext.js";
import {quantile} from "../quantile.js";
import {subjects} from "./subjects.js";
import type {Subject} from "./subjects.js";
import {visit} from "./visit.js";
import type {Visit} from "./visit.js";

/** The links that first views are measured over. */
export const lines: Readonly<Record<"loopback" | "far", Line | undefined>> = {
  loopback: undefined,
  far: {megabits: 10, roundTrip: 40}
};

const lineNames = {loopback: "loopback", far: "10 Mbit/s, 40 ms"};
const fields = [
  ["figure", "first figure", "ms"],
  ["bytes", "bytes before it", "bytes"],
  ["requests", "requests before it", "count"],
  ["engine", "of the engine before it", "bytes"],
  ["shift", "layout shift", "score"],
  ["blocked", "blocking time", "ms"],
  ["works", "filter works", "ms"],
  ["bytesToFilter", "bytes until it does", "bytes"]
] as const;

/**
 * The first views of our pages, the floor and stock Framework, cold and warm, over both links: each visited `repeat` times,
 * the medians of them. `ports` are where the sites are served.
 */
export async function firstView(
  browser: Browser,
  {ports, repeat, say}: {ports: Readonly<Record<Subject["id"], number>>; repeat: number; say: (line: string) => void}
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [lineId, line] of Object.entries(lines) as ["loopback" | "far", Line | undefined][]) {
    for (const subject of subjects) {
      say(`first view: ${subject.name}, ${lineNames[lineId]}`);
      const after = subject.filter && (await filteredText(browser, {port: ports[subject.id], subject}));
      const seen = {cold: [] as Visit[], warm: [] as Visit[]};
      const used = {cold: [] as Visit[], warm: [] as Visit[]};
      for (let time = 0; time < repeat; time++) {
        await coldAndWarm(browser, {port: ports[subject.id], line, subject, into: seen});
        if (after !== undefined)
          await coldAndWarm(browser, {port: ports[subject.id], line, subject, after, into: used});
      }
      for (const heat of ["cold", "warm"] as const)
        for (const [field, says, unit] of fields) {
          const visits = field === "works" || field === "bytesToFilter" ? used[heat] : seen[heat];
          if (visits.length === 0) continue;
          figures.push({
            id: `first-view/${subject.id}/${lineId}/${heat}/${field}`,
            says: `${subject.name}, ${lineNames[lineId]}, ${heat}: ${says}`,
            value: quantile(
              visits.map((each) => each[field]),
              0.5
            ),
            unit
          });
        }
    }
  }
  return figures;
}

/** How long the page 提问 of a second visit takes, on this machine, until its engine has answered a question. */
export async function sqlReady(
  browser: Browser,
  {port, repeat, say}: {port: number; repeat: number; say: (line: string) => void}
): Promise<Figure[]> {
  say("first view: SQL ready");
  const path = `query?sql=${encodeURIComponent("SELECT count(*) AS answered FROM budget")}`;
  const subject: Subject = {id: "spending", name: "提问", path, figure: ".answer-body table", saying: "answered"};
  const seen = {cold: [] as Visit[], warm: [] as Visit[]};
  for (let time = 0; time < repeat; time++) await coldAndWarm(browser, {port, line: undefined, subject, into: seen});
  return (["cold", "warm"] as const).map((heat) => ({
    id: `first-view/query/loopback/${heat}/ready`,
    says: `提问, loopback, ${heat}: SQL has answered`,
    value: quantile(
      seen[heat].map(({figure}) => figure),
      0.5
    ),
    unit: "ms"
  }));
}

/** A browser that has seen nothing visits a page, and then once more. */
async function coldAndWarm(
  browser: Browser,
  {
    port,
    line,
    subject: {path, figure, saying, filter},
    after,
    into
  }: {
    port: number;
    line: Line | undefined;
    subject: Subject;
    after?: string;
    into: Record<"cold" | "warm", Visit[]>;
  }
): Promise<void> {
  const way = await link(port, line);
  const context = await newContext(browser);
  const watching = after === undefined ? {figure, saying} : {figure, ...filter, after};
  try {
    for (const heat of ["cold", "warm"] as const) into[heat].push(await visit(context, {link: way, path, watching}));
  } finally {
    await context.close();
    await way.close();
  }
}

/** What a page's figure says once its filter is used, found out at leisure. */
async function filteredText(
  browser: Browser,
  {port, subject: {path, figure, filter}}: {port: number; subject: Subject}
): Promise<string> {
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/${path}`);
    await page.locator(figure).first().waitFor();
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
    const before = await page.locator(figure).first().textContent();
    await page.locator(filter!.control).first().selectOption(filter!.value);
    await page.waitForFunction(
      ([selector, text]) => ![null, undefined, text].includes(document.querySelector(selector!)?.textContent),
      [figure, before] as const
    );
    await page.waitForTimeout(500);
    return (await page.locator(figure).first().textContent())!;
  } finally {
    await context.close();
  }
}
