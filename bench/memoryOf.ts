import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import type {Figure} from "./figures.js";

/**
 * What a page holds once its garbage is collected: the heap of its scripts, and, where the system says it, the memory of
 * the largest of the browser's processes that show pages, which has the engine's in it.
 */
export async function memoryOf(
  page: Page,
  {browser, id, says}: {browser: Browser; id: string; says: string}
): Promise<Figure[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const {usedSize} = await session.send("Runtime.getHeapUsage");
  await session.detach();
  const processes = await browser.newBrowserCDPSession();
  const {processInfo} = await processes.send("SystemInfo.getProcessInfo");
  await processes.detach();
  const held = processInfo.filter(({type}) => type === "renderer").flatMap(({id: pid}) => ownMemory(pid) ?? []);
  return [
    {id: `${id}/heap`, says: `${says}: heap of scripts`, value: usedSize, unit: "bytes"},
    ...(held.length === 0
      ? []
      : [
          {
            id: `${id}/process`,
            says: `${says}: memory of the process`,
            value: Math.max(...held),
            unit: "bytes" as const
          }
        ])
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
