import {generateFamily} from "../../src/generate/generateFamily.js";
import type {Rows} from "../openTables.js";
import {published} from "../openTables.js";

type Row = Readonly<Record<string, string>>;
type Statement = [account: string, amount: string, more?: Row];

const unit = (unit_id: string, {name, name_en}: {name: string; name_en: string}): Row => ({
  ...{unit_id, name, name_en, level: "county", parent_id: ""}
});

/** A synthetic document with a unit's amounts of a year in 万元, final accounts unless they say otherwise, over all funds. */
function document(unit_id: string, {year, amounts}: {year: number; amounts: readonly Statement[]}): Rows {
  const document_id = `${unit_id}-${year}`;
  const place = {document_id, fiscal_year: String(year), unit_id};
  return {
    documents: [
      {
        ...{...place, kind: "self_evaluation", title: `${unit_id} ${year}`, title_en: `${unit_id} ${year}`},
        ...{publisher: "合成数据生成器", published_on: `${year + 1}-03-01`, currency: "CNY", amount_unit: "10000"},
        synthetic: "true"
      }
    ],
    budget: amounts.map(([account_id, amount, more], i) => ({
      ...{...place, account_id, amount, fund: "all", measure: "actual", line: String(i + 2), source: `一·1#${i + 1}`},
      ...more
    }))
  };
}

/** One statement of staff in service. */
function staff(unit_id: string, {year, headcount}: {year: number; headcount: number}): Rows {
  return {
    staffing: [
      {
        ...{document_id: `${unit_id}-${year}`, staff_id: "staff", fiscal_year: String(year), unit_id, category: "在职"},
        ...{category_en: "In service", in_service: "true", headcount: String(headcount), source: "一·2#1"}
      }
    ]
  };
}

const planned = (statements: readonly Statement[]): Statement[] => [
  ...statements,
  ...statements.map(([account, amount]): Statement => [account, amount, {measure: "budget"}])
];

const twoYears = [2023, 2024];
const nilAccounts = [
  ...["income", "income-levy", "expenditure", "basic", "basic-301", "basic-302", "project", "project-hardship-aid"],
  ...["opening-balance", "closing-balance", "meetings", "training"]
];

/** Everything is stated and nil, and in the first of two years nobody is in service. */
const nil: readonly Rows[] = [
  {units: [unit("nil", {name: "全零示例单位（合成数据）", name_en: "Example of Nils (synthetic data)"})]},
  ...twoYears.map((year) =>
    document("nil", {year, amounts: planned(nilAccounts.map((account): Statement => [account, "0"]))})
  ),
  ...twoYears.map((year) => staff("nil", {year, headcount: year === 2023 ? 0 : 2}))
];

/** A repayment exceeds what hardship aid spent in the last year; the year between does not state the line. */
const minus: readonly Rows[] = [
  {units: [unit("minus", {name: "红字示例单位（合成数据）", name_en: "Example of Negatives (synthetic data)"})]},
  document("minus", {
    year: 2021,
    amounts: planned([
      ...([
        ["income", "100.00"],
        ["expenditure", "95.00"],
        ["basic", "60.00"],
        ["basic-301", "50.00"]
      ] as Statement[]),
      ...([
        ["basic-302", "10.00"],
        ["project", "35.00"],
        ["project-hardship-aid", "5.00"]
      ] as Statement[]),
      ...([
        ["project-legal-aid", "30.00"],
        ["closing-balance", "12.00"]
      ] as Statement[])
    ])
  }),
  document("minus", {
    year: 2022,
    amounts: planned([
      ...([
        ["income", "104.00"],
        ["expenditure", "96.50"],
        ["basic", "63.50"],
        ["basic-301", "52.00"]
      ] as Statement[]),
      ...([
        ["basic-302", "11.50"],
        ["project", "33.00"],
        ["project-legal-aid", "33.00"]
      ] as Statement[])
    ])
  }),
  document("minus", {
    year: 2023,
    amounts: [
      ...([
        ["income", "98.00"],
        ["expenditure", "88.80"],
        ["basic", "64.00"],
        ["basic-301", "52.50"]
      ] as Statement[]),
      ...([
        ["basic-302", "11.50"],
        ["project", "24.80"],
        ["project-hardship-aid", "-3.20"]
      ] as Statement[]),
      ...([
        ["project-legal-aid", "28.00"],
        ["project-hardship-aid", "4.00", {measure: "budget"}]
      ] as Statement[]),
      ...([
        ["expenditure", "97.00", {measure: "budget"}],
        ["project", "33.00", {measure: "budget"}]
      ] as Statement[]),
      ["project-legal-aid", "29.00", {measure: "budget"}]
    ]
  }),
  ...[2021, 2022, 2023].map((year) => staff("minus", {year, headcount: 6}))
];

/** One year, of which only the totals are stated. */
const sole: readonly Rows[] = [
  {units: [unit("sole", {name: "一年示例单位（合成数据）", name_en: "Example of One Year (synthetic data)"})]},
  document("sole", {
    year: 2023,
    amounts: [
      ["income", "50"],
      ["expenditure", "48.5"]
    ]
  })
];

/** Twenty years of a generated unit, 2010 to 2029, the last two with months. */
function long(): readonly Rows[] {
  const family = generateFamily({
    ...{seed: 20100101, firstYear: 2010, lastYear: 2029, accounts: published("accounts")},
    units: [
      {
        ...{unit_id: "long", name: "二十年示例单位", name_en: "Example of Twenty Years", level: "county"},
        ...{parent_id: "", profile: "federation", size: 100000}
      }
    ],
    months: {units: ["long"], from: 2028}
  });
  const tables = ["budget", "claims", "reasons", "staffing"] as const;
  return [
    {units: family.units, documents: family.documents.map(({document}) => document)},
    ...family.documents.map(({document: {document_id}, tables: stated}) =>
      Object.fromEntries(
        tables.map((table) => [
          table,
          (stated[table] ?? []).map((row, i) => ({...row, document_id: document_id!, line: String(i + 2)}))
        ])
      )
    )
  ];
}

/**
 * The rows of the units that the published data have no like of: `long` (twenty years), `nil` (everything is 0), `minus`
 * (a negative line, and a year without it) and `sole` (one year, only totals). All of them are synthetic.
 */
export function situationUnits(): Rows {
  const rows: Record<string, Row[]> = {};
  for (const part of [...long(), ...nil, ...minus, ...sole])
    for (const [table, more] of Object.entries(part)) (rows[table] ??= []).push(...more);
  return rows;
}
