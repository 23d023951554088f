import {Paragraph} from "docx";
import type {FileChild} from "docx";
import type {Edition, OpenedNumber} from "../edition.js";
import type {Setting} from "./setting.js";
import {textParagraphs} from "./textParagraphs.js";
import {wordTable} from "./wordTable.js";
import {pageSize} from "./pageSize.js";

/** The numbers that the index has a row for: those that the publication prints. */
const indexed = ({opened}: Edition): OpenedNumber[] => opened.filter(({printed}) => printed !== "");

/** The name of the bookmark on each number's row of the index, by the address that opens the number. */
export function indexBookmarks(edition: Edition): ReadonlyMap<string, string> {
  return new Map(indexed(edition).map(({key}, i) => [key, `number_${i + 1}`]));
}

/** A hash needs this much for its line, in twips; the name of its file has the rest. */
const hashWidth = 6000;

/**
 * The appendix, from a new page on: each number with what it is, its formula and where it stands, then the files that the
 * publication was made from with their hashes, and what made it.
 */
export function numberIndex(edition: Edition, {setting}: {setting: Setting}): FileChild[] {
  const {text, bookmarks} = setting;
  const {index, inputs} = text;
  const {manifest} = edition;
  const heading = (title: string, pageBreakBefore = false) =>
    textParagraphs(title, {setting, heading: "Heading1", pageBreakBefore});
  return [
    ...heading(index.title, true),
    wordTable(
      indexed(edition).map(({key, printed, title, formula, places}) => [
        {text: printed, bookmark: bookmarks.get(key)!},
        {text: title},
        {text: formula},
        {text: places.join("\n")}
      ]),
      {
        columns: [
          {head: index.columns.number, number: true},
          {head: index.columns.name},
          {head: index.columns.formula},
          {head: index.columns.places}
        ],
        ...{setting, size: "small"}
      }
    ),
    ...heading(inputs.title),
    wordTable(
      manifest.inputs.map(({file, sha256}) => [{text: file}, {text: sha256, runStyle: "Hash"}]),
      {
        columns: [{head: inputs.columns.file}, {head: inputs.columns.sha256}],
        ...{setting, size: "small", widths: [pageSize.textWidth - hashWidth, hashWidth]}
      }
    ),
    new Paragraph({style: "Spacer"}),
    ...textParagraphs(text.tool(manifest.tool), {setting, style: "SmallText"})
  ];
}
