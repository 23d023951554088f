import {readInputs} from "./readInputs.js";
import {readTemplate} from "./readTemplate.js";
import type {Input, Template} from "./template.js";
import type {TemplateProblem} from "./templateProblem.js";

/** The texts that the build ships of `data/scores/`: the shared inputs, and every template in the order of their files' names. */
export interface ShippedScores {
  inputs: string;
  templates: readonly {file: string; text: string}[];
}

/** What templates share, and the templates; and all that is wrong with their files, by file. */
export interface Scores {
  inputs: ReadonlyMap<string, Input>;
  templates: readonly Template[];
  problems: readonly {file: string; problem: TemplateProblem}[];
}

/** The name of the file that lists the shared inputs. */
export const inputsFile = "inputs.json";

/** Reads what the build ships. A template that is named as another is, is wrong. */
export function readScores({inputs: text, templates: files}: ShippedScores): Scores {
  const {inputs, problems} = readInputs(text);
  const known = inputs ?? new Map<string, Input>();
  const read = files.map((file) => ({file: file.file, ...readTemplate(file.text, {inputs: known})}));
  const ids = read.map(({template}) => template?.id);
  const twice = read.flatMap(({file, template}, i): Scores["problems"] =>
    template && ids.indexOf(template.id) < i
      ? [{file, problem: {kind: "twice", path: "id", id: template.id} satisfies TemplateProblem}]
      : []
  );
  return {
    inputs: known,
    templates: read.flatMap(({template}) => template ?? []),
    problems: [
      ...problems.map((problem) => ({file: inputsFile, problem})),
      ...read.flatMap(({file, problems}) => problems.map((problem) => ({file, problem}))),
      ...twice
    ]
  };
}
