import {element} from "../components/element.js";
import {explain} from "../contract/describeProblem.js";
import type {Problem} from "../contract/problem.js";
import {count} from "../format.js";
import {mendTable} from "./mendTable.js";
import type {ImportWords} from "./text.js";
import type {First} from "./understanding.js";

/** Why a document is not taken in: what in it breaks the contract, and how to mend it; `all` gives the whole of it. */
export function problemList(
  {first, count: number}: First<Problem>,
  {text, all}: {text: Pick<ImportWords, "contract" | "faults" | "take">; all: () => Promise<readonly Problem[]>}
): HTMLElement {
  const mendOf = (problem: Problem) => {
    const {file, line, column, value} = problem;
    return {place: `${file}:${line} ${column}`.trim(), value, ...explain(problem, {words: text.contract})};
  };
  return element(
    "div",
    {class: "import-problems"},
    mendTable(
      {first: first.map(mendOf), count: number},
      {
        ...{title: text.take.refused(count(number)), name: "problems", text: text.faults},
        all: async () => (await all()).map(mendOf)
      }
    )
  );
}
