import {variants} from "../reading/matchAccount.js";
import type {Account} from "../reading/matchAccount.js";

/** Words of a report's sentences that mean another line than the chart's own one of that name. */
const firstOf: Readonly<Record<string, string>> = {
  公务用车购置: "vehicle-purchase",
  公务用车运行维护: "vehicle-operation"
};

/** Words that mean a line in a report's sentences and stand in no table. */
const told: Readonly<Record<string, string>> = {
  ...{收入总额: "income", 收入合计: "income", 支出总额: "expenditure", 支出合计: "expenditure", 总支出: "expenditure"},
  ...{商品服务支出: "basic-302", 年末结转: "closing-balance", 年初结转: "opening-balance"}
};

/** A name with its brackets and quotes as others print them. */
function spellings(name: string): string[] {
  const round = [name, name.replace(/[（]/g, "(").replace(/[）]/g, ")"), name.replace(/[（(][^）)]*[）)]/g, "")];
  return [...new Set(round.flatMap((each) => [each, each.replace(/[“”]/g, '"'), each.replace(/[“”]/g, "")]))];
}

/**
 * The names by which a report's sentences mean lines of the accounts. Where two lines share a name, one that public reports
 * tell apart (“三公”经费 and what it is of) comes before the one it is part of.
 */
export function lineNames(accounts: readonly Account[]): [name: string, account: string][] {
  const names = new Map<string, string>();
  const ranked = [...accounts].sort((a, b) => Number(b.tree === "controlled") - Number(a.tree === "controlled"));
  const add = (name: string, id: string) => {
    for (const each of spellings(name)) if (each.length > 1 && !names.has(each)) names.set(each, id);
  };
  const known = new Set(accounts.map(({account_id}) => account_id));
  for (const [name, id] of Object.entries(firstOf)) if (known.has(id)) add(name, id);
  for (const {name, account_id} of ranked) add(name, account_id);
  for (const [name, id] of [...Object.entries(variants), ...Object.entries(told)])
    if (known.has(id) && /\p{Script=Han}/u.test(name)) add(name, id);
  return [...names];
}
