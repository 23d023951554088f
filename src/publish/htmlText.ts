const html = "http://www.w3.org/1999/xhtml";

/** Elements that hold nothing and have no end. */
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Elements whose text is not HTML, and what in it would end them, or begin what does not end with them. */
const raw: Readonly<Record<string, RegExp>> = {script: /<!--|<\/?script/i, style: /<!--|<\/style/i};

/** Elements whose end goes without saying where nothing follows in what they stand in, or one of these does. */
const unended: Readonly<Record<string, string>> = {td: "td th", th: "td th", tr: "tr", li: "li", dd: "dd dt"};

/** Elements that a browser reads in ways of their own; no publication has them. */
const strange = new Set("iframe noembed noframes noscript plaintext template xmp".split(" "));

const escapes: Readonly<Record<string, string>> = {
  ...{"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\u00A0": "&nbsp;"},
  // HTML reads a return as a line feed, and cannot hold U+0000.
  ...{"\r": "&#13;", "\0": "\uFFFD"}
};

/**
 * A node as HTML, the same in every engine, which a browser reads as the same node again. Comments are left out. Throws
 * where HTML could not say it: a script or style that its own text would end, an element that browsers read differently.
 */
export function htmlText(node: Node): string {
  switch (node.nodeType) {
    case node.TEXT_NODE:
      return escaped(node.nodeValue!, /[&<>\u00A0\r\0]/g);
    case node.ELEMENT_NODE:
      return elementText(node as Element);
    case node.DOCUMENT_FRAGMENT_NODE:
      return childrenText(node);
    default:
      return "";
  }
}

function elementText(node: Element): string {
  const {localName: name, namespaceURI} = node;
  const attributes = [...node.attributes].map((attribute) => ` ${attributeText(attribute)}`).join("");
  const start = `<${name}${attributes}`;
  if (namespaceURI !== html) {
    return node.hasChildNodes() ? `${start}>${childrenText(node)}</${name}>` : `${start}/>`;
  }
  if (strange.has(name)) throw new Error(`<${name}> is not written: browsers read it in ways of their own`);
  if (empty.has(name)) return `${start}>`;
  const content = name in raw ? rawText(node) : firstLine(node) + childrenText(node);
  return `${start}>${content}${isEnded(node) ? "" : `</${name}>`}`;
}

/** A file of many tables is an eighth smaller without the ends that HTML does without. */
function isEnded({localName: name, nextSibling: next}: Element): boolean {
  const followers = unended[name];
  return followers !== undefined && (!next || followers.split(" ").includes((next as Element).localName));
}

function attributeText({name, value}: Attr): string {
  return value === "" ? name : `${name}="${escaped(value, /[&<>"\u00A0\r\0]/g)}"`;
}

function rawText({localName: name, textContent}: Element): string {
  const text = textContent ?? "";
  const end = raw[name]!.exec(text);
  if (end) throw new Error(`“${end[0]}” would end the <${name}> that it stands in`);
  return text;
}

/** A line feed at the start of these is not read, so it is written twice. */
function firstLine({localName: name, textContent}: Element): string {
  return /^(?:pre|textarea|listing)$/.test(name) && textContent?.startsWith("\n") ? "\n" : "";
}

const childrenText = (node: Node) => [...node.childNodes].map(htmlText).join("");

const escaped = (text: string, which: RegExp) => text.replace(which, (character) => escapes[character]!);
