import type {MetricId} from "../metrics.js";
import type {Answer, Problem, Problems} from "./facts.js";
import type {ProblemGroup} from "./text.js";

/** The groups, in the order in which they are told. */
export const problemGroups = ["correspondence", "effect"] as const satisfies readonly ProblemGroup[];

/** The metrics that say how goals, money, activities and indicators correspond. */
const corresponding: ReadonlySet<MetricId> = new Set([
  ...(["linked_share", "linked_share_named", "funded_share", "funded_share_named"] as const),
  ...(["target_share", "beyond_quantity_share"] as const)
]);

/** The measured improvements that answer a problem. */
export function answersOf({document_id, problem_id}: Problem, {answers}: Pick<Problems, "answers">): Answer[] {
  return answers.filter((row) => row.document_id === document_id && row.problem_id === problem_id);
}

/**
 * The group that a problem belongs to, which no document says: correspondence where an improvement that answers it is
 * measured by how things correspond, else the effect of money.
 */
export function groupOf(problem: Problem, facts: Pick<Problems, "answers">): ProblemGroup {
  const isAnswered = answersOf(problem, facts).some(({metric}) => corresponding.has(metric));
  return isAnswered ? "correspondence" : "effect";
}
