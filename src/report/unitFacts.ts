import type {Query} from "../database/query.js";
import {accountOf} from "../reading/matchAccount.js";
import {fundOf, inFund} from "./facts.js";
import type {Counted, Facts, Known, Level} from "./facts.js";
import {lineNames} from "./lineNames.js";

interface AmountRow {
  account_id: string;
  fund: string;
  fiscal_year: number;
  level: Level;
  amount: number;
  low: number;
  high: number;
}

/** Yuan in one of a unit of money, as results are printed in. */
const moneyUnits: Readonly<Record<string, number>> = {元: 1, 万元: 1e4, 万: 1e4, 亿元: 1e8};

interface CountedRow {
  money: string | null;
  id: string;
  name: string;
  unit: string;
  year: number;
  value: number;
}

interface StaffRow {
  category: string;
  in_service: boolean | null;
  fiscal_year: number;
  headcount: number | null;
  quota: number | null;
  document_id: string;
  line: number;
}

/** What a report calls its own unit: by its name, and by that without the place it is in. */
function unitNames(name: string): string[] {
  const short = /^[\p{Script=Han}]{2,}?((?:区|县|市|省|州)[\p{Script=Han}]{3,})$/u.exec(name)?.[1];
  return [name, ...(short ? [short] : [])];
}

/** What a report calls a fund: by its name, without what stands in brackets, and a fund's without 预算. */
function fundNames(name: string): string[] {
  const plain = name.replace(/[（(].*$/u, "");
  return [...new Set([plain, plain.replace(/(?<=基金|经营)预算$/u, "")])];
}

/** Words for people of a unit, as reports print them. */
const names = {
  staff: ["在职人员", "在职职工", "实有在职", "在职"],
  quota: ["核定编制", "人员编制", "编制数", "编制"],
  retired: ["退休人员", "退休"]
} as const;

/** All that the data say of a unit in a year and the year before, for its report to be held against; amounts are in yuan. */
export async function unitFacts(query: Query, {unit, year}: {unit: string; year: number}): Promise<Facts> {
  const [own, accounts, funds, amounts, results, staff] = await Promise.all([
    query<{name: string}>("SELECT name FROM units WHERE unit_id = ?", [unit]),
    query<Record<string, string>>(
      `SELECT account_id, tree, coalesce(parent_id, '') AS parent_id, side, name, name_en, coalesce(code, '') AS code,
         coalesce(valid_from::VARCHAR, '') AS valid_from, coalesce(valid_to::VARCHAR, '') AS valid_to
       FROM accounts ORDER BY line`
    ),
    query<{fund_id: string; name: string}>("SELECT fund_id, name FROM funds WHERE fund_id <> 'all' ORDER BY line"),
    query<AmountRow>(
      `SELECT account_id, fund, fiscal_year, 'actual' AS level, amount, low, high FROM fund_totals
       WHERE unit_id = ?1 AND fiscal_year BETWEEN ?2 - 1 AND ?2 AND measure = 'actual'
       UNION ALL
       SELECT account_id, fund, fiscal_year, 'budget', amount, low, high FROM fund_plans
       WHERE unit_id = ?1 AND fiscal_year BETWEEN ?2 - 1 AND ?2`,
      [unit, year]
    ),
    query<CountedRow>(
      `SELECT outcome_id AS id, indicator AS name, coalesce(uom, '') AS unit, fiscal_year AS year, value, money FROM outcome_results
       WHERE unit_id = ? AND fiscal_year = ? AND value IS NOT NULL ORDER BY document_id, line`,
      [unit, year]
    ),
    query<StaffRow>(
      `SELECT category, in_service, fiscal_year, headcount, quota, document_id, line FROM staffing
       WHERE unit_id = ?1 AND fiscal_year BETWEEN ?2 - 1 AND ?2 ORDER BY document_id, line`,
      [unit, year]
    )
  ]);
  const levels = new Map<string, Known>();
  for (const {account_id, fund, fiscal_year, level, amount, low, high} of amounts) {
    const account = fund === "all" ? account_id : inFund(account_id, fund);
    levels.set(`${account} ${fiscal_year} ${level}`, {value: amount, low, high});
  }
  const parents = new Map(accounts.map((row) => [row["account_id"]!, row["parent_id"] || undefined]));
  return {
    year,
    units: unitNames(own[0]!.name),
    lines: lineNames(accounts.map(accountOf)),
    funds: funds.flatMap(({fund_id, name}) => fundNames(name).map((each) => [each, fund_id] as const)),
    wholeOf: (account) => {
      const {line, fund} = fundOf(account);
      const whole = parents.get(line);
      return whole !== undefined && fund !== "all" ? inFund(whole, fund) : whole;
    },
    amount: (account, of, level) => levels.get(`${account} ${of} ${level}`),
    counted: [...results.map(result), ...people(staff)]
  };
}

/** A result; money is counted in yuan. */
function result({id, name, unit, year, value, money}: CountedRow): Counted {
  // Money for each of something is money.
  const own = unit.replace(/\/.*$/, "");
  const scale = money === null && own === unit ? undefined : moneyUnits[own];
  return {id, name, also: [], year, unit: scale ? "元" : unit, value: value * (scale ?? 1)};
}

/** The numbers of people: of each kind and year, and of all in service together. */
function people(rows: readonly StaffRow[]): Counted[] {
  const serving = (year: number) => rows.filter((row) => row.fiscal_year === year && row.in_service);
  const kinds = rows.flatMap((row): Counted[] => {
    const {category, in_service: serves, fiscal_year: year, headcount, quota, document_id, line} = row;
    const also = serves ? (serving(year).length === 1 ? names.staff : []) : /退休/.test(category) ? names.retired : [];
    const kind = {name: category, unit: "人", year, place: `${document_id}/staffing:${line}`};
    return [
      ...(headcount === null ? [] : [{...kind, id: `staff:${category}`, also, value: headcount}]),
      ...(quota === null ? [] : [{...kind, id: `quota:${category}`, name: "编制", also: names.quota, value: quota}])
    ];
  });
  const years = [...new Set(rows.map(({fiscal_year: year}) => year))];
  const totals = years.flatMap((year): Counted[] => {
    const own = serving(year);
    if (own.length < 2 || own.some(({headcount}) => headcount === null)) return [];
    const value = own.reduce((sum, {headcount}) => sum + headcount!, 0);
    return [{id: "staff", name: "在职人员", also: names.staff, unit: "人", year, value}];
  });
  return [...kinds, ...totals];
}
