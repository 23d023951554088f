import {folded} from "./folded.js";

/** A run of Chinese characters, or a word or number of other letters. */
export interface Run {
  text: string;
  han: boolean;
  /** Where it begins in the folded text. */
  start: number;
}

/** The runs of a folded text, in order; everything between them only parts them. */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu)].map(({0: run, index}) => ({
    text: run,
    han: /^\p{Script=Han}/u.test(run),
    start: index
  }));
}

/** The pairs of neighbours in a run of Chinese characters; of one character, itself. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((next, i) => characters[i]! + next);
}

/**
 * The terms under which a text is found. Chinese is written without spaces, so every pair of neighbours is one, and the
 * last character of a run by itself: then each character begins a term.
 */
export function indexTerms(text: string): string[] {
  return runsOf(folded(text).text).flatMap(({text: run, han}) => {
    if (!han) return [run];
    const [last, ...before] = [...run].reverse();
    return before.length === 0 ? [last!] : [...pairsOf(run), last!];
  });
}

/** The terms that a text is searched by. */
export function queryTerms(query: string): string[] {
  return runsOf(folded(query).text).flatMap(({text, han}) => (han ? pairsOf(text) : [text]));
}

/** Whether a term of a query may go on: a single Chinese character, and whatever is not Chinese. */
export const mayGoOn = (term: string): boolean => !/^\p{Script=Han}{2}$/u.test(term);

/** Whether a term of a query may be misspelt: only a word of letters that is long enough to be known by the rest. */
export const mayBeMisspelt = (term: string): boolean => /^[a-z]{5,}$/.test(term);
