import {element} from "../components/element.js";
import {numberPieces} from "../components/numberText.js";
import type {Query} from "../database/query.js";
import type {PublishedRow} from "../provenance/publishedRow.js";
import {readRef} from "../provenance/ref.js";
import type {OpenedNumber} from "./edition.js";
import type {PublishedNumber} from "./manifest.js";
import {openNumber} from "./openNumber.js";
import type {OpeningWords} from "./openNumber.js";
import {partTexts} from "./partTexts.js";
import type {Publication} from "./publication.js";

/** A publication's numbers, opened: for its panels, and, those that it prints, for machines, each with its rows. */
export interface Opened {
  numbers: readonly OpenedNumber[];
  printed: readonly (Omit<PublishedNumber, "rows"> & {rows: readonly PublishedRow[]})[];
}

/** The references of the numbers that a publication prints, each with how it is printed first. */
export function printedNumbers({parts}: Pick<Publication, "parts">): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {text, href} of parts.flatMap(partTexts).flatMap(numberPieces))
    if (href && !found.has(href)) found.set(href, text);
  return found;
}

/**
 * Opens every number of a publication, and every number that these lead to, so that a file of it needs no engine;
 * `onOpen` hears how many have been opened of how many are known to be. Rejects where nothing in the data answers to one
 * that the publication prints.
 */
export async function openPublication(
  query: Query,
  publication: Publication,
  {onOpen = () => {}, ...words}: OpeningWords & {onOpen?: (opened: number, known: number) => void}
): Promise<Opened> {
  const texts = printedNumbers(publication);
  const numbers: OpenedNumber[] = [];
  const printed: Opened["printed"][number][] = [];
  // What a panel leads to is added while the set is gone through.
  const keys = new Set(texts.keys());
  for (const key of keys) {
    const text = texts.get(key);
    const found = await openNumber(query, key, words);
    if (found) {
      const {title, formula, places, content, known, rows} = found;
      numbers.push({key, title, printed: text ?? "", formula, places, content});
      if (text !== undefined) printed.push({key, name: title, printed: text, ...known, rows});
      for (const href of linksOf(found)) keys.add(href);
    } else if (text !== undefined) throw new Error(`nothing in the data answers to ${key}`);
    onOpen(numbers.length, keys.size);
  }
  return {numbers, printed};
}

/** The references that a panel leads to. */
function linksOf({content}: Pick<OpenedNumber, "content">): string[] {
  const links = element("div", {}, content).querySelectorAll("a[href^='#']");
  return [...links].map((link) => link.getAttribute("href")!).filter((href) => readRef(href));
}
