// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import type {Child} from "../../src/components/element.js";
import {shape} from "../../src/components/element.js";
import {inlineStyle} from "../../src/publish/inlineStyle.js";
import {svgText} from "../../src/publish/serialise.js";
import {styleRules} from "../../src/publish/styleRules.js";

const css = `
:root { --ink: #111111; --paper: #ffffff; }
.drawing text { fill: var(--ink); font: 13px serif; font-variant-numeric: tabular-nums; }
.line { color: #222222; }
.line .path { stroke: currentColor; stroke-width: 2px; fill: none; }
.line .hit { fill: transparent; stroke: transparent; }
.line circle.hit { stroke: none; }
.synthetic rect.bar { stroke: var(--ink); }
rect.bar { stroke: var(--paper); fill: inherit; }
.plated { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.faded { opacity: 0.5; }
`;
const inherited = new Map([
  ["font-family", "serif"],
  ["font-size", "13"],
  ["font-variant", "tabular-nums"]
]);

function inlined(...children: Child[]): string {
  const root = shape("g", {class: "drawing synthetic"}, ...children);
  inlineStyle(root, {...styleRules(css, {lang: "en"}), inherited});
  return svgText(root).replace(/^<g[^>]*>|<\/g>$/g, "");
}

describe("a drawing with its style in itself", () => {
  it("has the heaviest rule as attributes, in front of its own, and what is around it said once", () => {
    expect(inlined(shape("rect", {class: "bar", x: 1, fill: "url(#a)", stroke: "red"}))).toBe(
      '<rect x="1" fill="url(#a)" stroke="#111111"/>'
    );
    expect(inlined(shape("text", {y: 2}, shape("tspan", {class: "strong"}, "a")))).toBe(
      '<text y="2" fill="#111111"><tspan>a</tspan></text>'
    );
  });
  it("has the colour around it where that is what a rule names", () => {
    expect(inlined(shape("g", {class: "line"}, shape("path", {class: "path", d: "M0,0"})))).toBe(
      '<g><path d="M0,0" stroke="#222222" stroke-width="2" fill="none"/></g>'
    );
  });
  it("has no opacity from what is around it", () => {
    const inner = shape("g", {class: "faded"});
    expect(inlined(shape("g", {class: "faded"}, inner))).toBe('<g opacity="0.5"><g opacity="0.5"/></g>');
  });
  it("has no links, no classes, nothing to listen to, and nothing that is only pointed at", () => {
    const hits = [shape("path", {class: "hit"}), shape("circle", {class: "hit"}, shape("title", {}, "a"))];
    const link = shape("a", {href: "https://example.org", tabindex: 0}, shape("rect", {class: "x", "data-a": "b"}));
    link.firstElementChild!.setAttribute("onclick", "alert(1)");
    expect(inlined(link, shape("g", {class: "line"}, hits))).toBe("<rect/><g/>");
  });
  it("has what is painted first before it, as programs without an order of painting need it", () => {
    expect(inlined(shape("text", {class: "plated", x: 1}, "a"))).toBe(
      '<text x="1" stroke="#ffffff" stroke-width="4" fill="#ffffff" stroke-linejoin="round">a</text>' +
        '<text x="1" fill="#111111">a</text>'
    );
  });
});
