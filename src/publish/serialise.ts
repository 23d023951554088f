const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * An SVG element and what it holds as the text of an XML file; engines differ in how they write the same tree, this does
 * not. What XML has no way to write (control characters, halves of characters) is written as U+FFFD.
 */
export function svgText(node: Element): string {
  return elementText(node, {root: true});
}

function elementText(node: Element, {root}: {root: boolean}): string {
  const own = [...node.attributes].filter(({name}) => name !== "xmlns" && !name.startsWith("xmlns:"));
  const attributes = [
    ...(root ? [` xmlns="${svgNamespace}"`] : []),
    ...own.map(({name, value}) => ` ${name}="${attributeText(value)}"`)
  ];
  const held = [...node.childNodes].map((child) =>
    child.nodeType === 1
      ? elementText(child as Element, {root: false})
      : child.nodeType === 3 || child.nodeType === 4
        ? plainText(child.nodeValue ?? "")
        : ""
  );
  const begin = `<${node.localName}${attributes.join("")}`;
  return held.join("") === "" ? `${begin}/>` : `${begin}>${held.join("")}</${node.localName}>`;
}

function plainText(text: string): string {
  return legal(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

function attributeText(text: string): string {
  return plainText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}

/** Every character that XML 1.0 allows (its production 2); the others as U+FFFD. */
function legal(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
