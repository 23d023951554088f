/** A piece of text and, where it is not in the language of its page, the language that it is in. */
export interface LanguagePiece {
  text: string;
  lang?: string;
}

/** Chinese from its first character to its last, with the digits and marks between them. */
const chinese = /[\p{Script=Han}〔《“](?:[\p{Script=Han}\p{P}\d]*[\p{Script=Han}〕》”）])?/gu;

/** What may hold text alone. */
const plain = new Set(["option", "textarea", "title", "style"]);

/**
 * A text that is put into an element, in pieces: on a page in another language, what is Chinese in it (a name, a heading
 * of a report) says so, for whoever has the page read out.
 */
export function ownLanguage(text: string, parent: Element): LanguagePiece[] {
  const page = parent.ownerDocument.documentElement.lang;
  const isMarked = parent.hasAttribute("lang") || plain.has(parent.localName);
  if (!page || page.startsWith("zh") || isMarked || !/\p{Script=Han}/u.test(text)) return [{text}];
  const pieces: LanguagePiece[] = [];
  let end = 0;
  for (const {0: found, index} of text.matchAll(chinese)) {
    if (!/\p{Script=Han}/u.test(found)) continue;
    if (index > end) pieces.push({text: text.slice(end, index)});
    pieces.push({text: found, lang: "zh-CN"});
    end = index + found.length;
  }
  return end < text.length ? [...pieces, {text: text.slice(end)}] : pieces;
}
