import {spawnSync} from "node:child_process";
import {findChromium} from "./findChromium.js";

interface PackageManager {
  command: string;
  prepare?: string[];
  install: string[];
  browser: string;
  fonts: string;
}

const packageManagers: PackageManager[] = [
  {
    command: "apt-get",
    prepare: ["update"],
    install: ["install", "--yes", "--no-install-recommends"],
    browser: "chromium",
    fonts: "fonts-noto-cjk"
  },
  {command: "dnf", install: ["install", "--assumeyes"], browser: "chromium", fonts: "google-noto-sans-cjk-fonts"},
  {command: "apk", install: ["add", "--no-cache"], browser: "chromium", fonts: "font-noto-cjk"}
];

/** What the search for a browser needs to know of the machine, and to do to it; `run` is whether a command succeeded. */
export interface Machine {
  platform: NodeJS.Platform;
  root: boolean;
  find: () => string | undefined;
  has: (command: string) => boolean;
  chineseFonts: () => boolean;
  run: (command: string, args: string[]) => boolean;
}

/**
 * The executable of a Chromium to test in, with fonts to draw Chinese. What a Linux machine lacks is installed through
 * its package manager where that needs no password; where it does, the thrown message says in one line what to install.
 * Missing fonts alone are only warned of: the pages work without, they just show boxes.
 */
export function requireChromium(machine: Machine = thisMachine): string {
  const {platform, find, has, chineseFonts} = machine;
  const found = find();
  const lacksFonts = platform === "linux" && !chineseFonts();
  if (found && !lacksFonts) return found;

  const manager = platform === "linux" ? packageManagers.find(({command}) => has(command)) : undefined;
  if (manager) {
    const packages = [...(found ? [] : [manager.browser]), ...(lacksFonts ? [manager.fonts] : [])];
    console.log(`Installing ${packages.join(" and ")} for the browser tests`);
    install(manager, {packages, machine});
  }
  const executable = found ?? find();
  if (!executable) {
    throw new Error(`no Chromium, Chrome or Edge found: ${advice(manager)}, or name one in CHROMIUM_PATH`);
  }
  if (lacksFonts && !chineseFonts())
    console.warn("No Chinese fonts found: the tests measure boxes instead of letters.");
  return executable;
}

function install(
  {command, prepare, install}: PackageManager,
  {packages, machine: {root, has, run}}: {packages: string[]; machine: Machine}
): void {
  if (!root && !has("sudo")) return;
  const elevated = (args: string[]) => (root ? run(command, args) : run("sudo", ["-n", command, ...args]));
  if (prepare) elevated(prepare);
  elevated([...install, ...packages]);
}

function advice(manager: PackageManager | undefined): string {
  if (!manager) return "install one";
  return `run “${[manager.command, ...manager.install, manager.browser, manager.fonts].join(" ")}” as root`;
}

const thisMachine: Machine = {
  platform: process.platform,
  root: process.getuid?.() === 0,
  find: findChromium,
  has: (command) => spawnSync(command, ["--version"], {stdio: "ignore"}).error === undefined,
  chineseFonts: () => Boolean(spawnSync("fc-list", [":lang=zh"], {encoding: "utf8"}).stdout?.trim()),
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
    }).status === 0
};
