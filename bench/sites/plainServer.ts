import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {createServer} from "node:http";
import {listen} from "../../scripts/listen.js";
import {mediaType} from "../../scripts/mediaType.js";
import {siteFile} from "../../scripts/siteFile.js";

/** A server's address, ending in `/`, and its end. */
export interface Running {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves folders as they stand, the first that has a file: nothing is compressed, since of what is served here nothing is
 * measured that is still under way. `instead` names a file for a path.
 */
export async function plainServer(
  roots: readonly string[],
  {instead = () => undefined}: {instead?: (path: string) => string | undefined} = {}
): Promise<Running> {
  const server = createServer((request, response) => {
    const [path] = (request.url ?? "/").split("?") as [string];
    void fileOf(path).then(async (file) => {
      if (file === undefined) return response.writeHead(404).end();
      const {size} = await stat(file);
      response.writeHead(200, {
        "Content-Type": mediaType(file).type,
        "Content-Length": size,
        "Cache-Control": "no-store"
      });
      return createReadStream(file).pipe(response);
    });
  });
  const fileOf = async (path: string) => {
    const other = instead(path);
    if (other !== undefined) return other;
    for (const root of roots) {
      const found = await siteFile(path, {root});
      if (found && "file" in found) return found.file;
    }
    return undefined;
  };
  const port = await listen(server, {host: "127.0.0.1", port: 0, tries: 1});
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  };
}
