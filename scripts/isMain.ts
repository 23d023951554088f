import {realpathSync} from "node:fs";
import {fileURLToPath} from "node:url";

/** Whether a module is the one that Node was started with; give it its `import.meta.url`. */
export function isMain(url: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}
