import {sheetText} from "../../publish/sheetText.js";
import {mainNamespace} from "../../templates/workbookStyles.js";
import {workbookText} from "../../templates/workbookText.js";
import type {FormCell, PrintedNumber} from "../../publish/form.js";

/** How a cell of a form's workbook looks: as in the form, or as the title and the lines around its tables. */
export type FormLook = FormCell["look"] | "title" | "line" | "note";

interface Style {
  look: FormLook;
  format: string;
  level: number;
}

const text = "@";
/** The first number that a workbook may give a format of its own (ECMA-376, 18.8.30). */
const firstOwn = 164;
const fonts = [
  ...['<font><sz val="10"/><name val="SimSun"/></font>', '<font><b/><sz val="10"/><name val="SimHei"/></font>'],
  '<font><b/><sz val="15"/><name val="SimHei"/></font>'
];
const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const fills = [
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  ...[solid("EDEDED"), solid("F5EBD7")]
];
const edges = ["left", "right", "top", "bottom"].map(
  (edge) => `<${edge} style="thin"><color rgb="FF404040"/></${edge}>`
);
const borders = [
  "<border><left/><right/><top/><bottom/><diagonal/></border>",
  `<border>${edges.join("")}<diagonal/></border>`
];

interface Kind {
  font: 0 | 1 | 2;
  fill: 0 | 2 | 3;
  border: 0 | 1;
  align: "left" | "right" | "center";
}

const kinds: Readonly<Record<FormLook, Kind>> = {
  head: {font: 1, fill: 2, border: 1, align: "center"},
  label: {font: 0, fill: 0, border: 1, align: "left"},
  text: {font: 0, fill: 0, border: 1, align: "left"},
  number: {font: 0, fill: 0, border: 1, align: "right"},
  blank: {font: 0, fill: 3, border: 1, align: "center"},
  none: {font: 0, fill: 0, border: 1, align: "center"},
  title: {font: 2, fill: 0, border: 0, align: "center"},
  line: {font: 0, fill: 0, border: 0, align: "center"},
  note: {font: 0, fill: 0, border: 0, align: "left"}
};

/** The looks of a workbook, numbered as they are first asked for; a workbook's own first look is its usual one. */
export interface FormLooks {
  /** The number of a look, and of the format of a number in it. */
  id(look: FormLook, cell?: Pick<FormCell, "number" | "level">): number;
  /** The fonts, fills, lines and looks of cells (ECMA-376, 18.8). */
  xml(): string;
}

export function formLooks(): FormLooks {
  const styles: Style[] = [];
  return {
    id(look, {number, level = 0} = {}) {
      const format = number ? formatOf(number) : text;
      const at = styles.findIndex((style) => style.look === look && style.format === format && style.level === level);
      return 1 + (at >= 0 ? at : styles.push({look, format, level}) - 1);
    },
    xml: () => looksXml(styles)
  };
}

function looksXml(styles: readonly Style[]): string {
  const formats = [...new Set(styles.map(({format}) => format))].filter((format) => format !== text);
  const numbered = (format: string) => (format === text ? 49 : firstOwn + formats.indexOf(format));
  const formatXml = (format: string) => `<numFmt numFmtId="${numbered(format)}" formatCode="${workbookText(format)}"/>`;
  const xf = ({look, format, level}: Style) => {
    const {font, fill, border, align} = kinds[look];
    const steps = level + (align === "left" && border === 1 ? 1 : 0);
    const wrap = look === "number" ? "" : ' wrapText="1"';
    const indent = steps > 0 ? ` indent="${steps}"` : "";
    return [
      `<xf numFmtId="${numbered(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1"`,
      ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">`,
      `<alignment horizontal="${align}" vertical="center"${wrap}${indent}/></xf>`
    ].join("");
  };
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    `<styleSheet xmlns="${mainNamespace}">`,
    formats.length > 0 ? `<numFmts count="${formats.length}">${formats.map(formatXml).join("")}</numFmts>` : "",
    `<fonts count="${fonts.length}">${fonts.join("")}</fonts><fills count="4">${fills.join("")}</fills>`,
    `<borders count="2">${borders.join("")}</borders><cellStyleXfs count="1">${plain}/></cellStyleXfs>`,
    `<cellXfs count="${styles.length + 1}">${plain} xfId="0"/>${styles.map(xf).join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  ].join("");
}

/** A format of more than 255 characters makes a workbook that Excel calls damaged. */
const longestWord = 60;

/** A number's format: as it is printed, with the word after it in quotation marks. */
export function formatOf({decimals, percent, suffix}: PrintedNumber): string {
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  const word = sheetText(suffix).replace(/["\n]/g, " ").slice(0, longestWord);
  const after = word === "" ? "" : `"${word}"`;
  return `#,##0${fraction}${percent ? "%" : ""}${after}`;
}
