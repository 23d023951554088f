/** Control characters but for tabs and line breaks, halves of pairs, and what turns the direction of a text. */
const acting = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const everyActing = new RegExp(acting, "gu");

/**
 * A text that only says what it says: each character that would command a machine, or turn around what stands beside it,
 * is shown as `\uFFFD`, the sign of a character that cannot be shown.
 */
export function inertText(text: string): string {
  return acting.test(text) ? text.replace(everyActing, "\uFFFD") : text;
}
