/** A text without what Windows forbids in the name of a file, and without signs that are not seen or turn the text around. */
export function legalName(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .replaceAll(/ ?[\\/:*?"<>|]+ ?/g, "-")
    .replaceAll(/^[\s.-]+|[\s.-]+$/g, "");
}
