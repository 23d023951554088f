import {sourceList} from "../overview/sourceList.js";
import type {LedgerFacts} from "./facts.js";
import type {LedgerTelling} from "./telling.js";

/** The documents behind the page, each with its files of problems and of improvements, where it states any. */
export function ledgerSources(
  {sources, problems, improvements}: LedgerFacts,
  {words}: Pick<LedgerTelling, "words">
): HTMLElement {
  const files = (document: string) => [
    ...(problems.some((row) => row.document_id === document) ? ["problems.csv"] : []),
    ...(improvements.some((row) => row.document_id === document) ? ["improvements.csv"] : [])
  ];
  return sourceList({sources}, {words, files});
}
