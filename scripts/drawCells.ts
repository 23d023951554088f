import {execFile} from "node:child_process";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";

/** What each cell of a built page displays, as HTML by the cell's id; a process of its own runs the page's module. */
export async function drawCells(page: {dist: string; page: string}): Promise<Record<string, string>> {
  const script = fileURLToPath(new URL("drawCellsOf.ts", import.meta.url));
  const args = ["--import", "tsx", script, page.dist, page.page];
  const {stdout} = await promisify(execFile)(process.execPath, args, {maxBuffer: 1 << 26});
  return JSON.parse(stdout) as Record<string, string>;
}
