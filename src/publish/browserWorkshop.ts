import {drawingStyle} from "./drawingStyle.js";
import {handOverParts} from "./handOverParts.js";
import {picturePng} from "./picturePng.js";
import type {Workshop} from "./publishedFile.js";
import type {PublishWords} from "./text.js";

/** What a page makes files with. */
export function browserWorkshop(text: PublishWords): Workshop {
  return {
    text,
    handOver: handOverParts,
    drawingStyle,
    png: async (picture) => new Uint8Array(await (await picturePng(picture)).arrayBuffer())
  };
}
