import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import type {Figure} from "./figures.js";

/** What a page holds once its garbage is collected, in bytes. */
export interface Held {
  /** The heap of its scripts. */
  heap: number;
  /** The largest of the browser's processes that show pages, which has the engine's and the workers' in it; only Linux says it. */
  process: number | undefined;
}

/** What a page holds now. */
export async function heldBy(page: Page, browser: Browser): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const {usedSize} = await session.send("Runtime.getHeapUsage");
  await session.detach();
  const processes = await browser.newBrowserCDPSession();
  const {processInfo} = await processes.send("SystemInfo.getProcessInfo");
  await processes.detach();
  const held = processInfo.filter(({type}) => type === "renderer").flatMap(({id: pid}) => ownMemory(pid) ?? []);
  return {heap: usedSize, process: held.length === 0 ? undefined : Math.max(...held)};
}

/** What a page holds now, as figures of a run. */
export async function memoryOf(
  page: Page,
  {browser, id, says}: {browser: Browser; id: string; says: string}
): Promise<Figure[]> {
  const {heap, process} = await heldBy(page, browser);
  const figure = (field: string, what: string, value: number): Figure => ({
    ...{id: `${id}/${field}`, says: `${says}: ${what}`, value, unit: "bytes"}
  });
  return [
    figure("heap", "heap of scripts", heap),
    ...(process === undefined ? [] : [figure("process", "memory of the process", process)])
  ];
}

/** A process's share of the machine's memory in bytes; only Linux says it. */
function ownMemory(pid: number): number | undefined {
  try {
    const [, kibibytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}
