/** What a side of a metric is a sum or a count of; each language's words say it. */
export type SideName =
  | "itemised_money"
  | "linked_money"
  | "linked_money_named"
  | "linked_money_proposed"
  | "activities"
  | "linked_activities"
  | "linked_activities_named"
  | "linked_activities_proposed"
  | "results"
  | "results_beyond_quantity"
  | "figures"
  | "targeted_figures"
  | "targeted_figures_proposed";

/**
 * What a side is made of, so that it can be opened: one annual figure (a `plan` is whichever budget the unit is held
 * against); lines over all funds that are added, or taken away where `sign` is −1; or rows that are counted. The
 * questions take a unit and a year. `lines` gives `line_id` and `sign` in the formula's order; `rows` gives the
 * published rows behind the side as `document_id`, `table` and `line`, and counts those that are `counted`.
 */
export type Making =
  | {kind: "figure"; account: string; measure: "actual" | "budget" | "adjusted" | "plan"; back: 0 | 1}
  | {kind: "lines"; name: SideName; lines: string; rows?: string}
  | {kind: "count"; name: SideName; rows: string};

/** One side of a metric. */
export interface Side {
  /**
   * A relation with one row a unit, fiscal year and fund (`all`: over all of them): `amount` between `low` and `high`, and
   * whether it is `derived`.
   */
  relation: string;
  made: Making;
}

/** An account's figure, `back` years before the year asked for. */
export function figure(
  account: string,
  {measure = "actual", back = 0}: {measure?: "actual" | "budget" | "adjusted"; back?: 0 | 1} = {}
): Side {
  const relation = `SELECT unit_id, fiscal_year + ${back} AS fiscal_year, fund, amount, low, high, basis = 'derived' AS derived
    FROM fund_totals WHERE account_id = '${account}' AND measure = '${measure}'`;
  return {relation, made: {kind: "figure", account, measure, back}};
}

/** An account's planned figure: the adjusted budget, else the original, else one whose kind is unstated. */
export function planned(account: string): Side {
  const relation = `SELECT unit_id, fiscal_year, fund, amount, low, high, basis = 'derived' AS derived
    FROM fund_plans WHERE account_id = '${account}'`;
  return {relation, made: {kind: "figure", account, measure: "plan", back: 0}};
}

/** Spending less what its lines, at any depth, leave over. */
export const itemised: Side = {
  relation: `SELECT unit_id, fiscal_year, fund,
    sum(CASE WHEN NOT itemised THEN -amount WHEN line_id = root_id THEN amount END)::DECIMAL(18, 6) AS amount,
    sum(CASE WHEN NOT itemised THEN -high WHEN line_id = root_id THEN low END)::DECIMAL(18, 6) AS low,
    sum(CASE WHEN NOT itemised THEN -low WHEN line_id = root_id THEN high END)::DECIMAL(18, 6) AS high,
    bool_or(itemised AND basis = 'derived') AS derived
  FROM fund_lines
  WHERE root_id = 'expenditure' AND measure = 'actual'
  GROUP BY unit_id, fiscal_year, fund`,
  made: {
    kind: "lines",
    name: "itemised_money",
    lines: `SELECT line_id, CASE WHEN itemised THEN 1 ELSE -1 END AS sign FROM aligned_lines
      WHERE unit_id = ? AND fiscal_year = ? AND amount IS NOT NULL AND (line_id = 'expenditure' OR NOT itemised)
      ORDER BY sign DESC, path`
  }
};

/**
 * Who may tie money to an activity for a metric to count it: the document alone, an analyst from its wording too, or
 * with those also whoever suggests it, which are the rows of `proposed_links`.
 */
export type Ties = "named" | "inferred" | "proposed";

const among = {
  named: "('named')",
  inferred: "('named', 'inferred')",
  proposed: "('named', 'inferred', 'proposed')"
} as const;

/** Whether a row's `linked` counts, or with suggestions that it stands in `proposed`, a list of what they tie. */
const isTied = (ties: Ties, proposed: string) =>
  ties === "proposed" ? `(linked IS NOT NULL OR ${proposed})` : `coalesce(linked IN ${among[ties]}, false)`;

/**
 * Projects that are tied to an activity with a result. It is nil, and not missing, where activities are reported and no
 * project is tied to one; without a reported activity there is nothing that it could be tied to.
 */
export function linkedMoney(ties: Ties): Side {
  const lines = `aligned_lines WHERE parent_id = 'project' AND ${isTied(
    ties,
    `itemised AND (unit_id, fiscal_year, account_id) IN (
      SELECT (link.unit_id, link.fiscal_year, link.account_id) FROM proposed_links AS link
      JOIN activity_indicators AS activity
        ON (activity.document_id, activity.activity_id) = (link.activity_document_id, link.activity_id)
      WHERE results > 0)`
  )}`;
  return {
    relation: `SELECT whole.unit_id, whole.fiscal_year, whole.fund, coalesce(sum(part.amount), 0)::DECIMAL(18, 6) AS amount,
      coalesce(sum(part.low), 0)::DECIMAL(18, 6) AS low, coalesce(sum(part.high), 0)::DECIMAL(18, 6) AS high,
      coalesce(bool_or(part.basis = 'derived'), false) AS derived
    FROM fund_totals AS whole
    LEFT JOIN (
      SELECT * FROM fund_totals
      WHERE (unit_id, fiscal_year, account_id) IN (SELECT (unit_id, fiscal_year, line_id) FROM ${lines})
    ) AS part USING (unit_id, fiscal_year, fund, measure)
    WHERE whole.account_id = 'project' AND measure = 'actual'
      AND (whole.unit_id, whole.fiscal_year) IN (SELECT (unit_id, fiscal_year) FROM activity_indicators)
    GROUP BY ALL`,
    made: {
      kind: "lines",
      name: ties === "inferred" ? "linked_money" : `linked_money_${ties}`,
      lines: `SELECT line_id, 1 AS sign FROM ${lines} AND unit_id = ? AND fiscal_year = ? AND amount IS NOT NULL ORDER BY path`,
      rows: `SELECT DISTINCT link.document_id, 'links' AS "table", link.line, false AS counted
        FROM activity_links AS link
        JOIN aligned_lines AS line USING (unit_id, fiscal_year, account_id)
        JOIN activity_indicators AS activity
          ON (activity.document_id, activity.activity_id) = (link.activity_document_id, link.activity_id)
        WHERE line.parent_id = 'project' AND itemised AND amount IS NOT NULL AND results > 0 AND link.basis IN ${among[ties]}
          AND link.unit_id = ? AND link.fiscal_year = ?`
    }
  };
}

const counted = (
  name: SideName,
  {from, where, rows}: {from: string; where: {test: string; of: string}; rows: string}
): Side => ({
  relation: `SELECT unit_id, fiscal_year, 'all' AS fund, count(*) FILTER (${where.test}) AS amount,
    amount AS low, amount AS high, false AS derived
  FROM ${from} WHERE ${where.of} GROUP BY unit_id, fiscal_year`,
  made: {kind: "count", name, rows}
});

/** Activities that the documents report; with `ties`, those of them whose money is known. */
export function activities(ties?: Ties): Side {
  const proposed = "(document_id, activity_id) IN (SELECT (activity_document_id, activity_id) FROM proposed_links)";
  const test = ties ? isTied(ties, proposed) : "true";
  const tied = ties === "inferred" ? "linked_activities" : (`linked_activities_${ties ?? "named"}` as const);
  const name = ties === undefined ? "activities" : tied;
  const links = `UNION ALL
    SELECT link.document_id, 'links', link.line, false FROM activity_links AS link
    JOIN tied ON (tied.document_id, tied.activity_id) = (link.activity_document_id, link.activity_id)
    WHERE basis IN ${among[ties ?? "named"]}`;
  return counted(name, {
    from: "activity_indicators",
    where: {test, of: "true"},
    rows: `WITH tied AS (SELECT * FROM activity_indicators WHERE unit_id = ? AND fiscal_year = ? AND ${test})
      SELECT document_id, 'activities' AS "table", line, true AS counted FROM tied ${ties ? links : ""}`
  });
}

/** Results that are all of `of`, parts of a whole left out; with `test`, those of them that pass it, and with `more`, rows of `asked` that let them. */
export function results(
  name: SideName,
  {of = "true", test = "true", more}: {of?: string; test?: string; more?: string} = {}
): Side {
  const from = "(FROM outcome_results WHERE relation IS DISTINCT FROM 'part')";
  return counted(name, {
    from,
    where: {test, of},
    rows: `WITH asked AS (FROM ${from} WHERE unit_id = ? AND fiscal_year = ?)
      SELECT document_id, 'outcomes' AS "table", line, true AS counted FROM asked WHERE ${of} AND ${test}
      ${more === undefined ? "" : `UNION ALL ${more}`}`
  });
}

/** The rows that propose a target for a result that has a value and no target of its own. */
const proposedRows = `SELECT own.document_id, 'proposed_targets', own.line, false
  FROM main.proposed_targets AS own
  JOIN asked ON (asked.document_id, asked.outcome_id) = (own.of_document_id, own.outcome_id)
  WHERE value IS NOT NULL AND asked.target IS NULL`;

/** Results with a value that have a target: of their document's own, or also one of `proposed_targets`. */
export function targeted(name: "targeted_figures" | "targeted_figures_proposed"): Side {
  const proposed = "(document_id, outcome_id) IN (SELECT (of_document_id, outcome_id) FROM proposed_targets)";
  const of = "value IS NOT NULL";
  if (name === "targeted_figures") return results(name, {of, test: "target IS NOT NULL"});
  return results(name, {of, test: `(target IS NOT NULL OR ${proposed})`, more: proposedRows});
}
