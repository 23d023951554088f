import type {AccountTree} from "./accountTree.js";
import {type Draft, draft as empty} from "./draft.js";
import {stateAccounts} from "./stateAccounts.js";
import type {UnitYear} from "./unitYear.js";

/** The tables of published final accounts: what the general public budget spent, by function. */
export function finalAccounts(unitYears: readonly UnitYear[], {tree}: {tree: AccountTree}): Draft["tables"] {
  const draft = empty();
  const roots = tree.roots("functional");
  for (const unitYear of unitYears) {
    for (const account_id of roots.filter((root) => unitYear.has(root, "general"))) {
      stateAccounts(account_id, {
        draft,
        unitYear,
        tree,
        fund: "general",
        measures: ["adjusted", "actual"],
        section: () => "二"
      });
    }
  }
  return draft.tables;
}
