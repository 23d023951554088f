import {numberPieces, numberText} from "../components/numberText.js";

/** A text of the author's, whose numbers open where the data have them, and the numbers that the data do not have. */
export interface CheckedText {
  text: string;
  unsupported: readonly string[];
}

/** A day or a month in figures, or a number as a person writes it: with a sign, commas, decimals and a per cent sign. */
const written =
  /(?<date>(?:19|20)\d\d([-/])\d{1,2}(?:\2\d{1,2})?(?![\d.,%]))|(?:(?<![\d.])[+−-])?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:\s*%)?/gu;

const months = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";

/** What stands after, or before, a number that is a year, a month or a day, and no figure. */
const [dateAfter, dateBefore] = [new RegExp(`^\\s*(?:[年月日号]|${months}\\b)`, "u"), new RegExp(`\\b${months}\\s+$`)];

/** Four digits alone are a year, unless something is counted by them. */
const [year, counted] = [/^(?:19|20)\d\d$/, /^\s*[余多]?[人名个件家户次元万亿项笔场期份台辆]/u];

/** How numbers compare: without signs, which sentences put into words, and without ways of writing. */
const bare = (figure: string) => figure.replaceAll(/[+−\-,\s]/gu, "");

/**
 * Holds the numbers of an author's own words against those that the brief's data have, as printed. A number is known by
 * its digits: `271.37` is not `271.4`. Years and days are no figures.
 */
export function checkedText(own: string, {known}: {known: ReadonlyMap<string, string>}): CheckedText {
  // What begins and ends a number that opens is nothing that an author writes.
  const text = own.replaceAll(/\p{Co}/gu, "");
  const unsupported: string[] = [];
  let told = "";
  let at = 0;
  for (const {figure, start, end} of figuresIn(text)) {
    const found = text.slice(start, end);
    const href = known.get(figure);
    if (!href) unsupported.push(found);
    told += text.slice(at, start) + (href ? numberText(found, href) : found);
    at = end;
  }
  return {text: told + text.slice(at), unsupported};
}

/** The numbers of texts with what opens each, by how they compare; of two that read alike the first. */
export function knownNumbers(texts: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const {text, href} of texts.flatMap(numberPieces))
    for (const {figure} of href ? figuresIn(text) : []) if (!known.has(figure)) known.set(figure, href!);
  return known;
}

/** The figures in a text, as they compare, each with its place; dates left out. */
function figuresIn(text: string): {figure: string; start: number; end: number}[] {
  const narrow = text.replaceAll(/[０-９．％＋－]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  return [...narrow.matchAll(written)].flatMap(({0: found, index: start, groups}) => {
    const end = start + found.length;
    const [before, after] = [narrow.slice(Math.max(0, start - 12), start), narrow.slice(end)];
    const isDate = groups!["date"] !== undefined || dateAfter.test(after) || dateBefore.test(before);
    return isDate || (year.test(found) && !counted.test(after)) ? [] : [{figure: bare(found), start, end}];
  });
}
