import {chineseNumber, inChinese} from "./chineseNumber.js";
import {halfWidth} from "./numerals.js";

/** A sentence of a report, or a heading. */
export interface Sentence {
  /** Its section, normalised like `二(三)1`; empty before the first heading, where the report's title stands. */
  section: string;
  /** Counted from 1 in its section; 0 for a heading and for the title. */
  sentence: number;
  /** As printed, with the number its line begins with. */
  text: string;
  /** The heading of its section. */
  heading: string;
}

/** What a word processor leaves in copied text. */
export const residue = /\[(?:bookmark|_Toc|_GoBack)[^\]]*\]/gu;

const chinese = "[一二三四五六七八九十]+";
const marker = new RegExp(
  String.raw`^\s*(?:[（(]\s*(?<bracket>${chinese}|\d{1,2})\s*[)）]|(?<top>${chinese})、|(?<plain>\d{1,2})(?:、|\.(?!\d)))`,
  "u"
);

/** Last number used on each level: 一、 · （一） · 1、 · （1）; a level is 0 until it is opened. */
type Outline = [number, number, number, number];

/**
 * A report's text as sentences. One ends at 。 or at its line's end. A numbered line opens a section; it is only a
 * heading, and no sentence, when it has no 。，；： and no figure besides a year — so “1、Title。Text。” opens a section
 * whose first sentence is its title. Numbering may be mixed: 8、 after 七 is 八, and （2） after （一） is (二).
 */
export function sentences(report: string): Sentence[] {
  const outline: Outline = [0, 0, 0, 0];
  const counts = new Map<string, number>();
  let heading = "";
  return report.split(/\r?\n/).flatMap((line) => {
    const level = openSection(line, outline);
    const section = sectionOf(outline);
    const pieces = (line.match(/[^。]*。[”’）)]*|[^。]+$/gu) ?? []).filter((piece) => piece.trim() !== "");
    if (level !== undefined) heading = pieces[0] ?? "";
    const untold = section === "" || (level !== undefined && isHeading(line));
    return pieces.map((text) => {
      const sentence = untold ? 0 : (counts.get(section) ?? 0) + 1;
      if (!untold) counts.set(section, sentence);
      return {section, sentence, text: text.trim(), heading: heading.trim()};
    });
  });
}

function isHeading(line: string): boolean {
  const text = halfWidth(line)
    .replace(marker, "")
    .replace(residue, "")
    .replace(/\d{4}\s*年/gu, "");
  return !/[。，；：;:]|\d/u.test(text);
}

function sectionOf([top, bracket, plain]: Outline): string {
  if (top === 0) return "";
  return inChinese(top) + (bracket === 0 ? "" : `(${inChinese(bracket)})`) + (plain === 0 ? "" : String(plain));
}

/** Moves the outline to the number a line begins with, and says on which level that is. */
function openSection(line: string, outline: Outline): number | undefined {
  const groups = marker.exec(halfWidth(line))?.groups;
  if (groups === undefined) return undefined;
  const {bracket, top, plain} = groups;
  const printed = (bracket ?? top ?? plain)!;
  const number = /\d/.test(printed) ? Number(printed) : chineseNumber(printed);
  if (number === 0) return undefined;
  const level = top !== undefined ? 0 : levelOf(number, {outline, bracketed: bracket !== undefined, printed});
  outline[level] = number;
  outline.fill(0, level + 1);
  return level;
}

/**
 * A digit continues the deeper list where it is next there, else the upper one where it is next there; else it belongs
 * to the deeper one. A level below 1、 is followed, so that its numbers open no section, and is no part of a section.
 */
function levelOf(
  number: number,
  {outline, bracketed, printed}: {outline: Outline; bracketed: boolean; printed: string}
): number {
  const [top, bracket, plain, inner] = outline;
  if (top === 0) return 0;
  if (!bracketed) return plain + 1 !== number && top + 1 === number ? 0 : 2;
  if (!/\d/.test(printed) || plain === 0) return 1;
  return inner + 1 !== number && bracket + 1 === number ? 1 : 3;
}
