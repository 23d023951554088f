/**
 * Every check, by the sentence that should be true, in the order in which findings of equal weight are told: first the
 * arithmetic inside a document, then across documents and years, then what calls for judgement.
 */
export const checkNames = [
  "parts_sum_to_whole",
  "three_public_lines_add_up",
  "funds_sum_to_all",
  "functions_sum_to_spending",
  "twin_lines_stay_within",
  "balance_closes",
  "opening_is_last_closing",
  "december_is_the_year",
  "staff_sum_to_whole",
  "outcomes_sum_to_whole",
  "paired_slices_exhaust_both",
  "stages_stay_within",
  "stated_rates_agree",
  "stated_shares_agree",
  "stated_changes_agree",
  "stated_changes_agree_with_last_year",
  "two_statements_agree",
  "documents_agree",
  "percentages_have_a_base",
  "budget_is_covered",
  "money_paid_stays_within_its_line",
  "carry_over_fits_execution",
  "execution_is_near_budget",
  "totals_are_itemised",
  "staff_stay_within_quota",
  "large_changes_have_reasons",
  "reasons_match_the_change",
  "changes_say_their_direction",
  "months_never_fall",
  "results_rest_on_spending",
  "spending_has_results",
  "results_meet_their_targets",
  "objectives_are_stated",
  "indicators_have_targets",
  "indicators_have_units",
  "indicators_are_of_several_kinds"
] as const;

/** The relations and macros that only checks read, in the order in which they are made on top of the models. */
export const checkModelNames = [
  "threshold",
  "sum_of",
  "exactly",
  "want_of",
  "agreement",
  "at_most",
  "quotient_agreement",
  "cause_status",
  "usual_cause",
  "breakdown",
  "breakdown_cause",
  "account_lines",
  "figure_places",
  "total_places",
  "claim_sides",
  "claim_verdicts",
  "outcome_values",
  "tied_activities"
] as const;

/** The name of a check: its file in this folder, and its `check_id`. */
export type CheckName = (typeof checkNames)[number];
