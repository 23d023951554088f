import {spawn} from "node:child_process";
import {mkdirSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {projectRoot} from "./projectRoot.js";

/**
 * The libraries whose versions Framework looks up in the package registry before every first build, used or not; an
 * empty folder for each in its cache answers for the registry, and makes any real use of one fail at once.
 */
const lookedUp = [
  ...["@observablehq/plot", "@observablehq/sample-datasets", "apache-arrow", "arquero", "d3", "d3-dsv", "echarts"],
  ...["htl", "isoformat", "leaflet", "lodash", "mapbox-gl", "parquet-wasm", "react", "react-dom"],
  "topojson-client"
];

/** Runs Framework's own command on the project, without network or telemetry; rejects where it fails. */
export function framework(args: readonly string[], {quiet = false, root = projectRoot} = {}): Promise<void> {
  for (const name of lookedUp)
    mkdirSync(join(root, "src", ".observablehq", "cache", "_npm", `${name}@0.0.0`), {recursive: true});
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const command = join(dirname(manifest), "dist", "bin", "observable.js");
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"},
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"]
  });
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`observable ${args.join(" ")} failed\n${said}`))
    );
  });
}
