import type {Ask} from "./ask.js";
import type {Query} from "./query.js";

/** What makes each relation or macro, by its name, in an order in which each reads only tables and those before it. */
export type Makers = readonly (readonly [name: string, sql: string])[];

/** A port that makes what is named, when it is first named, and once. */
export interface OnDemand {
  query: Query;
  /** Makes what a question names that is asked past the port. */
  prepare: (sql: string) => Promise<void>;
  /** Makes what is usual and not there yet, one after the other, each when `idle` says that there is time for it. */
  makeUsual: (idle?: () => Promise<void>) => Promise<void>;
}

/** What a question says that asks which relations there are. */
const catalogue = /\b(?:show|information_schema|duckdb_\w+|pragma_\w+|sqlite_\w+|pg_\w+)\b/i;

/**
 * Makes relations when a question first names them, each after those that its own SQL names: what a page does not ask for
 * does not keep its engine from opening. `usual` are those that a question for the catalogue means. What failed is made anew when
 * it is named again.
 */
export function onDemand(query: Query, makers: Makers, {usual}: {usual: readonly string[]}): OnDemand {
  const sqlOf = new Map(makers);
  const names = [...sqlOf.keys()];
  const made = new Map<string, Promise<void>>();
  const mention = new RegExp(String.raw`\b(?:${names.join("|")})\b`, "gi");
  const named = (sql: string) => new Set([...sql.matchAll(mention)].map(([name]) => name.toLowerCase()));

  function make(name: string): Promise<void> {
    const known = made.get(name);
    if (known) return known;
    const making = makeAfterOthers(name);
    made.set(name, making);
    making.catch(() => made.delete(name));
    return making;
  }

  async function makeAfterOthers(name: string): Promise<void> {
    const sql = sqlOf.get(name)!;
    const mentioned = named(sql.replace(/--.*$/gm, ""));
    for (const other of names.slice(0, names.indexOf(name))) if (mentioned.has(other)) await make(other);
    await query(sql);
  }

  async function prepare(sql: string): Promise<void> {
    const wanted = catalogue.test(sql) ? [...usual, ...named(sql)] : named(sql);
    for (const name of wanted) await make(name);
  }

  return {
    query: async (sql, params) => {
      await prepare(sql);
      return query(sql, params);
    },
    prepare,
    makeUsual: async (idle) => {
      for (const name of usual) {
        if (made.has(name)) continue;
        await idle?.();
        await make(name);
      }
    }
  };
}

/** Asks once more after the usual is made where a name is not known: those like it can then be said. */
export function suggesting(ask: Ask, {makeUsual}: Pick<OnDemand, "makeUsual">): Ask {
  return async (sql, limits) => {
    const asked = await ask(sql, limits);
    if (asked.state !== "failed" || asked.fault.kind !== "table") return asked;
    await makeUsual();
    return ask(sql, limits);
  };
}
