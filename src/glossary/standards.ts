import type {Named} from "../text.js";

/** What fixes a term: its name in each language and, where it has one, the number it goes by. */
export interface Standard extends Named {
  number?: string;
}

/** Every standard that a term goes back to. */
export const standards = {
  budgetLaw: {name: "中华人民共和国预算法", name_en: "Budget Law of the People’s Republic of China"},
  performanceManagement: {
    number: "中发〔2018〕34号",
    name: "中共中央 国务院关于全面实施预算绩效管理的意见",
    name_en: "Opinions on full performance management of budgets"
  },
  projectEvaluation: {
    number: "财预〔2020〕10号",
    name: "项目支出绩效评价管理办法",
    name_en: "Measures for the performance evaluation of project spending"
  },
  sharedIndicators: {
    number: "财预〔2013〕53号",
    name: "预算绩效评价共性指标体系框架",
    name_en: "Framework of shared indicators for budget performance evaluation"
  },
  coreIndicators: {
    number: "财预〔2021〕101号",
    name: "核心绩效目标和指标设置及取值指引",
    name_en: "Guide to setting and valuing core objectives and indicators"
  },
  disclosure: {
    number: "财预〔2016〕143号",
    name: "地方预决算公开操作规程",
    name_en: "Rules for publishing local budgets and final accounts"
  },
  classification: {name: "政府收支分类科目", name_en: "Classification of government income and spending"},
  unionAccounts: {number: "财会〔2021〕7号", name: "工会会计制度", name_en: "Accounting system of trade unions"},
  hunanForm: {
    name: "湖南省部门整体支出绩效自评表（2022 年起）",
    name_en: "Hunan form for self-evaluation of a unit’s spending (since 2022)"
  },
  uncertainty: {
    number: "JCGM 100:2008",
    name: "测量不确定度表示指南",
    name_en: "Guide to the expression of uncertainty in measurement"
  }
} as const satisfies Readonly<Record<string, Standard>>;

/** The key of a standard. */
export type StandardId = keyof typeof standards;
