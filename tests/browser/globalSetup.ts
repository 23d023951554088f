import {join} from "node:path";
import type {TestProject} from "vitest/node";
import {build} from "../../scripts/build.js";
import {projectRoot} from "../../scripts/projectRoot.js";
import type {Served} from "../../scripts/serve.js";
import {serve} from "../../scripts/serve.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the built site under test, ending in `/`. */
    site: string;
  }
}

let served: Served | undefined;

/** Builds and serves the site for the browser tests, or has them visit the running one that SITE_URL names. */
export async function setup({provide}: TestProject): Promise<void> {
  if (process.env.SITE_URL) return provide("site", new URL("/", process.env.SITE_URL).href);
  await build();
  served = await serve({root: join(projectRoot, "dist"), port: 0});
  await served.warmed;
  provide("site", served.url);
}

export async function teardown(): Promise<void> {
  await served?.close();
}
