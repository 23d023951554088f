import type {ProblemsWords, SaidBy, UnlinkedMoney} from "./problems/text.js";

const basis: Readonly<Record<SaidBy, string>> = {named: "写明", inferred: "推断"};

const some = (names: readonly string[]) => names.join("、");

const unlinkedMoney = ({amount, share, named}: UnlinkedMoney) =>
  amount === ""
    ? `项目支出都对应到了报告的成果${named === "" ? "" : `，但只算写明的，有 ${named} 对应不到`}。`
    : `项目支出中有 ${amount} 万元（${share}）对应不到任何成果${named === "" ? "" : `；这已经算上推断的对应，只算写明的，对应不到的占 ${named}`}。`;

/** The Chinese words of the page 问题. */
export const problemsWords: ProblemsWords = {
  headline: ({year, unit, stated, reported, unlinked}) =>
    (stated === "0" ? `${unit} ${year} 年没有写明存在的问题。` : `${year} 年的报告自己写明 ${stated} 个问题。`) +
    (!reported ? "这一年没有报告开展了什么活动，钱和事无从对应。" : unlinked ? unlinkedMoney(unlinked) : ""),
  stated: {
    groups: {correspondence: "目标与指标对不上", effect: "资金的效能与监管"},
    none: ({unit, year}) =>
      `${unit} ${year} 年没有写明存在的问题。没有写明不等于没有问题，这本身值得注意；下面的衡量照样列出。`,
    noneOfGroup: "报告没有写明这一类问题。",
    grouping:
      "分组是推断的：回应某个问题的改进措施如果用挂钩率、目标值或指标种类来衡量，这个问题归入第一组，其余都归入第二组。",
    measures: "怎样衡量",
    see: "看图表",
    idle: "有钱、没有成果的支出",
    unpaid: "没有对应经费的成果",
    answered: ({metric, value, basis: by}) =>
      `${metric} ${value}${by === "inferred" ? "（改进措施与问题的对应是推断的）" : "（报告用它来衡量改进）"}`,
    unanswered: "没有可以衡量的改进措施回应这个问题。",
    rate: ({name, named, inferred}) => `${name}：写明 ${named}，含推断 ${inferred}`,
    one: ({name, value}) => `${name}：${value}`,
    amount: ({name, count, amount}) => `${name}：${count} 项${amount === "" ? "" : `，合计 ${amount} 万元`}`
  },
  basis,
  wan: (amount) => `${amount} 万元`,
  alignment: {
    title: ({year, unlinked, project, all, total}) =>
      `${year} 年项目支出 ${project} 万元里，${unlinked} 万元没有对应到任何活动；连同基本支出和未列明的部分，全部支出 ${total} 万元里共有 ${all} 万元没有对应`,
    untitled: ({year, all, total}) => `${year} 年全部支出 ${total} 万元里，${all} 万元没有对应到任何活动`,
    allTied: ({year, project, all, total}) =>
      `${year} 年项目支出 ${project} 万元都对应到了活动；全部支出 ${total} 万元里还有 ${all || "0"} 万元没有对应`,
    subtitle: "从左到右：预算项目（决算数，万元）、活动、成果。实线是报告写明的对应，虚线是分析推断的对应",
    heads: {
      untiedLines: (count) => `没有对应活动的钱（${count} 项）`,
      untiedActivities: (count) => `没有对应经费的活动（${count} 项）`,
      tiedLines: (count) => `对应到活动的钱（${count} 项）`,
      tiedActivities: (count) => `对应到经费的活动（${count} 项）`,
      results: "成果（项数）"
    },
    foldLines: ({name, count, open}) => `${open ? "▾" : "▸"} ${name}：${count} 项`,
    foldActivities: ({theme, count, open}) => `${open ? "▾" : "▸"} ${theme}：${count} 项活动`,
    kinds: (list) => list.map(({kind, count}) => `${kind} ${count}`).join(" · "),
    noResults: "没有报告成果",
    said: {
      line: ({name, amount, activities}) =>
        `${name}${amount === "" ? "" : ` ${amount} 万元`}：${activities.length > 0 ? `对应 ${some(activities)}` : "没有对应任何活动"}。`,
      activity: ({name, lines, results}) =>
        `${name}：${lines.length > 0 ? `经费来自 ${some(lines)}` : "没有对应任何经费"}；成果 ${results}。`,
      tie: (name, by) => `${name}（${basis[by]}）`
    },
    hint: "用鼠标或键盘停在任何一项上，看它与什么相连；点一下固定。方向键可以上下左右走动，“写明”“推断”点开看依据。",
    unpin: "取消固定",
    withoutActivities: "这一年没有报告开展了什么活动，下面的钱没有一项能对应。",
    note: ({named, inferred}) =>
      `报告写明的对应 ${named} 条，分析推断的 ${inferred} 条；推断不是单位自己的话，每条都有理由。只是建议的对应不算在内。`,
    columns: {
      line: "预算项目",
      amount: "金额（万元）",
      activity: "活动",
      results: "成果",
      basis: "对应",
      reason: "理由"
    },
    namedBy: "报告写明"
  },
  matrix: {
    absent: "这一年没有报告活动，列不出指标表。",
    title: ({year, activities, empty, missing}) =>
      `${year} 年 ${activities} 项活动的指标表里有 ${empty} 个空格` +
      (missing.length > 0 ? `；${some(missing)}指标一项也没有` : "；六类指标都有"),
    subtitle: "每格是这项活动有几项这类指标，其中项不另计；斜线格是没有",
    caption: "活动与指标类别",
    activity: "活动",
    money: "经费",
    total: "合计",
    rules: {
      quantity: "做了多少、发了多少、多少人参加",
      quality: "达标、合格、获证、名次",
      timeliness: "按时完成",
      cost: "单位成本、控制限额",
      benefit: "人和地方的变化",
      satisfaction: "服务对象怎么看"
    },
    partly: (inferred) => `推断 ${inferred}`,
    funded: (count) => `${count} 项有`,
    cell: ({activity, kind, count}) => `${activity}：${kind} ${count} 项`,
    moneyOf: {named: "写明", inferred: "推断", none: "没有"},
    note: ({inferred, named}) => `指标类别由报告自己写明的 ${named} 项，按各列下面的规则推断的 ${inferred} 项。`,
    open: "点数字看是哪几项成果。"
  },
  rates: {
    names: {
      linked: "项目资金挂钩率",
      funded: "活动经费明确率",
      target: "有目标值的指标占比",
      beyond: "数量以外的指标占比",
      itemised: "列明比例"
    },
    over: {
      linked: "对应到有成果的活动的项目支出 ÷ 全部项目支出，万元",
      funded: "对应到预算项目的活动 ÷ 全部活动，项",
      target: "定了目标值的指标 ÷ 有数值的指标，项",
      beyond: "质量、时效、成本、效益、满意度指标 ÷ 全部指标，项",
      itemised: "列明去向的支出 ÷ 全部支出，万元"
    },
    title: ({year, named, inferred}) =>
      `${year} 年能对应到成果的项目资金，只算写明的占 ${named}，算上推断的占 ${inferred}`,
    subtitle: "实心是只算报告写明的对应，虚线框到含推断的对应；外框是全部",
    twice: ({named, inferred}) => `写明 ${named} · 含推断 ${inferred}`,
    worked: ({basis: by, top, bottom, rate}) =>
      `${by === null ? "" : by === "named" ? "写明：" : "含推断："}${top} ÷ ${bottom} = ${rate}`,
    untitled: (year) => `${year} 年的各项比例`,
    column: (name, by) => `${name}（${by === "named" ? "写明" : "含推断"}）`,
    once: "与对应关系无关，写明和含推断两种口径相同",
    kinds: ({named, inferred}) => `指标类别由报告写明的 ${named} 项、按规则推断的 ${inferred} 项，都计算在内`,
    years: {
      title: ({from, to}) => `${from}—${to} 年各项比例`,
      subtitle: "实心是只算写明的，虚线框到含推断的；外框是 100%。没有报告活动的年度不列",
      single: "只有一年能计算这些比例，没有可以比较的年度。"
    },
    units: {
      title: ({year, count}) => `${year} 年 ${count} 个单位的比例并列`,
      subtitle: "只与同类数据的单位相比：合成的与合成的比，真实的与真实的比",
      single: "没有同类数据的其他单位在这一年可以比较。"
    },
    year: (year) => `${year} 年`,
    columns: {rate: "比例", year: "年度", unit: "单位", basis: "口径", value: "数值", top: "分子", bottom: "分母"},
    absent: "这一年没有报告活动和成果，这些比例没有分母，不计算。",
    elsewhere: (count) => `${count} 项活动`
  },
  itemised: {
    title: ({year, rate, rest}) =>
      rest === "" ? `${year} 年的支出全部列明去向` : `${year} 年列明去向的支出占 ${rate}，没有列明的有 ${rest} 万元`,
    subtitle: "列明去向的支出 ÷ 全部支出；外框是全部支出。虚线框的年度是推算的"
  },
  idle: {
    title: ({count, amount, share}) => `${count} 项支出有钱、没有成果，合计 ${amount} 万元，占全部支出 ${share}`,
    none: "列出的支出都对应到了成果",
    caption: "有钱、没有成果的支出，项目支出在前",
    columns: {line: "预算项目", amount: "金额（万元）", share: "占全部支出"},
    group: {project: "项目支出", others: "其他支出"},
    summary: ({name, count, share}) => `${name}：${count} 项${share === "" ? "" : `，占全部支出 ${share}`}`,
    execution: "各项支出的预算完成率，见收支页"
  },
  unpaid: {
    title: ({count}) => `${count} 项成果写明了花出去的钱或物，却没有对应的预算项目，推断的也没有`,
    none: "写明了金额的成果都对应到了预算项目",
    caption: "写明金额、没有对应预算项目的成果",
    columns: {result: "成果", activity: "活动", amount: "金额", money: "谁的钱", section: "章节"},
    others: (count) => `此外还有 ${count} 项成果没有写明金额，也没有对应的预算项目，见上面的指标表。`
  },
  costs: {
    title: ({count}) => `${count} 项成果可以看出单位成本`,
    none: "没有哪一项成果写明单位成本，也没有同时写明金额和人数的",
    caption: "报告写明的成本，和由金额与人数算出的平均数",
    columns: {result: "成果", activity: "活动", cost: "写明的数", target: "目标", worked: "平均数怎样算出"}
  },
  findings: {
    title: ({cases, attention}) =>
      attention === "0"
        ? `核对 ${cases} 项，没有不符，也没有需要提请注意的`
        : `核对 ${cases} 项，其中 ${attention} 项不符或需要注意`,
    none: "这一年没有可做的核对。",
    count: (status, count) => `${status} ${count} 项`,
    note: "核对只说两边的数字对不对得上，不判断谁对谁错。"
  }
};
