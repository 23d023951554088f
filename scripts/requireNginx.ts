import {findNginx} from "./findNginx.js";
import {howToInstall, installPackages, thisMachine} from "./installPackages.js";
import type {Machine, PackageNames} from "./installPackages.js";

const nginx: PackageNames = {"apt-get": "nginx-light", dnf: "nginx", apk: "nginx"};

/** A machine, what it has of nginx, and whether it is one that only runs tests. */
export interface ServerMachine extends Machine {
  find: () => string | undefined;
  ci: boolean;
}

/**
 * The executable of an nginx to test the hosting with. It is installed only on a machine that runs nothing but tests,
 * because a package of it may start a server at once; elsewhere the thrown message says in one line what to install.
 */
export function requireNginx(machine: ServerMachine = thisServerMachine): string {
  const {find, ci} = machine;
  if (ci && !find()) installPackages([nginx], {machine, for: "the tests of hosting"});
  const executable = find();
  if (!executable) throw new Error(`no nginx found: ${howToInstall([nginx], machine)}, or name one in NGINX_PATH`);
  return executable;
}

const thisServerMachine: ServerMachine = {...thisMachine, find: findNginx, ci: process.env.CI === "true"};
