import {Paragraph, TextRun} from "docx";
import type {FileChild} from "docx";
import type {Part, Publication} from "../publication.js";
import {inertText, oneLine} from "./inertText.js";
import type {Setting} from "./setting.js";
import {textParagraphs} from "./textParagraphs.js";
import {wordFigure} from "./wordFigure.js";
import {wordTable} from "./wordTable.js";

const paragraphStyles = {conclusion: "Conclusion", body: "BodyText", note: "Note", author: "AuthorText"} as const;

/** The names of the two kinds of list, which `documentLists` describes. */
export const lists = {ordered: "ordered", plain: "plain"} as const;

/** All parts of a publication in their order. */
export function wordParts({parts}: Publication, {setting}: {setting: Setting}): FileChild[] {
  return parts.flatMap((part, i) => wordPart(part, {setting, order: i + 1, before: parts[i - 1]}));
}

function wordPart(
  part: Part,
  {setting, order, before}: {setting: Setting; order: number; before: Part | undefined}
): FileChild[] {
  switch (part.kind) {
    case "heading":
      return textParagraphs(oneLine(part.text), {setting, heading: "Heading1"});
    case "paragraph": {
      const text = textParagraphs(part.text, {setting, style: paragraphStyles[part.role]});
      // Words that follow the author's words are marked by the same bar.
      const led = before?.kind === "paragraph" && before.role === "author";
      return part.role === "author" && !led ? [authorLabel(setting), ...text] : text;
    }
    case "list":
      return part.items.flatMap((item) =>
        textParagraphs(oneLine(item), {
          setting,
          style: "ListText",
          numbering: {reference: lists[part.ordered ? "ordered" : "plain"], level: 0, instance: order}
        })
      );
    case "table":
      return [
        ...textParagraphs(part.title, {setting, style: "Caption"}),
        wordTable(part.rows, {columns: part.columns, setting}),
        new Paragraph({style: "Spacer"})
      ];
    case "figure":
      return wordFigure(part, {setting, order});
  }
}

function authorLabel({text}: Setting): Paragraph {
  return new Paragraph({style: "AuthorLabel", children: [new TextRun(inertText(text.author))]});
}
