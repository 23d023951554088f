import {strToU8} from "fflate";
import {archive} from "./archive.js";
import {mainNamespace} from "./workbookStyles.js";
import {workbookText} from "./workbookText.js";

/** A workbook’s parts: the XML of each sheet under its name, that of the looks of cells, and the rows of a sheet that every printed page repeats. */
export interface WorkbookParts {
  sheets: readonly {name: string; xml: string; repeated?: {from: number; to: number} | undefined}[];
  styles: string;
}

const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Packs an XLSX workbook (ECMA-376): the same bytes for the same parts. */
export function workbookArchive({sheets, styles}: WorkbookParts): Uint8Array {
  const part = (i: number) => `worksheets/sheet${i + 1}.xml`;
  const override = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}" ContentType="${spreadsheet}.${kind}+xml"/>`;
  const relation = (id: string, {kind, target}: {kind: string; target: string}) =>
    `<Relationship Id="${id}" Type="${related}/${kind}" Target="${target}"/>`;
  const relations = (all: readonly string[]) =>
    `<Relationships xmlns="${packaged}/relationships">${all.join("")}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": [
      `<Types xmlns="${packaged}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override("workbook.xml", "sheet.main"),
      override("styles.xml", "styles"),
      ...sheets.map((_, i) => override(part(i), "worksheet")),
      "</Types>"
    ].join(""),
    "_rels/.rels": relations([relation("r1", {kind: "officeDocument", target: "xl/workbook.xml"})]),
    "xl/workbook.xml": [
      `<workbook xmlns="${mainNamespace}" xmlns:r="${related}"><sheets>`,
      ...sheets.map(({name}, i) => `<sheet name="${workbookText(name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`),
      `</sheets>${definedNames(sheets)}</workbook>`
    ].join(""),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, i) => relation(`s${i + 1}`, {kind: "worksheet", target: part(i)})),
      relation("styles", {kind: "styles", target: "styles.xml"})
    ]),
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map(({xml}, i) => [`xl/${part(i)}`, xml]))
  };
  return archive(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)])));
}

/** A sheet’s name as a formula and a link have it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function definedNames(sheets: WorkbookParts["sheets"]): string {
  const names = sheets.flatMap(({name, repeated}, i) =>
    repeated
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${workbookText(`${quotedSheet(name)}!$${repeated.from}:$${repeated.to}`)}</definedName>`
      : []
  );
  return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}
