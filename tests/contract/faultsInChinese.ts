/** What each planted fault says in Chinese, by its name in `faults.ts`. */
export const faultsInChinese: Readonly<Record<string, readonly string[]>> = {
  "a decimal comma": ["data/union-2023/budget.csv:3 amount: “95,08”不是最多六位小数的数：小数用点号，不加其他分隔符。"],
  "too many decimals": [
    "data/union-2023/budget.csv:3 amount: “95.0800001”不是最多六位小数的数：只写原文印出的小数位。"
  ],
  "an exponent": ["data/union-2023/budget.csv:3 amount: “1e3”不是最多六位小数的数：不用科学计数法，把各位数字写全。"],
  "a space before": ["data/union-2023/budget.csv:3 amount: “ 95.08”不是最多六位小数的数：去掉空格。"],
  "a space between": ["data/union-2023/budget.csv:3 amount: “1 095.08”不是最多六位小数的数：去掉空格。"],
  "a unit": ["data/union-2023/budget.csv:3 amount: “95.08万元”不是最多六位小数的数：只写数字，单位另有一列。"],
  "a plus sign": ["data/union-2023/budget.csv:3 amount: “+95.08”不是最多六位小数的数：去掉正号。"],
  "full-width digits": ["data/union-2023/budget.csv:3 amount: “９５.08”不是最多六位小数的数：改成半角数字。"],
  "a word": ["data/union-2023/budget.csv:3 amount: “none”不是最多六位小数的数：请改正。"],
  "more digits than are kept": ["data/union-2023/budget.csv:3 amount: “1234567890123”不是最多六位小数的数：请改正。"],
  "an empty required cell": [
    "data/union-2023/budget.csv:3 amount: 单元格是空的，而每一行都必须填写：填写原文印出的金额，按文件的金额单位。"
  ],
  "an unknown enum value": [
    "data/union-2023/budget.csv:2 measure: “Actual”不是 proposed、budget、adjusted、actual 之一：改成其中之一。"
  ],
  "a day that is in no calendar": [
    "data/documents.csv:2 published_on: 日历上没有“2023-02-29”这一天：改成那个月里有的日子。"
  ],
  "a date as a spreadsheet writes it": [
    "data/documents.csv:2 published_on: “2024/2/29”不是形如 2024-03-31 的日期：年写四位、月和日各写两位，用连字符隔开。"
  ],
  "a boolean as a spreadsheet writes it": [
    "data/documents.csv:2 synthetic: “FALSE”不是真假值（true 或 false）：改成小写字母；表格软件会把它变成大写。"
  ],
  "a month of another year": [
    "data/union-2023/budget.csv:4 period: “2022-06”不是 2023 财政年度的月份：改正月份或年度。"
  ],
  "a place that is none": [
    "data/union-2023/budget.csv:2 source: “1.2#1”不是形如 二(三)1·2#3 的位置（章节、句、句中第几个数）：写成 章节·句#第几个数。"
  ],
  "a fiscal year of two digits": ["data/union-2023/budget.csv:2 fiscal_year: “23”不是四位数的年份：请改正。"],
  "a tree that is none": [
    "data/accounts.csv:6 tree: “control”不是科目树的名称（`main`、`controlled`、`functional` 或 `import:<id>`）：请改正。"
  ],
  "a missing column": [
    "data/union-2023/budget.csv:1 amount: 缺少这一列：表头应为 fiscal_year,period,unit_id,account_id,fund,measure,amount,parts,item,printed_unit,source,note。"
  ],
  "an unexpected column in a missing one's place": [
    "data/union-2023/budget.csv:1 amount: 缺少这一列：表头应为 fiscal_year,period,unit_id,account_id,fund,measure,amount,parts,item,printed_unit,source,note。",
    "data/union-2023/budget.csv:1 Amount : 这张表没有“Amount ”这一列：表头应为 fiscal_year,period,unit_id,account_id,fund,measure,amount,parts,item,printed_unit,source,note。"
  ],
  "columns in another order": [
    "data/union-2023/budget.csv:1 unit_id: 这一列占了 period 的位置：表头应为 fiscal_year,period,unit_id,account_id,fund,measure,amount,parts,item,printed_unit,source,note。"
  ],
  "a column that stands twice": [
    "data/union-2023/budget.csv:1 note: 这一列出现了两次：表头应为 fiscal_year,period,unit_id,account_id,fund,measure,amount,parts,item,printed_unit,source,note。"
  ],
  "an unknown account": [
    "data/union-2023/budget.csv:3 account_id: accounts.csv 里没有 account_id 为“basics”的行：改正它，或者在那里补上这一行。"
  ],
  "a claim that the document does not have": [
    "data/union-2023/reasons.csv:2 claim_id: 本文件的 claims.csv 里没有 claim_id 为“basic-growth”的行：改正它，或者在那里补上这一行。"
  ],
  "a link to an activity of another year": [
    "data/union-2023/links.csv:2 activity_id: activities.csv 里有“mutual-aid”，但 unit_id 或 fiscal_year 与这一行不同：改为另一行，或者改正两行之一。"
  ],
  "a parent in another tree": [
    "data/accounts.csv:6 parent_id: accounts.csv 里有“basic”，但 tree 或 side 与这一行不同：改为另一行，或者改正两行之一。"
  ],
  "a twin in the same tree": ["data/accounts.csv:5 same_as: “basic”的 tree 与这一行相同：改为与这一行不同的。"],
  "accounts that are their own ancestors": [
    "data/accounts.csv:3 parent_id: “basic”绕了一圈又回到自己（expenditure → basic → expenditure）：把其中一个单元格留空，或者改为另一行。"
  ],
  "a unit that consolidates itself": [
    "data/units.csv:2 parent_id: “union”绕了一圈又回到自己（union → union）：把其中一个单元格留空，或者改为另一行。"
  ],
  "themes in a circle": [
    "data/union-2023/themes.csv:2 parent_id: “aid”绕了一圈又回到自己（service → aid → service）：把其中一个单元格留空，或者改为另一行。"
  ],
  "a repeated key": [
    "data/union-2023/budget.csv:4 fiscal_year, period, unit_id, account_id, fund, measure, item: 与第 3 行的主键（2023、union、basic、general、actual）重复：删掉其中一行，或者用 `item` 区分。"
  ],
  "a repeated id": [
    "data/funds.csv:3 fund_id: 与第 2 行的主键（general）重复：删掉其中一行。",
    "data/union-2023/budget.csv:2 fund: funds.csv 里没有 fund_id 为“all”的行：改正它，或者在那里补上这一行。"
  ],
  "a row with a comma too many": [
    "data/union-2023/budget.csv:3: 这一行有 13 个单元格，而表头只有 12 个：单元格里有逗号的，要用引号括起来。"
  ],
  "a row with a comma too few": [
    "data/union-2023/budget.csv:3: 这一行有 11 个单元格，而表头有 12 个：空单元格的逗号也要保留。"
  ],
  "a blank line": ["data/union-2023/budget.csv:4: 这是空行：删掉它。"],
  "a row of commas, as a spreadsheet leaves one": ["data/union-2023/budget.csv:4: 这是空行：删掉它。"],
  "a quote that is never closed": [
    "data/union-2023/budget.csv:4: 有一个引号只开不合：引号要成对，文字里本来就有的引号写两个。"
  ],
  "text after a closing quote": [
    "data/union-2023/budget.csv:4: 单元格中间有一个收尾的引号：引号要成对，文字里本来就有的引号写两个。"
  ],
  "a value without its precision": [
    "data/union-2023/outcomes.csv:2 precision: `precision` 必须填写，因为 `value` 已填写：改正其中一处。"
  ],
  "a relation to nothing": [
    "data/union-2023/outcomes.csv:2 parts: 没有哪一行在 `related_to` 里把这一行作为整体：这个单元格应当留空。",
    "data/union-2023/outcomes.csv:3 related_to: `related_to` 必须填写，因为 `relation` 已填写：改正其中一处。"
  ],
  "a whole that does not say how its parts stand to it": [
    "data/union-2023/staffing.csv:2 parts: 单元格是空的，而第 3 行是这一行的组成部分：填 `complete`（列全）或 `partial`（未列全）。"
  ],
  "a share of nothing": [
    "data/union-2023/claims.csv:2 of_account_id: `of_account_id` 必须填写，因为 `kind` 是 `share`：改正其中一处。"
  ],
  "a share on a base": ["data/union-2023/claims.csv:2 base: `base` 必须留空，因为 `kind` 是 `share`：改正其中一处。"],
  "a delta on no base": ["data/union-2023/claims.csv:2 kind: `kind` 必须是 `share`，因为 `base` 为空：改正其中一处。"],
  "a delta of a line": [
    "data/union-2023/claims.csv:2 kind: `kind` 必须是 `share`，因为 `of_account_id` 已填写：改正其中一处。"
  ],
  "an analyst's link among what was published": [
    "data/union-2023/links.csv:2 basis: `document.kind` 必须是 `analysis`，因为 `basis` 是 `inferred`、`proposed` 之一：改正其中一处。"
  ],
  "an answer to a problem that nobody vouches for": [
    "data/union-2023/improvements.csv:2 problem_basis: `problem_basis` 必须填写，因为 `problem_id` 已填写：改正其中一处。"
  ],
  "a head count that counts nothing": [
    "data/union-2023/staffing.csv:3 headcount: `headcount` 必须填写，因为 `quota` 为空：改正其中一处。"
  ],
  "a code without its scheme": ["data/accounts.csv:5 scheme: `scheme` 必须填写，因为 `code` 已填写：改正其中一处。"]
};
