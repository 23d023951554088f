import type {GlossaryWords} from "../glossary/text.js";

/** The English words of the page of terms. */
export const glossaryWords: GlossaryWords = {
  title: "The terms of this notebook",
  about:
    "A clerk and somebody who sees such an account for the first time read the same term differently. Each is told twice here, exactly and in plain words; then what it is easily taken for, the document that fixes it, and the pages that use it.",
  contents: "Parts",
  groups: {
    stages: "The stages of a budget",
    kinds: "How money is classified",
    balance: "What is left at the end of the year",
    rates: "Rates",
    performance: "Performance",
    union: "Trade union accounts",
    notebook: "How this notebook speaks"
  },
  labels: {
    exact: "Exactly",
    plain: "In plain words",
    unlike: "Not to be confused",
    formula: "Formula",
    standards: "Fixed by",
    pages: "Used on"
  },
  standard: ({name, number, at}) => `${name}${number && ` (${number})`}${at && `, ${at}`}`,
  own: "No common rule: this is the notebook’s own use",
  terms: {
    original_budget: {
      name: "Original budget",
      other: "年初预算",
      exact:
        "The year’s budget as approved and issued to the unit, before anything is added or taken away during the year.",
      plain: "The plan for income and spending made when the year begins.",
      unlike:
        "Not the adjusted budget. A rate against the original one can pass 100%, because money added during the year is not in it."
    },
    adjusted_budget: {
      name: "Adjusted budget",
      other: "调整预算",
      exact:
        "The original budget with what was added, cut and moved during the year. The self-evaluation form calls it the full-year budget and divides by it for the execution rate.",
      plain: "The plan after it was changed.",
      unlike:
        "The Budget Law calls only those changes adjustments that a standing committee must approve; here it is just the unit’s full-year budget."
    },
    unstated_budget: {
      name: "Budget (kind not stated)",
      other: "预算（口径未注明）",
      exact:
        "The document says “budget” and not whether the original or the adjusted one. It is kept as printed and assigned to neither.",
      plain: "The report does not say which plan it means.",
      unlike: "Do not set it beside a rate whose budget is named."
    },
    final_account: {
      name: "Final account",
      other: "决算",
      exact: "What was actually received and spent in the whole year, drawn up after it ended.",
      plain: "What really came in and went out.",
      unlike: "Not progress of payment, which is a figure on some day within the year."
    },
    disclosure: {
      name: "Publication of budgets and final accounts",
      other: "预决算公开",
      exact:
        "A unit publishes its budget and its final account within twenty days of their approval, state secrets excepted. Tables without a number stay in, with a note.",
      plain: "The unit shows its accounts to everybody.",
      unlike: "Published is not the same as itemised: see “Not itemised”."
    },
    basic_spending: {
      name: "Basic spending",
      other: "基本支出",
      exact: "What keeps the institution running and its daily work done: staff costs and running costs.",
      plain: "Wages, electricity, the office.",
      unlike: "Money for one particular purpose is project spending. Spending that is not itemised counts as neither."
    },
    project_spending: {
      name: "Project spending",
      other: "项目支出",
      exact:
        "Spending beyond basic spending, for a particular task or aim of development; it should have performance objectives of its own.",
      plain: "Money set aside for something in particular.",
      unlike:
        "A project is not an activity: one project may pay for several, and several lines may pay for one. See “Link”."
    },
    staff_costs: {
      name: "Staff costs",
      other: "人员经费",
      exact: "Within basic spending: wages and benefits (301) and support to individuals and families (303).",
      plain: "What goes straight to people.",
      unlike:
        "Payments to people out of projects are not in it, and hired labour (30226) belongs to goods and services."
    },
    running_costs: {
      name: "Running costs",
      other: "公用经费",
      exact:
        "Within basic spending: goods and services (302) and capital spending (310). The control rate divides what was spent by what was budgeted.",
      plain: "What the office costs from day to day.",
      unlike:
        "Not always the “operating costs of government bodies”: the two agree only for a single administrative unit. Hunan’s form counts general goods and services alone."
    },
    three_public: {
      name: "The three public expenses",
      other: "“三公”经费",
      exact:
        "Official travel abroad, buying and running official vehicles, and official receptions, added up. The control rate divides by the budget, the rate of change by the year before.",
      plain: "Travel abroad, cars and hospitality, which are kept under watch.",
      unlike:
        "Meetings and training are controlled too and do not belong to the three. All of them stand in the economic classification once already: never add them to the total."
    },
    economic_classification: {
      name: "Economic classification",
      other: "经济分类",
      exact:
        "Spending by what the money turned into: 301 wages and benefits, 302 goods and services, 303 support to individuals and families, 310 capital spending, each with lines below.",
      plain: "Whether the money became wages, purchases or support.",
      unlike:
        "Government budgets have another list that begins at 501, and so do union accounts: a code means something only with its list."
    },
    functional_classification: {
      name: "Functional classification",
      other: "功能分类",
      exact: "Spending by purpose, in codes of three, five and seven digits, such as 20129 for mass organisations.",
      plain: "Whether the money served schools, pensions or, say, trade unions.",
      unlike: "The same money stands in both classifications: they are two views and must not be added."
    },
    four_budgets: {
      name: "The four budgets",
      other: "四本预算",
      exact:
        "The general public budget, and those of government funds, of state capital and of social insurance, each complete and separate.",
      plain: "Four purses of the government, each filled and spent in its own way.",
      unlike:
        "Funds also include special fiscal accounts and other money: “all funds” is more than the general public budget."
    },
    carry_over: {
      name: "Carry-over and surplus",
      other: "结转和结余",
      exact:
        "What is left at the end of the year. It is carried over where the work goes on, for the same purpose; it is surplus where the work is done or given up.",
      plain: "Money left in December.",
      unlike: "It is a level on one day: never add it over years. It is no profit, and more is not better."
    },
    balance_of_year: {
      name: "Balance of the year",
      other: "收支平衡",
      exact:
        "Opening balance plus income less spending is the closing balance. Where one of the four is missing, the other three give it.",
      plain: "What was there, plus what came in, less what went out, is what is left.",
      unlike:
        "Final accounts balance with more lines, such as appropriated surplus; what a document leaves out is not added here."
    },
    completion_rate: {
      name: "Execution rate",
      other: "预算完成率（执行率）",
      exact:
        "What was carried out, divided by the budget. The framework for whole units calls it the completion rate; the form for projects calls it the execution rate and gives it 10 points.",
      plain: "How much of the plan was spent, or received.",
      unlike:
        "It must say whether it divides by the original or the adjusted budget. The rate of payment progress divides by planned progress instead."
    },
    adjustment_rate: {
      name: "Budget adjustment rate",
      other: "预算调整率",
      exact:
        "The adjustment during the year, divided by the budget. Changes forced by policy, by events beyond control or by orders from above are to be taken out first.",
      plain: "How much the plan was changed on the way.",
      unlike: "Hunan’s form also has a budget control rate, which counts additions alone over the original budget."
    },
    carry_over_rate: {
      name: "Carry-over rate",
      other: "结转结余率",
      exact: "All that is carried over or left, divided by budgeted spending.",
      plain: "How large the rest is beside the plan.",
      unlike: "Some places divide by actual spending; the two must not be mixed."
    },
    carry_over_change: {
      name: "Change in carry-over",
      other: "结转结余变动率",
      exact: "This year’s closing balance less last year’s, divided by last year’s.",
      plain: "By how many per cent the rest grew or shrank.",
      unlike: "A small base makes a large rate: read the amounts beside it. It does not divide by the budget."
    },
    deviation: {
      name: "Deviation from budget",
      other: "预算偏差率",
      exact:
        "The difference between actual and budget, whichever is more, divided by the budget; income and spending each on their own.",
      plain: "How far off the plan was, in either direction.",
      unlike: "The execution rate tells over from under; two equal deviations may be opposites."
    },
    growth: {
      name: "Growth",
      other: "增长率",
      exact:
        "This year less the year before, divided by the year before; not computed where that was nil or is not stated.",
      plain: "By how many per cent it went up or down.",
      unlike: "The difference of two percentages is in percentage points, and is no growth. Prices are not taken out."
    },
    staff_control: {
      name: "Staff against approved posts",
      other: "在职人员控制率",
      exact: "Staff in service divided by approved posts; it should not pass 100%.",
      plain: "Whether there are more people than posts.",
      unlike: "Retired staff and people hired outside the posts are not staff in service."
    },
    per_head: {
      name: "Per head",
      other: "人均",
      exact: "An amount divided by the staff in service in the same year.",
      plain: "What falls to each person at work.",
      unlike: "It divides neither by posts nor by retired staff, and is missing where staff are not stated."
    },
    objective: {
      name: "Performance objective",
      other: "绩效目标",
      exact:
        "The output and effect that budget money is meant to have within a term, submitted and approved with the budget.",
      plain: "What the money is meant to achieve.",
      unlike: "Not a list of tasks. An objective without indicators and targets cannot be judged afterwards."
    },
    indicator: {
      name: "Performance indicator",
      other: "绩效指标",
      exact:
        "What makes an objective measurable: output (quantity, quality, timeliness, cost), benefit (economic, social, ecological, lasting) and satisfaction.",
      plain: "The number that shows whether it was done.",
      unlike: "How much was done is output; what changed for people is benefit. One does not stand in for the other."
    },
    target_value: {
      name: "Target",
      other: "目标值",
      exact: "The value that an indicator should reach, set when the year begins, to be read beside the value reached.",
      plain: "How much is to be done.",
      unlike:
        "A target set after the event cannot judge the year, and one suggested in this notebook is not the unit’s."
    },
    self_evaluation: {
      name: "Performance self-evaluation",
      other: "绩效自评",
      exact:
        "A unit scores its own spending. For projects the 100 points are: execution 10, output 50, benefit 30, satisfaction 10; the weights can be changed.",
      plain: "The unit marks its own work and publishes the result.",
      unlike: "Departments and the treasury evaluate others. A score of one’s own is no audit."
    },
    whole_unit: {
      name: "Performance of a unit’s whole spending",
      other: "部门整体支出绩效",
      exact:
        "The evaluation of all that a unit spends, by inputs, process, output and effect. The national framework gives names and formulas and no weights.",
      plain: "Not one project, but all of a unit’s year.",
      unlike: "Weights differ from place to place, even within a province: scores do not compare."
    },
    rating: {
      name: "Rating",
      other: "评价等级",
      exact: "90 to 100 is excellent, 80 up to 90 good, 60 up to 80 fair, below 60 poor.",
      plain: "The band that a score falls in.",
      unlike: "Some places say excellent, good, pass and fail: see the local form."
    },
    link: {
      name: "Link",
      other: "挂钩（对应）",
      exact:
        "A budget line tied to an activity. It is named by a document, inferred by an analyst, who gives a reason, or proposed by a reader; the three are counted apart.",
      plain: "What this money paid for, and which money paid for that.",
      unlike: "A link says nothing about success, and an inferred or proposed one is not the unit’s own word."
    },
    improvement: {
      name: "Improvement",
      other: "改进措施",
      exact:
        "What a report announces for the next steps; where a rate can measure it, its way is followed year by year.",
      plain: "What the unit says it will do better.",
      unlike: "Announced is not done: only the years after it can tell."
    },
    ledger: {
      name: "Ledger of rectification",
      other: "整改台账",
      exact:
        "Problem, measure, office, date, state and evidence, entry by entry; what is done is struck off, what is not goes on to the next year.",
      plain: "A list of what is to be put right.",
      unlike:
        "No national form exists. That a problem is not found again is evidence, and strikes nothing off by itself."
    },
    union_dues: {
      name: "Membership dues",
      other: "会费收入",
      exact: "What members pay to their union, account 401.",
      plain: "The members’ own money.",
      unlike: "What employers pay on their wage bill is the levy."
    },
    union_levy: {
      name: "Levied union funds",
      other: "拨缴经费收入",
      exact:
        "Employers with a union pay 2% of their whole wage bill; what stays at this level by the rule of division is account 402.",
      plain: "What employers pay to the union.",
      unlike:
        "“Trade union funds” (30228) among goods and services is money that a unit pays out; this is what a union takes in."
    },
    superior_subsidy: {
      name: "Subsidies from higher unions",
      other: "上级补助收入",
      exact:
        "Money from the union above, such as rebates and grants for special purposes, relief and visits, account 403.",
      plain: "What the union above gives.",
      unlike:
        "The treasury’s money is a government subsidy (404). Seen over several levels, the subsidy paid and the one received are the same money."
    },
    rights_spending: {
      name: "Spending on workers’ rights",
      other: "维权支出",
      exact: "Labour relations, labour protection, legal aid, relief for workers in hardship and visits.",
      plain: "Standing up for workers, and helping those in need.",
      unlike: "Sports, culture and publicity are not in it."
    },
    service_spending: {
      name: "Spending on services to workers",
      other: "职工服务支出",
      exact:
        "What unions from the county level up spend on services to workers, an account since 2022; organising activities for them is another.",
      plain: "What services to workers cost.",
      unlike: "Up to 2021 there was no such account: it did not begin at nil."
    },
    chart_change: {
      name: "Old and new union accounts",
      other: "新旧工会会计科目",
      exact:
        "Since 1 January 2022, operating income is called remittances from affiliated bodies, and operating spending is spending on affiliated bodies; organising activities and services to workers are new.",
      plain: "Since 2022 a union’s books have other headings.",
      unlike: "Match the headings before comparing 2021 and 2022: another heading is not other money."
    },
    reported: {
      name: "Reported",
      other: "报告所载",
      exact: "A number that a document states, kept as printed, with document, section and row.",
      plain: "The report’s own word.",
      unlike: "Kept as printed is not confirmed: whether it agrees is on the page of checks."
    },
    derived: {
      name: "Derived",
      other: "推算",
      exact:
        "A number that no document states and that follows from those it does, by a formula. It is underlined with dashes and called derived; ± is the room that printed decimals leave.",
      plain: "Worked out here, not said by the report.",
      unlike:
        "Neither an estimate nor a forecast. Last year’s figure worked back from a comparison cannot test that comparison."
    },
    not_itemised: {
      name: "Not itemised",
      other: "未列明",
      exact:
        "A total less what is listed of it: money whose use or source is not told, drawn as a grey hatch. The itemised share divides what is listed by all spending.",
      plain: "Money that the public papers do not show.",
      unlike: "Neither improper nor nil: blank, nil and not applicable are three things."
    },
    entered: {
      name: "Entered",
      other: "补录",
      exact: "A number that somebody filled in without a published document, told apart from reported ones.",
      plain: "Put in afterwards.",
      unlike: "Neither reported nor derived."
    },
    synthetic: {
      name: "Synthetic",
      other: "合成",
      exact: "Made by a program from a fixed seed, under a banner, in figures outlined with dots.",
      plain: "Invented for practice: nobody’s real account.",
      unlike: "Never compare it with a real unit or add it to one."
    },
    wan_yuan: {
      name: "Wan yuan",
      other: "万元",
      exact:
        "CNY 10,000. A hundred wan yuan are CNY 1 million, ten thousand are CNY 100 million, called one yi. Reports print wan yuan, budget tables often yuan: read the head of the table first.",
      plain: "Ten thousand yuan, the unit in which such accounts are told.",
      unlike:
        "Not thousands: 271.37 wan yuan are CNY 2,713,700. Yuan printed for wan yuan is wrong by a factor of 10,000."
    },
    verdicts: {
      name: "Verdicts of the checks",
      other: "核对结论",
      exact: "How a check ended: differs, for attention, data missing, rounding, not applicable or agrees.",
      plain: "Whether two sides agree.",
      unlike: "“Differs” does not say which side is wrong, and missing data never count as agreeing."
    },
    rounding: {
      name: "Rounding",
      other: "舍入差",
      exact:
        "A difference that the printed decimals explain: each number may be off by half its last place, and the room of several adds up. Within it nothing differs.",
      plain: "The odd cents of rounding.",
      unlike: "Beyond that room it differs, be it by 0.01 wan yuan."
    },
    stamps: {
      name: "Draft, for review, public",
      other: "草稿、送审、公开",
      exact: "The three stages of a brief, printed on every file and kept in the record.",
      plain: "How far this brief has come.",
      unlike: "A file stamped public is not yet published: that is for the unit to do."
    }
  }
};
