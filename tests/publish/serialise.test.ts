// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {shape} from "../../src/components/element.js";
import {svgText} from "../../src/publish/serialise.js";

const parse = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement;

describe("an SVG element as text", () => {
  it("is well-formed, names its namespace once, and ends empty elements at once", () => {
    const node = shape("svg", {height: 60}, shape("g", {}, shape("rect", {x: 0})), shape("text", {}, "a", " b"));
    node.setAttribute("xmlns", "urn:another");
    expect(svgText(node)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" height="60"><g><rect x="0"/></g><text>a b</text></svg>'
    );
  });
  it("leaves out comments, and writes what would end a text or a value as references", () => {
    const node = shape("text", {class: `"<>&'\n\t`}, "a<b>&]]>\r");
    node.append(document.createComment("never"));
    expect(svgText(node)).toBe(
      `<text xmlns="http://www.w3.org/2000/svg" class="&quot;&lt;&gt;&amp;'&#10;&#9;">a&lt;b&gt;&amp;]]&gt;&#13;</text>`
    );
  });
  it("gives any text and value back to a parser, but for what XML cannot write", () => {
    const unit = fc.oneof(fc.string({unit: "binary"}), fc.constantFrom("\u0000", "\uFFFE", "\uD800", "<", "]]>", "&"));
    fc.assert(
      fc.property(unit, unit, (text, value) => {
        const legal = (text: string) =>
          text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
        const node = document.createElementNS("http://www.w3.org/2000/svg", "text");
        node.setAttribute("class", value);
        node.append(text);
        const read = parse(svgText(node));
        expect([read.textContent, read.getAttribute("class")]).toEqual([legal(text), legal(value)]);
      }),
      {seed: 2023, numRuns: 200}
    );
  });
});
