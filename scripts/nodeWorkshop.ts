import type {Browser} from "playwright-core";
import type {Workshop} from "../src/publish/publishedFile.js";
import type {PublishWords} from "../src/publish/text.js";
import {publishingTexts} from "./publishingTexts.js";

/** What a command makes files with; a `browser`, asked for only where a format needs one, draws the pictures. */
export function nodeWorkshop(text: PublishWords, {browser}: {browser: () => Promise<Browser>}): Workshop {
  return {
    text,
    handOver: async () => (await publishingTexts()).handOver,
    drawingStyle: async () => (await publishingTexts()).drawings,
    png: async ({svg, width, height}) => {
      const page = await (await browser()).newPage({viewport: {width, height}, deviceScaleFactor: 2});
      try {
        await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg, "utf8").toString("base64")}`);
        return await page.screenshot({type: "png"});
      } finally {
        await page.close();
      }
    }
  };
}
