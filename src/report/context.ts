/** How many characters before and after a figure say what it is of. */
const reach = [16, 6] as const;

/** A figure in its words: what stands before it, it, and what stands after it, on its own line. */
export function contextOf(text: string, {at, end}: {at: number; end: number}): [string, string, string] {
  const before = text
    .slice(Math.max(0, at - reach[0]), at)
    .split("\n")
    .at(-1)!;
  const after = text.slice(end, end + reach[1]).split("\n")[0]!;
  return [before, text.slice(at, end), after];
}

/**
 * Names places of a text by what it is about, their words, and their turn among places of the same words, so that each is
 * known again when the text is.
 */
export function placeKeys(text: string, about = ""): (place: {at: number; end: number}) => string {
  const seen = new Map<string, number>();
  return (place) => {
    const words = [about, contextOf(text, place).join("")].filter(Boolean).join(" ");
    const turn = (seen.get(words) ?? 0) + 1;
    seen.set(words, turn);
    return turn === 1 ? words : `${words} ${turn}`;
  };
}
