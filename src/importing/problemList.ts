import {element} from "../components/element.js";
import {explain} from "../contract/describeProblem.js";
import type {Problem} from "../contract/problem.js";
import {count} from "../format.js";
import {mendTable} from "./mendTable.js";
import type {ImportWords} from "./text.js";

/** Why a document is not taken in: everything in it that breaks the contract, and how to mend it. */
export function problemList(
  problems: readonly Problem[],
  {text}: {text: Pick<ImportWords, "contract" | "faults" | "take">}
): HTMLElement {
  const rows = problems.map((problem) => {
    const {file, line, column, value} = problem;
    return {place: `${file}:${line} ${column}`.trim(), value, ...explain(problem, {words: text.contract})};
  });
  const title = text.take.refused(count(rows.length));
  return element("div", {class: "import-problems"}, mendTable(rows, {title, name: "problems", text: text.faults}));
}
