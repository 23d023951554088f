import type {Query} from "../database/query.js";
import {scope} from "../scope.js";
import type {Scope} from "../scope.js";

const asked = new WeakMap<Query, Promise<Scope>>();
const known = new WeakMap<Query, Scope>();

/** What there is to choose from does not change while a page is open: it is asked for once, again where that failed. */
export function scopeOnce(query: Query): Promise<Scope> {
  const asking = asked.get(query) ?? scope(query);
  asked.set(query, asking);
  asking.then(
    (all) => known.set(query, all),
    () => asked.delete(query)
  );
  return asking;
}

/** What there is to choose from, where it was asked for and is there. */
export const scopeAt = (query: Query): Scope | undefined => known.get(query);
