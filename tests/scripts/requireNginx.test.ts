import {beforeEach, expect, test, vi} from "vitest";
import {findNginx} from "../../scripts/findNginx.js";
import type {ServerMachine} from "../../scripts/requireNginx.js";
import {requireNginx} from "../../scripts/requireNginx.js";

/** Root's Debian without nginx, on which installing works, unless told otherwise; `ran` is what was run on it. */
function machine(rest: Partial<ServerMachine>): ServerMachine & {ran: string[]} {
  const ran: string[] = [];
  return {
    platform: "linux",
    root: true,
    ci: true,
    find: () => (ran.some((line) => line.includes("nginx")) ? "/usr/sbin/nginx" : undefined),
    has: (command) => command === "apt-get",
    run: (command, args) => ran.push([command, ...args].join(" ")) > 0,
    ran,
    ...rest
  };
}

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
});

test("is found where the system keeps it, though only root's PATH leads there", () => {
  const env = {PATH: "/usr/bin"};
  const exists = (file: string) => file === "/usr/sbin/nginx";
  expect(findNginx({env, platform: "linux", exists})).toBe("/usr/sbin/nginx");
  expect(findNginx({env, platform: "linux", exists: () => false})).toBeUndefined();
});

test("is found on the PATH of Windows", () => {
  const env = {PATH: "C:\\Windows;C:\\nginx"};
  const exists = (file: string) => file === "C:\\nginx\\nginx.exe";
  expect(findNginx({env, platform: "win32", exists})).toBe("C:\\nginx\\nginx.exe");
});

test("NGINX_PATH decides", () => {
  const env = {NGINX_PATH: "/opt/nginx", PATH: "/usr/bin"};
  expect(findNginx({env, platform: "linux", exists: () => true})).toBe("/opt/nginx");
  expect(() => findNginx({env, platform: "linux", exists: () => false})).toThrow("NGINX_PATH names no program");
});

test("a machine that has it is left alone", () => {
  const ready = machine({find: () => "/opt/nginx"});
  expect(requireNginx(ready)).toBe("/opt/nginx");
  expect(ready.ran).toEqual([]);
});

test("a machine that only runs tests installs it", () => {
  const bare = machine({});
  expect(requireNginx(bare)).toBe("/usr/sbin/nginx");
  expect(bare.ran).toEqual(["apt-get update", "apt-get install --yes --no-install-recommends nginx-light"]);
});

test("any other is told what to install, since that may start a server", () => {
  const desk = machine({ci: false});
  expect(() => requireNginx(desk)).toThrow(
    "no nginx found: run “apt-get install --yes --no-install-recommends nginx-light"
  );
  expect(desk.ran).toEqual([]);
  expect(() => requireNginx(machine({platform: "win32"}))).toThrow("install one, or name one in NGINX_PATH");
});
