import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {scriptHash} from "../../src/publish/scriptHash.js";

it.each(["", "alert(1)", "“预算”\n"])("a script is named by the SHA-256 of its bytes: %j", (text) => {
  expect(scriptHash(text)).toBe(`sha256-${createHash("sha256").update(text).digest("base64")}`);
});
