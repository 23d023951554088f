import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {serve} from "../../scripts/serve.js";
import type {Subject} from "../firstView/subjects.js";
import {floorSite} from "./floorSite.js";
import {stockSite} from "./stockSite.js";

/** The sites whose first views are compared, each served as a web host would: ours at `url`, each subject's at its port. */
export async function servedSites(dist: string): Promise<{
  url: string;
  ports: Readonly<Record<Subject["id"], number>>;
  close: () => Promise<void>;
}> {
  const floor = mkdtempSync(join(tmpdir(), "floor-"));
  floorSite(dist, {to: floor});
  const ours = await serve({root: dist, port: 0});
  const least = await serve({root: floor, port: 0});
  // Framework's own pages run inline script, which ours forbid.
  const stock = await serve({root: await stockSite(), port: 0, headers: {}});
  const servers = [ours, least, stock];
  for (const {warmed} of servers) await warmed;
  return {
    url: ours.url,
    ports: {spending: ours.port, overview: ours.port, floor: least.port, stock: stock.port},
    close: async () => {
      for (const server of servers) await server.close();
      rmSync(floor, {recursive: true, force: true});
    }
  };
}
