import type {AccountTree} from "./accountTree.js";
import type {Line, Setting} from "./unitYear.js";

/**
 * Controlled spending: what the twin line of basic spending says, and for meetings and training now and then some more
 * that projects paid (so the part in basic spending is at most the whole). A unit without such spending states a nil.
 */
export function controlledLines(
  {fiscal_year, stream: streams}: Setting,
  {tree, spending}: {tree: AccountTree; spending: readonly Line[]}
): Line[] {
  return tree.leaves("controlled", fiscal_year).map(({account_id, same_as, parent_id}) => {
    const stream = streams.fork("controlled", account_id!);
    const beside = () => (!parent_id && stream.chance(300) ? stream.between(10, 80) : 0);
    const twin = spending.find((line) => line.account_id === same_as && line.fund === "general");
    const [budget, actual] = [(twin?.budget ?? 0) + beside(), (twin?.actual ?? 0) + beside()];
    return {account_id: account_id!, fund: "general" as const, item: "", budget, adjusted: budget, actual};
  });
}
