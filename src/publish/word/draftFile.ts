import {Document, HeadingLevel, Packer, Paragraph, TextRun} from "docx";
import {documentStyles} from "./documentStyles.js";
import {inertText} from "./inertText.js";
import {layoutOf} from "./layout.js";
import {pageSize} from "./pageSize.js";
import {steadyPackage} from "./steadyPackage.js";
import {wordTable} from "./wordTable.js";

/** A line of a document that a person goes on writing. */
export interface WrittenLine {
  kind: "title" | "heading" | "subheading" | "text" | "note";
  text: string;
}

/** A table that goes with it, under its title. */
export interface WrittenTable {
  title: string;
  columns: readonly {head: string; number?: boolean}[];
  rows: readonly (readonly string[])[];
}

const headings = {title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_1, subheading: HeadingLevel.HEADING_2};

/** A written document as a DOCX file: by the habits of official documents, and the same bytes for the same lines. */
export async function draftFile(parts: readonly (WrittenLine | WrittenTable)[]): Promise<Uint8Array> {
  const layout = layoutOf("zh-CN");
  const children = parts.flatMap((part) => {
    if ("rows" in part) {
      const rows = part.rows.map((row) => row.map((text) => ({text})));
      const table = wordTable(rows, {columns: part.columns, setting: {layout, bookmarks: new Map()}});
      return [
        new Paragraph({heading: headings.subheading, keepNext: true, children: [new TextRun(inertText(part.title))]}),
        table
      ];
    }
    const {kind, text} = part;
    const runs = {children: [new TextRun(inertText(text))]};
    if (kind === "text") return new Paragraph({style: "BodyText", ...runs});
    if (kind === "note") return new Paragraph({style: "Note", ...runs});
    return new Paragraph({heading: headings[kind], ...runs});
  });
  const document = new Document({
    styles: documentStyles(layout),
    compatibility: {version: 15},
    sections: [
      {properties: {page: {size: {width: pageSize.width, height: pageSize.height}, margin: pageSize.margin}}, children}
    ]
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return steadyPackage(packed, {
    ...{title: titleOf(parts), lang: "zh-CN"}
  });
}

function titleOf(parts: readonly (WrittenLine | WrittenTable)[]): string {
  const title = parts.find((part) => "kind" in part && part.kind === "title");
  return title && "text" in title ? title.text : "";
}
