import {comparable} from "./label.js";
import {Lookup, matchAccount} from "./matchAccount.js";
import type {Account, Match} from "./matchAccount.js";
import type {Entry} from "./readEntries.js";
import {slug} from "./slug.js";

/** A printed line and the line of the chart that it is taken to be: one found, or one proposed. */
export interface Line {
  /** Tells printed lines apart: their code, their names from the outermost, and their side. */
  key: string;
  code: string | null;
  names: readonly string[];
  account: Account;
  /** How it was found; missing for one that is proposed. */
  match: Match | null;
  /** How many amounts are printed of it. */
  amounts: number;
}

/** The lines of a table, by their keys; `unplaced` are those of which neither side nor parent is known. */
export interface Chart {
  lines: ReadonlyMap<string, Line>;
  proposed: readonly Account[];
  unplaced: readonly {key: string; names: readonly string[]; code: string | null}[];
}

/** What a reader has decided of lines, by their keys: an account that is there, or a side to be proposed on. */
export type Placements = Readonly<Record<string, {account_id: string} | {side: "income" | "expenditure"}>>;

/** The key of an entry's line. */
export function lineKey({code, account, side, total}: Pick<Entry, "code" | "account" | "side" | "total">): string {
  return [side ?? "", code ?? "", ...account.map(comparable), total ? "Σ" : ""].join("/");
}

/**
 * Finds every printed line in the chart of accounts, and proposes those that are not there: below the line that the
 * outer names or the code's first digits mean, below the line that is less indented above it, else below their side.
 */
export function chartOf(
  entries: readonly Entry[],
  {accounts, tree, placements = {}}: {accounts: readonly Account[]; tree: string; placements?: Placements}
): Chart {
  const lines = new Map<string, Line>();
  const proposed = new Map<string, Account>();
  const unplaced = new Map<string, {key: string; names: readonly string[]; code: string | null}>();
  const known = new Lookup(accounts);
  let above: {indent: number; account: Account}[] = [];

  function propose(parent: Account, names: readonly string[]): Account {
    const name = names.at(-1)!;
    const account_id = slug("line", `${parent.account_id}/${comparable(name)}`);
    const found = known.withId(account_id);
    if (found) return found;
    const account: Account = {
      ...{account_id, tree: parent.tree, parent_id: parent.account_id, side: parent.side, name, name_en: name},
      ...{code: null, valid_from: null, valid_to: null}
    };
    known.add(account);
    proposed.set(account_id, account);
    return account;
  }
  /** The line below which a new one is proposed. */
  function parentOf(entry: Entry, side: Entry["side"]): Account | null {
    const outer = entry.account.slice(0, -1);
    const root = side === null ? null : known.withId(side)!;
    if (outer.length > 0) {
      const found = matchAccount({code: null, names: outer, side, year: entry.year, tree}, known);
      if (found) return found.account;
      const grand = parentOf({...entry, account: outer, code: null}, side);
      return grand && propose(grand, outer);
    }
    const digits = entry.code?.replace(/\D/gu, "") ?? "";
    for (let length = digits.length - 1; length >= 3; length--) {
      const found = known.withCode(digits.slice(0, length)).find((row) => row.tree === tree);
      if (found) return found;
    }
    const over = above.findLast(({indent}) => indent < entry.indent)?.account;
    return over && (side === null || over.side === side) ? over : root;
  }
  function place(entry: Entry, key: string): {account: Account; match: Match | null} | null {
    const chosen = placements[key];
    if (chosen && "account_id" in chosen) {
      const account = known.withId(chosen.account_id);
      if (account) return {account, match: null};
    }
    const side = chosen && "side" in chosen ? chosen.side : entry.side;
    const names = entry.account;
    const match = matchAccount({code: entry.code, names, side, year: entry.year, tree}, known);
    if (match && !proposed.has(match.account.account_id)) return {account: match.account, match};
    const own = names.at(-1);
    const parent =
      own === undefined && entry.code === null ? parentOf({...entry, account: []}, side) : parentOf(entry, side);
    if (!parent) return null;
    if (own === undefined && entry.code === null) return {account: parent, match: null};
    return {account: propose(parent, own === undefined ? [entry.code!] : names), match: null};
  }

  let last: string | null = null;
  for (const entry of entries) {
    const key = lineKey(entry);
    if (unplaced.has(key)) continue;
    const seen = lines.get(key);
    const found = seen ?? place(entry, key);
    if (!found) {
      unplaced.set(key, {key, names: entry.account, code: entry.code});
      continue;
    }
    if (key !== last)
      above = [...above.filter(({indent}) => indent < entry.indent), {indent: entry.indent, account: found.account}];
    last = key;
    if (seen) seen.amounts += 1;
    else lines.set(key, {key, code: entry.code, names: entry.account, ...found, amounts: 1});
  }
  return {lines, proposed: [...proposed.values()], unplaced: [...unplaced.values()]};
}
