import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {projectRoot} from "../scripts/projectRoot.js";
import {runNode} from "../scripts/runNode.js";
import type {Figure} from "./figures.js";

const orders = {
  files: {says: "a brief as HTML, Word and Excel", formats: "html,docx,xlsx"},
  pdf: {says: "a brief as PDF", formats: "pdf"}
};

/** How long `npm run publish` takes for one brief of one unit, from the command to the files. */
export async function publishing({say}: {say: (line: string) => void}): Promise<Figure[]> {
  const out = mkdtempSync(join(tmpdir(), "published-"));
  try {
    const figures: Figure[] = [];
    for (const [id, {says, formats}] of Object.entries(orders)) {
      say(`publish: ${says}`);
      const begun = performance.now();
      const args = ["--unit", "demo", "--lang", "zh", "--formats", formats, "--out", join(out, id)];
      await runNode(["--import", "tsx", join("scripts", "publish.ts"), ...args], {root: projectRoot, quiet: true});
      figures.push({id: `publish/${id}`, says: `publish: ${says}`, value: performance.now() - begun, unit: "ms"});
    }
    return figures;
  } finally {
    rmSync(out, {recursive: true, force: true});
  }
}
