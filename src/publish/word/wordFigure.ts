import {ImageRun, Paragraph, TextRun} from "docx";
import type {FileChild} from "docx";
import {plainText} from "../../components/numberText.js";
import type {Picture} from "./picture.js";
import type {FigurePart} from "../publication.js";
import {inertText, oneLine} from "./inertText.js";
import {pageSize} from "./pageSize.js";
import type {Setting} from "./setting.js";
import {textParagraphs} from "./textParagraphs.js";
import {textRuns} from "./textRuns.js";
import {wordTable} from "./wordTable.js";

/** A figure: its title, then its picture, or its table where there is none, then what it does not show, and its source. */
export function wordFigure(figure: FigurePart, {setting, order}: {setting: Setting; order: number}): FileChild[] {
  const {id, title, subtitle, mark, notes, source, table} = figure;
  const picture = setting.pictures.get(id);
  const closing = [...notes, source].filter((line) => line !== "");
  return [
    ...textParagraphs(title, {setting, style: "Caption"}),
    new Paragraph({
      style: "FigureSubtitle",
      children: [
        ...(mark ? [new TextRun({text: `${inertText(mark)} · `, bold: true})] : []),
        ...textRuns(oneLine(subtitle), setting)
      ]
    }),
    picture
      ? new Paragraph({
          ...{style: "Picture", keepNext: closing.length > 0},
          children: [image(picture, {figure, setting, order})]
        })
      : wordTable(table.rows, {columns: table.columns, setting}),
    ...closing.flatMap((line, i) =>
      textParagraphs(line, {setting, style: "FigureNote", keepNext: i < closing.length - 1, keepLines: true})
    ),
    new Paragraph({style: "Spacer"})
  ];
}

/** A picture in the line of text, as a whole where it is larger than the page, with what it shows for those who do not see it. */
function image(
  {png, width, height}: Picture,
  {figure, setting, order}: {figure: FigurePart; setting: Setting; order: number}
): ImageRun {
  const fits = Math.min(1, pageSize.picture.width / width, pageSize.picture.height / height);
  const name = inertText(plainText(figure.title));
  return new ImageRun({
    type: "png",
    data: png,
    transformation: {width: Math.round(width * fits), height: Math.round(height * fits)},
    altText: {
      id: String(order),
      name,
      title: name,
      description: inertText(setting.text.picture(plainText(`${figure.title}. ${figure.subtitle}`)))
    }
  });
}
