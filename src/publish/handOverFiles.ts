import {drawingStyleFiles} from "./drawingStyleFiles.js";

const ofSite = [...drawingStyleFiles, "figures.css", "tables.css", "numbers.css", "publication.css"] as const;

/** The files, below `src`, that the style of a file to hand over (in this order) and its script are read from. */
export const handOverFiles = {
  style: [...ofSite.map((name) => `style/${name}` as const), "publish/handOver.css"],
  script: "publish/handOverScript.js"
} as const;

export type HandOverFile = (typeof handOverFiles)["style"][number] | (typeof handOverFiles)["script"];

/** The style and the script of a file to hand over, by whatever reads a file of theirs: the same wherever that is. */
export async function readHandOver(
  read: (file: HandOverFile) => string | Promise<string>
): Promise<{style: string; script: string}> {
  const [script, ...style] = await Promise.all([handOverFiles.script, ...handOverFiles.style].map(read));
  return {style: style.join("\n"), script: script!};
}
