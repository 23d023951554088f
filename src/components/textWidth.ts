import {plainText} from "./numberText.js";

/** An upper estimate of a text's width in pixels, so that a figure can be laid out where nothing can be measured. */
export function textWidth(text: string, size = 13): number {
  let ems = 0;
  for (const character of plainText(text))
    ems += character.charCodeAt(0) > 0x2e7f ? 1 : /[A-ZMWmw%@]/.test(character) ? 0.8 : 0.58;
  return Math.ceil(ems * size);
}

/** From one line of a text to the next, in pixels: at 13 px, what a Chinese font needs to keep two lines apart. */
export const lineHeight = 18;

/** A word or a Chinese character with the marks that no line begins or ends with, and the spaces after it. */
const pieces = /[（《「『【〔“‘]*(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)[，。；：、！？）》」』】〕”’…％]*\s*/gu;

/** A text broken into lines that fit a width: between words, anywhere between Chinese characters, else within a word. */
export function wrapText(text: string, {width, size = 13}: {width: number; size?: number}): string[] {
  const lines: string[] = [];
  const fits = (line: string) => textWidth(line.trimEnd(), size) <= width;
  for (const word of text.match(pieces) ?? [])
    for (const piece of fits(word) ? [word] : word) {
      const last = lines.at(-1);
      if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
      else lines.push(piece);
    }
  return lines.map((line) => line.trimEnd());
}
