import {readFileSync} from "node:fs";
import type {TestSpecification} from "vitest/node";
import {BaseSequencer} from "vitest/node";

/**
 * Runs the files of one environment after the other, those without a document first: a worker serves all files of one
 * environment, with the engines that they share, and starts anew for another.
 */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({project}) => project.name))];
    const withDocument = ({moduleId}: TestSpecification) =>
      readFileSync(moduleId, "utf8").startsWith("// @vitest-environment jsdom");
    const rank = new Map(
      sorted.map((file) => [file, 2 * projects.indexOf(file.project.name) + Number(withDocument(file))])
    );
    return sorted.sort((a, b) => rank.get(a)! - rank.get(b)!);
  }
}
