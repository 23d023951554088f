import {element} from "../components/element.js";
import type {PictureFile} from "./drawingSvg.js";

/** The longest side that every browser has a canvas for, in its pixels. */
const longest = 16_000;

/** A picture drawn at twice its size, less only where no canvas is that large; rejects where the browser cannot draw it. */
export async function picturePng({svg, width, height}: PictureFile): Promise<Blob> {
  const scale = Math.min(2, longest / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml;charset=utf-8"}));
  try {
    const image = element("img", {src: address});
    await image.decode();
    const canvas = element("canvas", {width: Math.round(width * scale), height: Math.round(height * scale)});
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas to draw on");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!png) throw new Error("the canvas gave no picture");
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
