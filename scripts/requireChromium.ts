import {spawnSync} from "node:child_process";
import {findChromium} from "./findChromium.js";
import {howToInstall, installPackages, thisMachine} from "./installPackages.js";
import type {Machine, PackageNames} from "./installPackages.js";

const browser: PackageNames = {"apt-get": "chromium", dnf: "chromium", apk: "chromium"};
const fonts: PackageNames = {
  "apt-get": "fonts-noto-cjk",
  dnf: "google-noto-sans-cjk-fonts",
  apk: "font-noto-cjk"
};

/** A machine, and what it has of a browser and of fonts. */
export interface BrowserMachine extends Machine {
  find: () => string | undefined;
  chineseFonts: () => boolean;
}

/**
 * The executable of a Chromium to test in, with fonts to draw Chinese. What a Linux machine lacks is installed through
 * its package manager where that needs no password; where it does, the thrown message says in one line what to install.
 * Missing fonts alone are only warned of: the pages work without, they just show boxes.
 */
export function requireChromium(machine: BrowserMachine = thisBrowserMachine): string {
  const {platform, find, chineseFonts} = machine;
  const found = find();
  const lacksFonts = platform === "linux" && !chineseFonts();
  if (found && !lacksFonts) return found;

  const missing = [...(found ? [] : [browser]), ...(lacksFonts ? [fonts] : [])];
  installPackages(missing, {machine, for: "the browser tests"});
  const executable = found ?? find();
  if (!executable) {
    const how = howToInstall([browser, fonts], machine);
    throw new Error(`no Chromium, Chrome or Edge found: ${how}, or name one in CHROMIUM_PATH`);
  }
  if (lacksFonts && !chineseFonts())
    console.warn("No Chinese fonts found: the tests measure boxes instead of letters.");
  return executable;
}

const thisBrowserMachine: BrowserMachine = {
  ...thisMachine,
  find: findChromium,
  chineseFonts: () => Boolean(spawnSync("fc-list", [":lang=zh"], {encoding: "utf8"}).stdout?.trim())
};
