import type {Browser} from "playwright-core";

/** What of a second the browser may be busy while it counts as quiet. */
const idle = 0.1;

/** Resolves once the browser's processes have next to nothing to do, or after so many milliseconds. */
export async function quiet(browser: Browser, {atMost = 240_000}: {atMost?: number} = {}): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const busy = async () => {
    const {processInfo} = await session.send("SystemInfo.getProcessInfo");
    return processInfo.reduce((sum, {cpuTime}) => sum + cpuTime, 0);
  };
  const end = performance.now() + atMost;
  let before = await busy();
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = await busy();
    if (after - before < idle) break;
    before = after;
  }
  await session.detach();
}
