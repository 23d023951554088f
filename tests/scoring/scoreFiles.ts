import {projectRoot} from "../../scripts/projectRoot.js";
import {shippedScores} from "../../scripts/shippedScores.js";
import {readScores} from "../../src/scoring/shippedScores.js";
import type {Template} from "../../src/scoring/template.js";

/** What `data/scores/` ships, read. */
export const scores = readScores(shippedScores({root: projectRoot}));

export function templateOf(id: string): Template {
  return scores.templates.find((template) => template.id === id)!;
}
