import type {Choice} from "../choice.js";
import type {Query} from "../database/query.js";
import {goals} from "../goals/goals.js";
import {outcomes} from "../outcomes/outcomes.js";
import {overview} from "../overview/overview.js";
import {problems} from "../problems/problems.js";
import {readAuthorChoices} from "./choices.js";
import type {Brief, KeyLine} from "./facts.js";

/** The accounts that a brief can give, in their order. */
const keyAccounts = ["income", "expenditure", "basic", "project", "closing-balance", "three-public"] as const;

/** Asks for everything that the brief of a unit's year is made of, with what a link says that its author chose and wrote. */
export async function brief(query: Query, choice: Choice, search: string): Promise<Brief> {
  const [lines, ...pages] = await Promise.all([
    keyLines(query, choice),
    overview(query, choice),
    outcomes(query, choice, ""),
    problems(query, choice, ""),
    goals(query, choice, "")
  ]);
  const [ofOverview, ofOutcomes, ofProblems, ofGoals] = pages;
  return {
    ...{search, subject: ofOverview.subject, lines, ...readAuthorChoices(search)},
    ...{overview: ofOverview, outcomes: ofOutcomes, problems: ofProblems, goals: ofGoals}
  };
}

/** What is known of the key accounts of a unit's year; an account of which it states nothing is left out. */
function keyLines(query: Query, {unit, year}: Choice): Promise<KeyLine[]> {
  return query<KeyLine>(
    `WITH asked AS (SELECT ? AS unit_id, ?::INTEGER AS fiscal_year, string_split(?, ' ') AS ids), actual AS (
       SELECT * FROM account_totals WHERE measure = 'actual'
     )
     SELECT account_id, name, name_en, this.amount AS value, this.low, this.high, this.basis,
       prior.amount AS prior, prior.low AS prior_low, prior.high AS prior_high, prior.basis AS prior_basis,
       plan.amount AS planned, plan.low AS planned_low, plan.high AS planned_high, plan.basis AS planned_basis,
       plan.base AS plan
     FROM asked JOIN actual AS this USING (unit_id, fiscal_year) JOIN accounts USING (account_id)
     LEFT JOIN actual AS prior ON (prior.unit_id, prior.account_id) = (this.unit_id, this.account_id)
       AND prior.fiscal_year = this.fiscal_year - 1
     LEFT JOIN planned_totals AS plan ON (plan.unit_id, plan.account_id, plan.fiscal_year)
       = (this.unit_id, this.account_id, this.fiscal_year)
     WHERE list_contains(ids, account_id) ORDER BY list_position(ids, account_id)`,
    [unit, year, keyAccounts.join(" ")]
  );
}
