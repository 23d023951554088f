import {Bookmark, Paragraph} from "docx";
import type {IParagraphOptions} from "docx";
import {linesOf} from "./inertText.js";
import type {TextSetting} from "./setting.js";
import {textRuns} from "./textRuns.js";

/** A text in a style, a paragraph for each of its lines; a bookmark names the first. */
export function textParagraphs(
  text: string,
  {
    setting,
    bookmark,
    runStyle,
    ...options
  }: Omit<IParagraphOptions, "text" | "children"> & {setting: TextSetting; bookmark?: string; runStyle?: string}
): Paragraph[] {
  return linesOf(text).map((line, i) => {
    const children = textRuns(line, {...setting, ...(runStyle !== undefined && {style: runStyle})});
    const named = bookmark !== undefined && i === 0 ? [new Bookmark({id: bookmark, children})] : children;
    return new Paragraph({...options, children: named});
  });
}
