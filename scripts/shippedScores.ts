import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describeTemplateProblem} from "../src/scoring/describeProblem.js";
import {inputsFile, readScores} from "../src/scoring/shippedScores.js";
import type {ShippedScores} from "../src/scoring/shippedScores.js";
import {scoreWords} from "../src/en/scoreWords.js";

/**
 * The score sheets of `data/scores/`: every file there is a template but the one of the inputs that they share. Throws where
 * any of them is wrong: the message lists every problem, one a line.
 */
export function shippedScores({root}: {root: string}): ShippedScores {
  const folder = join(root, "data", "scores");
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== inputsFile);
  const shipped = {inputs: read(inputsFile), templates: files.sort().map((file) => ({file, text: read(file)}))};
  const {problems} = readScores(shipped);
  if (problems.length === 0) return shipped;
  const lines = problems.map(
    ({file, problem}) => `data/scores/${file} ${describeTemplateProblem(problem, scoreWords)}`
  );
  throw new Error(lines.join("\n"));
}
