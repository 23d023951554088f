import {accountOf} from "../../src/reading/matchAccount.js";
import type {Counted, Facts, Level} from "../../src/report/facts.js";
import {lineNames} from "../../src/report/lineNames.js";
import {published} from "../openTables.js";

/** 2023 and 2022: actual amounts, then budgets, in 万元. */
const amounts: Readonly<Record<string, readonly [number, number, number?, number?]>> = {
  income: [523.4, 480, 500, 470],
  expenditure: [510.25, 495.5, 520, 500],
  basic: [310.15, 300.05],
  "basic-301": [220.1, 210],
  "basic-302": [70.05, 72.05],
  "basic-303": [20, 18],
  project: [200.1, 195.45],
  "three-public": [3.5, 4.2, 5, 5.5],
  overseas: [0, 0, 0, 0],
  "vehicle-purchase": [0, 0, 0, 0],
  "vehicle-operation": [2.4, 2.6, 3, 3.2],
  reception: [1.1, 1.6, 2, 2.3],
  meetings: [1.2, 0],
  training: [0, 2.3],
  "closing-balance": [60.15, 47],
  "opening-balance": [47, 32.5]
};

const people: readonly [id: string, name: string, also: string[], now: number, before: number][] = [
  ["staff", "在职人员", ["在职", "实有在职"], 12, 11],
  ["quota", "编制", ["核定编制"], 13, 13],
  ["retired", "退休人员", ["退休"], 5, 5]
];

const results: readonly [id: string, name: string, unit: string, value: number][] = [
  ["outcome:helped", "帮扶困难职工", "人", 86],
  ["outcome:trained", "开展技能培训", "人次", 1250],
  ["outcome:cases", "提供法律援助", "件", 35],
  ["outcome:stations", "建成户外劳动者服务站点", "个", 18],
  ["outcome:satisfaction", "服务对象满意度", "%", 96],
  ["outcome:leaflets", "发放宣传资料", "份", 3000]
];

const counted: Counted[] = [
  ...people.flatMap(([id, name, also, now, before]) => [
    {id, name, also, unit: "人", year: 2023, value: now},
    {id, name, also, unit: "人", year: 2022, value: before}
  ]),
  ...results.map(([id, name, unit, value]) => ({id, name, also: [], unit, year: 2023, value}))
];

const accounts = published("accounts").map(accountOf);

/** The data that the sentences labelled by hand were written about. */
export const qingshi: Facts = {
  year: 2023,
  units: ["青石区总工会", "区总工会"],
  lines: lineNames(accounts),
  funds: [["一般公共预算", "general"]],
  wholeOf: (account) => accounts.find((row) => row.account_id === account)?.parent_id ?? undefined,
  amount: (account, year, level: Level) => {
    const value = amounts[account]?.[(level === "budget" ? 2 : 0) + (2023 - year)];
    if (value === undefined || year < 2022 || year > 2023) return undefined;
    const yuan = Math.round(value * 1e4);
    return {low: yuan, high: yuan, value: yuan};
  },
  counted
};
