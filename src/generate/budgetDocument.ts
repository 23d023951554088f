import type {AccountTree} from "./accountTree.js";
import {printed, scaled} from "./cents.js";
import {type Draft, draft as empty, type Sentence} from "./draft.js";
import {funds} from "./family.js";
import {spendingSection} from "./spendingSection.js";
import {stateAccounts} from "./stateAccounts.js";
import {stateClaim} from "./stateClaim.js";
import {stateControlled} from "./stateControlled.js";
import type {UnitYear} from "./unitYear.js";

/** The tables of a published budget: the draft's totals, and the original budget line by line. */
export function budgetDocument(
  units: readonly {unitYear: UnitYear; before: UnitYear | undefined}[],
  {tree}: {tree: AccountTree}
): Draft["tables"] {
  const draft = empty();
  for (const {unitYear, before} of units) {
    const shared = {draft, unitYear, tree, measures: ["budget"]} as const;
    const growth = (account_id: string, sentence: Sentence) =>
      stateClaim({
        draft,
        sentence,
        now: unitYear,
        before,
        account_id,
        fund: "all",
        measure: "budget",
        base: "prior_year",
        kind: "growth"
      });
    stateProposals(draft, unitYear);
    for (const account_id of ["income", "expenditure"]) {
      stateAccounts(account_id, {...shared, fund: "all", section: () => "一", endsAt: () => true, beside: growth});
    }
    for (const fund of funds) stateAccounts("income", {...shared, fund, section: () => "一"});
    for (const fund of funds) {
      stateAccounts("expenditure", {...shared, fund, section: spendingSection(fund === "general" ? "二" : "三")});
    }
    stateControlled(draft, {unitYear, tree, report: false});
  }
  return draft.tables;
}

/** The draft's totals, a little above what was approved: the same share of income and of spending was cut. */
function stateProposals(draft: Draft, {unit, fiscal_year, stream, amount}: UnitYear): void {
  const asked = stream.fork("proposed").between(1000, 1060);
  for (const account_id of ["income", "expenditure"]) {
    const sentence = draft.sentence("一");
    const [general, other] = funds.map((fund) => scaled(amount(account_id, fund, "budget"), asked));
    const amounts = {all: general! + other!, general: general!, other: other!};
    for (const [fund, proposed] of Object.entries(amounts)) {
      draft.add("budget", {
        fiscal_year,
        unit_id: unit.unit_id,
        account_id,
        fund,
        measure: "proposed",
        amount: printed(proposed),
        source: sentence.figure()
      });
    }
  }
}
