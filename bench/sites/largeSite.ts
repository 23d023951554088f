import {existsSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {plainServer} from "./plainServer.js";
import type {Running} from "./plainServer.js";

/**
 * Serves the built site `dist` over the data in a folder, as made by the build, in the place of its own: whatever a page
 * asks of `_file/data` is what the build made of those data, and an answer that was not made is none.
 */
export async function largeSite(dist: string, {data}: {data: string}): Promise<Running> {
  const none = join(data, "none.json");
  writeFileSync(none, "{}");
  return plainServer([dist], {
    instead: (path) => {
      const [, name, extension] = /^\/_file\/data\/(.+)\.[0-9a-f]{8}\.(\w+)$/.exec(path) ?? [];
      if (name === undefined) return undefined;
      const made = join(data, `${name}.${extension}`);
      return existsSync(made) ? made : name.startsWith("answers/") ? none : undefined;
    }
  });
}
