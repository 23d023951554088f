import {element} from "../components/element.js";
import {explain} from "../contract/describeProblem.js";
import type {Problem} from "../contract/problem.js";
import {count} from "../format.js";
import {mendTable} from "./mendTable.js";
import type {ImportWords} from "./text.js";
import type {First, Part} from "./understanding.js";

/** Why a document is not taken in: what in it breaks the contract, and how to mend it. */
export function problemList(
  {first, count: number}: First<Problem>,
  {
    text,
    part
  }: {
    text: Pick<ImportWords, "contract" | "faults" | "take">;
    part: (part?: Part) => Promise<readonly Problem[]>;
  }
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
        part: async (some) => (await part(some)).map(mendOf)
      }
    )
  );
}
