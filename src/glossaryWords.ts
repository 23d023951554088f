import type {GlossaryWords} from "./glossary/text.js";

/** The Chinese words of the page of terms. */
export const glossaryWords: GlossaryWords = {
  title: "这本笔记里的词",
  about:
    "同一个词，办事的人和第一次看账的人读法不同。这里每个词说两遍：先说口径，再说白话；接着说最容易和什么混淆、依据哪个文件、在哪几页用到。",
  contents: "分类",
  groups: {
    stages: "一笔预算的几个阶段",
    kinds: "钱怎样分类",
    balance: "年底剩下的钱",
    rates: "比率",
    performance: "绩效",
    union: "工会的账",
    notebook: "这本笔记自己的说法"
  },
  labels: {exact: "口径", plain: "白话", unlike: "不要混淆", formula: "算式", standards: "依据", pages: "用在"},
  standard: ({name, number, at}) => `《${name}》${number && `（${number}）`}${at && ` ${at}`}`,
  own: "没有统一规定，是这本笔记的用法",
  terms: {
    original_budget: {
      name: "年初预算",
      other: "Original budget",
      exact: "经批准、批复到本单位的当年预算，不含年度中间的追加和追减；自评表里写作“年初预算数”。",
      plain: "一年开始时定下的收钱和花钱的计划。",
      unlike: "不是全年预算（调整预算）。拿它作分母，完成率可能超过 100%，因为年中追加的钱没有算进去。"
    },
    adjusted_budget: {
      name: "调整预算",
      other: "Adjusted budget",
      exact: "年初预算加减年度中间的追加、追减和调剂以后的数；自评表里写作“全年预算数”，预算执行率以它为分母。",
      plain: "年中改过以后的计划。",
      unlike: "预算法所说的“预算调整”专指须报人大常委会批准的调整，这里只指单位的全年预算数。"
    },
    unstated_budget: {
      name: "预算（口径未注明）",
      other: "Budget (kind not stated)",
      exact: "文件只写“预算”，没有说是年初预算还是全年预算；照录原文，不替它归类。",
      plain: "报告没有说清楚是哪一个计划。",
      unlike: "不能和写明了口径的完成率放在一起比。"
    },
    final_account: {
      name: "决算",
      other: "Final account",
      exact: "年度终了按实际收支编成的数；自评表里写作“全年执行数”，决算公开表里写作“决算数”。",
      plain: "一年过完，实际收了多少、花了多少。",
      unlike: "不是支付进度：进度是年度中间某一天的数，决算是全年的数。"
    },
    disclosure: {
      name: "预决算公开",
      other: "Publication of budgets and final accounts",
      exact: "预算、决算经批复后二十日内由单位向社会公开，涉及国家秘密的除外；没有数字的空表也要保留并说明。",
      plain: "单位把收支账公布给所有人看。",
      unlike: "公开了不等于逐项列明，看不见去向的部分见“未列明”。"
    },
    basic_spending: {
      name: "基本支出",
      other: "Basic spending",
      exact: "保障机构正常运转、完成日常工作任务的支出，分人员经费和公用经费。",
      plain: "发工资、交水电、日常办公的钱。",
      unlike: "专门办一件事的钱是项目支出；没有列明去向的支出既不算基本支出，也不算项目支出。"
    },
    project_spending: {
      name: "项目支出",
      other: "Project spending",
      exact: "在基本支出以外，为完成特定的工作任务或事业发展目标安排的支出，应有自己的绩效目标。",
      plain: "为办某件事专门安排的钱。",
      unlike: "项目不是活动：一个项目可以办几项活动，一项活动也可能由几个科目出钱，对应关系见“挂钩”。"
    },
    staff_costs: {
      name: "人员经费",
      other: "Staff costs",
      exact: "基本支出中的工资福利支出（301）和对个人和家庭的补助（303）。",
      plain: "日常经费里直接给人的钱。",
      unlike: "项目支出里发给个人的钱不算在内，请人做事的劳务费（30226）属于商品和服务支出。"
    },
    running_costs: {
      name: "公用经费",
      other: "Running costs",
      exact: "基本支出中的商品和服务支出（302）和资本性支出（310）；公用经费控制率是实际支出除以预算安排。",
      plain: "日常经费里用来办公的钱。",
      unlike:
        "不一定等于“机关运行经费”，只有单独一个行政单位或参公单位时两者才相同；湖南的评价表只算一般商品和服务支出。"
    },
    three_public: {
      name: "“三公”经费",
      other: "The three public expenses",
      exact:
        "因公出国（境）费用、公务用车购置及运行维护费、公务接待费三项之和；控制率是实际除以预算，变动率是比上年的增减除以上年。",
      plain: "出国、用车、接待这三样受控制的开销。",
      unlike: "会议费、培训费也受控制，但不属于“三公”；这几项在经济分类里已经算过一次，不能再加到总数里。"
    },
    economic_classification: {
      name: "经济分类",
      other: "Economic classification",
      exact:
        "按钱变成了什么来分：301 工资福利支出，302 商品和服务支出，303 对个人和家庭的补助，310 资本性支出；类下分款。",
      plain: "看钱是发了工资、买了东西，还是补给了个人。",
      unlike: "政府预算另有一套 501 起的分类，工会会计科目也从 501 编起：代码要连同所属的分类一起看。"
    },
    functional_classification: {
      name: "功能分类",
      other: "Functional classification",
      exact: "按办什么事来分，类三位、款五位、项七位，例如 20129 群众团体事务。",
      plain: "看钱用在教育、社保，还是群众团体。",
      unlike: "同一笔钱在功能分类和经济分类里各出现一次，这是两种看法，不能相加。"
    },
    four_budgets: {
      name: "四本预算",
      other: "The four budgets",
      exact: "一般公共预算、政府性基金预算、国有资本经营预算、社会保险基金预算，各自保持完整、独立。",
      plain: "政府的钱分装四个口袋，来路不同，用途也不同。",
      unlike: "资金里还有财政专户和其他资金；“全部资金”不只是一般公共预算。"
    },
    carry_over: {
      name: "结转和结余",
      other: "Carry-over and surplus",
      exact: "年末没有用完的钱：事没有办完、下年按原用途接着用的是结转，事办完了或不再办而剩下的是结余。",
      plain: "年底剩下的钱。",
      unlike: "是某一天的数，不能跨年相加；不是盈利，也不是越多越好。"
    },
    balance_of_year: {
      name: "收支平衡",
      other: "Balance of the year",
      exact: "年初结转和结余加本年收入，减本年支出，等于年末结转和结余。四项缺一项时，由另外三项推算。",
      plain: "年初剩的，加上收的，减去花的，就是年底剩的。",
      unlike: "决算表的收支总计里还列结余分配等项；文件没有列的，这里不加。"
    },
    completion_rate: {
      name: "预算完成率（执行率）",
      other: "Execution rate",
      exact: "实际完成数除以预算数。部门整体评价写作“预算完成率”，项目自评表写作“预算执行率”，占 10 分。",
      plain: "计划的钱，花掉（收到）了几成。",
      unlike: "分母是年初预算还是全年预算，必须写明；支付进度率的分母是既定的支付进度，不是预算。"
    },
    adjustment_rate: {
      name: "预算调整率",
      other: "Budget adjustment rate",
      exact: "年度中间的调整数除以预算数；因政策变化、不可抗力、上级部门临时交办而调整的，应先剔除。",
      plain: "计划在年中改动了多大。",
      unlike: "湖南的评价表另有“预算控制率”，只算本年追加，除以年初预算。"
    },
    carry_over_rate: {
      name: "结转结余率",
      other: "Carry-over rate",
      exact: "结转结余总额除以支出预算数。",
      plain: "剩下的钱相当于支出计划的几成。",
      unlike: "有的地方用本年支出作分母，两种结果不能混用。"
    },
    carry_over_change: {
      name: "结转结余变动率",
      other: "Change in carry-over",
      exact: "本年累计结转结余减上年累计，再除以上年累计。",
      plain: "年底剩下的钱比上年多了或少了百分之几。",
      unlike: "上年很小时变动率会很大，要和金额一起看；和结转结余率的分母不同。"
    },
    deviation: {
      name: "预算偏差率",
      other: "Deviation from budget",
      exact: "实际数与预算数的差，不论多少，除以预算数；收入和支出各算各的。",
      plain: "离计划差了多远，多了少了都算。",
      unlike: "完成率分得出超和欠，偏差率不分方向：两个偏差率相同，情形可能正好相反。"
    },
    growth: {
      name: "增长率",
      other: "Growth",
      exact: "本年减上年，再除以上年；上年为零或没有列明时，不计算。",
      plain: "比上年多了或少了百分之几。",
      unlike: "两个百分数相减得到的是百分点，不是增长率；没有扣除物价因素。"
    },
    staff_control: {
      name: "在职人员控制率",
      other: "Staff against approved posts",
      exact: "在职人员数除以编制数，不超过 100% 为合格。",
      plain: "人数有没有超过批准的编制。",
      unlike: "离退休人员、编制外聘用人员都不算在职。"
    },
    per_head: {
      name: "人均",
      other: "Per head",
      exact: "金额除以同一年的在职人数。",
      plain: "摊到每个在职的人身上是多少。",
      unlike: "不除以编制数，也不把离退休人员算进来；人数没有列明的年度不计算。"
    },
    objective: {
      name: "绩效目标",
      other: "Performance objective",
      exact: "预算资金在一定期限内预计达到的产出和效果，随预算一同申报、一同批复。",
      plain: "花这笔钱打算办成什么。",
      unlike: "不是工作任务清单；没有指标和目标值的目标，事后无法评价。"
    },
    indicator: {
      name: "绩效指标",
      other: "Performance indicator",
      exact: "把目标变成可以衡量的项：产出（数量、质量、时效、成本），效益（经济、社会、生态、可持续影响），满意度。",
      plain: "用什么数来看事情办成了没有。",
      unlike: "做了多少是产出，人和地方有什么变化才是效益，两类不能互相顶替。"
    },
    target_value: {
      name: "目标值",
      other: "Target",
      exact: "年初给指标定下的应达到的数；自评表里写作“年度指标值”，和“实际完成值”对着看。",
      plain: "打算做到多少。",
      unlike: "事后补的目标值不能用来评价当年；这里建议的目标值不是单位定的。"
    },
    self_evaluation: {
      name: "绩效自评",
      other: "Performance self-evaluation",
      exact:
        "单位对自己的支出按表打分。项目支出自评满分 100 分：预算执行率 10 分，产出 50 分，效益 30 分，满意度 10 分；权重可以调整。",
      plain: "单位给自己打分，再公布出来。",
      unlike: "部门评价、财政评价由别人来做；自评得分不是审计结论。"
    },
    whole_unit: {
      name: "部门整体支出绩效",
      other: "Performance of a unit’s whole spending",
      exact: "评价一个部门全部支出的绩效，分投入、过程、产出、效果四类；国家的框架只给名称和算式，不定权重。",
      plain: "不看单个项目，看整个单位一年的钱和事。",
      unlike: "各地权重不同，省内各县也不同，得分不能跨地方比较。"
    },
    rating: {
      name: "评价等级",
      other: "Rating",
      exact: "90（含）至 100 分为优，80（含）至 90 分为良，60（含）至 80 分为中，60 分以下为差。",
      plain: "分数对应的档次。",
      unlike: "有的地方用优、良、合格、不合格；要看当地的评价表。"
    },
    link: {
      name: "挂钩（对应）",
      other: "Link",
      exact:
        "一个支出科目和一项活动之间的对应，按依据分三种：写明（文件说的）、推断（分析者按文字推的，附理由）、建议（读者提的）。",
      plain: "这笔钱办了哪件事，这件事花了哪笔钱。",
      unlike: "有挂钩不等于效果好；推断的和建议的都不是单位自己的话。"
    },
    improvement: {
      name: "改进措施",
      other: "Improvement",
      exact: "报告“下一步改进措施”里写的话；能用一个比率衡量的，逐年看它走到了哪里。",
      plain: "单位说以后要改的事。",
      unlike: "提出改进不等于已经改进；提出以后的年度才检验得了。"
    },
    ledger: {
      name: "整改台账",
      other: "Ledger of rectification",
      exact: "把问题、措施、责任、时限、状态、佐证逐项登记，办结一项销一项，没有办结的结转到下一年。",
      plain: "要改的事列成一张单子，改完一件勾掉一件。",
      unlike: "没有全国统一的格式；下一年没有再发现，只是佐证，不会自动销号。"
    },
    union_dues: {
      name: "会费收入",
      other: "Membership dues",
      exact: "工会会员按规定向工会缴纳的会费，科目 401。",
      plain: "会员自己交的钱。",
      unlike: "单位按工资总额拨给工会的是拨缴经费，不是会费。"
    },
    union_levy: {
      name: "拨缴经费收入",
      other: "Levied union funds",
      exact: "建会单位按全部职工工资总额的 2% 拨缴、按规定比例留在本级工会的经费，科目 402。",
      plain: "用人单位按工资总额给工会的钱。",
      unlike: "商品和服务支出里的“工会经费”（30228）是单位付出去的，这里是工会收进来的。"
    },
    superior_subsidy: {
      name: "上级补助收入",
      other: "Subsidies from higher unions",
      exact: "上级工会补助给本级的钱，如回拨、专项、帮扶、送温暖补助，科目 403。",
      plain: "上级工会给的钱。",
      unlike: "财政给的是政府补助收入（404）；几级工会合在一起看，上级的补助支出和下级的补助收入是同一笔钱。"
    },
    rights_spending: {
      name: "维权支出",
      other: "Spending on workers’ rights",
      exact: "工会维护职工权益的支出，如劳动关系协调、劳动保护、法律援助、困难职工帮扶、送温暖。",
      plain: "替职工讲理、帮困难职工的钱。",
      unlike: "办文体活动、宣传教育的钱不在其中。"
    },
    service_spending: {
      name: "职工服务支出",
      other: "Spending on services to workers",
      exact: "县级以上工会为职工提供服务的支出，2022 年起的科目；组织活动的支出另列职工活动组织支出。",
      plain: "为职工办服务的钱。",
      unlike: "2021 年及以前没有这个科目，不能当作从零开始。"
    },
    chart_change: {
      name: "新旧工会会计科目",
      other: "Old and new union accounts",
      exact:
        "新制度自 2022 年 1 月 1 日起施行：事业收入改为附属单位上缴收入，事业支出改为对附属单位的支出，增设职工活动组织支出、职工服务支出。",
      plain: "2022 年起，工会的账换了一套名目。",
      unlike: "跨 2021、2022 两年比较要先对照科目：名目变了，不等于钱变了。"
    },
    reported: {
      name: "报告所载",
      other: "Reported",
      exact: "文件里写着的数，照录，附文件、章节和数据行。",
      plain: "报告自己说的。",
      unlike: "照录不等于正确，对不对得上看“核对”页。"
    },
    derived: {
      name: "推算",
      other: "Derived",
      exact: "文件没有写、由写了的数按算式得出的数，带虚线和“推算”二字；± 后面是原文小数位数留下的误差范围。",
      plain: "算出来的，不是报告说的。",
      unlike: "不是估计，也不是预测；由“比上年”倒推出来的上年数，不能再拿来检验这份报告。"
    },
    not_itemised: {
      name: "未列明",
      other: "Not itemised",
      exact: "总数减去逐项列出的金额，剩下没有说明去向或来源的部分，图上画灰色斜纹；列明比例是列明的支出除以全部支出。",
      plain: "公开的材料里看不见去向的钱。",
      unlike: "不等于违规，也不等于零：空白、零和不适用是三回事。"
    },
    entered: {
      name: "补录",
      other: "Entered",
      exact: "没有公开文件、由填表人补充的数，和报告所载的分开标明。",
      plain: "后来填进来的数。",
      unlike: "不是报告写的，也不是推算的。"
    },
    synthetic: {
      name: "合成",
      other: "Synthetic",
      exact: "由程序按固定种子生成的示例数据，页面上有横幅，图用点线围住。",
      plain: "编出来练手的数，不是哪个单位的真账。",
      unlike: "不能和真实单位放在一起比较或相加。"
    },
    wan_yuan: {
      name: "万元",
      other: "Wan yuan",
      exact: "一万元。报告正文和公开表多用万元，预算表常用元，取数时先看表头的单位。",
      plain: "一万块钱；一亿元是一万个万元。",
      unlike: "把“元”写成“万元”会差一万倍，这是最常见的单位错误。"
    },
    verdicts: {
      name: "核对结论",
      other: "Verdicts of the checks",
      exact: "每项核对的结果，分不符、提请注意、缺数据、舍入差、不适用、相符六种。",
      plain: "两边的数对不对得上。",
      unlike: "不符只说两边不一致，不说哪一边错；缺数据不算相符。"
    },
    rounding: {
      name: "舍入差",
      other: "Rounding",
      exact: "原文只印到某一位小数留下的差：每个数至多差半个末位，几项相加，容许的差也相加；在容许范围内的不算不符。",
      plain: "四舍五入造成的零头。",
      unlike: "超出容许范围的就是不符，哪怕只差 0.01 万元。"
    },
    stamps: {
      name: "草稿、送审、公开",
      other: "Draft, for review, public",
      exact: "简报的三个阶段，写在每一份文件上，也记在发布记录里。",
      plain: "这份简报走到了哪一步。",
      unlike: "标上“公开”不等于已经公开，发布要由单位按规定办理。"
    }
  }
};
