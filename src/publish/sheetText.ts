import {plainText} from "../components/numberText.js";

/** A cell of a spreadsheet holds no more. */
const longest = 32767;

/**
 * A text of a publication as a cell holds it: as it reads, without what says where its numbers lead, and with a sign that
 * shows for every character that commands a machine or turns a text around.
 */
export function sheetText(text: string): string {
  const plain = plainText(text)
    .replace(/[\uE000-\uE002]/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, "\uFFFD");
  return plain.length > longest ? `${plain.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : plain;
}
