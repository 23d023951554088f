import type {GoalsWords, Moved} from "./goals/text.js";

const accounts: Readonly<Record<string, string>> = {
  income: "收入",
  expenditure: "支出",
  "closing-balance": "年末结转和结余",
  basic: "基本支出",
  project: "项目支出"
};
const budgets: Readonly<Record<string, string>> = {plan: "预算", budget: "年初预算", adjusted: "调整预算"};
const plans = {adjusted: "调整预算", budget: "年初预算", unstated: "口径未注明的预算"};

const moves: Readonly<Record<Exclude<Moved["move"], "single">, string>> = {
  towards: "朝想要的方向",
  away: "与想要的方向相反",
  unchanged: "没有看得出的变化",
  incomparable: "预算口径不同，不能比",
  undirected: "没有说往哪个方向",
  none: "没有数据"
};

/** That one value has none before it to be held against. */
const alone = (phase: Moved["phase"]) => (phase === "watched" ? "此前没有可比的年度" : "只有这一年，看不出方向");

/** A number and the space after it; after a bracket there is none. */
const spaced = (value: string) => (value.endsWith("）") ? value : `${value} `);

function title({name, year, from, to, move, phase}: Moved & {name: string; year: number}): string {
  if (!to) return phase === "watched" ? `${name} ${year} 年算不出来` : `${name}没有一年算得出来`;
  const later = phase === "before" ? "；提出以后还没有数据" : "";
  if (!from) return `${name} ${to.year} 年为 ${to.value}，${alone(phase)}${later}`;
  const since = phase === "tested" ? "提出以后" : "";
  return `${name}从 ${from.year} 年的 ${spaced(from.value)}到 ${to.year} 年的 ${to.value}，${since}${move === "single" ? alone(phase) : moves[move]}${later}`;
}

const listed = (years: readonly number[]) => `${years.join("、")} 年`;
const kinds = {document: "文件目标", trial: "试设目标"};

/** The Chinese words of the page 改进. */
export const goalsWords: GoalsWords = {
  headline: ({year, announced, metrics, targeted, tested}) =>
    `${year} 年提出 ${announced} 项改进，` +
    (metrics === "0"
      ? "没有一项有指标可以衡量。"
      : `能用 ${metrics} 个指标衡量，${targeted === "0" ? "文件都没有定目标值" : `其中 ${targeted} 个定了目标值`}。`) +
    (metrics === "0"
      ? ""
      : tested
        ? `到 ${tested.to} 年，${[
            tested.towards !== "0" && `${tested.towards} 个指标朝想要的方向变化`,
            tested.away !== "0" && `${tested.away} 个指标与想要的方向相反`,
            tested.others !== "0" && `${tested.others} 个指标没有变化或不能比`
          ]
            .filter(Boolean)
            .join("，")}。`
        : "提出以后还没有新的年度数据，是否见效现在检验不了。"),
  noneAnnounced: ({unit, year}) => `${unit} ${year} 年没有提出改进措施`,
  elsewhere: "没有写明不等于没有改进。提出了改进措施的年度：",
  noneAnywhere: "这个单位没有一年写明改进措施。",
  year: (year) => `${year} 年`,
  improvements: (count) => `${count} 项`,
  money: (amount) => `${amount} 万元`,
  derived: (value) => `${value}（推算）`,
  operand: ({account, measure, back}) => `${back ? "上年" : ""}${accounts[account]}${budgets[measure] ?? ""}`,
  companions: {label: "并列单位", none: "不并列"},
  wanted: {
    higher: "提高",
    lower: "降低",
    closer: "接近 100%",
    size: "幅度缩小，不论调增调减",
    unstated: "文件没有说往哪个方向"
  },
  usually: (wanted) => `${wanted}（通常看法，不是文件说的）`,
  overview: {
    caption: "每个指标想往哪里走、走到了哪里、目标定没定",
    columns: {metric: "指标", wanted: "想要的方向", from: "此前", to: "最近", target: "目标", move: "变化"},
    announced: "提出了改进的指标",
    watched: "没有提出、一并看的指标；想要的方向是通常看法",
    of: (value, year) => `${value}（${year} 年）`,
    unit: (unit) => `${unit}，最近`,
    moved: ({phase, move}) =>
      move === "single"
        ? alone(phase)
        : (move === "none" ? "" : {tested: "提出之后：", before: "提出之前：", watched: ""}[phase]) + moves[move]
  },
  card: {
    title,
    subtitle: ({meaning, wanted}) => `${meaning}想要的方向：${wanted}。`,
    statement: ({statement, place, problem}) =>
      `“${statement}”（${[place, problem].filter((part) => part).join("，")}）`,
    problem: (statement, basis) => `针对“${statement}”，${basis === "named" ? "文件写明" : "按文意推断"}`,
    notAnnounced: "这一年没有针对它提出改进。",
    noTarget: "文件没有定目标值。",
    aim: ({kind, value, year, reached, distance}) =>
      `${kinds[kind]} ${value}：${year} 年${{met: "达到", missed: `还差 ${distance}`, unclear: "是否达到，在推算误差内分不出"}[reached]}。`,
    aimAlone: (kind, value) => `${kinds[kind]} ${value}，没有可以对照的数。`,
    aimShort: (kind, value) => `${{document: "目标", trial: "试设"}[kind]} ${value}`,
    announcedIn: (year) => `${year} 年提出`,
    move: ({year, top, from, to, by, more, base}) =>
      `要达到，${base ? `以${base.name} ${base.value} 为准，` : ""}${year} 年${top}要从 ${from} ${more ? "增加" : "减少"} ${by}，到 ${to}。`,
    gap: ({year, top, base, from, to, by}) =>
      `要达到，${year} 年${top}与${base}的差额要从 ${from} 缩小到 ${to} 以内，再靠近 ${by}。`,
    notes: {
      single: "只有一年，画不出变化。",
      two: "两年只是两个点，不连成趋势。",
      incomparable: ({from, to, fromPlan, toPlan}) =>
        `${from} 年用的是${plans[fromPlan]}，${to} 年用的是${plans[toPlan]}，口径不同，不比较。`,
      unstatedPlan: (years) => `${listed(years)}的文件没有注明用的是哪一种预算。`,
      derived: (years) => `${listed(years)}的数是推算的（虚线圆点），与所载数比较要留意。`,
      none: "没有一年同时写明算式里的各个数，算不出来，也就无从检验。"
    },
    columns: {year: "年度", basis: "依据", plan: "预算口径", when: "与提出时间"},
    when: {before: "提出之前", at: "提出当年", after: "提出之后"}
  },
  trial: {
    label: (unit) => `试设目标（${unit}）`,
    clear: (metric) => `去掉${metric}的试设目标`
  },
  behind: {
    caption: (metric, title) => `${metric}：${title}`,
    compared: {
      plan: {
        title: (year) => `${year} 年决算与预算相差最多的科目`,
        none: (year) => `${year} 年的文件没有分科目列明预算，看不出差在哪些科目。`,
        ...{amount: "决算（万元）", base: "预算（万元）"}
      },
      prior: {
        title: (year) => `${year} 年比上年变化最多的科目`,
        none: (year) => `${year} 年和上年没有都列明的科目，看不出变在哪里。`,
        ...{amount: "本年（万元）", base: "上年（万元）"}
      },
      adjustment: {
        title: (year) => `${year} 年预算调整最多的科目`,
        none: (year) => `${year} 年的文件没有分科目列明年初预算和调整预算。`,
        ...{amount: "调整预算（万元）", base: "年初预算（万元）"}
      }
    },
    left: {
      title: (year) => `${year} 年预算没有用完最多的科目`,
      none: (year) => `${year} 年的文件没有分科目列明预算，看不出结余在哪些科目。`,
      caution: "预算没有用完的钱不都留成结转结余，这里只指出先看哪里。"
    },
    line: "科目",
    difference: "相差（万元）",
    loose: {
      title: (year) => `${year} 年没有列明去向的支出`,
      none: (year) => `${year} 年没有未列明的支出。`
    },
    unlinked: {
      title: (year, ties) => `${year} 年没有${ties === "named" ? "写明" : ""}对应成果的项目资金，从多到少`,
      none: (year, ties) => `${year} 年的项目资金都${ties === "named" ? "写明" : ""}对应了有成果的活动。`
    },
    activities: {
      title: (year, {ties, shown, all}) =>
        `${year} 年没有${ties === "named" ? "写明" : ""}对应经费科目的活动共 ${all} 项${shown === all ? "" : `，列出成果最多的 ${shown} 项`}`,
      none: (year, ties) => `${year} 年的活动都${ties === "named" ? "写明了" : "有"}对应的经费科目。`
    },
    activity: "活动",
    amount: "金额（万元）",
    results: "成果数",
    outcomes: {
      untargeted: (year) => `看 ${year} 年有数字、没有目标值的成果`,
      quantity: (year) => `看 ${year} 年只有数量的成果`
    },
    inferred: "只有推断的挂钩"
  },
  unmeasured: {
    nothing: "这一年没有提出改进措施。",
    none: "提出的改进都有指标可以衡量。",
    why: "数据里没有指标能衡量下面这些改进，只能记下来，看以后的报告怎么说。"
  }
};
