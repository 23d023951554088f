import type {Span} from "./span.js";

const word = "\\p{Lu}(?:[\\p{Ll}\\p{Lu}]|['’-](?=\\p{L}))+";
const initial = "\\p{Lu}\\.";
const name = `(?:${word}|${initial})(?:[ ](?:${word}|${initial})){0,3}`;
const titled = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Comrade|Sir|Madam)\\.?[ ](${name})`, "gu");
const named = new RegExp(
  `\\b(?:[Cc]ontact(?: person)?|[Pp]repared by|[Aa]pproved by|[Ss]igned by|[Rr]eviewed by|[Cc]hecked by|[Rr]eported by|[Ww]ritten by|[Cc]ompiled by|[Nn]ame|[Aa]pplicant|[Rr]ecipient|[Ss]ignatory|[Oo]fficer in charge|[Pp]erson in charge)(?:[ ]?[:：][ ]?|[ ](?:is[ ])?)(${name})`,
  "gu"
);
const bodies =
  /\b(?:Office|Department|Bureau|Union|Team|Us|Centre|Center|Support|Committee|Section|Division|Federation|Service|Services|Desk|Ministry|Company|Group|Budget|Finance|Accounting|Audit|The|Your|Our|Any|All|No|Not|District|City|County|Province|Street|Board|Council|Hall|School|University|Hospital|Unit|Project|Programme|Program)\b/u;

/** The names of persons in an English text that a title, or a word like “contact”, says are names: of two words, or titled. */
export function englishNames(text: string): Span[] {
  const spans = [titled, named].flatMap((form, i) =>
    [...text.matchAll(form)].flatMap((match): Span[] => {
      const found = match[1]!;
      if (bodies.test(found) || (i === 1 && !found.includes(" "))) return [];
      const start = match.index + match[0].length - found.length;
      return [{start, end: start + found.length}];
    })
  );
  return spans.filter((span, i) => spans.findIndex(({start, end}) => span.start < end && start < span.end) === i);
}
