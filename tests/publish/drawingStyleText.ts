import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../../scripts/projectRoot.js";
import {drawingStyleFiles} from "../../src/publish/drawingStyleFiles.js";

/** The style of drawings, as the page has it and pictures are made with it. */
export function drawingStyleText(): string {
  return drawingStyleFiles.map((file) => readFileSync(join(projectRoot, "src", "style", file), "utf8")).join("\n");
}
