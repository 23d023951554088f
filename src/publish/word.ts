import {Document, Packer, Paragraph, Tab, TextRun} from "docx";
import type {FileChild} from "docx";
import {plainText} from "../components/numberText.js";
import type {Edition} from "./edition.js";
import type {Picture} from "./word/picture.js";
import type {Publication} from "./publication.js";
import type {PublishWords} from "./text.js";
import {documentLists} from "./word/documentLists.js";
import {documentStyles} from "./word/documentStyles.js";
import {inertText, oneLine} from "./word/inertText.js";
import {layoutOf} from "./word/layout.js";
import {indexBookmarks, numberIndex} from "./word/numberIndex.js";
import {pageFrame} from "./word/pageFrame.js";
import type {Setting} from "./word/setting.js";
import {steadyPackage} from "./word/steadyPackage.js";
import {textParagraphs} from "./word/textParagraphs.js";
import {textRuns} from "./word/textRuns.js";
import {lists, wordParts} from "./word/wordParts.js";

/**
 * An edition as a DOCX file for Word and WPS: the same bytes for the same edition, whenever and wherever it is made.
 * `pictures` are its figures' by their ids; a figure without one is shown as its table.
 */
export async function wordFile(
  edition: Edition,
  {text, pictures}: {text: PublishWords; pictures: ReadonlyMap<string, Picture>}
): Promise<Uint8Array> {
  const {publication} = edition;
  const layout = layoutOf(publication.lang);
  const setting: Setting = {layout, text, pictures, bookmarks: indexBookmarks(edition)};
  const document = new Document({
    styles: documentStyles(layout),
    numbering: documentLists(layout),
    compatibility: {version: 15},
    sections: [
      {
        ...pageFrame(publication, {setting}),
        children: [
          ...opening(publication, setting),
          ...wordParts(publication, {setting}),
          ...sources(publication, setting),
          ...numberIndex(edition, {setting})
        ]
      }
    ]
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return steadyPackage(packed, {title: plainText(publication.title), lang: publication.lang});
}

/** The stamp where official documents have it, at the upper left; the title; what the figures are of. */
function opening({title, stamped, scope}: Publication, setting: Setting): FileChild[] {
  return [
    new Paragraph({style: "Stamp", children: [new TextRun(inertText(stamped))]}),
    ...textParagraphs(title, {setting, heading: "Title"}),
    ...scope.map(
      (line) =>
        new Paragraph({
          style: "Scope",
          children: [
            ...textRuns(line.label, {...setting, style: "Label"}),
            new TextRun({children: [new Tab()]}),
            ...textRuns(oneLine(line.text), setting)
          ]
        })
    )
  ];
}

function sources({sources}: Publication, setting: Setting): FileChild[] {
  return [
    ...textParagraphs(setting.text.sources, {setting, heading: "Heading1"}),
    ...sources.flatMap((source) =>
      textParagraphs(oneLine(source), {
        setting,
        style: "ListText",
        numbering: {reference: lists.plain, level: 0, instance: 0}
      })
    )
  ];
}
