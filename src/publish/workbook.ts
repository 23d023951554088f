import {quotedSheet, workbookArchive} from "../templates/workbookArchive.js";
import {aboutSheet, indexSheet} from "./aboutSheets.js";
import type {Edition} from "./edition.js";
import type {FigurePart, Part, TablePart} from "./publication.js";
import {sheetNames} from "./sheetNames.js";
import {sheetText} from "./sheetText.js";
import {partSheet} from "./partSheet.js";
import type {PublishWords} from "./text.js";
import {looksXml} from "./workbookLooks.js";
import {sheetXml} from "./workbookSheet.js";
import type {PrintedEdges} from "./workbookSheet.js";

/** A header longer than this makes a workbook that Excel calls damaged. */
const longestEdge = 255;

/**
 * A publication as an XLSX workbook: what it is of and was made from, a sheet for every table and for the data of every
 * figure, and where each number comes from, to which the numbers lead. Numbers are numbers, unrounded; nothing is a
 * formula. The same edition gives the same bytes.
 */
export async function workbookFile(edition: Edition, {text}: {text: PublishWords}): Promise<Uint8Array> {
  const {publication, opened} = edition;
  const parts = publication.parts.filter(isTabular);
  const [about, index, ...names] = sheetNames([text.about, text.index.title, ...parts.map(nameOf)]) as [
    string,
    string,
    ...string[]
  ];
  const printed = opened.filter((number) => number.printed !== "");
  const list = indexSheet(printed, {name: index, edition, text});
  const lines = new Map(printed.map(({key}, i) => [key, list.head! + 1 + i]));
  const place = (key: string) => {
    const line = lines.get(key);
    return line === undefined ? undefined : `${quotedSheet(index)}!A${line}`;
  };
  const sheets = [
    aboutSheet(edition, {name: about, text}),
    ...parts.map((part, i) => partSheet(part, {name: names[i]!, publication, place})),
    list
  ];
  const edges = edgesOf(edition, text);
  return workbookArchive({
    sheets: sheets.map((sheet, i) => ({
      name: sheet.name,
      xml: sheetXml(sheet, {first: i === 0, edges}),
      repeated: sheet.head === undefined ? undefined : {from: sheet.head, to: sheet.head}
    })),
    styles: looksXml()
  });
}

const isTabular = (part: Part): part is TablePart | FigurePart => part.kind === "table" || part.kind === "figure";

const nameOf = (part: TablePart | FigurePart): string =>
  sheetText(part.kind === "figure" ? part.table.title : part.title) || part.id;

function edgesOf({publication, manifest}: Edition, text: PublishWords): PrintedEdges {
  const {before, between, after} = text.pageOf;
  const right = `&R${edgeText(publication.stamped)}`;
  const page = `&R${edgeText(before)}&P${edgeText(between)}&N${edgeText(after)}`;
  return {
    header: edge(publication.title, right),
    footer: edge(text.tool(manifest.tool), page)
  };
}

/** A text at the left edge, as far as there is room beside what stands at the right. */
function edge(left: string, right: string): string {
  let plain = sheetText(left).slice(0, longestEdge);
  while (`&L${edgeText(plain)}${right}`.length > longestEdge && plain !== "") plain = plain.slice(0, -1);
  return `&L${edgeText(plain)}${right}`;
}

/** An ampersand begins a command there, and a line is never turned around. */
const edgeText = (text: string): string =>
  sheetText(text)
    .replace(/[\p{C}\s]+/gu, " ")
    .replaceAll("&", "&&");
