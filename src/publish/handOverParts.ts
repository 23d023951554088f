import {FileAttachment} from "observablehq:stdlib";
import {readHandOver} from "./handOverFiles.js";
import type {HandOverFile} from "./handOverFiles.js";

/** Framework finds an attachment only where it is spelled out. */
const files: Record<HandOverFile, () => Promise<string>> = {
  "style/colours.css": () => FileAttachment("../style/colours.css").text(),
  "style/fonts.css": () => FileAttachment("../style/fonts.css").text(),
  "style/drawings.css": () => FileAttachment("../style/drawings.css").text(),
  "style/publication.css": () => FileAttachment("../style/publication.css").text(),
  "publish/handOver.css": () => FileAttachment("./handOver.css").text(),
  "publish/handOverScript.js": () => FileAttachment("./handOverScript.js").text()
};

/** The style and the script of a file to hand over, as the site has them. */
export const handOverParts = (): Promise<{style: string; script: string}> => readHandOver((file) => files[file]());
