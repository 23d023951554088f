import {cpSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {projectRoot} from "../../scripts/projectRoot.js";
import {madeOnce} from "./madeOnce.js";

/** The part of esbuild that is used here; it is no package of the product's own. */
interface Bundler {
  build(options: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** The built page of Mosaic's vgplot with the same view, its engine from files beside it. */
export async function mosaicSite(): Promise<string> {
  const root = join(projectRoot, "bench");
  const require = createRequire(join(root, "package.json"));
  return madeOnce("mosaic", {
    of: ["bench/mosaic", "bench/package-lock.json"],
    make: async (made) => {
      const {build} = (await import(pathToFileURL(require.resolve("esbuild")).href)) as Bundler;
      await build({
        absWorkingDir: root,
        entryPoints: ["mosaic/main.ts"],
        outdir: made,
        ...{bundle: true, minify: true, format: "esm", target: "es2022", logLevel: "error"}
      });
      cpSync(join(root, "mosaic", "index.html"), join(made, "index.html"));
      const engine = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
      for (const name of ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"])
        cpSync(join(engine, name), join(made, name));
    }
  });
}
