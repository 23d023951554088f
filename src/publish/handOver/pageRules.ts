import type {Publication} from "../publication.js";
import type {PublishWords} from "../text.js";

/** The style of the margins of every printed page: the stamp above, the number of the page below. */
export function pageRules({stamped}: Publication, {text: {pageOf}}: {text: PublishWords}): string {
  const number = [
    quoted(pageOf.before),
    "counter(page)",
    quoted(pageOf.between),
    "counter(pages)",
    quoted(pageOf.after)
  ];
  return `@page {
  @top-right { content: ${quoted(stamped)}; }
  @bottom-center { content: ${number.join(" ")}; }
}
`;
}

/** A text as a style sheet writes it; what could end the text, or the sheet, by its number. */
const quoted = (text: string) =>
  `"${text.replace(/["\\<\n\r\f]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
