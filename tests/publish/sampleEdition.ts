import {element, shape} from "../../src/components/element.js";
import {numberText} from "../../src/components/numberText.js";
import type {Edition, OpenedNumber} from "../../src/publish/edition.js";
import type {Part, Publication} from "../../src/publish/publication.js";
import {refHash} from "../../src/provenance/ref.js";

const [unit, year] = ["sample-unit", 2024];
const figureKey = (account: string, of = year) => refHash({kind: "figure", unit, year: of, account, measure: "actual"});
const rowKey = (line: number) => refHash({kind: "row", document: "sample-2024", table: "budget", line});
const incomeKey = figureKey("income");
const spendingKey = figureKey("expenditure");
const rateKey = refHash({kind: "metric", unit, year, metric: "expenditure_execution"});
const income = numberText("1,234.50", incomeKey);
const spending = numberText("987.65", spendingKey);
const rate = numberText("94.81%", rateKey);

/** A name as a hostile file might have it: markup, a formula, and a sign that turns the text around. */
export const hostile = "=1+1<img src=x onerror=alert(1)>\u202Eabc";

const table = {
  kind: "table",
  id: "main-figures",
  title: "主要数字",
  columns: [{head: "指标"}, {head: "本年（万元）", number: true}, {head: "说明"}],
  rows: [
    [{text: "收入"}, {text: income, value: {number: 1234.5, format: "amount"}}, {text: "报告所载"}],
    [{text: "支出"}, {text: spending, value: {number: 987.65, format: "amount"}}, {text: hostile}],
    [{text: "支出执行率"}, {text: rate, value: {number: 0.9481, format: "rate"}}, {text: ""}],
    [{text: "在职人数"}, {text: "—"}, {text: "未列明"}]
  ]
} as const satisfies Part;

/** Parts of every kind. */
export const sampleParts: readonly Part[] = [
  {
    kind: "paragraph",
    role: "conclusion",
    text: `2024 年收入 ${income} 万元，支出 ${spending} 万元，完成预算 ${rate}。`
  },
  {kind: "heading", id: "figures", text: "主要数字"},
  table,
  {kind: "heading", id: "changes", text: "变动及原因"},
  {kind: "list", ordered: true, items: [`支出为 ${spending} 万元`, hostile]},
  {kind: "paragraph", role: "note", text: "以上按决算口径。"},
  {kind: "paragraph", role: "author", text: "作者自己写的一句话。"},
  {
    ...{kind: "figure", id: "where", title: `支出 ${spending} 万元用到哪里`, subtitle: "决算，万元"},
    mark: "合成",
    draw: ({width}) =>
      shape(
        "svg",
        {height: 60},
        shape("rect", {class: "bar expenditure level-0", x: 0, y: 4, width: width / 2, height: 18}),
        shape("text", {class: "label", x: 0, y: 44}, `工资福利支出 ${spending}`)
      ),
    notes: ["斜纹是没有列明的部分。"],
    table: {...table, id: "where-table"},
    source: "来源：样例文件"
  }
];

const opened = (key: string, parts: Partial<OpenedNumber>): OpenedNumber => ({
  ...{key, title: "样例单位 · 2024 年收入（决算）", printed: "", formula: "", places: []},
  content: [
    element("p", {class: "panel-value"}, element("strong", {}, parts.printed ?? "")),
    element("p", {}, "由 ", numberText("budget.csv:2", rowKey(2)), " 载明")
  ],
  ...parts
});

const publication: Publication = {
  ...{lang: "zh-CN", title: "样例单位 2024 年度预算执行简报", stamp: "draft", stamped: "草稿"},
  scope: [
    {label: "单位", text: hostile},
    {label: "年度", text: "2024"},
    {label: "金额单位", text: "万元"}
  ],
  parts: sampleParts,
  sources: ["样例文件（决算），2024-08-30"]
};

const place = "样例文件，一·1#1，sample-2024/budget.csv:2";
const row = "sample-2024/budget/2024,,sample-unit,income,all,actual,";

/** A publication of a made-up unit with parts of every kind, some of them hostile. Needs a document to draw in. */
export const sampleEdition = (): Edition => ({
  publication,
  opened: [
    opened(incomeKey, {printed: "1,234.50", places: [place]}),
    opened(spendingKey, {printed: "987.65", formula: "900.00 + 87.65", places: [place]}),
    opened(rateKey, {printed: "94.81%", formula: "987.65 ÷ 1,041.71", places: [place], title: hostile}),
    opened(rowKey(2), {title: "sample-2024/budget.csv 第 2 行", content: element("p", {}, hostile)})
  ],
  manifest: {
    ...{format: "budget-notebook-publication", version: 1, tool: "0.1.0", unit, year, lang: "zh-CN", stamp: "draft"},
    ...{search: "?unit=sample-unit", dataDate: "2024-08-30"},
    inputs: [{file: "sample-2024/budget.csv", sha256: "0".repeat(64)}],
    numbers: [
      {
        ...{
          key: incomeKey,
          name: "2024 年收入（决算）",
          printed: "1,234.50",
          value: 12345000,
          low: 12344950,
          high: 12345050
        },
        rows: [row]
      },
      {
        ...{
          key: spendingKey,
          name: "2024 年支出（决算）",
          printed: "987.65",
          value: 9876500,
          low: 9876450,
          high: 9876550
        },
        rows: [row]
      },
      {
        ...{key: rateKey, name: "2024 年支出执行率", printed: "94.81%", value: 0.9481, low: 0.94805, high: 0.94815},
        rows: [row]
      }
    ],
    rows: {[row]: {fiscal_year: "2024", unit_id: unit, account_id: "income", amount: "1234.50", note: hostile}}
  }
});
