import type {Browser} from "playwright-core";
import {chromium} from "playwright-core";
import {findChromium} from "./findChromium.js";

/** A name for the machine itself that browsers do not trust, as they trust no host of an intranet without HTTPS. */
export const untrustedHost = "intranet.test";

/**
 * What of a browser is of no use without a window: the pop-ups of its address bar, each of which costs as much as a page
 * that is opened; and what Playwright leaves out by the same switch, of which a browser heeds the last alone.
 */
const unused = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "AimEnabled", "PreconnectToSearch", "LensOverlay", "MediaRouter"],
  ...["NetworkTimeServiceQuerying", "OptimizationHints", "HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable"],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "PaintHolding"],
  ...["ThirdPartyStoragePartitioning", "AvoidCorsURLLoaderRestartOnRedirect"]
];

/**
 * Starts the machine's Chromium without a window. It asks nobody for anything of its own accord, and no name but the
 * machine's own resolves: a page's request for another host is seen and fails at once, with a network or without. `flags` are
 * given to it as they are.
 */
export async function launchChromium({flags = []}: {flags?: readonly string[]} = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium, Chrome or Edge found; “npm test” installs one where it can");
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      ...(root ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      `--disable-features=${unused.join(",")}`,
      "--disable-gpu",
      "--disable-quic",
      "--disable-sync",
      `--host-resolver-rules=MAP ${untrustedHost} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      "--no-first-run",
      ...flags
    ]
  });
}
