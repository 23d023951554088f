/** The namespace of a workbook’s own XML (ECMA-376). */
export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** How a cell looks; every one of them keeps what is typed as text, so that codes, decimals and dates stay as they are. */
export const cellStyles = ["text", "number", "header", "required", "note", "example", "exampleNumber"] as const;
export type CellStyle = (typeof cellStyles)[number];

/** The style's number: the first that a workbook has is its own usual one. */
export const styleId = (style: CellStyle): number => cellStyles.indexOf(style) + 1;

/** The fonts, fills and looks of cells; format 49 is text. */
export function stylesXml(): string {
  const font = (more = "") => `<font>${more}<sz val="10"/>`;
  const grey = '<color rgb="FF595959"/>';
  const fonts = [font(), font("<b/>"), font() + grey, font("<i/>") + grey].map(
    (each) => `${each}<name val="Arial"/></font>`
  );
  const fill = (rgb: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
  const fills = [
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    ...["FFE7E6E6", "FFFCE4D6", "FFF7F7F7"].map(fill)
  ];
  const look = ({font = 0, fill = 0, align = ""}) =>
    `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${
      align && ' applyAlignment="1"'
    }>${align && `<alignment ${align}/>`}</xf>`;
  const right = 'horizontal="right"';
  const looks: Record<CellStyle, string> = {
    text: look({}),
    number: look({align: right}),
    header: look({font: 1, fill: 2}),
    required: look({font: 1, fill: 3}),
    note: look({font: 2, fill: 4, align: 'vertical="top" wrapText="1"'}),
    example: look({font: 3, fill: 4}),
    exampleNumber: look({font: 3, fill: 4, align: right})
  };
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    `<styleSheet xmlns="${mainNamespace}">`,
    `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
    `<fills count="5">${fills.join("")}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs>`,
    `<cellXfs count="${cellStyles.length + 1}">${plain} xfId="0"/>${cellStyles.map((style) => looks[style]).join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>"
  ].join("");
}
