import {rowOf} from "./draft.js";
import type {FamilyUnit, Row} from "./family.js";
import type {Random} from "./random.js";

/** What tells the kinds of documents apart: the end of the id, the titles, and how long after the year's start it appears. */
const kinds = {
  budget: {end: "-budget", title: "部门预算", title_en: "budget", years: 0, month: "02"},
  self_evaluation: {
    end: "",
    title: "整体支出绩效自评报告",
    title_en: "performance self-evaluation report",
    years: 1,
    month: "03"
  },
  final_accounts: {end: "-final", title: "部门决算", title_en: "final accounts", years: 1, month: "09"},
  analysis: {
    end: "",
    title: "支出与活动对应关系分析标注",
    title_en: "analyst’s links of money and activities",
    years: 1,
    month: "10"
  }
};

/** The kinds of documents that a family publishes. */
export type DocumentKind = keyof typeof kinds;

/** A document's row of `documents.csv`; `head` publishes it, `streams` draws its day. */
export function documentRow(
  kind: DocumentKind,
  {fiscal_year, head, streams}: {fiscal_year: number; head: FamilyUnit; streams: Random}
): Row {
  const {end, title, title_en, years, month} = kinds[kind];
  const id = kind === "analysis" ? "analysis" : `${fiscal_year}${end}`;
  const yearly = kind === "analysis" ? ["", ""] : [`${fiscal_year}年度`, `${fiscal_year} `];
  return rowOf("documents", {
    document_id: `${head.unit_id}-${id}`,
    unit_id: head.unit_id,
    fiscal_year,
    kind,
    title: `${head.name}${yearly[0]}${title}（合成数据）`,
    title_en: `${head.name_en}: ${yearly[1]}${title_en} (synthetic data)`,
    publisher: "合成数据生成器",
    published_on: `${fiscal_year + years}-${month}-${streams.fork(id).between(10, 28)}`,
    currency: "CNY",
    amount_unit: 10000,
    synthetic: true
  });
}
