import {FileAttachment} from "observablehq:stdlib";

/** The style and the script of a file to hand over, as the site has them. */
export async function handOverParts(): Promise<{style: string; script: string}> {
  const [style, script] = await Promise.all([
    FileAttachment("../data/publish/handOver.css").text(),
    FileAttachment("../data/publish/handOver.js").text()
  ]);
  return {style, script};
}
