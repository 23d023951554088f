import type {Query} from "../database/query.js";

/** A line of the chart: an account, or (`itemised` false) the part of an account that its children do not cover. */
export interface Line {
  id: string;
  account_id: string;
  parent_id: string | null;
  root_id: string;
  depth: number;
  /** Sorts lines in the order of the chart. */
  path: string;
  itemised: boolean;
}

/** An account of the tree of controlled spending; `same_as` is the line of the main tree that means the same money. */
export interface ControlledAccount {
  account_id: string;
  name: string;
  name_en: string;
  same_as: string | null;
}

/** Every line that a slice can be of, in the order of the chart, and those of controlled spending. */
export interface Chart {
  lines: readonly Line[];
  /** A line by its id, that of an account whose remainder is meant ending in `/not-itemised`. */
  line(id: string): Line | undefined;
  /** What is not itemised of a line. */
  restOf(line: Line): Line;
  /** Whether a line is another, or stands somewhere below it. */
  isWithin(line: Line, outer: Line): boolean;
  controlled: readonly ControlledAccount[];
}

const remainder = "/not-itemised";

/** The trees of which the cube has lines. */
export const chartTrees = "((tree = 'main' AND root_id IN ('income', 'expenditure')) OR tree = 'controlled')";

/** Asks for the chart of accounts. */
export async function askChart(query: Query): Promise<Chart> {
  const rows = await query<{
    account_id: string;
    parent_id: string | null;
    root_id: string;
    depth: number;
    path: string;
  }>(
    `SELECT account_id, parent_id, root_id, depth, path FROM account_paths WHERE ${chartTrees} ORDER BY path, account_id`
  );
  const controlled = await query<ControlledAccount>(
    `SELECT account_id, name, name_en, same_as FROM accounts JOIN account_paths USING (account_id)
     WHERE accounts.tree = 'controlled' ORDER BY path, account_id`
  );
  const lines = rows.map(({account_id, ...row}): Line => ({id: account_id, account_id, ...row, itemised: true}));
  const known = new Map(lines.map((line) => [line.id, line]));
  const line = (id: string) => {
    if (known.has(id) || !id.endsWith(remainder)) return known.get(id);
    const account = known.get(id.slice(0, -remainder.length));
    return account && restOf(account);
  };
  function restOf(whole: Line): Line {
    const id = whole.id + remainder;
    const rest = known.get(id) ?? {
      ...{id, account_id: whole.account_id, parent_id: whole.id, root_id: whole.root_id},
      ...{depth: whole.depth + 1, path: `${whole.path}/~`, itemised: false}
    };
    known.set(id, rest);
    return rest;
  }
  function isWithin(inner: Line, outer: Line): boolean {
    let at: Line | undefined = inner;
    while (at && at !== outer && at.depth > outer.depth) at = at.parent_id === null ? undefined : line(at.parent_id);
    return at === outer;
  }
  return {lines, line, restOf, isWithin, controlled};
}
