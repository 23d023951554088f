/** A text as it is searched, and where each of its characters (UTF-16 units) stands in the text as written. */
export interface Folded {
  text: string;
  /** One more than there are characters: the last is the written text's end. */
  at: readonly number[];
}

/** What folds to itself but for its case, in one piece; else a character with what is written over it. */
const pieces = /[0-9A-Za-z \u4E00-\u9FFF]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;

const plain = /^[0-9A-Za-z \u4E00-\u9FFF]+$/;

/** What is not said: characters that cannot be seen, and quotation marks. */
const unsaid = /[\p{Cc}\p{Cf}\p{Pi}\p{Pf}"'＂＇《》〈〉「」『』]/gu;

/**
 * Folds what people write differently and mean alike: full and half width, compatibility forms (NFKC) and case. What is
 * not said is left out; nothing else is taken for something else.
 */
export function folded(written: string): Folded {
  const at: number[] = [];
  let text = "";
  for (const {0: piece, index} of written.matchAll(pieces)) {
    const isPlain = plain.test(piece);
    const said = isPlain ? piece : piece.replace(unsaid, (mark) => (/\s/.test(mark) ? " " : "")).normalize("NFKC");
    const seen = said.toLowerCase();
    for (let i = 0; i < seen.length; ++i) at.push(isPlain ? index + i : index);
    text += seen;
  }
  return {text, at: [...at, written.length]};
}
