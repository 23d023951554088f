import {plainText} from "../components/numberText.js";
import {saveFile} from "../download.js";
import {drawingStyle} from "./drawingStyle.js";
import {fileName} from "./fileName.js";
import {pictureSvg} from "./picture.js";
import type {PictureFile} from "./drawingSvg.js";
import type {Pictured} from "./picture.js";
import {picturePng} from "./picturePng.js";

/** How wide figures are drawn in pictures, in pixels: as on a page with room for them. */
const width = 1000;

/** By which programs that do not look into a file know what it is. */
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Saves a figure as an SVG picture, and gives the name of the file. */
export async function savePictureSvg(
  picture: Pictured,
  {lang, of}: {lang: string; of: readonly string[]}
): Promise<string> {
  const {svg} = await pictureOf(picture, {lang});
  const content = new Blob([declaration, svg], {type: "image/svg+xml;charset=utf-8"});
  return saved(picture, {of, extension: "svg", content});
}

/** Saves a figure as a PNG picture at twice the size, and gives the name of the file. */
export async function savePicturePng(
  picture: Pictured,
  {lang, of}: {lang: string; of: readonly string[]}
): Promise<string> {
  return saved(picture, {of, extension: "png", content: await picturePngOf(picture, {lang})});
}

/** A figure as a PNG picture at twice the size. */
export async function picturePngOf(picture: Pictured, {lang}: {lang: string}): Promise<Blob> {
  return picturePng(await pictureOf(picture, {lang}));
}

async function pictureOf(picture: Pictured, {lang}: {lang: string}): Promise<PictureFile> {
  return pictureSvg(picture, {width, lang, style: await drawingStyle()});
}

function saved(
  {title}: Pictured,
  {of, extension, content}: {of: readonly string[]; extension: string; content: Blob}
): string {
  const name = fileName([plainText(title), ...of], {extension});
  saveFile(name, content);
  return name;
}
