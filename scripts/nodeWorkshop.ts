import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {drawingStyleFiles} from "../src/publish/drawingStyleFiles.js";
import {readHandOver} from "../src/publish/handOverFiles.js";
import type {Workshop} from "../src/publish/publishedFile.js";
import type {PublishWords} from "../src/publish/text.js";
import {projectRoot} from "./projectRoot.js";

/** What a command makes files with; a `browser`, asked for only where a format needs one, draws the pictures. */
export function nodeWorkshop(text: PublishWords, {browser}: {browser: () => Promise<Browser>}): Workshop {
  const read = (file: string) => readFileSync(join(projectRoot, "src", file), "utf8");
  return {
    text,
    handOver: () => readHandOver(read),
    drawingStyle: () => Promise.resolve(drawingStyleFiles.map((file) => read(`style/${file}`)).join("\n")),
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
