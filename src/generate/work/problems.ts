import type {Words} from "./activity.js";

/** An improvement, the metric it can be tracked by, which way it should move, and the value announced in later years. */
export interface Improvement {
  id: string;
  text: Words;
  metric: string;
  direction: "higher" | "lower" | "closer";
  /** A rate as a fraction; for an amount, so many thousandths of what the year's came to. */
  target?: string | {account_id: string; permille: number};
  /** The document itself says which problem it answers. */
  named?: true;
}

/** Problems a unit may state, each with the improvements that answer it. */
export const problems: readonly {id: string; text: Words; improvements: readonly Improvement[]}[] = [
  {
    id: "indicators",
    text: [
      "绩效目标与产出指标对应不够，部分指标只有数量",
      "Goals and output indicators correspond too little; some are mere quantities"
    ],
    improvements: [
      {
        id: "link",
        text: ["项目立项时同步明确对应的绩效指标", "Every project gets its indicators when it is approved"],
        metric: "linked_share",
        direction: "higher",
        target: "0.8",
        named: true
      },
      {
        id: "target",
        text: ["为主要指标设定年度目标值", "The main indicators get yearly targets"],
        metric: "target_share",
        direction: "higher",
        target: "0.6"
      }
    ]
  },
  {
    id: "execution",
    text: [
      "部分项目执行偏慢，收支与预算有偏差",
      "Some projects run slowly; income and spending deviate from the budget"
    ],
    improvements: [
      {
        id: "spending",
        text: ["按月调度支出进度", "Spending progress is reviewed every month"],
        metric: "expenditure_execution",
        direction: "closer",
        target: "0.95",
        named: true
      },
      {
        id: "income",
        text: ["提高收入预算编制的准确性", "The income budget is made more accurate"],
        metric: "income_execution",
        direction: "closer"
      }
    ]
  },
  {
    id: "balances",
    text: ["年末结转结余规模偏大，存量资金盘活不够", "Year-end balances are large and used too slowly"],
    improvements: [
      {
        id: "amount",
        text: ["清理两年以上的结转资金", "Balances older than two years are cleared"],
        metric: "carry_over",
        direction: "lower",
        target: {account_id: "closing-balance", permille: 800},
        named: true
      },
      {
        id: "rate",
        text: ["控制结转结余占支出的比重", "The carry-over is limited beside spending"],
        metric: "carry_over_rate",
        direction: "lower",
        target: "0.1"
      },
      {
        id: "change",
        text: ["结转结余逐年下降", "The carry-over falls year by year"],
        metric: "carry_over_change",
        direction: "lower"
      }
    ]
  },
  {
    id: "adjustments",
    text: ["预算编制不够细，年中调整较多", "Budgets lack detail and are adjusted often"],
    improvements: [
      {
        id: "adjust",
        text: ["减少执行中的项目预算调整", "Project budgets are adjusted less in the year"],
        metric: "adjustment_rate",
        direction: "lower",
        target: "0.05",
        named: true
      },
      {
        id: "growth",
        text: ["支出增幅与财力相适应", "Spending grows no faster than means allow"],
        metric: "year_on_year",
        direction: "lower"
      }
    ]
  },
  {
    id: "detail",
    text: [
      "支出公开不够细，公用经费占比需继续压减",
      "Spending is published without enough detail; running costs should fall further"
    ],
    improvements: [
      {
        id: "itemised",
        text: ["公开到具体项目和经济科目", "Publication reaches projects and economic items"],
        metric: "itemised_share",
        direction: "higher",
        target: "1",
        named: true
      },
      {
        id: "structure",
        text: ["降低基本支出占比", "The share of basic spending falls"],
        metric: "structure_share",
        direction: "lower"
      }
    ]
  },
  {
    id: "sources",
    text: ["经费来源较单一，一般性支出仍有压减空间", "Sources of money are few; general outlays can still be cut"],
    improvements: [
      {
        id: "income",
        text: ["加强工会经费收缴", "Union funds are collected more fully"],
        metric: "income",
        direction: "higher"
      },
      {id: "steady", text: ["收入保持平稳增长", "Income grows steadily"], metric: "income_change", direction: "higher"},
      {
        id: "cut",
        text: ["压减一般性支出", "General outlays are cut"],
        metric: "expenditure",
        direction: "lower",
        target: {account_id: "expenditure", permille: 970}
      }
    ]
  }
];
