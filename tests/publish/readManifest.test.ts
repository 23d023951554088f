// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Manifest} from "../../src/publish/manifest.js";
import {manifestText} from "../../src/publish/manifestText.js";
import {readManifest} from "../../src/publish/readManifest.js";
import {hostile, sampleEdition} from "./sampleEdition.js";

const {manifest} = sampleEdition();
const page = (json: string) =>
  `<!doctype html><html><body><p>before</p><script type="application/json" id="manifest">${json}</script><p></p></body></html>`;
const hostileText = `</script><!--<script>${hostile}\u2028]]>\uE000#x\uE001`;
const nasty: Manifest = {
  ...manifest,
  tool: hostileText,
  numbers: [{...manifest.numbers[0]!, name: hostileText, value: null, rows: ["__proto__", hostileText]}],
  rows: {[hostileText]: {[hostileText]: hostileText, 2: "b", 1: "a"}, constructor: {}}
};

describe("a manifest’s text", () => {
  it.each([manifest, nasty])("stands in a page and is read back the same", (each) => {
    const text = manifestText(each);
    expect(text).not.toContain("<");
    expect(readManifest(page(text))).toEqual({manifest: each});
    document.body.innerHTML = page(text);
    expect(JSON.parse(document.getElementById("manifest")!.textContent)).toEqual(each);
    expect(document.querySelectorAll("script, img")).toHaveLength(1);
    document.body.replaceChildren();
  });
  it("is read as another writer escapes it", () => {
    expect(readManifest(page(JSON.stringify(nasty).replaceAll("</", "<\\/")))).toEqual({manifest: nasty});
  });
  it("is the same however its objects were put together", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, each]) => [key, turned(each)])
      );
    };
    expect(JSON.stringify(turned(nasty))).not.toBe(JSON.stringify(nasty));
    expect(manifestText(turned(nasty) as Manifest)).toBe(manifestText(nasty));
    expect(manifestText(manifest)).toMatch(/^\{"format":"budget-notebook-publication","version":1,"tool":/);
  });
});

describe("a file", () => {
  const json = (change: object) => page(JSON.stringify({...manifest, ...change}));
  const number = (change: object) => json({numbers: [{...manifest.numbers[0], ...change}]});
  it.each([
    ["", "not_a_publication"],
    ["<p>any page</p>", "not_a_publication"],
    [JSON.stringify(manifest), "not_a_publication"],
    [json({format: "budget-notebook-project"}), "not_a_publication"],
    [page("[]"), "not_a_publication"],
    [page("null"), "not_a_publication"],
    [json({version: 2}), "newer"],
    [json({version: "2"}), "damaged"],
    [json({version: 0}), "damaged"],
    [page(""), "damaged"],
    [page(manifestText(manifest).slice(0, -1)), "damaged"],
    [page(manifestText(manifest)).split("</script>")[0]!, "damaged"],
    [page("[".repeat(200_000)), "damaged"],
    [json({unit: 5}), "damaged"],
    [json({year: 2024.5}), "damaged"],
    [json({year: "2024"}), "damaged"],
    [json({stamp: "secret"}), "damaged"],
    [json({inputs: [{file: "a.csv", sha256: "0"}]}), "damaged"],
    [json({inputs: {length: 0}}), "damaged"],
    [json({numbers: null}), "damaged"],
    [number({printed: null}), "damaged"],
    [number({value: "1"}), "damaged"],
    [number({rows: [1]}), "damaged"],
    [number({}).replace('"value":12345000', '"value":1e999'), "damaged"],
    [json({rows: []}), "damaged"],
    [json({rows: {a: null}}), "damaged"],
    [json({rows: {a: {b: 1}}}), "damaged"]
  ])("that is none of ours, or not whole, says so (%#)", (html, fault) => {
    expect(readManifest(html)).toEqual({fault});
  });
  it("never throws, whatever stands in it, and never takes half a manifest", () => {
    const whole = manifestText(manifest);
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(whole.length).map((end) => whole.slice(0, end)),
      fc
        .tuple(fc.constantFrom(...Object.keys(manifest)), fc.jsonValue())
        .map(([key, value]) => JSON.stringify({...manifest, [key]: value}))
    );
    fc.assert(
      fc.property(any, (json) => {
        const read = readManifest(page(json));
        if ("manifest" in read) expect(manifestText(read.manifest)).toBeTruthy();
        else expect(["not_a_publication", "newer", "damaged"]).toContain(read.fault);
      }),
      {numRuns: 300}
    );
  });
});
