/** Control characters, halves of pairs, what turns the direction of a text, and what XML or `numberText` keeps for itself. */
const acting = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uE000-\uE002]/gu;

/**
 * A text in one line that only says what it says: each character that would act on a page, or break its file, is shown
 * as `\uFFFD`, the sign of a character that cannot be shown. A tab is a space.
 */
export function inertText(text: string): string {
  return text.replace(/\t/g, " ").replace(acting, "\uFFFD");
}

/** A text by the lines that it was written in. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
}

/** A text that has to stand in one line, as a title. */
export function oneLine(text: string): string {
  return linesOf(text).join(" ");
}
