import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {refHash} from "../provenance/ref.js";
import type {Improvement} from "./facts.js";
import type {GoalsTelling} from "./telling.js";

/** What was announced, each with its place and the problem it answers. */
export function statements(improvements: readonly Improvement[], {words, text}: GoalsTelling): HTMLElement {
  return element(
    "ul",
    {class: "announced"},
    improvements.map((row) => {
      const problem = words.either({zh: row.problem, en: row.problem_en});
      const {document_id: document, line} = row;
      return element(
        "li",
        {id: `improvement-${row.improvement_id}`},
        text.card.statement({
          statement: words.name({name: row.statement, name_en: row.statement_en}),
          place: numberText(row.source, refHash({kind: "row", document, table: "improvements", line})),
          problem: problem && text.card.problem(problem, row.problem_basis!)
        })
      );
    })
  );
}
