import {Document, HeadingLevel, Packer, Paragraph, TextRun} from "docx";
import {documentStyles} from "./documentStyles.js";
import {inertText} from "./inertText.js";
import {layoutOf} from "./layout.js";
import {pageSize} from "./pageSize.js";
import {steadyPackage} from "./steadyPackage.js";

/** A line of a document that a person goes on writing. */
export interface WrittenLine {
  kind: "title" | "heading" | "subheading" | "text" | "note";
  text: string;
}

const headings = {title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_1, subheading: HeadingLevel.HEADING_2};

/** A written document as a DOCX file: by the habits of official documents, and the same bytes for the same lines. */
export async function draftFile(lines: readonly WrittenLine[]): Promise<Uint8Array> {
  const children = lines.map(({kind, text}) => {
    const runs = {children: [new TextRun(inertText(text))]};
    if (kind === "text") return new Paragraph({style: "BodyText", ...runs});
    if (kind === "note") return new Paragraph({style: "Note", ...runs});
    return new Paragraph({heading: headings[kind], ...runs});
  });
  const document = new Document({
    styles: documentStyles(layoutOf("zh-CN")),
    compatibility: {version: 15},
    sections: [
      {properties: {page: {size: {width: pageSize.width, height: pageSize.height}, margin: pageSize.margin}}, children}
    ]
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return steadyPackage(packed, {title: lines.find(({kind}) => kind === "title")?.text ?? "", lang: "zh-CN"});
}
