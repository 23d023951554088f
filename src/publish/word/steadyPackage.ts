import {strFromU8, strToU8, unzipSync} from "fflate";
import {archive} from "../../templates/archive.js";
import {fontTable} from "./fontTable.js";
import {inertText} from "./inertText.js";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const first = ["[Content_Types].xml", "_rels/.rels"];

/**
 * A document as the library packs it, with nothing in it of when, where and by whom it was made: no clock, no author, and
 * bookmarks numbered within the document. It gains its fonts' stand-ins and the spacing of Chinese punctuation.
 */
export function steadyPackage(packed: Uint8Array, {title, lang}: {title: string; lang: string}): Uint8Array {
  const files = unzipSync(packed);
  const changed: Record<string, (xml: string) => string> = {
    "docProps/core.xml": () => coreProperties(title, lang),
    "word/document.xml": numberBookmarks,
    "word/fontTable.xml": fontTable,
    "word/settings.xml": (xml) =>
      xml.replace("<w:compat>", '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
  };
  for (const [path, change] of Object.entries(changed)) files[path] = strToU8(change(strFromU8(files[path]!)));
  const rest = Object.keys(files).filter((path) => !first.includes(path));
  return archive(Object.fromEntries([...first, ...rest.sort()].map((path) => [path, files[path]!])));
}

/** The library numbers bookmarks through all documents of a page. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g, (_, before: string, id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return before + numbers.get(id)!;
  });
}

function coreProperties(title: string, lang: string): string {
  const escaped = inertText(title).replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped}</dc:title>`,
    `<dc:language>${lang.replace(/[^\w-]/g, "")}</dc:language></cp:coreProperties>`
  ].join("");
}
