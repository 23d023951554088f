import {plainText} from "../components/numberText.js";
import {chineseNames} from "./personal/chineseNames.js";
import {englishNames} from "./personal/englishNames.js";
import {halfWidth} from "./personal/halfWidth.js";
import {identityNumbers} from "./personal/identityNumbers.js";
import type {Span} from "./personal/span.js";
import {telephoneNumbers} from "./personal/telephoneNumbers.js";

/** What may tell who a person is: an identity number, the number of a mobile or of another telephone, a name. */
export type PersonalKind = "identity" | "mobile" | "landline" | "name";

/** Something in a text that may tell who a person is, for someone to decide about. */
export interface Found {
  kind: PersonalKind;
  /** As it stands in the text. */
  match: string;
  /** The words at both sides of it, cut where they go on. */
  around: {before: string; after: string};
  /** The text it stands in, as whoever asked calls it. */
  place: string;
}

/** So many characters are shown at each side. */
const shown = 16;

/**
 * Names, telephone numbers and identity numbers in free text, in the order in which they stand there. It proves nothing:
 * a name that nothing around it marks as one is not found, and what is listed is for a person to judge.
 */
export function personalData(texts: readonly {place: string; text: string}[]): Found[] {
  return texts.flatMap(({place, text}) => {
    const plain = plainText(text);
    return spansIn(plain).map(({kind, span: {start, end}}) => ({
      kind,
      match: plain.slice(start, end),
      around: {
        before: cut(plain.slice(Math.max(0, start - 4 * shown), start), "before"),
        after: cut(plain.slice(end, end + 4 * shown), "after")
      },
      place
    }));
  });
}

function spansIn(text: string): {kind: PersonalKind; span: Span}[] {
  const narrow = halfWidth(text);
  const identities = identityNumbers(narrow).map((span) => ({kind: "identity" as const, span}));
  const telephones = telephoneNumbers(narrow).filter(
    ({span}) => !identities.some(({span: {start, end}}) => span.start < end && start < span.end)
  );
  const numbers = [...identities, ...telephones];
  const names = [...chineseNames(text, {numbers: numbers.map(({span}) => span)}), ...englishNames(text)];
  return [...numbers, ...names.map((span) => ({kind: "name" as const, span}))].sort(
    (a, b) => a.span.start - b.span.start
  );
}

function cut(text: string, side: "before" | "after"): string {
  const characters = Array.from(text.replace(/\s+/g, " "));
  if (characters.length <= shown) return characters.join("");
  return side === "before" ? `…${characters.slice(-shown).join("")}` : `${characters.slice(0, shown).join("")}…`;
}
