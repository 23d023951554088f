import type {AskWords, ExampleWords} from "./text.js";

/** The SQL of a worked example, in the words of a language: comments, column heads, and the column that names things. */
type Template = (words: ExampleWords & {name: string}) => string;

const comment = (text: string) => `-- ${text}`;

/** A worked example's head in its answer, quoted. */
const head =
  ({columns}: ExampleWords) =>
  (key: string) =>
    `"${columns[key]!.replaceAll('"', '""')}"`;

const templates = {
  cost_per_person: (words) => {
    const as = head(words);
    return `${words.comments.map(comment).join("\n")}
SELECT
  units.${words.name} AS ${as("unit")},
  people.fiscal_year AS ${as("year")},
  people.${words.name === "name" ? "activity" : "activity_en"} AS ${as("activity")},
  people.value AS ${as("people")},
  people.${words.name === "name" ? "uom" : "uom_en"} AS ${as("uom")},
  money.value * CASE money.uom WHEN '万元' THEN 10000 ELSE 1 END AS ${as("yuan")},
  round(${as("yuan")} / people.value, 2) AS ${as("each")}
FROM outcome_results AS money
JOIN outcome_results AS people
  ON people.document_id = money.document_id AND people.outcome_id = money.related_to
JOIN units ON units.unit_id = money.unit_id
WHERE money.relation = 'money_for'
  AND money.money IN ('paid', 'in_kind')
  AND money.uom IN ('万元', '元')
ORDER BY money.synthetic, ${as("each")} DESC`;
  },
  never_spent: (words) => {
    const as = head(words);
    return `${words.comments.map(comment).join("\n")}
SELECT
  units.${words.name} AS ${as("unit")},
  accounts.${words.name} AS ${as("line")},
  count(*) AS ${as("years")},
  sum(plan.amount) / 10000 AS ${as("planned")},
  sum(spent.amount) / 10000 AS ${as("spent")},
  sum(plan.amount - spent.amount) / 10000 AS ${as("unspent")}
FROM planned_totals AS plan
JOIN account_totals AS spent USING (unit_id, fiscal_year, account_id)
JOIN accounts USING (account_id)
JOIN account_paths USING (account_id)
JOIN units USING (unit_id)
WHERE spent.measure = 'actual'
  AND account_paths.root_id = 'expenditure'
  AND account_paths.depth = 2
  AND plan.amount > 0
GROUP BY ALL
HAVING count(*) >= 3
  AND bool_and(spent.amount < plan.amount)
ORDER BY ${as("unspent")} DESC`;
  },
  restated: (words) => {
    const as = head(words);
    return `${words.comments.map(comment).join("\n")}
SELECT
  units.${words.name} AS ${as("unit")},
  earlier.fiscal_year AS ${as("year")},
  accounts.${words.name} AS ${as("line")},
  funds.${words.name} AS ${as("fund")},
  earlier.document_id AS ${as("earlier")},
  earlier.amount / 10000 AS ${as("before")},
  later.document_id AS ${as("later")},
  later.amount / 10000 AS ${as("after")},
  (later.amount - earlier.amount) / 10000 AS ${as("change")}
FROM document_figures AS earlier
JOIN document_figures AS later USING (unit_id, fiscal_year, account_id, fund, measure)
JOIN units USING (unit_id)
JOIN accounts USING (account_id)
JOIN funds ON funds.fund_id = earlier.fund
WHERE earlier.period IS NULL
  AND later.period IS NULL
  AND earlier.published_on < later.published_on
  AND earlier.amount <> later.amount
ORDER BY abs(later.amount - earlier.amount) DESC, ${as("line")}`;
  },
  underspent_results: (words) => {
    const as = head(words);
    return `${words.comments.map(comment).join("\n")}
SELECT
  units.${words.name} AS ${as("unit")},
  result.fiscal_year AS ${as("year")},
  accounts.${words.name} AS ${as("line")},
  plan.amount / 10000 AS ${as("planned")},
  spent.amount / 10000 AS ${as("spent")},
  round(100 * spent.amount / plan.amount, 1) AS ${as("executed")},
  result.${words.name === "name" ? "indicator" : "indicator_en"} AS ${as("result")},
  result.target AS ${as("target")},
  result.value AS ${as("reached")}
FROM links
JOIN outcome_results AS result USING (unit_id, fiscal_year, activity_id)
JOIN planned_totals AS plan USING (unit_id, fiscal_year, account_id)
JOIN account_totals AS spent USING (unit_id, fiscal_year, account_id)
JOIN accounts USING (account_id)
JOIN units USING (unit_id)
WHERE spent.measure = 'actual'
  AND spent.amount < 0.9 * plan.amount
  AND result.value >= result.target
  AND links.basis = 'named'
ORDER BY ${as("executed")}, ${as("result")}`;
  },
  december: (words) => {
    const as = head(words);
    return `${words.comments.map(comment).join("\n")}
WITH cumulative AS (
  SELECT
    unit_id,
    account_id,
    fiscal_year,
    sum(amount) FILTER (period LIKE '%-11') AS november,
    sum(amount) FILTER (period LIKE '%-12') AS december
  FROM reported_figures
  WHERE measure = 'actual' AND period IS NOT NULL
  GROUP BY ALL
)
SELECT
  units.${words.name} AS ${as("unit")},
  accounts.${words.name} AS ${as("line")},
  sum(december) / 10000 AS ${as("spent")},
  sum(december - november) / 10000 AS ${as("december")},
  round(100 * sum(december - november) / sum(december), 2) AS ${as("share")}
FROM cumulative
JOIN accounts USING (account_id)
JOIN units USING (unit_id)
WHERE december > 0 AND accounts.side = 'expenditure'
GROUP BY ALL
ORDER BY ${as("share")} DESC`;
  },
  handed_out: (words) => {
    const as = head(words);
    return `${words.comments.map(comment).join("\n")}
SELECT
  fiscal_year AS ${as("year")},
  count(*) AS ${as("results")},
  sum(value * CASE uom WHEN '万元' THEN 10000 ELSE 1 END) / 10000 AS ${as("paid")}
FROM outcome_results
WHERE synthetic
  AND money = 'paid'
  AND uom IN ('万元', '元')
  AND nature = 'flow'
  AND relation IS DISTINCT FROM 'part'
GROUP BY ALL
ORDER BY ${as("year")}`;
  }
} satisfies Record<string, Template>;

/** The name of a worked example. */
export type ExampleName = keyof typeof templates;

/** Every worked example; the page opens on the first. */
export const exampleNames = Object.keys(templates) as ExampleName[];

/** A worked example's SQL in the words of a language. */
export function exampleSql(name: ExampleName, {examples, nameColumn}: AskWords): string {
  return templates[name]({...examples.questions[name], name: nameColumn});
}

/** The question that the page opens on, whose answer the build ships. */
export function openingSql(words: AskWords): string {
  return exampleSql(exampleNames[0]!, words);
}
