import {join} from "node:path";
import {build} from "./build.js";
import {projectRoot} from "./projectRoot.js";
import {serve} from "./serve.js";
import {wantedPort} from "./wantedPort.js";

const wanted = wantedPort();
await build().catch((error: Error) => fail(error.message));

const tries = 20;
const {url, port, close} = await serve({root: join(projectRoot, "dist"), port: wanted, tries}).catch(
  (error: NodeJS.ErrnoException) =>
    fail(`Cannot listen on port ${wanted} or the ${tries - 1} after it (${error.code}).`)
);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void close().then(() => process.exit(0)));
if (wanted && port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
console.log(`Serving dist; stop with Ctrl+C.\n${url}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
