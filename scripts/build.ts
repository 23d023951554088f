import {copyFileSync, readdirSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {inertText} from "../src/components/inertText.js";
import {finishPages} from "./finishPages.js";
import {framework} from "./framework.js";
import {isMain} from "./isMain.js";
import {prepare} from "./prepare.js";
import {projectRoot} from "./projectRoot.js";
import {publishData} from "./publishData.js";

/** Builds the site into `dist/`: data stacked and answered, pages rendered, finished and drawn, data published. */
export async function build({root = projectRoot}: {root?: string} = {}): Promise<void> {
  const dist = join(root, "dist");
  await prepare({root});
  forgetTimes(join(root, "src", "data"));
  await framework(["build"], {quiet: true, root});
  await finishPages(dist);
  copyFileSync(join(root, "src", "404.html"), join(dist, "404.html"));
  publishData({root, to: join(dist, "data")});
}

/** Framework writes when an attached file was made into names and pages: two builds of the same sources would differ. */
function forgetTimes(folder: string): void {
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true}))
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), 0, 0);
}

if (isMain(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? inertText(error.message) : error);
    process.exitCode = 1;
  }
}
