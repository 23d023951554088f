import {beforeEach, expect, test, vi} from "vitest";
import type {BrowserMachine} from "../../scripts/requireChromium.js";
import {requireChromium} from "../../scripts/requireChromium.js";

/** A machine with these commands on which installing works, unless told otherwise; `ran` is what was run on it. */
function machine({
  commands = ["apt-get"],
  browser = false,
  fonts = false,
  ...rest
}: {
  commands?: string[];
  browser?: boolean;
  fonts?: boolean;
} & Partial<BrowserMachine>): BrowserMachine & {ran: string[]} {
  const ran: string[] = [];
  return {
    platform: "linux",
    root: true,
    find: () => (browser ? "/usr/bin/chromium" : undefined),
    has: (command) => commands.includes(command),
    chineseFonts: () => fonts,
    run: (command, args) => {
      ran.push([command, ...args].join(" "));
      if (args.includes("chromium")) browser = true;
      if (args.some((arg) => arg.includes("cjk"))) fonts = true;
      return true;
    },
    ran,
    ...rest
  };
}

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

test("a machine that has both is left alone", () => {
  const ready = machine({browser: true, fonts: true});
  expect(requireChromium(ready)).toBe("/usr/bin/chromium");
  expect(ready.ran).toEqual([]);
});

test("root on Debian installs browser and fonts", () => {
  const bare = machine({});
  expect(requireChromium(bare)).toBe("/usr/bin/chromium");
  expect(bare.ran).toEqual(["apt-get update", "apt-get install --yes --no-install-recommends chromium fonts-noto-cjk"]);
});

test("only what is missing is installed", () => {
  const boxes = machine({browser: true});
  requireChromium(boxes);
  expect(boxes.ran.at(-1)).toBe("apt-get install --yes --no-install-recommends fonts-noto-cjk");
});

test("anyone else installs where sudo asks for no password", () => {
  const shared = machine({commands: ["dnf", "sudo"], root: false});
  requireChromium(shared);
  expect(shared.ran).toEqual(["sudo -n dnf install --assumeyes chromium google-noto-sans-cjk-fonts"]);
});

test("what cannot be installed is said in one line", () => {
  const locked = machine({root: false});
  const message = "no Chromium, Chrome or Edge found: run “apt-get install --yes --no-install-recommends chromium";
  expect(() => requireChromium(locked)).toThrow(message);
  expect(locked.ran).toEqual([]);
  expect(() => requireChromium(machine({run: () => false}))).toThrow(message);
});

test.each(["darwin", "win32"] as const)("on %s nothing is installed and no font is missed", (platform) => {
  const commands = ["apt-get"];
  expect(requireChromium(machine({platform, commands, browser: true}))).toBe("/usr/bin/chromium");
  expect(() => requireChromium(machine({platform, commands}))).toThrow("install one, or name one in CHROMIUM_PATH");
});

test("missing fonts alone are a warning", () => {
  const offline = machine({browser: true, run: () => false});
  expect(requireChromium(offline)).toBe("/usr/bin/chromium");
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining("No Chinese fonts"));
});
