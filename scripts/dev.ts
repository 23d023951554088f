import {createServer} from "node:http";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {framework} from "./framework.js";
import {listen} from "./listen.js";
import {prepare} from "./prepare.js";
import {projectRoot} from "./projectRoot.js";
import {runNode} from "./runNode.js";
import {wantedPort} from "./wantedPort.js";

const host = "127.0.0.1";
const ending = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => ending.abort());

try {
  const port = await freePort(wantedPort());
  // What breaks is said by the first run of `prepareAgain`: here the pages only get what they cannot open without.
  await prepare().catch(() => undefined);
  await Promise.race([preview(port), prepareAgain()]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  ending.abort();
}

/** Framework's preview: it renders a page anew, and patches it where it is open, as soon as a file it reads changes. */
function preview(port: number): Promise<void> {
  return framework(["preview", "--no-open", "--host", host, "--port", String(port)], {signal: ending.signal});
}

/**
 * Prepares at once, and again whenever `data/`, a model, a check or any code that preparing runs changes. Where that
 * fails it says why, and the pages keep what was prepared last.
 */
function prepareAgain(): Promise<void> {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const script = fileURLToPath(new URL("prepare.ts", import.meta.url));
  const watched = ["data", "src/models", "src/checks"].flatMap((path) => ["--include", path]);
  const args = ["watch", "--clear-screen=false", ...watched, script];
  return runNode([tsx, ...args], {root: projectRoot, signal: ending.signal});
}

/** The port, or the first after it that nobody listens on: Framework would die of a taken one. */
async function freePort(port: number): Promise<number> {
  const server = createServer();
  const free = await listen(server, {host, port, tries: 20});
  await new Promise((resolve) => server.close(resolve));
  return free;
}
