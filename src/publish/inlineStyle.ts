import {plainValue} from "./plainValue.js";
import type {StyleRules} from "./styleRules.js";

/** What of a style a picture has as attributes of its elements; all but the opacity passes on to what is inside. */
const presentation = new Set([
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "opacity", "paint-order"],
  ...["font-size", "font-family", "font-weight", "font-variant"]
]);

/** What an element keeps of its own attributes: where and how large it is, its patterns, and how its text runs. */
const kept = new Set([
  ...["id", "x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "d", "transform"],
  ...["dx", "dy", "text-anchor", "patternUnits", "patternTransform", ...presentation]
]);

type Style = ReadonlyMap<string, string>;

/**
 * Writes what a style says of a drawing into the drawing itself, as attributes that every program for pictures reads,
 * and takes away all that a picture cannot have: classes, links, and marks that are only there to be pointed at. What is
 * around it already says what is `inherited`.
 */
export function inlineStyle(root: SVGElement, {rules, variables, inherited}: StyleRules & {inherited: Style}): void {
  for (const link of [...root.querySelectorAll("a")]) link.replaceWith(...link.childNodes);
  const nodes = [root, ...root.querySelectorAll<SVGElement>("*")];
  // All rules look at classes, of what is around an element too: they are applied before any class goes.
  const styles = new Map(nodes.map((node) => [node, declared(node, {rules, variables})]));
  dress(root, {styles, inherited, color: ""});
}

/** What the rules declare for an element; of two that declare the same, the later. */
function declared(node: SVGElement, {rules, variables}: StyleRules): Style {
  const style = new Map<string, string>();
  for (const {selector, declarations} of rules)
    if (node.matches(selector))
      for (const [property, value] of declarations)
        for (const [name, plain] of longhands(property, plainValue(value, variables))) style.set(name, plain);
  return style;
}

/** A declaration by the names that attributes have. */
function longhands(property: string, value: string): [string, string][] {
  if (property === "font-variant-numeric") return [["font-variant", value]];
  if (property !== "font") return [[property, value.replace(/^([\d.]+)px$/, "$1")]];
  const [, size, family] = /^([\d.]+)px (.+)$/.exec(value)!;
  return [
    ["font-size", size!],
    ["font-family", family!]
  ];
}

function dress(
  node: SVGElement,
  {styles, inherited, color: around}: {styles: ReadonlyMap<SVGElement, Style>; inherited: Style; color: string}
): void {
  const style = styles.get(node) ?? new Map<string, string>();
  const own = style.get("color") ?? "inherit";
  const color = own === "inherit" ? around : own;
  const passed = new Map(inherited);
  for (const {name} of [...node.attributes]) if (!kept.has(name)) node.removeAttribute(name);
  for (const [name, value] of style) {
    if (!presentation.has(name) || value === "inherit") continue;
    const plain = value === "currentColor" ? color : value;
    if (name === "opacity" || passed.get(name) !== plain) node.setAttribute(name, plain);
    else node.removeAttribute(name);
    if (name !== "opacity") passed.set(name, plain);
  }
  if (isUnseen(node)) return node.remove();
  for (const child of [...node.children]) dress(child as SVGElement, {styles, inherited: passed, color});
  if (node.getAttribute("paint-order") === "stroke") plate(node);
}

/** Only there to be pointed at, or to name what is. */
function isUnseen(node: SVGElement): boolean {
  const [fill, stroke] = [node.getAttribute("fill"), node.getAttribute("stroke") ?? "none"];
  return node.localName === "title" || (fill === "transparent" && (stroke === "transparent" || stroke === "none"));
}

/** Few programs know an order of painting: what is painted first, the stroke, stands before as an element of its own. */
function plate(node: SVGElement): void {
  const under = node.cloneNode(true) as SVGElement;
  under.setAttribute("fill", node.getAttribute("stroke")!);
  under.setAttribute("stroke-linejoin", "round");
  under.removeAttribute("paint-order");
  for (const inside of under.querySelectorAll("[fill]")) inside.removeAttribute("fill");
  for (const name of ["paint-order", "stroke", "stroke-width"]) node.removeAttribute(name);
  node.before(under);
}
