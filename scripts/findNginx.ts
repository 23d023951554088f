import {findProgram, here, onPath} from "./findProgram.js";
import type {Whereabouts} from "./findProgram.js";

/** Debian and others keep it where only root's PATH leads. */
const administrators = ["/usr/local/sbin", "/usr/sbin"];

/** The nginx of this machine, if there is one: what NGINX_PATH names, else the first on PATH or among the system's own. */
export function findNginx(machine: Partial<Whereabouts> = {}): string | undefined {
  const {env, platform, exists} = {...here, ...machine};
  const beside = platform === "win32" ? [] : administrators;
  return findProgram(onPath("nginx", {env, platform, beside}), {variable: "NGINX_PATH", env, exists});
}
