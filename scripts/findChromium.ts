import {accessSync, constants, statSync} from "node:fs";
import {posix, win32} from "node:path";

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
 * first found where Linux, macOS and Windows keep them. A CHROMIUM_PATH that names no program throws rather than let
 * the tests run in another browser than the one asked for.
 */
export function findChromium({
  env = process.env,
  platform = process.platform,
  exists = isExecutable
}: {env?: NodeJS.ProcessEnv; platform?: NodeJS.Platform; exists?: (file: string) => boolean} = {}): string | undefined {
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names no program: ${env.CHROMIUM_PATH}`);
  }
  return places({env, platform}).find(exists);
}

function places({env, platform}: {env: NodeJS.ProcessEnv; platform: NodeJS.Platform}): string[] {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((folder) => folder);
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder!, program)));
  }
  const path = (env.PATH ?? "").split(":").filter((folder) => folder);
  const onPath = commands.flatMap((command) => path.map((folder) => posix.join(folder, command)));
  if (platform !== "darwin") return onPath;
  const folders = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return [...macApplications.flatMap((program) => folders.map((folder) => posix.join(folder, program))), ...onPath];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
