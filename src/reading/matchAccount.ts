import {comparable, isTotal} from "./label.js";
import type {Side} from "./layout.js";

/** A line of the chart of accounts, as far as matching needs it. */
export interface Account {
  account_id: string;
  tree: string;
  parent_id: string | null;
  side: "income" | "expenditure" | "balance";
  name: string;
  name_en: string;
  code: string | null;
  valid_from: number | null;
  valid_to: number | null;
}

/** A line as its row in the contract has it. */
export function accountOf(row: Readonly<Record<string, string>>): Account {
  const {account_id, tree, side, name, name_en} = row as Record<keyof Account, string>;
  const year = (text: string | undefined) => (text ? Number(text) : null);
  return {
    ...{account_id, tree, side: side as Account["side"], name, name_en},
    ...{parent_id: row["parent_id"] || null, code: row["code"] || null},
    ...{valid_from: year(row["valid_from"]), valid_to: year(row["valid_to"])}
  };
}

/** What is looked for: a line's code and names as printed, outermost first, in a year. */
export interface Wanted {
  code: string | null;
  names: readonly string[];
  side: Side | null;
  year: number;
  /** The tree that the table as a whole belongs to. */
  tree: string;
}

/** How a printed line was found in the chart; `between` are the lines that fit equally well. */
export interface Match {
  account: Account;
  by: "code" | "name" | "variant" | "total";
  /** The code is this line's but the name is not. */
  renamed: boolean;
  between: readonly Account[];
}

/** Names that mean a standard line, as they are met in tables; compared without spaces and case. */
export const variants: Readonly<Record<string, string>> = {
  ...{本年收入: "income", 收入: "income", 总收入: "income", revenue: "income", revenues: "income", income: "income"},
  ...{
    本年支出: "expenditure",
    支出: "expenditure",
    总支出: "expenditure",
    expense: "expenditure",
    expenses: "expenditure"
  },
  ...{expenditures: "expenditure", spending: "expenditure", 人员支出: "basic-301", 工资福利: "basic-301"},
  ...{工资和福利支出: "basic-301", 商品服务支出: "basic-302", 商品和服务: "basic-302", 公用支出: "basic-302"},
  ...{对个人和家庭补助: "basic-303", 对个人和家庭补助支出: "basic-303", 对个人和家庭的补助支出: "basic-303"},
  ...{上年结转: "opening-balance", 上年结转结余: "opening-balance", 年初结转结余: "opening-balance"},
  ...{结转下年: "closing-balance", 年末结转结余: "closing-balance", 年末结余: "closing-balance"},
  ...{
    三公经费: "three-public",
    三公经费合计: "three-public",
    公务用车费: "official-vehicles",
    公车购置: "vehicle-purchase"
  },
  ...{
    公务用车运行费: "vehicle-operation",
    公车运行维护费: "vehicle-operation",
    因公出国费: "overseas",
    因公出国境费用: "overseas"
  },
  ...{公务用车购置及运行费: "official-vehicles", 公务接待: "reception", 会费: "income-dues", 拨缴经费: "income-levy"},
  ...{上级补助: "income-superior", 政府补助: "income-government", 行政补助: "income-administrative"}
};

/** A name without the marks that tables print differently: brackets, quotes and a closing 支出. */
const plain = (text: string) => comparable(text).replace(/[（）()“”"'《》·,，、/／-]/gu, "");

const plainNames = ({name, name_en}: Account) => [...new Set([name, name_en].map(plain))];

/** A chart of accounts to look lines up in, by what they are looked for; it grows by those that a table proposes. */
export class Lookup {
  #byId = new Map<string, Account>();
  #byCode = new Map<string, Account[]>();
  #byName = new Map<string, Account[]>();

  constructor(accounts: readonly Account[]) {
    accounts.forEach((account) => this.add(account));
  }

  add(account: Account): void {
    this.#byId.set(account.account_id, account);
    if (account.code !== null) append(this.#byCode, account.code, account);
    for (const name of plainNames(account)) append(this.#byName, name, account);
  }

  withId(id: string | null | undefined): Account | undefined {
    return this.#byId.get(id ?? "");
  }

  withCode(code: string): readonly Account[] {
    return this.#byCode.get(code) ?? [];
  }

  /** Those of a name, compared without the marks that tables print differently. */
  withName(name: string): readonly Account[] {
    return this.#byName.get(name) ?? [];
  }
}

function append(map: Map<string, Account[]>, key: string, account: Account): void {
  const rows = map.get(key);
  if (rows) rows.push(account);
  else map.set(key, [account]);
}

/**
 * The line of the chart that a printed line means: by its code, else by its name, else by a variant of one, else as a
 * total by its side. A line is only one that was valid in the year and stands on the side, where one is said. Of several,
 * those below a line that the outer names mean come first. Missing where there is none.
 */
export function matchAccount({code, names, side, year, tree}: Wanted, chart: Lookup): Match | null {
  const own = names.at(-1) ?? "";
  const isOpen = (row: Account) =>
    (row.valid_from ?? -Infinity) <= year &&
    year <= (row.valid_to ?? Infinity) &&
    (side === null || row.side === side || row.side === "balance");
  const outer = names.slice(0, -1).map(plain);
  const printed = plain(own);
  const below = (row: Account): number => {
    const parent = chart.withId(row.parent_id);
    return parent ? (plainNames(parent).some((name) => outer.includes(name)) ? 1 : 0) + below(parent) : 0;
  };
  const best = (found: readonly Account[], by: Match["by"]): Match | null => {
    const ranked = found.filter(isOpen).map((row) => ({row, rank: (row.tree === tree ? 100 : 0) + below(row)}));
    const most = Math.max(...ranked.map(({rank}) => rank));
    const [account, ...others] = ranked.filter(({rank}) => rank === most).map(({row}) => row);
    if (!account) return null;
    const renamed = by === "code" && own !== "" && !plainNames(account).includes(printed);
    return {account, by, renamed, between: others.length > 0 ? [account, ...others] : []};
  };
  const withId = (id: string | null | undefined) => [chart.withId(id)].filter((row) => row !== undefined);
  const digits = code?.normalize("NFKC").replace(/\.0+$|\D/gu, "") ?? "";
  const coded = digits === "" ? null : best(chart.withCode(digits), "code");
  if (coded || own === "") return coded;
  const total = isTotal(own) ? (side ?? totalSide(own)) : null;
  return (
    best(chart.withName(printed), "name") ?? best(withId(variants[printed]), "variant") ?? best(withId(total), "total")
  );
}

/** The side that a total names by itself. */
function totalSide(name: string): Side | null {
  return /收入|revenue|income/iu.test(name) ? "income" : /支出|expen|spending/iu.test(name) ? "expenditure" : null;
}
