import {mainNamespace} from "../templates/workbookStyles.js";
import type {ValueFormat} from "../components/dataTable.js";

/** How a cell looks. What is a text is said to be one, so that it stays one when its cell is edited. */
export const looks = [
  ...(["text", "number", "long", "head", "headNumber", "title", "stamp", "heading", "label", "note"] as const),
  ...(["linked", "amount", "rate", "share", "count"] as const),
  ...(["linkedAmount", "linkedRate", "linkedShare", "linkedCount"] as const)
] as const;
export type Look = (typeof looks)[number];

/** The look's number: the first that a workbook has is its own usual one. */
export const lookId = (look: Look): number => looks.indexOf(look) + 1;

const ink = {plain: 0, bold: 1, title: 2, grey: 3, link: 4} as const;

/** Formats by their numbers (ECMA-376, 18.8.30): text, `#,##0.00`, `0.00%`, `#,##0`, and one of our own. */
const formats = {general: 0, text: 49, amount: 4, rate: 10, count: 3, share: 164} satisfies Record<
  ValueFormat | "general" | "text",
  number
>;

interface Kind {
  format: keyof typeof formats;
  font?: keyof typeof ink;
  fill?: number;
  line?: boolean;
  align?: string;
}

const right = 'horizontal="right" vertical="top" indent="1"';
const wrapped = 'horizontal="left" indent="1" vertical="top" wrapText="1"';
const value = (format: ValueFormat): Kind => ({format, line: true, align: right});
const linked = (format: ValueFormat): Kind => ({...value(format), font: "link"});

const kinds: Record<Look, Kind> = {
  text: {format: "text", line: true, align: wrapped},
  number: {format: "text", line: true, align: right},
  // A spreadsheet shows a long text that is said to be one as number signs.
  long: {format: "general", line: true, align: wrapped},
  head: {format: "text", font: "bold", fill: 2, line: true, align: wrapped},
  headNumber: {format: "text", font: "bold", fill: 2, line: true, align: `${right} wrapText="1"`},
  title: {format: "text", font: "title", align: wrapped},
  stamp: {format: "text", font: "bold", align: wrapped},
  heading: {format: "text", font: "bold", align: wrapped},
  label: {format: "text", font: "grey", align: wrapped},
  note: {format: "text", font: "grey", align: wrapped},
  linked: {format: "text", font: "link", line: true, align: right},
  ...{amount: value("amount"), rate: value("rate"), share: value("share"), count: value("count")},
  ...{linkedAmount: linked("amount"), linkedRate: linked("rate"), linkedShare: linked("share")},
  linkedCount: linked("count")
};

/** The fonts, fills, lines and looks of cells. */
export function looksXml(): string {
  const font = ({more = "", size = 10, rgb = "FF1A1A1A"}) =>
    `<font>${more}<sz val="${size}"/><color rgb="${rgb}"/><name val="Microsoft YaHei"/></font>`;
  const bold = "<b/>";
  const fonts = [
    ...[font({}), font({more: bold}), font({more: bold, size: 14})],
    ...[font({rgb: "FF595959"}), font({rgb: "FF0B5394"})]
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill>'
  ];
  const none = "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const below =
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FFD0D0D0"/></bottom><diagonal/></border>';
  const xf = ({format, font = "plain", fill = 0, line, align}: Kind) =>
    `<xf numFmtId="${formats[format]}" fontId="${ink[font]}" fillId="${fill}" borderId="${line ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    `<styleSheet xmlns="${mainNamespace}">`,
    `<numFmts count="1"><numFmt numFmtId="${formats.share}" formatCode="0.0%"/></numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
    `<fills count="3">${fills.join("")}</fills>`,
    `<borders count="2">${none}${below}</borders>`,
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs>`,
    `<cellXfs count="${looks.length + 1}">${plain} xfId="0"/>${looks.map((look) => xf(kinds[look])).join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>"
  ].join("");
}
