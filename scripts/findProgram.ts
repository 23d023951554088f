import {accessSync, constants, statSync} from "node:fs";
import {posix, win32} from "node:path";

/** Where a program is looked for: the environment, the system, and what is there. */
export interface Whereabouts {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  exists: (file: string) => boolean;
}

/** This machine. */
export const here: Whereabouts = {env: process.env, platform: process.platform, exists: isExecutable};

/**
 * A program on this machine, if it has it: what the environment's `variable` names, else the first that is there of
 * `places`. A variable that names no program throws rather than let the tests run with another than the one asked for.
 */
export function findProgram(
  places: readonly string[],
  {variable, env, exists}: {variable: string} & Omit<Whereabouts, "platform">
): string | undefined {
  const named = env[variable];
  if (!named) return places.find(exists);
  if (exists(named)) return named;
  throw new Error(`${variable} names no program: ${named}`);
}

/** The files that a command may be, in the folders of PATH and then of `beside`. */
export function onPath(
  command: string,
  {env, platform, beside = []}: {beside?: readonly string[]} & Omit<Whereabouts, "exists">
): string[] {
  const windows = platform === "win32";
  const folders = (env.PATH ?? "").split(windows ? ";" : ":").filter((folder) => folder);
  return [...folders, ...beside].map((folder) =>
    windows ? win32.join(folder, `${command}.exe`) : posix.join(folder, command)
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
