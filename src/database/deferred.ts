import type {Query} from "./query.js";

/**
 * A port that makes a relation when a question first names it, and once: what takes long to make and is seldom asked
 * for does not keep the engine from opening.
 */
export function deferred(query: Query, {relation, make}: {relation: string; make: () => Promise<void>}): Query {
  let made: Promise<void> | undefined;
  return async (sql, params) => {
    if (sql.includes(relation)) await (made ??= make());
    return query(sql, params);
  };
}

/** Makes the relation of a deferred port where a question, asked past the port, names it. */
export function making(query: Query, relation: string): (sql: string) => Promise<void> {
  return async (sql) => {
    if (sql.includes(relation)) await query(`SELECT 1 FROM ${relation} LIMIT 0`);
  };
}
