import {sourceList} from "../overview/sourceList.js";
import type {Problems} from "./facts.js";
import type {ProblemsTelling} from "./telling.js";

/** The documents behind the page, each with the files that it is made of here. */
export function problemSources(facts: Problems, {words}: Pick<ProblemsTelling, "words">): HTMLElement {
  const {sources, problems, results, ties} = facts;
  const stated = {problems, outcomes: results, links: ties};
  return sourceList(facts, {
    words,
    files: (document) => [
      ...Object.entries(stated)
        .filter(([, rows]) => rows.some((row) => row.document_id === document))
        .map(([table]) => `${table}.csv`),
      ...(sources.some((row) => row.document_id === document && row.kind !== "analysis") ? ["budget.csv"] : [])
    ]
  });
}
