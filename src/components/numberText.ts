/** Characters of the private use area: a number that can be opened begins, its address ends, it ends. */
const [begin, middle, end] = ["\uE000", "\uE001", "\uE002"];

/**
 * A formatted number that knows the address that opens it. It is a plain text, so that words and formats take it like
 * any other; wherever an element is made, the number in it becomes a link.
 */
export function numberText(text: string, href: string): string {
  return `${begin}${href}${middle}${text}${end}`;
}

/** A text in pieces: plain ones, and numbers with the address that opens them, which is one on the page itself. */
export function numberPieces(text: string): {text: string; href?: string}[] {
  if (!text.includes(begin)) return text === "" ? [] : [{text}];
  return text
    .split(new RegExp(`(${begin}#[^${end}]*${end})`))
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!piece.startsWith(`${begin}#`)) return {text: piece};
      const [href, shown] = piece.slice(1, -1).split(middle) as [string, string];
      return {text: shown, href};
    });
}

/** A text as it reads, for labels and widths. */
export function plainText(text: string): string {
  return numberPieces(text)
    .map((piece) => piece.text)
    .join("");
}
