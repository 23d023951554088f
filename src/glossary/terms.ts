import type {MetricId} from "../metrics.js";
import type {PageName} from "../pages.js";
import type {StandardId} from "./standards.js";

/** The parts of the glossary, in their order. */
export const termGroups = ["stages", "kinds", "balance", "rates", "performance", "union", "notebook"] as const;

/** One of them. */
export type TermGroup = (typeof termGroups)[number];

/** What is known of a term in no language. */
export interface Term {
  group: TermGroup;
  /** What fixes it, and under which name or article there; none where the notebook alone speaks so. */
  standards: readonly (readonly [StandardId, string?])[];
  /** The measures that are of its kind. */
  metrics?: readonly MetricId[];
  /** The pages that use it. */
  pages: readonly PageName[];
}

const framework = (name: string) => ["sharedIndicators", `附件2 ${name}`] as const;

/** Every term, in the order of the glossary. */
export const terms = {
  original_budget: {group: "stages", standards: [["hunanForm", "年初预算数"]], pages: ["index", "spending"]},
  adjusted_budget: {group: "stages", standards: [["hunanForm", "全年预算数"]], pages: ["spending"]},
  unstated_budget: {group: "stages", standards: [], pages: ["index", "spending"]},
  final_account: {group: "stages", standards: [["hunanForm", "全年执行数"]], pages: ["index", "spending"]},
  disclosure: {group: "stages", standards: [["budgetLaw", "第十四条"], ["disclosure"]], pages: ["brief"]},

  basic_spending: {
    group: "kinds",
    standards: [["hunanForm"]],
    metrics: ["structure_share"],
    pages: ["index", "spending"]
  },
  project_spending: {group: "kinds", standards: [["hunanForm"]], pages: ["spending", "problems"]},
  staff_costs: {group: "kinds", standards: [["classification", "301、303"]], pages: ["spending"]},
  running_costs: {
    group: "kinds",
    standards: [["classification", "302、310"], framework("公用经费控制率")],
    pages: ["spending"]
  },
  three_public: {
    group: "kinds",
    standards: [["classification", "30212、31013、30231、30217"], framework("“三公经费”控制率、变动率")],
    pages: ["spending", "checks"]
  },
  economic_classification: {group: "kinds", standards: [["classification"]], pages: ["index", "spending"]},
  functional_classification: {group: "kinds", standards: [["classification"]], pages: ["checks", "query"]},
  four_budgets: {group: "kinds", standards: [["budgetLaw", "第五条"]], pages: ["spending"]},

  carry_over: {
    group: "balance",
    standards: [framework("结转结余率")],
    metrics: ["carry_over"],
    pages: ["index", "spending"]
  },
  balance_of_year: {group: "balance", standards: [], pages: ["index", "spending", "checks"]},

  completion_rate: {
    group: "rates",
    standards: [framework("预算完成率"), ["projectEvaluation", "预算执行率"]],
    metrics: ["income_execution", "expenditure_execution"],
    pages: ["index", "spending", "checks"]
  },
  adjustment_rate: {
    group: "rates",
    standards: [framework("预算调整率")],
    metrics: ["adjustment_rate"],
    pages: ["spending", "goals"]
  },
  carry_over_rate: {
    group: "rates",
    standards: [framework("结转结余率")],
    metrics: ["carry_over_rate"],
    pages: ["index", "goals", "checks"]
  },
  carry_over_change: {
    group: "rates",
    standards: [framework("结转结余变动率")],
    metrics: ["carry_over_change"],
    pages: ["index"]
  },
  deviation: {
    group: "rates",
    standards: [],
    metrics: ["income_deviation", "expenditure_deviation"],
    pages: ["goals"]
  },
  growth: {group: "rates", standards: [], metrics: ["income_change", "year_on_year"], pages: ["index", "spending"]},
  staff_control: {group: "rates", standards: [framework("在职人员控制率")], pages: ["index", "checks"]},
  per_head: {group: "rates", standards: [], pages: ["spending"]},

  objective: {
    group: "performance",
    standards: [["performanceManagement"], ["coreIndicators"]],
    pages: ["problems", "checks"]
  },
  indicator: {
    group: "performance",
    standards: [["coreIndicators"], ["projectEvaluation"]],
    metrics: ["beyond_quantity_share"],
    pages: ["outcomes", "problems"]
  },
  target_value: {
    group: "performance",
    standards: [["hunanForm", "年度指标值"]],
    metrics: ["target_share", "target_share_proposed"],
    pages: ["problems", "workbench"]
  },
  self_evaluation: {group: "performance", standards: [["projectEvaluation"]], pages: ["index", "outcomes"]},
  whole_unit: {group: "performance", standards: [["sharedIndicators", "附件2"], ["hunanForm"]], pages: ["problems"]},
  rating: {group: "performance", standards: [["projectEvaluation"]], pages: ["outcomes"]},
  link: {
    group: "performance",
    standards: [],
    metrics: [
      ...(["linked_share", "linked_share_named", "linked_share_proposed"] as const),
      ...(["funded_share", "funded_share_named", "funded_share_proposed"] as const)
    ],
    pages: ["problems", "workbench"]
  },
  improvement: {group: "performance", standards: [["hunanForm", "偏差原因分析及改进措施"]], pages: ["goals"]},
  ledger: {group: "performance", standards: [["performanceManagement"]], pages: ["ledger"]},

  union_dues: {group: "union", standards: [["unionAccounts", "401"]], pages: ["index", "spending"]},
  union_levy: {group: "union", standards: [["unionAccounts", "402"]], pages: ["index", "spending"]},
  superior_subsidy: {group: "union", standards: [["unionAccounts", "403"]], pages: ["index", "spending"]},
  rights_spending: {group: "union", standards: [["unionAccounts"]], pages: ["spending"]},
  service_spending: {group: "union", standards: [["unionAccounts"]], pages: ["spending"]},
  chart_change: {group: "union", standards: [["unionAccounts"]], pages: ["spending"]},

  reported: {group: "notebook", standards: [], pages: ["index", "spending"]},
  derived: {group: "notebook", standards: [["uncertainty", "7.2.6"]], pages: ["index", "spending"]},
  not_itemised: {
    group: "notebook",
    standards: [],
    metrics: ["itemised_share"],
    pages: ["index", "spending", "problems"]
  },
  entered: {group: "notebook", standards: [], pages: ["import"]},
  synthetic: {group: "notebook", standards: [], pages: ["index", "query"]},
  wan_yuan: {group: "notebook", standards: [], pages: ["index", "spending"]},
  verdicts: {group: "notebook", standards: [], pages: ["checks", "ledger"]},
  rounding: {group: "notebook", standards: [], pages: ["checks"]},
  stamps: {group: "notebook", standards: [], pages: ["brief"]}
} as const satisfies Readonly<Record<string, Term>>;

/** The key of a term, and the end of its address. */
export type TermId = keyof typeof terms;

/** The terms of a part of the glossary. */
export const termsOf = (group: TermGroup): [TermId, Term][] =>
  (Object.entries(terms) as [TermId, Term][]).filter(([, term]) => term.group === group);

/** The term that a measure is of. */
export const termOfMetric = (metric: MetricId): TermId | undefined =>
  (Object.entries(terms) as [TermId, Term][]).find(([, {metrics}]) => metrics?.includes(metric))?.[0];

/** Where a term stands on its page. */
export const termAnchor = (id: TermId): string => `term-${id.replaceAll("_", "-")}`;
