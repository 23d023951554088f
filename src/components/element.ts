import {inertText} from "./inertText.js";
import {numberPieces, plainText} from "./numberText.js";
import {ownLanguage} from "./ownLanguage.js";

/**
 * What an element may hold: text is inserted as text, nothing is ever parsed as HTML, and no character of it acts on what
 * stands around it.
 */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

/** Attributes by name; `false`, `null` and `undefined` leave one out, a function listens to the event of that name. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>;

/** Makes an HTML element with its attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), attributes, children);
}

/** Makes an SVG element with its attributes and children. */
export function shape<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill<E extends Element>(node: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(key, value);
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value != null) node.setAttribute(key, attributeText(key, String(value)));
  }
  append(node, children);
  return node;
}

/** What is in a field to be edited, or chosen, goes back as it came. */
const attributeText = (key: string, value: string) =>
  key === "value" ? plainText(value) : inertText(plainText(value));

function append(node: Element, children: readonly Child[]) {
  for (const child of children) {
    if (Array.isArray(child)) append(node, child as readonly Child[]);
    else if (typeof child === "string" || typeof child === "number") node.append(...pieces(node, String(child)));
    else if (child) node.append(child as Node);
  }
}

/** A text with its numbers as links: SVG's own inside SVG. */
function pieces(node: Element, text: string): (Node | string)[] {
  return numberPieces(text).flatMap((piece) => {
    if (!piece.href) return inLanguage(node, inertText(piece.text));
    const link = node.ownerDocument.createElementNS(node.namespaceURI, "a");
    link.setAttribute("href", piece.href);
    link.setAttribute("class", "number-link");
    link.append(...inLanguage(node, inertText(piece.text)));
    return link;
  });
}

/** A text of HTML with what is in another language marked. */
function inLanguage(node: Element, text: string): (Node | string)[] {
  if (node.namespaceURI !== document.documentElement.namespaceURI) return [text];
  return ownLanguage(text, node).map((piece) => {
    if (!piece.lang) return piece.text;
    const part = document.createElement("span");
    part.setAttribute("lang", piece.lang);
    part.append(piece.text);
    return part;
  });
}
