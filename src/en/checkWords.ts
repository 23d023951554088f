import type {CheckCase} from "../checks/case.js";
import type {CaseFormat, CheckText, CheckWords} from "../checks/text.js";

/** A case's numbers, written out with their units, and why it ended as it did. */
type Sides = {left: string; right: string; gap: string} & Pick<CheckCase, "cause" | "left_value">;

/** What differs from check to check; how the other statuses are told is the same for all. */
interface Parts extends Omit<CheckText, "finding"> {
  /** What a case says that does not agree or is worth attention. */
  found(sides: Sides): string;
  /** What is said of a case that passes, after its sides. */
  agrees?: string;
  /** Why there is nothing to test, after the sides. */
  untested?: string;
}

const measures: Readonly<Record<string, string>> = {
  proposed: " (draft budget)",
  budget: " (original budget)",
  adjusted: " (adjusted budget)",
  unstated: " (budget, kind not stated)"
};

const wantedMeasures: Readonly<Record<string, string>> = {
  ...measures,
  budget: " (budget)"
};

const lowerFirst = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

const text = ({
  found,
  agrees = "the two agree",
  untested = "there is no base to compare with, so nothing to test",
  ...labels
}: Parts): CheckText => ({
  ...labels,
  finding: (row, format) => {
    const sides = sidesOf(row, format);
    const known = [
      ...(row.left_value === null ? [] : [`${sides.left} (${lowerFirst(labels.left)})`]),
      ...(row.right_value === null ? [] : [`${sides.right} (${lowerFirst(labels.right)})`])
    ].join(" against ");
    const after = (end: string) => (known ? `${known}; ${end}` : end);
    const ends = {
      fail: () => found(sides),
      attention: () =>
        row.cause === "assumed"
          ? after(
              `they are ${sides.gap} apart, which may only be missing decimals: the source prints fewer than two and is read as exact to two`
            )
          : found(sides),
      incomplete: () => after(unproven(row, format)),
      rounding: () => after(`they are ${sides.gap} apart, within the precision of the printed figures`),
      not_applicable: () => after(untested),
      pass: () => after(agrees)
    };
    const subject = `${format.subject(row)}, ${row.fiscal_year}${measures[row.measure ?? ""] ?? ""}`;
    return `${subject}: ${ends[row.status]()}.`;
  }
});

function sidesOf(row: CheckCase, format: CaseFormat): Sides {
  const gap = format.difference(row);
  return {
    left: format.left(row),
    right: format.right(row),
    gap: row.kind === "rate" ? gap.replace("%", " percentage points") : gap,
    cause: row.cause,
    left_value: row.left_value
  };
}

function unproven(row: CheckCase, format: CaseFormat): string {
  if (row.cause === "inferred")
    return "the document ties no budget line to the activity; this goes by an inferred link and settles nothing";
  if (row.cause !== "circular") return `cannot be checked, for want of ${format.missing(row)}`;
  const wanted = row.missing ? `; an independent statement is needed of ${format.missing(row)}` : "";
  return `both sides rest on the same figures, so neither proves the other${wanted}`;
}

const sum =
  (whole: string, parts: string) =>
  ({left, right, gap, cause}: Sides) => {
    const both = `${whole} ${left}, ${parts} ${right}`;
    if (cause === "partial") return `${both}; not broken down: ${gap}`;
    return cause === "exceeds" ? `${both}; the parts come to ${gap} more` : `${both}; they are ${gap} apart`;
  };

const change =
  (source: string) =>
  ({left, right, gap, cause}: Sides) =>
    `the stated change is ${left}, and ${source} give ${right}; ` +
    (cause === "contrary" ? "the two go opposite ways" : `they are ${gap} apart`);

/** What the checks say in English. */
export const checkWords: CheckWords = {
  lang: "en",
  statuses: {
    fail: "Differs",
    attention: "For attention",
    incomplete: "Data missing",
    rounding: "Rounding",
    not_applicable: "Not applicable",
    pass: "Agrees"
  },
  causes: {
    differs: "the sides are not equal",
    exceeds: "above its limit",
    contrary: "opposite direction",
    zero_base: "base of nil",
    assumed: "fewer decimals printed than assumed",
    imprecise: "approximate figures",
    inferred: "rests on an inferred link",
    unstated_base: "kind of budget not stated",
    partial: "parts do not cover the whole",
    not_itemised: "not itemised",
    restated: "restated in a later document",
    over: "well above budget",
    under: "well below budget",
    large_carry_over: "large carry-over",
    over_quota: "above approved posts",
    no_reason: "large change without a reason",
    no_reason_from_nil: "new since last year, without a reason",
    no_direction: "direction not stated",
    nil_signed: "nil change given a direction",
    falls: "cumulative figure falls",
    nothing_spent: "nothing spent",
    no_result: "no result tied to it",
    no_objective: "no objective stated",
    below_target: "below its target",
    far_above_target: "far above its target",
    over_limit: "above its limit",
    no_target: "no target",
    no_unit: "no unit",
    one_kind: "too few kinds of indicator",
    missing: "data missing",
    circular: "both sides from one source",
    printed_decimals: "explained by printed decimals",
    no_base: "no base",
    no_clear_direction: "reason names no direction",
    no_figures: "no comparable numbers"
  },
  wants: {
    activities: "the activities carried out",
    december: "the cumulative figure for December",
    direction: "a word for the direction",
    documents: "a second document with the same figures",
    headcount: "the head count",
    links: "a link between budget line and activity",
    months: "the figures of other months",
    outcomes: "the results",
    parts: "the parts",
    quota: "the number of approved posts",
    slices: "the groups that the other result falls into",
    value: "the value of the result"
  },
  wanted: ({year, name, measure}) =>
    `${name}${year ? ` in ${year}` : ""}${measure ? (wantedMeasures[measure] ?? "") : ""}`,
  listMark: ", ",
  inFund: ({subject, fund}) => `${subject} (${fund.toLowerCase()})`,
  units: {amount: "wan yuan", small: "yuan", count: ""},
  checks: {
    parts_sum_to_whole: text({
      title: "Within a document, parts add up to their total",
      left: "Total",
      right: "Sum of parts",
      found: sum("the total is", "the parts listed sum to")
    }),
    three_public_lines_add_up: text({
      title: "The three public expenses add up from their lines",
      left: "Total",
      right: "Sum of lines",
      found: sum("the total is", "its lines sum to")
    }),
    funds_sum_to_all: text({
      title: "Sources of money add up to all funds",
      left: "All funds",
      right: "Sum of sources",
      found: sum("all funds come to", "the sources stated sum to")
    }),
    functions_sum_to_spending: text({
      title: "Spending by function adds up to total spending",
      left: "Total spending",
      right: "Sum by function",
      found: sum("total spending is", "spending by function sums to")
    }),
    twin_lines_stay_within: text({
      title: "A line of basic spending stays within the expense of the same name",
      left: "Line in basic spending",
      right: "Whole expense",
      agrees: "within the whole",
      found: ({left, right, gap}) =>
        `basic spending shows ${left} under this name, and the whole expense is stated as ${right}; the first is ${gap} more`
    }),
    balance_closes: text({
      title: "Opening balance plus income less spending gives the closing balance",
      left: "Stated",
      right: "Opening balance + income − spending",
      found: ({left, right, gap}) =>
        `stated as ${left}, while opening balance plus income less spending gives ${right}; they are ${gap} apart`
    }),
    opening_is_last_closing: text({
      title: "The year opens with last year’s closing balance",
      left: "This year’s opening",
      right: "Last year’s closing",
      found: ({left, right, gap}) =>
        `the year opens with ${left}, and the last one closed with ${right}; they are ${gap} apart`
    }),
    december_is_the_year: text({
      title: "The cumulative figure for December is the figure for the year",
      left: "To the end of December",
      right: "Whole year",
      found: ({left, right, gap}) =>
        `${left} to the end of December, ${right} for the whole year; they are ${gap} apart`
    }),
    staff_sum_to_whole: text({
      title: "Groups of staff add up to the head count",
      left: "Head count",
      right: "Sum of groups",
      found: sum("the head count is", "the groups listed sum to")
    }),
    outcomes_sum_to_whole: text({
      title: "The parts of a result add up to it",
      left: "Total",
      right: "Sum of parts",
      found: sum("the total is", "the parts listed sum to")
    }),
    paired_slices_exhaust_both: text({
      title: "Groups that exhaust one result exhaust the result beside it",
      left: "Total",
      right: "Sum of groups",
      found: (sides) =>
        `${sum("the total is", "its groups sum to")(sides)}, and another result of the activity falls into the same groups`
    }),
    stages_stay_within: text({
      title: "No later stage counts more than the one before it",
      left: "Later stage",
      right: "Stage before",
      agrees: "within the stage before",
      untested: "the two are different kinds of number, so they do not compare",
      found: ({left, right, gap}) => `${left} at this stage, ${right} at the one before; ${gap} more`
    }),
    stated_rates_agree: text({
      title: "A stated execution rate is actual ÷ budget",
      left: "Stated rate",
      right: "Actual ÷ budget",
      found: ({left, right, gap}) =>
        `the stated rate is ${left}, and actual over budget gives ${right}; they are ${gap} apart`
    }),
    stated_shares_agree: text({
      title: "A stated share is the part ÷ its whole",
      left: "Stated share",
      right: "Part ÷ whole",
      found: ({left, right, gap}) =>
        `the stated share is ${left}, and the part over its whole gives ${right}; they are ${gap} apart`
    }),
    stated_changes_agree: text({
      title: "A stated change agrees with both years’ figures in the same document",
      left: "Stated change",
      right: "From both years’ figures",
      found: change("the two years’ figures in the same document")
    }),
    stated_changes_agree_with_last_year: text({
      title: "A stated change agrees with last year’s document",
      left: "Stated change",
      right: "From last year’s document",
      found: change("the figures of this and last year’s documents")
    }),
    two_statements_agree: text({
      title: "Two statements of one change agree",
      left: "One statement",
      right: "The other",
      found: ({left, right, gap}) => `one statement gives ${left}, the other ${right}; they are ${gap} apart`
    }),
    documents_agree: text({
      title: "Different documents give the same figure alike",
      left: "Later document",
      right: "Earlier document",
      found: ({left, right, gap, cause}) =>
        `${left} in the later document, ${right} in the earlier one; they are ${gap} apart` +
        (cause === "restated" ? ", and the restatement calls for a reason" : "")
    }),
    percentages_have_a_base: text({
      title: "A percentage has a base other than nil",
      left: "Figure",
      right: "Base",
      agrees: "there is a base to compare with",
      found: ({left, right}) => `a percentage is printed for ${left} on a base of ${right}`
    }),
    budget_is_covered: text({
      title: "Budgeted spending stays within budgeted income plus the opening balance",
      left: "Budgeted spending",
      right: "Budgeted income + opening balance",
      agrees: "covered",
      found: ({left, right, gap, cause}) =>
        `${left} is budgeted to be spent, and income with the opening balance comes to ${right}; the first is ${gap} more` +
        (cause === "unstated_base" ? ", in a budget whose kind is not stated" : "")
    }),
    money_paid_stays_within_its_line: text({
      title: "What activities hand out stays within the lines that fund them",
      left: "Handed out",
      right: "Spent on the lines",
      agrees: "within the lines",
      found: ({left, right, gap, cause}) =>
        `activities handed out ${left}, and the lines tied to them spent ${right}; the first is ${gap} more` +
        (cause === "inferred" ? ", counting links that are inferred" : "")
    }),
    carry_over_fits_execution: text({
      title: "A budget nearly all spent leaves little to carry over",
      left: "Budget spent",
      right: "Carried over, of the budget",
      agrees: "the two are compatible",
      found: ({left, right}) =>
        `${left} of the budget is spent, and a balance worth ${right} of it is carried over; the two call for one explanation`
    }),
    execution_is_near_budget: text({
      title: "Income and spending come near their budgets",
      left: "Share of budget",
      right: "Reference limit",
      agrees: "nothing that calls for attention",
      untested: "the budget is nil, so there is no rate",
      found: ({left, right, cause, left_value}) => {
        if (left_value === null) return "the budget is nil, yet there is an actual figure, so no rate can be given";
        return `${left} of the budget, ${cause === "under" ? "below" : "above"} the reference limit of ${right}`;
      }
    }),
    totals_are_itemised: text({
      title: "Income and spending are itemised in full",
      left: "Total",
      right: "Itemised",
      agrees: "itemised in full",
      found: ({left, right, gap}) => `of ${left}, ${right} is itemised and ${gap} is not`
    }),
    staff_stay_within_quota: text({
      title: "Staff in service stay within approved posts",
      left: "In service",
      right: "Approved posts",
      agrees: "within the posts",
      found: ({left, right, gap}) => `${left} in service against ${right} approved posts, ${gap} more`
    }),
    large_changes_have_reasons: text({
      title: "Large changes from the year before are explained",
      left: "This year",
      right: "Last year",
      agrees: "small, or explained",
      found: ({left, right, gap, cause}) =>
        cause === "no_reason_from_nil"
          ? `${left} this year, ${right} last year; the document gives no reason for what is new`
          : `${left} this year, ${right} last year; the document gives no reason for the ${gap} between them`
    }),
    reasons_match_the_change: text({
      title: "Reasons speak of the direction in which the figures moved",
      left: "Change in the figures",
      right: "Stated reason",
      agrees: "the reason speaks of the same direction",
      untested: "the reason names no direction",
      found: ({left}) => `the figures changed by ${left}, and the stated reason speaks of another direction`
    }),
    changes_say_their_direction: text({
      title: "A change says which way it goes, and no change says neither",
      left: "Stated change",
      right: "Word for the direction",
      agrees: "its direction is plain",
      found: ({left, cause}) =>
        `the stated change is ${left}, and its wording ` +
        (cause === "nil_signed" ? "gives it a direction" : "does not say which way it goes")
    }),
    months_never_fall: text({
      title: "Cumulative monthly figures never fall",
      left: "To the end of a month",
      right: "To the end of the month before",
      agrees: "no fall",
      found: ({left, right, gap}) =>
        `${left} to the end of one month, ${right} to the end of the month before; ${gap} less`
    }),
    results_rest_on_spending: text({
      title: "Activities with results rest on lines that spent money",
      left: "Spent on the line",
      right: "Reported results",
      agrees: "there is spending behind the results",
      found: ({left, cause}) =>
        `results are reported, and the line tied to them spent ${left}${cause === "inferred" ? ", going by an inferred link" : ""}`
    }),
    spending_has_results: text({
      title: "Projects that spent money report results",
      left: "Spent",
      right: "Results tied to it",
      agrees: "results are tied to it",
      found: ({left}) => `${left} was spent, and no reported result is tied to it`
    }),
    results_meet_their_targets: text({
      title: "Results come near their targets",
      left: "Achieved",
      right: "Target",
      agrees: "nothing that calls for attention",
      untested: "the target is nil, so there is no rate",
      found: ({left, right, cause}) => {
        if (cause === "below_target") return `${left} against a target of ${right}, which was not reached`;
        if (cause === "over_limit") return `${left} against a limit of ${right}, which was exceeded`;
        return `${left} against a target of ${right}, so far above that the target may have been too low`;
      }
    }),
    objectives_are_stated: text({
      title: "A performance report states its objectives",
      left: "Objectives",
      right: "Activities",
      agrees: "objectives are stated",
      found: ({left, right}) => `activities reported: ${right}; objectives stated: ${left}`
    }),
    indicators_have_targets: text({
      title: "Results given as numbers have targets",
      left: "With a target",
      right: "Results given as numbers",
      agrees: "all have targets",
      untested: "no result is given as a number",
      found: ({left, right}) => `results given as numbers: ${right}; with a target: ${left}`
    }),
    indicators_have_units: text({
      title: "Results given as numbers have units",
      left: "With a unit",
      right: "Results given as numbers",
      agrees: "all have units",
      untested: "no result is given as a number",
      found: ({left, right}) => `results given as numbers: ${right}; with a unit: ${left}`
    }),
    indicators_are_of_several_kinds: text({
      title: "The results of an objective are of several kinds",
      left: "Kinds of indicator",
      right: "Least expected",
      agrees: "enough kinds",
      found: ({left, right}) => `kinds of indicator: ${left}; at least expected: ${right}`
    })
  }
};
