import {sourceList} from "../overview/sourceList.js";
import type {Outcomes} from "./facts.js";
import type {OutcomesTelling} from "./telling.js";

/** The documents behind the page, each with its files of results and, where it states any, of honours. */
export function resultSources(facts: Outcomes, {words}: Pick<OutcomesTelling, "words">): HTMLElement {
  const honours = new Set(facts.awards.map((row) => row.document_id));
  const files = (document: string) => ["outcomes.csv", ...(honours.has(document) ? ["awards.csv"] : [])];
  return sourceList(facts, {words, files});
}
