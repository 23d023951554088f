import {mkdirSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {projectRoot} from "./projectRoot.js";
import {runNode} from "./runNode.js";
import type {RunOptions} from "./runNode.js";

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
export function framework(
  args: readonly string[],
  {root = projectRoot, ...options}: Partial<RunOptions> = {}
): Promise<void> {
  for (const name of lookedUp)
    mkdirSync(join(root, "src", ".observablehq", "cache", "_npm", `${name}@0.0.0`), {recursive: true});
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const command = join(dirname(manifest), "dist", "bin", "observable.js");
  return runNode([command, ...args], {root, env: {OBSERVABLE_TELEMETRY_DISABLE: "true"}, ...options});
}
