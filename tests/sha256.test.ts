import {createHash, randomBytes} from "node:crypto";
import {expect, it} from "vitest";
import {sha256} from "../src/sha256.js";

it("is what the standard’s examples say (FIPS 180-4)", () => {
  const of = (text: string) => sha256(new TextEncoder().encode(text));
  expect(of("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(of("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

it("is what another implementation finds, whatever the length", () => {
  for (const length of [1, 55, 56, 63, 64, 65, 1000, 100_000]) {
    const bytes = new Uint8Array(randomBytes(length));
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

it("needs no secure context", () => {
  const {crypto} = globalThis;
  Object.defineProperty(globalThis, "crypto", {value: undefined, configurable: true});
  try {
    expect(sha256(new Uint8Array())).toMatch(/^e3b0c442/);
  } finally {
    Object.defineProperty(globalThis, "crypto", {value: crypto, configurable: true});
  }
});
