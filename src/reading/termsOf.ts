import type {Role, Side, Stage} from "./layout.js";
import {comparable} from "./label.js";

/** Names of funds and of columns that have a stage's word in them. */
const notStages = /(?:公共|基金|经营)预算|预算(?:单位|部门|科目|代码|编码|年度)/gu;
/** The stage of the budget cycle that a header or a cell names; the first that fits decides. */
const stages: readonly (readonly [RegExp, Stage])[] = [
  [/草案|建议数|proposed|draft|recommended/u, "proposed"],
  [/调整|追加后|全年预算|adjusted|amended|revised|mid-?cycle/u, "adjusted"],
  [/决算|执行|实际|实绩|完成数|支出数|收入数|已支|actual|outturn|execution|spent/u, "actual"],
  [/预算|计划|adopted|approved|original|enacted|budget/u, "budget"]
];

/** The funds of `funds.csv` by the words they are printed with. */
const funds: readonly (readonly [RegExp, string])[] = [
  [/一般公共预算|公共财政|generalpublicbudget/u, "general"],
  [/政府性基金|governmentfund/u, "government"],
  [/国有资本|statecapital/u, "capital"],
  [/社会保险基金|社保基金|socialinsurance/u, "insurance"],
  [/财政专户|specialfiscalaccount/u, "special"],
  [/其他资金|其他收入资金|工会经费|单位资金|自有资金|otherfunds/u, "other"],
  [/财政拨款/u, "general"],
  [/^(?:全部资金|资金合计|allfunds)$/u, "all"]
];

const roleWords: readonly (readonly [RegExp, Role])[] = [
  // What a table works out from its amounts is worked out again here, never read.
  [/%|率$|比例|占比|比重|增减|增长|差额|growth|change|variance|share|percent/u, "ignored"],
  [/^(?:科目|项目|功能|经济)?(?:分类)?(?:科目)?(?:编码|代码|编号)$|^(?:account)?_?code$|^accountcode$/u, "code"],
  [/^(?:备注|说明|附注|notes?|remarks?|comments?)$/u, "note"],
  [/^(?:单位名称|单位|部门|部门名称|预算单位|主管部门|机构|填报单位|department|agency|unit|organi[sz]ation)$/u, "unit"],
  [/^(?:年度|年份|会计年度|预算年度|财政年度|(?:fiscal|budget)?_?year)$/u, "year"],
  [/^(?:月份|月度|期间|时间|截至|period|month)$/u, "period"],
  [/^(?:预算阶段|阶段|口径|数据类型|版本|stage|measure|version|phase)$/u, "stage"],
  [/^(?:资金性质|资金来源|资金|经费来源|经费渠道|基金|fund(?:_?code|name|source)?)$/u, "fund"],
  [/^(?:收支|收支类型|收支方向|类型|类别|account_?type|side)$/u, "side"],
  [
    /^(?:(?:功能|经济|预算)?(?:分类)?科目(?:名称)?|项目(?:名称)?|支出项目|收入项目|经费项目|费用项目|名称|内容|摘要|account(?:_?(?:name|category))?|category|line_?item|description|item)$/u,
    "account"
  ],
  [/^(?:序号|行次|no\.?|#|id)$/u, "ignored"],
  [/金额|预算|决算|执行|实际|支出|收入|合计|amount|budget|actual|total|adopted|proposed|adjusted|revised/u, "amount"]
];

const bare = (text: string) => comparable(text).replace(/[（(](?:单位[:：])?[^（()）]*[元dollarsusd$]+[)）]$/u, "");

/** The role that a header names, as far as it does. */
export function roleOf(header: string): Role | null {
  const text = bare(header);
  return roleWords.find(([words]) => words.test(text))?.[1] ?? null;
}

/** The stage that a text names. */
export function stageOf(text: string): Stage | null {
  const name = comparable(text).replace(notStages, "");
  return stages.find(([words]) => words.test(name))?.[1] ?? null;
}

/** The fund that a text names. */
export function fundOf(text: string): string | null {
  const name = comparable(text);
  return funds.find(([words]) => words.test(name))?.[1] ?? null;
}

/** The side that a text names, where it names one alone. */
export function sideOf(text: string): Side | null {
  const name = comparable(text);
  const [income, expenditure] = [/收入|revenue|income/u.test(name), /支出|expen[sd]|spending/u.test(name)];
  return income === expenditure ? null : income ? "income" : "expenditure";
}

/** How many years before the table's own a header speaks of. */
export function yearsBefore(text: string): 0 | 1 | null {
  const name = comparable(text);
  if (/上年|去年|上一年|prioryear|lastyear|previousyear/u.test(name)) return 1;
  return /本年|当年|今年|currentyear|thisyear/u.test(name) ? 0 : null;
}
