import type {Row} from "./family.js";

/** A chart of accounts, walkable both ways. */
export interface AccountTree {
  /** The lines directly below a line, in the chart's order. */
  children(account_id: string): readonly Row[];
  /** The lines of one tree that stand under none, in the chart's order. */
  roots(tree: string): readonly string[];
  /** The line itself and the lines above it, up to the root of its tree. */
  lineage(account_id: string): readonly string[];
  /** The lines of one tree that have none below them, valid in a year. */
  leaves(tree: string, fiscal_year: number): readonly Row[];
}

/** Indexes the rows of `accounts.csv`. An unknown account is an error. */
export function accountTree(accounts: readonly Row[]): AccountTree {
  const rows = new Map(accounts.map((row) => [row.account_id!, row]));
  const below = new Map<string, Row[]>();
  for (const row of accounts) below.set(row.parent_id!, [...(below.get(row.parent_id!) ?? []), row]);
  for (const siblings of below.values()) siblings.sort((a, b) => Number(a.sort) - Number(b.sort));
  const children = (account_id: string) => below.get(account_id) ?? [];
  const lineages = new Map<string, readonly string[]>();
  const lineage = (account_id: string): readonly string[] => {
    const known = lineages.get(account_id);
    if (known) return known;
    const row = rows.get(account_id);
    if (!row) throw new Error(`accounts.csv has no account ${account_id}.`);
    const line = [account_id, ...(row.parent_id ? lineage(row.parent_id) : [])];
    lineages.set(account_id, line);
    return line;
  };
  return {
    children,
    roots: (tree) => children("").flatMap((row) => (row.tree === tree ? [row.account_id!] : [])),
    lineage,
    leaves: (tree, fiscal_year) =>
      accounts.filter((row) => row.tree === tree && !below.has(row.account_id!) && validIn(row, fiscal_year))
  };
}

function validIn({valid_from, valid_to}: Row, fiscal_year: number): boolean {
  return (!valid_from || fiscal_year >= Number(valid_from)) && (!valid_to || fiscal_year <= Number(valid_to));
}
