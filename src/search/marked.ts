import {folded} from "./folded.js";
import {pairsOf, runsOf} from "./terms.js";

/** A piece of a text, and whether it is what was searched for. */
export interface MarkedPiece {
  text: string;
  match: boolean;
}

/** A text in pieces: what of it a query matches, and what stands between. */
export function marked(written: string, query: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const [start, end] of matches(written, query)) {
    if (start > done) pieces.push({text: written.slice(done, start), match: false});
    pieces.push({text: written.slice(start, end), match: true});
    done = end;
  }
  if (done < written.length) pieces.push({text: written.slice(done), match: false});
  return pieces;
}

/** What stands around a text's first match, cut to about `most` characters; undefined where nothing matches. */
export function excerpt(written: string, {query, most = 72}: {query: string; most?: number}): string | undefined {
  const [first] = matches(written, query);
  if (!first) return undefined;
  if (written.length <= most) return written;
  const start = Math.max(0, Math.min(first[0] - most / 3, written.length - most));
  const end = Math.min(written.length, Math.max(start + most, first[1]));
  const isLow = (at: number) => /[\uDC00-\uDFFF]/.test(written[Math.floor(at)] ?? "");
  const cut = written.slice(Math.floor(start) - (isLow(start) ? 1 : 0), Math.floor(end) + (isLow(end) ? 1 : 0)).trim();
  return `${start > 0 ? "…" : ""}${cut}${end < written.length ? "…" : ""}`;
}

/** The places of a text that a query matches, in order and apart from each other. */
function matches(written: string, query: string): [start: number, end: number][] {
  const {text, at} = folded(written);
  const found = runsOf(folded(query).text).flatMap(({text: run, han}) => {
    if (!han)
      return occurrences(text, run)
        .filter((start) => !isWithinWord(text, start))
        .map(spanOf(run));
    const whole = occurrences(text, run).map(spanOf(run));
    return whole.length > 0 ? whole : pairsOf(run).flatMap((pair) => occurrences(text, pair).map(spanOf(pair)));
  });
  const spans = found.sort(([a], [b]) => a - b).map(([start, end]): [number, number] => [at[start]!, endOf(at, end)]);
  const merged: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

const spanOf =
  (text: string) =>
  (start: number): [number, number] => [start, start + text.length];

function occurrences(text: string, part: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) starts.push(at);
  return starts;
}

/** Whether a word or number of other letters than Chinese goes on before this place: a query's word is met at its beginning. */
function isWithinWord(text: string, start: number): boolean {
  return /(?!\p{Script=Han})[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, start));
}

/** Where what ends before this place of the folded text ends in the written one: a written character is never cut. */
function endOf(at: readonly number[], end: number): number {
  let next = end;
  while (next < at.length - 1 && at[next] === at[next - 1]) ++next;
  return at[next]!;
}
