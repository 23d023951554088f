const most = 31;

/** What no name of a sheet may hold: the marks of addresses, and what does not show. */
const forbidden = /[[\]:*?/\\\p{C}\uFFFD]/gu;

/** Excel keeps this name for itself. */
const kept = "history";

/**
 * Names for sheets as Excel takes them, each once and as close to what is wanted as it can be: of 31 characters at the
 * most, without what addresses are written with, no apostrophe at the ends, never empty. Earlier ones are served first.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([kept]);
  return wanted.map((text) => {
    const plain = trimmed(text.replace(forbidden, " ").replace(/\s+/g, " ")) || "1";
    for (let turn = 1; ; turn++) {
      const mark = turn === 1 ? "" : ` (${turn})`;
      const name = shortened(plain, most - mark.length) + mark;
      if (taken.has(folded(name))) continue;
      taken.add(folded(name));
      return name;
    }
  });
}

const trimmed = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, "");

/** Cut with an ellipsis, and never through a character. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${trimmed(text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, ""))}…`;
}

/** Names that differ only in case or width are the same to Excel. */
const folded = (name: string): string => name.normalize("NFKC").toLowerCase();
