import {textWidth} from "../../src/components/textWidth.js";

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const numberOf = (node: Element, name: string) => Number(node.getAttribute(name) ?? 0);

/**
 * A text's box by the project's own estimate of its width: what stands in it, and the gaps before its spans. Its height
 * is that of a Chinese font's line at 13 px, within the pixel that a browser's measure of it is allowed.
 */
function textBox(text: Element): Box {
  const gaps = [...text.querySelectorAll("tspan")].reduce((sum, span) => sum + numberOf(span, "dx"), 0);
  const width = textWidth(text.textContent) + gaps;
  const anchor = text.getAttribute("text-anchor");
  const left = numberOf(text, "x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const baseline = numberOf(text, "y");
  return {what: `“${text.textContent}”`, left, right: left + width, top: baseline - 14, bottom: baseline + 4};
}

function shapeBox(node: Element): Box {
  if (node.localName === "rect") {
    const [left, top] = [numberOf(node, "x"), numberOf(node, "y")];
    const [width, height] = [numberOf(node, "width"), numberOf(node, "height")];
    return {what: "a bar", left, right: left + width, top, bottom: top + height};
  }
  if (node.localName === "circle") {
    const [x, y, r] = [numberOf(node, "cx"), numberOf(node, "cy"), numberOf(node, "r")];
    return {what: "a dot", left: x - r, right: x + r, top: y - r, bottom: y + r};
  }
  const xs = [numberOf(node, "x1"), numberOf(node, "x2")];
  const ys = [numberOf(node, "y1"), numberOf(node, "y2")];
  return {what: "a line", left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)};
}

/** What is wrong with a drawing of some width: odd attributes, anything outside of it, texts on one another. */
export function drawingFaults(svg: SVGSVGElement, {width}: {width: number}): string[] {
  const nodes = [svg, ...svg.querySelectorAll("*")].filter((node) => !node.closest("defs"));
  const odd = nodes.flatMap((node) =>
    [...node.attributes]
      .filter(({value}) => /NaN|undefined|null|Infinity|\[object/.test(value))
      .map(({name, value}) => `${node.localName} has ${name}="${value}"`)
  );
  const negative = nodes.flatMap((node) =>
    ["width", "height", "r"]
      .filter((name) => numberOf(node, name) < 0)
      .map((name) => `${node.localName} has a negative ${name}`)
  );
  const texts = nodes.filter((node) => node.localName === "text").map(textBox);
  const shapes = nodes.filter((node) => ["rect", "circle", "line"].includes(node.localName)).map(shapeBox);
  const height = numberOf(svg, "height");
  const outside = [...texts, ...shapes]
    .filter((box) => box.left < -0.05 || box.right > width + 0.05 || box.top < -1 || box.bottom > height + 1)
    .map(
      (box) => `${box.what} is outside: ${box.left}–${box.right} of ${width}, ${box.top}–${box.bottom} of ${height}`
    );
  const overlapping = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom)
      .map((b) => `${a.what} and ${b.what} overlap`)
  );
  const blank = texts.filter(({what}) => /^“\s*”$|undefined|NaN/.test(what)).map(({what}) => `a text reads ${what}`);
  return [...odd, ...negative, ...outside, ...overlapping, ...blank];
}
