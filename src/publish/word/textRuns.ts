import {InternalHyperlink, TextRun} from "docx";
import type {ParagraphChild} from "docx";
import {numberPieces} from "../../components/numberText.js";
import {inertText} from "./inertText.js";
import type {Setting} from "./setting.js";

/** A line of text; each number in it that the index has leads to its row there. */
export function textRuns(
  line: string,
  {bookmarks, style}: Pick<Setting, "bookmarks"> & {style?: string}
): ParagraphChild[] {
  return numberPieces(line).map(({text, href}) => {
    const anchor = href === undefined ? undefined : bookmarks.get(href);
    return anchor === undefined
      ? run(text, style)
      : new InternalHyperlink({anchor, children: [run(text, style ?? "NumberLink")]});
  });
}

/** Quotation marks and dashes beside Chinese are Chinese ones; without the hint, Word sets them in the Latin font. */
function run(text: string, style?: string): TextRun {
  const hint = /\p{Script=Han}/u.test(text) ? {font: {hint: "eastAsia"}} : {};
  return new TextRun({text: inertText(text), ...hint, ...(style !== undefined && {style})});
}
