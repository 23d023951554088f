/**
 * The text with full-width letters, digits, signs and spaces as ASCII. Unicode's own folding (NFKC) goes too far for
 * figures: it turns a footnote's ² or ① into a digit of the number before it.
 */
export function narrow(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("\uFFE5", "\u00A5")
    .replace(/[\u200B\uFEFF]/g, "")
    .replace(/\s/g, " ")
    .trim();
}
