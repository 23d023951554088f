import {readFileSync} from "node:fs";
import {join} from "node:path";
import {drawingStyleFiles} from "../src/publish/drawingStyleFiles.js";
import {readHandOver} from "../src/publish/handOverFiles.js";
import {projectRoot} from "./projectRoot.js";

/** What files are made with beside data: the style of drawings, and the style and script of a file to hand over. */
export interface PublishingTexts {
  drawings: string;
  handOver: {style: string; script: string};
}

/** Reads them from the project's own style and script, for the command, and for the build, which gives them to the pages. */
export async function publishingTexts({root = projectRoot}: {root?: string} = {}): Promise<PublishingTexts> {
  const read = (file: string) => readFileSync(join(root, "src", file), "utf8");
  return {
    drawings: drawingStyleFiles.map((file) => read(`style/${file}`)).join("\n"),
    handOver: await readHandOver(read)
  };
}
