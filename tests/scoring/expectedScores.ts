/**
 * What rules and sheets must give, worked out by hand from the standards' wording before there was code. Values are decimals
 * as text; rates are fractions, amounts yuan. `working` is the arithmetic.
 */

/** A value or its interval, the points at stake, and what is got. */
export interface RuleCase {
  rule: Record<string, unknown> & {kind: string};
  of: number;
  value: string | readonly [low: string, high: string];
  working: string;
  points: number | readonly [least: number, most: number] | null;
}

const staff = {kind: "deductions", beyond: "above", limit: 1, step: 0.01, each: 0.5, count: "full"};
const staffStarted = {...staff, count: "started"};
const completion = {kind: "deductions", beyond: "below", limit: 1, step: 0.05, each: 2, count: "full"};
const procurement = {kind: "deductions", beyond: "either", limit: 1, step: 0.05, each: 2, count: "full"};
const control = {
  kind: "bands",
  bands: [
    {range: "[0, 0]", points: 5},
    {range: "(0, 0.1]", points: 4},
    {range: "(0.1, 0.2]", points: 3},
    {range: "(0.2, 0.3]", points: 2},
    {range: "(0.3, )", points: 0}
  ]
};
const satisfaction = {
  kind: "bands",
  bands: [
    {range: "[0.9, 1]", points: 6},
    {range: "[0.8, 0.9)", points: 4},
    {range: "[0.7, 0.8)", points: 2},
    {range: "[0, 0.7)", points: 0}
  ]
};
const proRata = {kind: "proRata", target: 1};
const inverse = {kind: "proRata", target: 8000, inverse: true};
const incidents = {kind: "incidents", each: 1};
const share = {kind: "share"};

export const ruleCases: readonly RuleCase[] = [
  // 在职人员控制率：≤100% 计 5 分；每超过 1 个百分点扣 0.5 分，扣完为止
  {rule: staff, of: 5, value: "0.85", working: "85% ≤ 100%", points: 5},
  {rule: staff, of: 5, value: "1", working: "100% is the limit itself: nothing beyond", points: 5},
  {rule: staff, of: 5, value: "1.005", working: "0.5 points beyond: no full step", points: 5},
  {rule: staff, of: 5, value: "1.01", working: "1 point beyond = 1 step: 5 − 0.5", points: 4.5},
  {rule: staff, of: 5, value: "1.0199", working: "1.99 points beyond: 1 full step: 5 − 0.5", points: 4.5},
  {rule: staff, of: 5, value: "1.1", working: "10 points beyond: 5 − 10 × 0.5 = 0, just used up", points: 0},
  {rule: staff, of: 5, value: "1.5", working: "50 points beyond: 5 − 25 < 0, so 0", points: 0},
  {rule: staff, of: 5, value: ["1.0095", "1.0105"], working: "0 or 1 full step: 5 or 4.5", points: [4.5, 5]},
  {rule: staffStarted, of: 5, value: "1", working: "nothing beyond, nothing started", points: 5},
  {rule: staffStarted, of: 5, value: "1.0001", working: "1 step started: 5 − 0.5", points: 4.5},
  {rule: staffStarted, of: 5, value: "1.01", working: "exactly 1 step, the second not started: 5 − 0.5", points: 4.5},
  {rule: staffStarted, of: 5, value: "1.0101", working: "2 steps started: 5 − 1", points: 4},
  // 预算完成率：100% 计满分，每低于 5% 扣 2 分
  {rule: completion, of: 5, value: "1.02", working: "not below", points: 5},
  {rule: completion, of: 5, value: "0.95", working: "5 below = 1 step: 5 − 2", points: 3},
  {rule: completion, of: 5, value: "0.9500001", working: "just less than 5 below: no full step", points: 5},
  {rule: completion, of: 5, value: "0.9481", working: "5.19 below: 1 full step: 5 − 2", points: 3},
  {rule: completion, of: 5, value: "0.9", working: "10 below = 2 steps: 5 − 4", points: 1},
  {rule: completion, of: 5, value: "0.85", working: "15 below = 3 steps: 5 − 6 < 0, so 0", points: 0},
  {rule: completion, of: 5, value: ["0.9499", "0.9501"], working: "1 step or none: 3 or 5", points: [3, 5]},
  // 政府采购执行率：100% 计满分，每超过（降低）5% 扣 2 分
  {rule: procurement, of: 6, value: "1.05", working: "5 above = 1 step: 6 − 2", points: 4},
  {rule: procurement, of: 6, value: "0.95", working: "5 below = 1 step: 6 − 2", points: 4},
  {
    rule: procurement,
    of: 6,
    value: ["0.94", "1.11"],
    working: "best at 100%: 6; worst 11 above, 2 steps: 2",
    points: [2, 6]
  },
  // 预算控制率：=0 计 5；0–10%（含）4；10–20%（含）3；20–30%（含）2；>30% 不得分
  {rule: control, of: 5, value: "0", working: "exactly 0", points: 5},
  {rule: control, of: 5, value: "0.000001", working: "more than 0", points: 4},
  {rule: control, of: 5, value: "0.1", working: "10% belongs to 0–10%", points: 4},
  {rule: control, of: 5, value: "0.1000001", working: "beyond 10%", points: 3},
  {rule: control, of: 5, value: "0.3", working: "30% belongs to 20–30%", points: 2},
  {rule: control, of: 5, value: "0.31", working: "beyond 30%", points: 0},
  {rule: control, of: 5, value: ["0.1999", "0.2001"], working: "on both sides of 20%: 3 or 2", points: [2, 3]},
  {rule: control, of: 5, value: "-0.05", working: "a cut: the sheet has no band for it", points: null},
  // 满意度：≥90% 6；80–90% 4；70–80% 2；<70% 0
  {rule: satisfaction, of: 6, value: "0.9", working: "90% belongs to the top band", points: 6},
  {rule: satisfaction, of: 6, value: "0.8999", working: "below 90%", points: 4},
  {rule: satisfaction, of: 6, value: "0.8", working: "80% belongs to 80–90%", points: 4},
  {rule: satisfaction, of: 6, value: "0.7", working: "70% belongs to 70–80%", points: 2},
  {rule: satisfaction, of: 6, value: "0.6999", working: "below 70%", points: 0},
  {rule: satisfaction, of: 6, value: "1", working: "everybody", points: 6},
  // 执行率 10 分：按比例，封顶
  {rule: proRata, of: 10, value: "0.95", working: "10 × 0.95", points: 9.5},
  {rule: proRata, of: 10, value: "1", working: "at the cap", points: 10},
  {rule: proRata, of: 10, value: "1.2916", working: "capped", points: 10},
  {rule: proRata, of: 10, value: "-0.2", working: "never below nil", points: 0},
  {rule: proRata, of: 10, value: ["0.94805", "0.94815"], working: "10 × each end", points: [9.4805, 9.4815]},
  // 成本等反向指标：权重 × A ÷ B，封顶
  {rule: inverse, of: 10, value: "8000", working: "at the limit: full", points: 10},
  {rule: inverse, of: 10, value: "10000", working: "10 × 8000 ÷ 10000", points: 8},
  {rule: inverse, of: 10, value: "4000", working: "10 × 2, capped", points: 10},
  {rule: inverse, of: 10, value: "0", working: "nothing was used: full", points: 10},
  // 资金使用合规性：每例不符扣 1 分
  {rule: incidents, of: 6, value: "0", working: "no case", points: 6},
  {rule: incidents, of: 6, value: "2", working: "6 − 2 × 1", points: 4},
  {rule: incidents, of: 6, value: "6", working: "6 − 6 × 1, just used up", points: 0},
  {rule: incidents, of: 6, value: "9", working: "6 − 9 < 0, so 0", points: 0},
  // 重点工作实际完成率：考核得分 ÷ 该部分总分 × 8
  {rule: share, of: 8, value: "0.9", working: "8 × 0.9", points: 7.2},
  {rule: share, of: 8, value: "1", working: "all of it", points: 8},
  {rule: share, of: 8, value: "1.1", working: "more than there is to get is no score", points: null}
];

/** A row of a sheet: what is put in, the arithmetic, and what is got. */
export interface IndicatorCase {
  inputs: Readonly<Record<string, string | "not applicable">>;
  working: string;
  points: number;
}

export const hunan2019: Readonly<Record<string, IndicatorCase>> = {
  staff_control: {
    inputs: {staff_actual: "21", staff_posts: "20"},
    working: "21 ÷ 20 = 105%; 5 beyond = 5 steps; 5 − 5 × 0.5",
    points: 2.5
  },
  three_public_change: {
    inputs: {three_public_budget: "52000", three_public_budget_prior: "50000"},
    working: "(52000 − 50000) ÷ 50000 = 4%; 4 steps; 8 − 4 × 0.8",
    points: 4.8
  },
  budget_completion: {
    inputs: {carried_over: "100000", budget_original: "800000", budget_added: "100000", closing_balance: "100000"},
    working: "(100000 + 800000 + 100000 − 100000) ÷ 1000000 = 90%; 10 below = 2 steps; 5 − 2 × 2",
    points: 1
  },
  budget_control: {inputs: {}, working: "100000 ÷ 800000 = 12.5%, in 10–20%", points: 3},
  building_area: {inputs: {building_area_actual: "not applicable"}, working: "no building project: full", points: 5},
  building_cost: {
    inputs: {building_cost_actual: "1060000", building_cost_approved: "1000000"},
    working: "106%; 6 beyond, 1 full step of 5; 5 − 2",
    points: 3
  },
  running_cost_control: {
    inputs: {running_cost_actual: "101000", running_cost_budget: "100000"},
    working: "101%; exactly 1 step; 8 − 1",
    points: 7
  },
  three_public_control: {inputs: {three_public_actual: "50000"}, working: "50000 ÷ 52000 ≤ 100%", points: 8},
  procurement_execution: {
    inputs: {procurement_actual: "475000", procurement_budget: "500000"},
    working: "95%; exactly 5 below = 1 step; 6 − 2",
    points: 4
  },
  management_rules: {
    inputs: {rules_financial: "1", rules_thrift: "1", rules_lawful: "0", rules_enforced: "1"},
    working: "2 + 2 + 0 + 2",
    points: 6
  },
  lawful_use: {inputs: {unlawful_use_cases: "2"}, working: "6 − 2 × 1", points: 4},
  disclosure: {
    inputs: {
      ...{disclosed_content: "1", disclosed_in_time: "1", disclosed_true: "1"},
      ...{disclosed_complete: "1", disclosed_accurate: "0"}
    },
    working: "1 + 1 + 1 + 1 + 0",
    points: 4
  },
  priority_work: {
    inputs: {appraisal_score: "90", appraisal_possible: "100"},
    working: "90 ÷ 100 × 8",
    points: 7.2
  },
  economic_social_benefit: {inputs: {benefit_points: "5"}, working: "5 of 6 as judged, in the band 100–80%", points: 5},
  administrative_effect: {inputs: {administrative_effect_points: "3"}, working: "一般", points: 3},
  satisfaction: {inputs: {satisfaction_rate: "0.9"}, working: "exactly 90%: 6", points: 6}
};

/** 2.5 + 4.8 + 1 + 3 + 5 + 3 + 7 + 8 + 4 + 6 + 4 + 4 + 7.2 + 5 + 3 + 6 = 73.5, which is 中 (60–80). */
export const hunan2019Total = {points: 73.5, grade: "fair"};

/**
 * Without 编制数 and 满意度: 73.5 − 2.5 − 6 = 65 at the least; 65 + 5 + 6 = 76 at the most, 中 either way. Without 编制数, 满意度 and
 * the five answers on disclosure: 61 at the least, 61 + 5 + 6 + 5 = 77.
 */
export const hunan2019Open = {without: ["staff_posts", "satisfaction_rate"], least: 65, most: 76};

/** Results with targets, as value, target and kind, and the share of their points that each gets. */
export const currentResults = [
  {kind: "quantity", value: "100", target: "100", working: "met", share: 1},
  {kind: "quantity", value: "50", target: "100", working: "50 ÷ 100", share: 0.5},
  {kind: "cost", value: "10000", target: "8000", working: "8000 ÷ 10000", share: 0.8},
  {kind: "quality", value: "95", target: "90", working: "met, capped", share: 1},
  {kind: "benefit", value: "30", target: "20", working: "met; 150% of its target is warned of", share: 1},
  {kind: "benefit", value: "10", target: "20", working: "10 ÷ 20", share: 0.5},
  {kind: "satisfaction", value: "96.9", target: "90", working: "met, capped", share: 1}
] as const;

export const hunanCurrent: Readonly<Record<string, IndicatorCase>> = {
  execution: {
    inputs: {expenditure_execution: "0.95"},
    working: "10 × 95%",
    points: 9.5
  },
  outputs: {inputs: {}, working: "(1 + 0.5 + 0.8 + 1) ÷ 4 = 0.825; × 50", points: 41.25},
  benefits: {inputs: {}, working: "(1 + 0.5) ÷ 2 = 0.75; × 30", points: 22.5},
  satisfied: {inputs: {}, working: "1 × 10", points: 10}
};

/** 9.5 + 41.25 + 22.5 + 10 = 83.25, which is 良 (80–90). */
export const hunanCurrentTotal = {points: 83.25, grade: "good"};

/**
 * The real report (2023) by its own files: 支出 261.20 and 94.81% of a budget whose kind it does not state (claims.csv), 年末结余 75.28,
 * 年初结余 75.28 + 261.20 − 271.37 = 65.11, 在职 4 with no 编制数, 三公 budget and actual 0, no result with a target.
 *
 * hunan-2019: every row lacks something, so 0 to 100. 预算完成率 by the sheet lacks 年初预算 and 本年追加; by 执行数 ÷ 预算数 it is 94.81%
 * (94.805–94.815), 5.19 below, one full step: 3 of 5. 三公控制率 is 0 ÷ 0: no base, and the sheet does not say what that scores.
 *
 * hunan-current: execution 10 × 0.9481 = 9.481 (9.4805–9.4815); outputs, benefits and satisfaction lack targets: 0 to 90.
 * So 9.4805 to 99.4815, from 差 to 优.
 */
export const realReport = {
  hunan2019: {least: 0, most: 100},
  otherReading: {value: 0.9481, low: 0.94805, high: 0.94815, points: 3},
  hunanCurrent: {least: 9.4805, most: 99.4815}
};
