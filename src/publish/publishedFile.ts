import {drawingSvg} from "./drawingSvg.js";
import type {PictureFile} from "./drawingSvg.js";
import type {Edition} from "./edition.js";
import {handOverFile} from "./handOver.js";
import type {PublishWords} from "./text.js";
import type {Picture} from "./word/picture.js";

/** The files that an edition can become, each by its ending, with the type that a browser gives it. */
export const fileTypes = {
  html: "text/html;charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
} as const;
export type FileFormat = keyof typeof fileTypes;

/** What files are made with: words, and what a page and a command get in ways of their own. */
export interface Workshop {
  text: PublishWords;
  /** The style and the script of a file to hand over. */
  handOver(): Promise<{style: string; script: string}>;
  /** The style of drawings, as `drawingStyleFiles` order it. */
  drawingStyle(): Promise<string>;
  /** A picture as PNG at twice its size. */
  png(picture: PictureFile): Promise<Uint8Array>;
}

/** As wide as a Word page has room for without shrinking, in pixels. */
const pictureWidth = 580;

/** An edition as a file. The libraries that a format needs are loaded only for it. */
export async function publishedFile(
  edition: Edition,
  {format, workshop}: {format: FileFormat; workshop: Workshop}
): Promise<Uint8Array> {
  const {text} = workshop;
  switch (format) {
    case "html":
      return new TextEncoder().encode(handOverFile(edition, {text, ...(await workshop.handOver())}));
    case "docx": {
      const {wordFile} = await import("./word.js");
      return wordFile(edition, {text, pictures: await picturesOf(edition, workshop)});
    }
    case "xlsx": {
      const {workbookFile} = await import("./workbook.js");
      return workbookFile(edition, {text});
    }
  }
}

async function picturesOf({publication}: Edition, {drawingStyle, png}: Workshop): Promise<Map<string, Picture>> {
  const style = await drawingStyle();
  const pictures = new Map<string, Picture>();
  for (const part of publication.parts) {
    if (part.kind !== "figure") continue;
    const picture = drawingSvg(part, {width: pictureWidth, lang: publication.lang, style});
    pictures.set(part.id, {png: await png(picture), width: picture.width, height: picture.height});
  }
  return pictures;
}
