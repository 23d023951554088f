import {Footer, Header, PageNumber, Paragraph, Tab, TextRun} from "docx";
import type {ISectionOptions} from "docx";
import type {Publication} from "../publication.js";
import {inertText, oneLine} from "./inertText.js";
import {pageSize} from "./pageSize.js";
import type {Setting} from "./setting.js";
import {textRuns} from "./textRuns.js";

/**
 * The page, what stands above its text and below it: the title and the stamp, but on the first page, which begins with
 * both; and its number of all pages.
 */
export function pageFrame(
  {title, stamped}: Publication,
  {setting}: {setting: Setting}
): Pick<ISectionOptions, "properties" | "headers" | "footers"> {
  const {before, between, after} = setting.text.pageOf;
  const footer = () =>
    new Footer({
      children: [
        new Paragraph({
          style: "Footer",
          children: [new TextRun({children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]})]
        })
      ]
    });
  const plain = {bookmarks: new Map<string, string>()};
  const header = new Paragraph({
    style: "Header",
    children: [
      ...textRuns(oneLine(title), plain),
      new TextRun({children: [new Tab()]}),
      new TextRun({text: inertText(stamped), style: "Label"})
    ]
  });
  return {
    properties: {
      titlePage: true,
      page: {size: {width: pageSize.width, height: pageSize.height}, margin: pageSize.margin}
    },
    headers: {first: new Header({children: [new Paragraph({})]}), default: new Header({children: [header]})},
    footers: {first: footer(), default: footer()}
  };
}
