import {join} from "node:path";
import {parseArgs} from "node:util";
import {build} from "./build.js";
import {projectRoot} from "./projectRoot.js";
import {serve} from "./serve.js";

const {values} = parseArgs({options: {port: {type: "string", default: process.env.PORT || "3000"}}});
const wanted = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
if (!(wanted <= 65535))
  fail(`“${values.port}” is not a port: give --port or PORT a number up to 65535 (0: any free one).`);

process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
await build();

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
