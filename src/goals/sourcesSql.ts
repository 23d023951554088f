/** The tables that metrics and improvements are read from. */
const tables = ["budget", "claims", "activities", "outcomes", "links", "improvements"] as const;

/** The question for the documents with anything about units (its one parameter, their ids separated by commas) that the page shows; answers with `GoalSource`s. */
export const sourcesSql = `SELECT document_id, title, title_en, kind, published_on::VARCHAR AS published_on, amount_unit, synthetic,
    coalesce(string_agg(DISTINCT section, ' ' ORDER BY section), '') AS sections,
    string_agg(DISTINCT "table", ' ' ORDER BY "table") AS tables
  FROM documents JOIN (
    ${tables
      .map((table) => {
        const [unit, join] =
          table === "outcomes"
            ? ["activities.unit_id", "JOIN activities USING (document_id, activity_id)"]
            : ["unit_id", ""];
        return `SELECT ${table}.document_id, ${unit} AS of_unit, regexp_extract(${table}.source, '^[^·\\d]+') AS section, '${table}' AS "table" FROM ${table} ${join}`;
      })
      .join("\n    UNION ALL ")}
  ) USING (document_id)
  WHERE list_contains(string_split(?, ','), of_unit)
  GROUP BY ALL ORDER BY min(documents.line)`;
