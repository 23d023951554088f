/** Every model in the order in which it is made: each reads only tables and the models before it. */
export const modelNames = [
  "half_unit",
  "printed_amounts",
  "signed_claims",
  "document_figures",
  "reported_figures",
  "claim_figures",
  "known_figures",
  "balance_years",
  "account_years",
  "lineage",
  "account_totals",
  "fund_totals",
  "fund_plans",
  "planned_totals",
  "stated_rates",
  "account_paths",
  "fund_lines",
  "account_tree",
  "outcome_results",
  "staff_years",
  "unit_years"
] as const;
