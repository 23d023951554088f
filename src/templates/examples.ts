import type {TableName} from "../schema.js";

const unit_id = "example-unit";
const fiscal_year = "2024";
const document_id = "example-2024";
const ofUnit = {fiscal_year, unit_id};
const ofLine = {...ofUnit, account_id: "expenditure", fund: "all"};

/**
 * A row of each table as a document would have it, by column; what is missing is empty. Together they are a document, its
 * unit and an analysis of it, of no unit that there is.
 */
export const examples: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  units: {unit_id, name: "某某县总工会", name_en: "Example County Federation of Trade Unions", level: "county"},
  documents: {
    ...{document_id, ...ofUnit, kind: "self_evaluation", currency: "CNY", amount_unit: "10000", synthetic: "false"},
    title: "某某县总工会2024年度整体支出绩效自评报告",
    title_en: "Example County Federation of Trade Unions: 2024 performance self-evaluation report",
    ...{publisher: "某某县总工会", published_on: "2025-06-30"}
  },
  accounts: {
    ...{account_id: "project-example-training", tree: "main", parent_id: "project", side: "expenditure"},
    ...{name: "职工技能培训", name_en: "Workers’ skills training", closed: "false", sort: "900"}
  },
  funds: {fund_id: "example-fund", name: "某项专用资金", name_en: "An earmarked fund"},
  check_rules: {
    ...{rule_id: "example-margin", kind: "threshold", value: "0.05", uom: "fraction"},
    ...{meaning: "相差不到半成不算不符", meaning_en: "Less than a twentieth apart is no mismatch"}
  },
  claims: {
    ...{claim_id: "spending-growth", ...ofLine, measure: "actual", base: "prior_year", kind: "growth"},
    ...{value: "8.50", direction_word: "增长", source: "二·1#2"}
  },
  budget: {...ofLine, measure: "actual", amount: "320.50", source: "二·1#1"},
  reasons: {
    ...{reason_id: "spending-up", ...ofLine, claim_id: "spending-growth", source: "二·2"},
    ...{statement: "当年新办职工技能培训", statement_en: "Skills classes for workers were new in the year"}
  },
  staffing: {
    ...{staff_id: "staff", ...ofUnit, category: "在职人员", category_en: "Staff in service", in_service: "true"},
    ...{headcount: "12", quota: "14", source: "一·3#1"}
  },
  objectives: {
    ...{objective_id: "skills", ...ofUnit, source: "六·1"},
    ...{statement: "提高职工技能水平", statement_en: "Raise workers’ skills"}
  },
  themes: {theme_id: "services", name: "服务职工", name_en: "Serving workers", source: "六(一)"},
  activities: {
    ...{activity_id: "skills-class", ...ofUnit, theme_id: "services", objective_id: "skills", source: "六(一)1·1"},
    ...{name: "举办职工技能培训班", name_en: "Held skills classes for workers"}
  },
  outcomes: {
    ...{outcome_id: "workers-trained", activity_id: "skills-class", kind: "quantity", kind_basis: "inferred"},
    ...{indicator: "培训职工", indicator_en: "Workers trained", value: "200", uom: "人", uom_en: "persons"},
    ...{precision: "exact", target: "180", nature: "flow", source: "六(一)1·1#1"}
  },
  links: {
    ...{account_id: "project-example-training", activity_id: "skills-class", ...ofUnit, basis: "named"},
    source: "六(一)1·2"
  },
  proposed_targets: {
    ...{of_document_id: document_id, outcome_id: "workers-trained", target: "220"},
    ...{rationale: "按上年增长一成", rationale_en: "A tenth above the year before"}
  },
  awards: {
    ...{award_id: "model-home", ...ofUnit, level: "city", recipients: "1", source: "六(二)1·1#1"},
    ...{name: "市级模范职工之家", name_en: "City model workers’ home"}
  },
  problems: {
    ...{problem_id: "few-targets", ...ofUnit, source: "七·1"},
    ...{statement: "部分绩效指标没有目标值", statement_en: "Some indicators have no target"}
  },
  improvements: {
    ...{improvement_id: "set-targets", ...ofUnit, problem_id: "few-targets", problem_basis: "named"},
    ...{statement: "为每个绩效指标设定目标值", statement_en: "Set a target for every indicator"},
    ...{metric: "target_share", direction: "higher", target: "1", source: "八·1"}
  },
  inputs: {
    ...{...ofUnit, input_id: "procurement-budget", value: "28.50", uom: "万元"},
    ...{evidence: "政府采购预算表", source: "九·1#1"}
  }
};
