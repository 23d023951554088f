import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {plainValue} from "../../src/publish/plainValue.js";
import {styleRules} from "../../src/publish/styleRules.js";
import {drawingStyleText} from "./drawingStyleText.js";

const css = `
/* .never { fill: red; } */
:root { --ink: #000000; --tone: var(--ink); --sans: "A, B"; }
:lang(en) { --sans: C; }
@media (prefers-color-scheme: dark) { :root { --ink: #ffffff; } .bar { fill: red; } }
.bar,
rect.bar:not(.derived, [data-a] .b) { fill: var(--tone); stroke: none; }
.drawing   .bar { fill: blue; }
.bar:hover { fill: red; }
`;
const read = (lang: string) => styleRules(css, {lang});

describe("the style of drawings", () => {
  it("has its rules from the lightest to the heaviest, as they would decide", () => {
    expect(read("zh-CN").rules).toEqual([
      {selector: ".bar", weight: 100, declarations: [["fill", "var(--tone)"], ["stroke", "none"]]}, // prettier-ignore
      {selector: ".drawing .bar", weight: 200, declarations: [["fill", "blue"]]},
      {
        ...{selector: "rect.bar:not(.derived, [data-a] .b)", weight: 301},
        declarations: [["fill", "var(--tone)"], ["stroke", "none"]] // prettier-ignore
      }
    ]);
  });
  it("has the light palette, and the fonts of the language", () => {
    const [zh, en] = [read("zh-CN").variables, read("en").variables];
    expect([zh.get("--ink"), zh.get("--sans")]).toEqual(["#000000", '"A, B"']);
    expect([en.get("--ink"), en.get("--sans")]).toEqual(["#000000", "C"]);
    expect(read("en-GB").variables.get("--sans")).toBe("C");
    expect(read("enx").variables.get("--sans")).toBe('"A, B"');
  });
  it("is all there is to read in the real one: every value is plain once its variables stand for what they are", () => {
    const {rules, variables} = styleRules(drawingStyleText(), {lang: "zh-CN"});
    expect(rules.length).toBeGreaterThan(50);
    for (const {selector, declarations} of rules)
      for (const [property, value] of declarations)
        expect([selector, property, plainValue(value, variables)]).toEqual([
          selector,
          property,
          expect.not.stringMatching(/var\(|color-mix|\{|\}/)
        ]);
  });
  it("stands in its own rooms: no other says how anything is filled or drawn", () => {
    const rooms = join(projectRoot, "src", "style");
    // What a reader's own colours do to a drawing they do on a screen: a picture has its own.
    const others = readdirSync(rooms).filter((room) => room !== "drawings.css" && room !== "forced.css");
    expect(others.length).toBeGreaterThan(10);
    expect(
      others.filter((room) => /^\s*(?:fill|stroke)[\w-]*:/m.test(readFileSync(join(rooms, room), "utf8")))
    ).toEqual([]);
  });
});

describe("a value of a style", () => {
  const variables = new Map([
    ["--a", "#000000"],
    ["--b", "#ffc864"],
    ["--c", "var(--b)"]
  ]);
  it("has its variables filled in, through one another", () => {
    expect(plainValue("13px var(--c) var(--a)", variables)).toBe("13px #ffc864 #000000");
    expect(() => plainValue("var(--d)", variables)).toThrow("--d");
  });
  it("has the colour that two make, in the part given", () => {
    expect(plainValue("color-mix(in srgb, var(--c) 50%, var(--a))", variables)).toBe("#806432");
    expect(plainValue("color-mix(in srgb, var(--a) 80%, var(--b))", variables)).toBe("#332814");
  });
});
