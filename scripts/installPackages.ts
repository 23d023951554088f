import {spawnSync} from "node:child_process";

/** What one package is called by each package manager of Linux that is known here. */
export type PackageNames = Readonly<Record<"apt-get" | "dnf" | "apk", string>>;

/** What installing needs to know of the machine, and to do to it; `run` is whether a command succeeded. */
export interface Machine {
  platform: NodeJS.Platform;
  root: boolean;
  has: (command: string) => boolean;
  run: (command: string, args: string[]) => boolean;
}

interface PackageManager {
  command: keyof PackageNames;
  prepare?: string[];
  install: string[];
}

const packageManagers: PackageManager[] = [
  {command: "apt-get", prepare: ["update"], install: ["install", "--yes", "--no-install-recommends"]},
  {command: "dnf", install: ["install", "--assumeyes"]},
  {command: "apk", install: ["add", "--no-cache"]}
];

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  root: process.getuid?.() === 0,
  has: (command) => spawnSync(command, ["--version"], {stdio: "ignore"}).error === undefined,
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
    }).status === 0
};

/** Installs packages `for` something through a Linux machine's package manager, where that needs no password. */
export function installPackages(
  packages: readonly PackageNames[],
  {machine, for: purpose}: {machine: Machine; for: string}
): void {
  const manager = managerOf(machine);
  if (!manager) return;
  const {root, has, run} = machine;
  const {command, prepare, install} = manager;
  const names = packages.map((names) => names[command]);
  console.log(`Installing ${names.join(" and ")} for ${purpose}`);
  if (!root && !has("sudo")) return;
  const elevated = (args: string[]) => (root ? run(command, args) : run("sudo", ["-n", command, ...args]));
  if (prepare) elevated(prepare);
  elevated([...install, ...names]);
}

/** How somebody who may can install the packages, in a few words. */
export function howToInstall(packages: readonly PackageNames[], machine: Machine): string {
  const manager = managerOf(machine);
  if (!manager) return "install one";
  const {command, install} = manager;
  return `run “${[command, ...install, ...packages.map((names) => names[command])].join(" ")}” as root`;
}

function managerOf({platform, has}: Machine): PackageManager | undefined {
  return platform === "linux" ? packageManagers.find(({command}) => has(command)) : undefined;
}
