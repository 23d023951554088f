/** What a reader would see turned around, or a terminal obey. */
const acting = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** So much of a text says which it is. */
const most = 60;

/** The characters of a text that act on what stands around them. */
export const actingIn = (text: string): string[] => (acting.test(text) ? [JSON.stringify(text.slice(0, most))] : []);

/** A cell that a spreadsheet would compute; numbers are none. */
export function formulasIn(cell: string): string[] {
  const isNumber = /^-?\d+(?:\.\d+)?%?$/.test(cell);
  return !isNumber && /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(cell) ? [JSON.stringify(cell)] : [];
}

/** What a reader edits goes back as it came, so it stands there as it is, and so does what measures its height. */
const isEdited = (node: Element) => node.localName === "textarea" || node.classList.contains("mirror");

/** What of a tree came from a text that was taken for markup, would run something, lead away, or act on what is around it. */
export function markupIn(root: Element): string[] {
  const all = [root, ...root.querySelectorAll("*")];
  return all.flatMap((node) => [
    ...(node.hasAttribute("data-hostile") || /^(?:img|iframe|object|embed|base)$/.test(node.localName)
      ? [`<${node.localName}>`]
      : []),
    ...[...node.attributes].flatMap(({name, value}) => [
      ...(/^on/.test(name) ? [`${name} of <${node.localName}>`] : []),
      ...(/^(?:href|src|action|formaction|xlink:href)$/.test(name) && !/^(?:[#?.]|data:,$)/.test(value)
        ? [`${name}=${value}`]
        : []),
      ...(name === "value" ? [] : actingIn(value).map((text) => `${name} of <${node.localName}>: ${text}`))
    ]),
    ...(isEdited(node) ? [] : [...node.childNodes])
      .filter((child) => child.nodeType === 3)
      .flatMap((child) => actingIn(child.nodeValue!))
      .map((text) => `in <${node.localName} class="${node.getAttribute("class") ?? ""}">: ${text}`)
  ]);
}
