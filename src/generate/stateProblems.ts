import {printed, scaled, tidy} from "./cents.js";
import type {Draft} from "./draft.js";
import type {UnitYear} from "./unitYear.js";
import {type Improvement, problems} from "./work/problems.js";

/** Targets are announced from this year of the family on. */
const firstTargets = 3;

/** States a unit's problems, and the improvements that answer them; a street states improvements only. */
export function stateProblems(draft: Draft, unitYear: UnitYear): void {
  const {unit, fiscal_year, age, place} = unitYear;
  for (const [i, {id, text, improvements}] of problems.entries()) {
    if ((i + age + place) % 3 === 0) continue;
    const problem_id = unit.profile === "street" ? "" : `${unit.unit_id}-${id}`;
    if (problem_id) {
      const source = draft.sentence("七").place;
      const row = {problem_id, unit_id: unit.unit_id, fiscal_year, statement: text[0], statement_en: text[1]};
      draft.add("problems", {...row, source});
    }
    for (const improvement of improvements) {
      if (!problem_id && !improvement.named) continue;
      const improvement_id = `${unit.unit_id}-${id}-${improvement.id}`;
      draft.add("improvements", {
        improvement_id,
        unit_id: unit.unit_id,
        fiscal_year,
        ...answerOf(improvement, problem_id),
        target: age < firstTargets ? "" : targetOf(improvement, unitYear),
        source: draft.sentence("八").place
      });
    }
  }
}

function answerOf({text, metric, direction, named}: Improvement, problem_id: string): Record<string, string> {
  const problem_basis = problem_id ? (named ? "named" : "inferred") : "";
  return {problem_id, problem_basis, statement: text[0], statement_en: text[1], metric, direction};
}

function targetOf({target = ""}: Improvement, {amount}: UnitYear): string {
  if (typeof target === "string") return target;
  return printed(tidy(scaled(amount(target.account_id, "all", "actual"), target.permille), 100), {short: true});
}
