import {sourceList} from "../overview/sourceList.js";
import type {Words} from "../text.js";
import type {Workbench} from "./facts.js";

/** The documents behind the page, each with the files of it that the page reads. */
export function workSources(facts: Workbench, {words}: {words: Words}): HTMLElement {
  const files = (document: string) =>
    facts.sources.filter((row) => row.document_id === document).flatMap((row) => row.tables.split(" "));
  return sourceList(facts, {words, files: (document) => files(document).map((table) => `${table}.csv`)});
}
