import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {projectRoot} from "../../scripts/projectRoot.js";
import {handOverFile} from "../../src/publish/handOver.js";
import {readHandOver} from "../../src/publish/handOverFiles.js";
import {publishWords as text} from "../../src/publishWords.js";
import {sampleEdition} from "./sampleEdition.js";

/** The sample edition as the file to hand over, drawn in a document that is there only as long. */
export async function sampleFile(): Promise<string> {
  const parts = await readHandOver((file) => readFileSync(join(projectRoot, "src", file), "utf8"));
  const {document} = new JSDOM().window;
  Object.assign(globalThis, {document});
  try {
    return handOverFile(sampleEdition(), {text, ...parts});
  } finally {
    Reflect.deleteProperty(globalThis, "document");
  }
}
