import {numberPieces, numberText, plainText} from "../components/numberText.js";

/** A text of the author's, whose numbers open where the data have them, and the numbers that the data do not have. */
export interface CheckedText {
  text: string;
  unsupported: readonly string[];
}

/** A number as a person writes it: with a sign, commas, decimals and a per cent sign, as far as it has them. */
const numeral = /[+−-]?\d[\d,]*(?:\.\d+)?(?:\s*[%％])?/gu;

/** What stands after a number that is a year, a month or a day, and no figure. */
const date = /^\s*(?:年|月|日|号)/u;

/** How numbers compare: without signs, which sentences put into words, and without ways of writing. */
const bare = (text: string) => text.replaceAll(/[+−\-,\s]/gu, "").replace("％", "%");

/**
 * Holds the numbers of an author's own words against those that the brief's data have, as printed. A number is known by
 * its digits: `271.37` is not `271.4`. Years and days are no figures.
 */
export function checkedText(own: string, {known}: {known: ReadonlyMap<string, string>}): CheckedText {
  const text = plainText(own);
  const unsupported: string[] = [];
  let told = "";
  let at = 0;
  for (const {0: found, index} of text.matchAll(numeral)) {
    const [before, after] = [text.slice(at, index), text.slice(index + found.length)];
    const isDate = date.test(after) || /^(?:19|20)\d\d$/.test(found);
    const href = known.get(bare(found));
    if (!isDate && !href) unsupported.push(found);
    told += before + (!isDate && href ? numberText(found, href) : found);
    at = index + found.length;
  }
  return {text: told + text.slice(at), unsupported};
}

/** The numbers of texts with what opens each, by how they compare; of two that read alike the first. */
export function knownNumbers(texts: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const {text, href} of texts.flatMap(numberPieces))
    for (const [found] of href ? text.matchAll(numeral) : [])
      if (!known.has(bare(found))) known.set(bare(found), href!);
  return known;
}
