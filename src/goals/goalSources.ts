import {sourceList} from "../overview/sourceList.js";
import type {Goals} from "./facts.js";
import type {GoalsTelling} from "./telling.js";

/** The documents behind the page, with their files of everything that a metric is made of. */
export function goalSources({sources}: Goals, {words}: Pick<GoalsTelling, "words">): HTMLElement {
  const tablesOf = (document: string) => sources.find((row) => row.document_id === document)!.tables;
  return sourceList(
    {sources},
    {
      words,
      files: (document) =>
        tablesOf(document)
          .split(" ")
          .map((table) => `${table}.csv`)
    }
  );
}
