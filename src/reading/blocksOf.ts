import {isTotal} from "./label.js";
import type {Layout} from "./layout.js";

/** Columns of amounts with the columns that name their lines: income and expenditure may stand side by side. */
export interface Block {
  account: number[];
  code: number[];
  amount: number[];
}

/** The blocks of a table, from the left; columns of names behind the last amounts belong to its last block. */
export function blocksOf(columns: Layout["columns"]): Block[] {
  const blocks: Block[] = [{account: [], code: [], amount: []}];
  for (const [i, {role}] of columns.entries()) {
    if (role !== "account" && role !== "code" && role !== "amount") continue;
    const open = blocks.at(-1)!;
    const isNamed = open.account.length + open.code.length > 0;
    if (role !== "amount" && isNamed && open.amount.length > 0) blocks.push({account: [], code: [], amount: []});
    blocks.at(-1)![role].push(i);
  }
  const [last, before] = [blocks.at(-1)!, blocks.at(-2)];
  if (before && last.amount.length === 0) {
    blocks.pop();
    before.account.push(...last.account);
    before.code.push(...last.code);
  }
  return blocks;
}

/** Columns of amounts that say the same as another: what tells them apart is not understood. One headed as a total is read. */
export function clashing(blocks: readonly Block[], columns: Layout["columns"]): number[] {
  const isTotalled = (i: number) => isTotal(columns[i]!.header.split(" ").at(-1)!);
  return blocks.flatMap(({amount}) => {
    const says = new Map(amount.map((i) => [i, JSON.stringify(columns[i]!.says)]));
    return amount.filter((i) => {
      const same = amount.filter((other) => says.get(other) === says.get(i));
      return same.length > 1 && !(isTotalled(i) && same.filter(isTotalled).length === 1);
    });
  });
}
