import type {Value} from "./database/query.js";

/** What a reader proposes beside what the documents say: lines tied to activities, and results that get a target. */
export interface Proposals {
  links: readonly {account: string; document: string; activity: string}[];
  targets: readonly {document: string; outcome: string}[];
}

/** Nothing proposed. */
export const noProposals: Proposals = {links: [], targets: []};

/**
 * Relations for the head of a question, each closed by a comma, by which it reads a reader's proposals among those that
 * the documents have: they stand in front of the stored `proposed_links` and `proposed_targets`. Nothing where nothing is
 * proposed.
 */
export function proposalsSql({links, targets}: Proposals): {sql: string; params: Value[]} {
  const rows = (list: readonly unknown[], row: string) => list.map(() => row).join(", ");
  const tied = `proposed_links AS (
    FROM main.proposed_links UNION BY NAME
    SELECT unit_id, fiscal_year, account_id, document_id AS activity_document_id, activity_id
    FROM (VALUES ${rows(links, "(?, ?, ?)")}) AS own (account_id, document_id, activity_id)
    JOIN activities USING (document_id, activity_id)
  ),`;
  const targeted = `proposed_targets AS (
    SELECT of_document_id, outcome_id FROM main.proposed_targets UNION
    FROM (VALUES ${rows(targets, "(?, ?)")}) AS own (of_document_id, outcome_id)
  ),`;
  return {
    sql: `${links.length > 0 ? tied : ""}${targets.length > 0 ? targeted : ""}`,
    params: [
      ...links.flatMap(({account, document, activity}) => [account, document, activity]),
      ...targets.flatMap(({document, outcome}) => [document, outcome])
    ]
  };
}
