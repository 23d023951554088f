import {sourceList} from "../overview/sourceList.js";
import type {Words} from "../text.js";
import type {Scores} from "./facts.js";

/** The documents behind the sheet, each with the files of it that the page reads. */
export function scoreSources({sources}: Scores, {words}: {words: Words}): HTMLElement {
  const files = (document: string) =>
    sources.filter((row) => row.document_id === document).flatMap((row) => row.tables.split(" "));
  return sourceList({sources}, {words, files: (document) => files(document).map((table) => `${table}.csv`)});
}
