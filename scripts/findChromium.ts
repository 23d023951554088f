import {posix, win32} from "node:path";
import {findProgram, here, onPath} from "./findProgram.js";
import type {Whereabouts} from "./findProgram.js";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable"
];

const macApplications = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"
];

const windowsPrograms = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe"
];

/**
 * The executable of a Chromium, Chrome or Edge on this machine, if there is one: what CHROMIUM_PATH names, else the
 * first found where Linux, macOS and Windows keep them.
 */
export function findChromium(machine: Partial<Whereabouts> = {}): string | undefined {
  const {env, platform, exists} = {...here, ...machine};
  return findProgram(places({env, platform}), {variable: "CHROMIUM_PATH", env, exists});
}

function places({env, platform}: Omit<Whereabouts, "exists">): string[] {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((folder) => folder);
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder!, program)));
  }
  const commandsOnPath = commands.flatMap((command) => onPath(command, {env, platform}));
  if (platform !== "darwin") return commandsOnPath;
  const folders = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  const inFolders = macApplications.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  return [...inFolders, ...commandsOnPath];
}
