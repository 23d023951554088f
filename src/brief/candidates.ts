/** A sentence that a brief can say; its numbers open. */
export interface Item {
  id: string;
  text: string;
}

/** What a section of the brief can say, in order, and what of it is said where the author chooses nothing. */
export interface Candidates {
  items: readonly Item[];
  usual: readonly string[];
}

/** Candidates of which the first few are usual. */
export function firstOf(items: readonly Item[], most: number): Candidates {
  return {items, usual: items.slice(0, most).map(({id}) => id)};
}
