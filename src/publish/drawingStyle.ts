import {FileAttachment} from "observablehq:stdlib";
import type {drawingStyleFiles} from "./drawingStyleFiles.js";

/** The rooms of the style that drawings need. Framework finds an attachment, and how it is read, only where both are spelled out. */
const files: Record<(typeof drawingStyleFiles)[number], () => Promise<string>> = {
  "colours.css": () => FileAttachment("../style/colours.css").text(),
  "fonts.css": () => FileAttachment("../style/fonts.css").text(),
  "drawings.css": () => FileAttachment("../style/drawings.css").text()
};

/** The style of drawings as one text, as `pictureSvg` takes it; rejects where a file cannot be had. */
export async function drawingStyle(): Promise<string> {
  const texts = await Promise.all(Object.values(files).map((file) => file()));
  return texts.join("\n");
}
