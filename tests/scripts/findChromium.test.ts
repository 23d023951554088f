import {expect, test} from "vitest";
import {findChromium} from "../../scripts/findChromium.js";

const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

test("CHROMIUM_PATH decides", () => {
  const env = {CHROMIUM_PATH: "/opt/browser", PATH: "/usr/bin"};
  expect(findChromium({env, platform: "linux", exists: only("/opt/browser", "/usr/bin/chromium")})).toBe(
    "/opt/browser"
  );
  expect(() => findChromium({env, platform: "linux", exists: only("/usr/bin/chromium")})).toThrow("/opt/browser");
});

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ["linux", {PATH: "/usr/local/bin:/usr/bin"}, "/usr/bin/chromium"],
  ["linux", {PATH: "/usr/bin"}, "/usr/bin/google-chrome-stable"],
  ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ["darwin", {HOME: "/Users/reader"}, "/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium"],
  ["darwin", {PATH: "/opt/homebrew/bin"}, "/opt/homebrew/bin/chromium"],
  [
    "win32",
    {PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)"},
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
  ]
])("%s, %o: %s", (platform, env, executable) => {
  expect(findChromium({env, platform, exists: only(executable)})).toBe(executable);
});

test("a machine without one has none", () => {
  for (const platform of ["linux", "darwin", "win32"] as const)
    expect(findChromium({env: {}, platform, exists: () => false})).toBeUndefined();
});
