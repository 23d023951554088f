import {numberText} from "../components/numberText.js";
import {answersTold, measuresTold} from "../problems/measures.js";
import {groupOf} from "../problems/problemGroups.js";
import {refHash} from "../provenance/ref.js";
import {caseHref} from "../review/caseCard.js";
import {telling as caseTelling} from "../review/telling.js";
import type {Candidates} from "./candidates.js";
import type {Brief} from "./facts.js";
import {ofProblems} from "./telling.js";
import type {BriefTelling} from "./telling.js";

/** So many problems are told, and so many of them at the most are those that the unit states itself. */
const [most, mostStated] = [4, 3];

/**
 * The problems that the unit states, each with its place and a figure that shows how large it is (of a group's figures
 * each problem has another one), then what the checks found, the gravest first, each with the case that it rests on.
 */
export function problemsTold({problems, overview}: Brief, telling: BriefTelling): Candidates {
  const {words, text, checkWords} = telling;
  const told = {facts: problems, telling: ofProblems(telling)};
  const {format} = caseTelling(overview.findings, telling);
  const stated = problems.problems.map((row) => {
    const {document_id: document, line} = row;
    const group = groupOf(row, problems);
    const measures = measuresTold(group, told);
    const place = problems.problems.filter((other) => groupOf(other, problems) === group).indexOf(row);
    const figure = answersTold(row, told)[0] ?? measures[place % measures.length]?.text;
    return {
      id: `${document}/${row.problem_id}`,
      text: text.problem({
        statement: words.name({name: row.statement, name_en: row.statement_en}),
        place: numberText(row.source, refHash({kind: "row", document, table: "problems", line})),
        figure: figure ?? ""
      })
    };
  });
  const found = overview.findings.first.map((row) => ({
    id: `${row.check_id}/${row.case_key}`,
    text: text.finding({
      status: checkWords.statuses[row.status],
      finding: numberText(checkWords.checks[row.check_id].finding(row, format), caseHref(row))
    })
  }));
  const usual = [...stated.slice(0, found.length > 0 ? mostStated : most), ...found].slice(0, most);
  return {items: [...stated, ...found], usual: usual.map(({id}) => id)};
}
