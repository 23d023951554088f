import type {CheckCase} from "./checks/case.js";
import type {CaseFormat, CheckText, CheckWords} from "./checks/text.js";

/** A case's numbers, written out with their units, and why it ended as it did. */
type Sides = {left: string; right: string; gap: string} & Pick<CheckCase, "cause" | "left_value">;

/** What differs from check to check; how the other statuses are told is the same for all. */
interface Parts extends Omit<CheckText, "finding"> {
  /** What a case says that does not agree or is worth attention. */
  found(sides: Sides): string;
  /** What is said of a case that passes, after its sides. */
  agrees?: string;
  /** Why there is nothing to test, after the sides. */
  untested?: string;
  /** The measure word of counts. */
  each?: string;
}

const measures: Readonly<Record<string, string>> = {
  proposed: "（预算草案）",
  budget: "（年初预算）",
  adjusted: "（调整预算）",
  unstated: "（预算，口径未注明）"
};

const wantedMeasures: Readonly<Record<string, string>> = {
  ...measures,
  budget: "（预算）"
};

const text = ({
  found,
  each,
  agrees = "两边相符",
  untested = "没有可比的基数，不适用",
  ...labels
}: Parts): CheckText => ({
  ...labels,
  finding: (row, format) => {
    const sides = sidesOf(row, {format, each});
    const known = [
      ...(row.left_value === null ? [] : [`${labels.left} ${sides.left}`]),
      ...(row.right_value === null ? [] : [`${labels.right} ${sides.right}`])
    ];
    const ends = {
      fail: () => [found(sides)],
      attention: () =>
        row.cause === "assumed"
          ? [...known, `相差 ${sides.gap}，原文少印小数，按精确到两位看对不上，按印出的位数看可能相符`]
          : [found(sides)],
      incomplete: () => [...known, unproven(row, format)],
      rounding: () => [...known, `相差 ${sides.gap}，在原文数字的精度之内`],
      not_applicable: () => [...known, untested],
      pass: () => [...known, agrees]
    };
    const subject = `${row.fiscal_year} 年${format.subject(row)}${measures[row.measure ?? ""] ?? ""}`;
    return `${subject}：${ends[row.status]().join("，")}。`;
  }
});

function sidesOf(row: CheckCase, {format, each}: {format: CaseFormat; each: string | undefined}): Sides {
  const counted = (number: string) => (row.kind === "count" && each ? `${number} ${each}` : number);
  const gap = format.difference(row);
  return {
    left: counted(format.left(row)),
    right: counted(format.right(row)),
    gap: row.kind === "rate" ? gap.replace("%", " 个百分点") : counted(gap),
    cause: row.cause,
    left_value: row.left_value
  };
}

function unproven(row: CheckCase, format: CaseFormat): string {
  if (row.cause === "inferred") return "文件没有写明预算科目与工作的挂钩关系，这是按推断的挂钩关系看的，不作定论";
  const missing = format.missing(row).replace(/^(?=\d)/, " ");
  if (row.cause !== "circular") return `缺少${missing}，没法核对`;
  return `两边出自同一组数字，不能互相证明${missing ? `，还需要另行列明的${missing}` : ""}`;
}

const sum =
  (whole: string, parts: string) =>
  ({left, right, gap, cause}: Sides) => {
    const both = `${whole} ${left}，${parts} ${right}`;
    if (cause === "partial") return `${both}，没有列明的还有 ${gap}`;
    return cause === "exceeds" ? `${both}，${parts}多出 ${gap}` : `${both}，相差 ${gap}`;
  };

const change =
  (source: string) =>
  ({left, right, gap, cause}: Sides) =>
    cause === "contrary"
      ? `所载变动 ${left}，按${source}计算为 ${right}，方向相反`
      : `所载变动 ${left}，按${source}计算为 ${right}，相差 ${gap}`;

/** What the checks say in Chinese. */
export const checkWords: CheckWords = {
  lang: "zh-CN",
  statuses: {
    fail: "不符",
    attention: "提请注意",
    incomplete: "缺数据",
    rounding: "舍入差",
    not_applicable: "不适用",
    pass: "相符"
  },
  causes: {
    differs: "两边不等",
    exceeds: "超出上限",
    contrary: "方向相反",
    zero_base: "基数为零",
    assumed: "原文少印小数",
    imprecise: "原文是约数",
    inferred: "挂钩关系是推断的",
    unstated_base: "预算口径未注明",
    partial: "分项没有列全",
    not_itemised: "去向没有列明",
    restated: "后出文件另有列报",
    over: "超预算较多",
    under: "低于预算较多",
    large_carry_over: "结转结余较多",
    over_quota: "超过编制",
    no_reason: "变动大而未说明原因",
    no_reason_from_nil: "从无到有而未说明原因",
    no_direction: "未写明增减方向",
    nil_signed: "零变动带有增减字样",
    falls: "累计数下降",
    nothing_spent: "没有支出",
    no_result: "没有挂钩的成果",
    no_objective: "未列绩效目标",
    below_target: "低于目标值",
    far_above_target: "远高于目标值",
    over_limit: "超过限定值",
    no_target: "没有目标值",
    no_unit: "没有计量单位",
    one_kind: "指标类别单一",
    missing: "缺少数据",
    circular: "两边同出一源",
    printed_decimals: "小数位数所致",
    no_base: "没有基数",
    no_clear_direction: "未讲明增减",
    no_figures: "没有可比的数值"
  },
  wants: {
    activities: "开展的工作",
    december: "12 月末的累计数",
    direction: "表示增减的字样",
    documents: "列有同一数字的另一份文件",
    headcount: "实有人数",
    links: "预算科目与工作的挂钩关系",
    months: "其他月份的累计数",
    outcomes: "工作成果",
    parts: "分项数",
    quota: "编制数",
    slices: "另一项成果所列的分类",
    value: "成果的数值"
  },
  wanted: ({year, name, measure}) =>
    `${year ? `${year} 年` : ""}${name}${measure ? (wantedMeasures[measure] ?? "") : ""}`,
  listMark: "、",
  inFund: ({subject, fund}) => `${fund}${subject}`,
  units: {amount: "万元", small: "元", count: ""},
  checks: {
    parts_sum_to_whole: text({
      title: "同一份文件里，各分项之和等于合计",
      left: "合计数",
      right: "分项之和",
      found: sum("合计数", "分项之和")
    }),
    three_public_lines_add_up: text({
      title: "“三公”经费等于出国、公车、接待各项之和",
      left: "合计数",
      right: "各项之和",
      found: sum("合计数", "各项之和")
    }),
    funds_sum_to_all: text({
      title: "各项资金来源之和等于全部资金",
      left: "全部资金",
      right: "各来源之和",
      found: sum("全部资金", "各来源之和")
    }),
    functions_sum_to_spending: text({
      title: "按功能分类的支出之和等于支出合计",
      left: "支出合计",
      right: "功能分类之和",
      found: sum("支出合计", "功能分类之和")
    }),
    twin_lines_stay_within: text({
      title: "基本支出中的同名科目不超过该项费用总额",
      left: "基本支出中的同名科目",
      right: "该项费用总额",
      found: ({left, right, gap}) => `基本支出中的同名科目列 ${left}，该项费用总额列 ${right}，前者多 ${gap}`,
      agrees: "没有超过"
    }),
    balance_closes: text({
      title: "年初结转结余加收入减支出等于年末结转结余",
      left: "年末结转结余",
      right: "年初加收入减支出",
      found: ({left, right, gap}) => `文件所载 ${left}，由年初结转结余加收入减支出得 ${right}，相差 ${gap}`
    }),
    opening_is_last_closing: text({
      title: "年初结转结余等于上年年末结转结余",
      left: "本年年初",
      right: "上年年末",
      found: ({left, right, gap}) => `本年年初列 ${left}，上年年末列 ${right}，相差 ${gap}`
    }),
    december_is_the_year: text({
      title: "12 月末累计数等于全年数",
      left: "12 月末累计",
      right: "全年数",
      found: ({left, right, gap}) => `12 月末累计 ${left}，全年数 ${right}，相差 ${gap}`
    }),
    staff_sum_to_whole: text({
      title: "各类人员之和等于人员总数",
      left: "总人数",
      right: "各类之和",
      each: "人",
      found: sum("总人数", "各类之和")
    }),
    outcomes_sum_to_whole: text({
      title: "成果的各分项之和等于总数",
      left: "总数",
      right: "分项之和",
      found: sum("总数", "分项之和")
    }),
    paired_slices_exhaust_both: text({
      title: "同一分类既分尽一项成果，也应分尽另一项",
      left: "总数",
      right: "分类之和",
      found: (sides) => `${sum("总数", "分类之和")(sides)}，而同一工作的另一项成果也按这一分类列示`
    }),
    stages_stay_within: text({
      title: "后一步的数量不超过前一步",
      left: "后一步",
      right: "前一步",
      untested: "两个数不是同一种数量，不适用",
      agrees: "没有超过",
      found: ({left, right, gap}) => `后一步为 ${left}，它所依据的前一步为 ${right}，多出 ${gap}`
    }),
    stated_rates_agree: text({
      title: "所载完成率等于实际数除以预算数",
      left: "所载完成率",
      right: "实际数除以预算数",
      found: ({left, right, gap}) => `所载完成率 ${left}，实际数除以预算数为 ${right}，相差 ${gap}`
    }),
    stated_shares_agree: text({
      title: "所载占比等于部分除以总体",
      left: "所载占比",
      right: "部分除以总体",
      found: ({left, right, gap}) => `所载占比 ${left}，部分除以总体为 ${right}，相差 ${gap}`
    }),
    stated_changes_agree: text({
      title: "所载比上年变动与同一文件的两年金额一致",
      left: "所载变动",
      right: "按两年金额计算",
      found: change("同一文件的两年金额")
    }),
    stated_changes_agree_with_last_year: text({
      title: "所载比上年变动与上年文件的金额一致",
      left: "所载变动",
      right: "按上年文件计算",
      found: change("本年与上年文件的金额")
    }),
    two_statements_agree: text({
      title: "同一变动的两处表述一致",
      left: "一处所载",
      right: "由另一处得出",
      found: ({left, right, gap}) => `一处所载 ${left}，由另一处得出 ${right}，相差 ${gap}`
    }),
    documents_agree: text({
      title: "不同文件所载的同一数字一致",
      left: "后出的文件",
      right: "先出的文件",
      found: ({left, right, gap, cause}) =>
        cause === "restated"
          ? `后出的文件列 ${left}，先出的文件列 ${right}，相差 ${gap}，请说明以后年度重列的缘由`
          : `后出的文件列 ${left}，先出的文件列 ${right}，相差 ${gap}`
    }),
    percentages_have_a_base: text({
      title: "百分比的基数不为零",
      left: "本期数",
      right: "基数",
      agrees: "有基数可比",
      found: ({left, right}) => `本期数 ${left}，基数 ${right}，文件载有百分比`
    }),
    budget_is_covered: text({
      title: "支出预算不超过收入预算加年初结转结余",
      left: "支出预算",
      right: "收入预算加年初结转结余",
      agrees: "没有超过",
      found: ({left, right, gap, cause}) =>
        `支出预算 ${left}，收入预算加年初结转结余 ${right}，前者多 ${gap}` +
        (cause === "unstated_base" ? "，预算口径原文未注明" : "")
    }),
    money_paid_stays_within_its_line: text({
      title: "工作中发放的钱物不超过挂钩科目的支出",
      left: "发放的钱物",
      right: "挂钩科目的支出",
      agrees: "没有超过",
      found: ({left, right, gap, cause}) =>
        `工作中发放的钱物 ${left}，挂钩科目的支出 ${right}，前者多 ${gap}` +
        (cause === "inferred" ? "，其中有的挂钩关系是推断的" : "")
    }),
    carry_over_fits_execution: text({
      title: "预算已基本执行完的年份，年末结余不多",
      left: "支出预算完成率",
      right: "年末结转结余占预算",
      agrees: "两者没有冲突",
      found: ({left, right}) => `支出预算完成率 ${left}，年末结转结余相当于预算的 ${right}，请一并说明`
    }),
    execution_is_near_budget: text({
      title: "收支与预算相差不大",
      left: "预算完成率",
      right: "参照界限",
      untested: "预算为零，不计算完成率",
      agrees: "没有需要提请注意的偏离",
      found: ({left, right, cause, left_value}) => {
        if (left_value === null) return "预算为零而有发生数，不能计算完成率，请说明来由";
        return `预算完成率 ${left}，${cause === "under" ? "低于" : "高于"}参照界限 ${right}`;
      }
    }),
    totals_are_itemised: text({
      title: "收支合计都列明了去向或来源",
      left: "合计数",
      right: "已列明",
      agrees: "已全部列明",
      found: ({left, right, gap}) => `合计数 ${left}，已列明 ${right}，没有列明的还有 ${gap}`
    }),
    staff_stay_within_quota: text({
      title: "在职人数不超过编制数",
      left: "在职人数",
      right: "编制数",
      each: "人",
      agrees: "没有超编",
      found: ({left, right, gap}) => `在职人数 ${left}，编制数 ${right}，前者多 ${gap}`
    }),
    large_changes_have_reasons: text({
      title: "比上年变动较大的，文件说明了原因",
      left: "本年",
      right: "上年",
      agrees: "变动不大或已说明原因",
      found: ({left, right, gap, cause}) =>
        cause === "no_reason_from_nil"
          ? `本年 ${left}，上年 ${right}，属于从无到有，文件没有说明原因`
          : `本年 ${left}，上年 ${right}，相差 ${gap}，文件没有说明原因`
    }),
    reasons_match_the_change: text({
      title: "说明的原因与增减方向一致",
      left: "金额变动",
      right: "所述原因",
      untested: "所述原因没有讲明是增是减，不适用",
      agrees: "与所述原因方向一致",
      found: ({left}) => `金额变动 ${left}，所述原因讲的方向与此不同`
    }),
    changes_say_their_direction: text({
      title: "有变动的写明增减，无变动的不写增减",
      left: "所载变动",
      right: "增减字样",
      agrees: "增减写明了",
      found: ({left, cause}) =>
        cause === "nil_signed" ? `所载变动 ${left}，文字写有增减` : `所载变动 ${left}，所用字样没有写明是增是减`
    }),
    months_never_fall: text({
      title: "月末累计数逐月不减",
      left: "月末累计",
      right: "上月末累计",
      agrees: "没有减少",
      found: ({left, right, gap}) => `某月末累计 ${left}，上月末累计 ${right}，少了 ${gap}`
    }),
    results_rest_on_spending: text({
      title: "有成果的工作，挂钩的科目有支出",
      left: "挂钩科目的支出",
      right: "报告的成果",
      agrees: "有支出支撑",
      found: ({left, cause}) =>
        `报告了成果，挂钩科目的支出为 ${left}${cause === "inferred" ? "，这一挂钩关系是推断的" : ""}`
    }),
    spending_has_results: text({
      title: "花了钱的项目报告了成果",
      left: "项目支出",
      right: "挂钩的成果",
      agrees: "有挂钩的成果",
      found: ({left}) => `项目支出 ${left}，没有与之挂钩的成果`
    }),
    results_meet_their_targets: text({
      title: "成果与目标值相差不大",
      left: "实际完成",
      right: "目标值",
      untested: "目标值为零，不计算完成率",
      agrees: "没有需要提请注意的偏离",
      found: ({left, right, cause}) => {
        if (cause === "below_target") return `实际完成 ${left}，目标值 ${right}，没有达到目标，请说明偏差原因`;
        if (cause === "over_limit") return `实际为 ${left}，目标限定 ${right}，超过了限定`;
        return `实际完成 ${left}，目标值 ${right}，超出较多，请说明目标值是否定得过低`;
      }
    }),
    objectives_are_stated: text({
      title: "绩效自评列出了绩效目标",
      left: "绩效目标",
      right: "开展的工作",
      each: "项",
      agrees: "已列出目标",
      found: ({left, right}) => `开展的工作有 ${right}，列出的绩效目标为 ${left}`
    }),
    indicators_have_targets: text({
      title: "用数字表示的成果都有目标值",
      left: "有目标值的",
      right: "用数字表示的成果",
      each: "项",
      untested: "没有用数字表示的成果，不适用",
      agrees: "都有目标值",
      found: ({left, right}) => `用数字表示的成果有 ${right}，其中有目标值的 ${left}`
    }),
    indicators_have_units: text({
      title: "用数字表示的成果都有计量单位",
      left: "有计量单位的",
      right: "用数字表示的成果",
      each: "项",
      untested: "没有用数字表示的成果，不适用",
      agrees: "都有计量单位",
      found: ({left, right}) => `用数字表示的成果有 ${right}，其中有计量单位的 ${left}`
    }),
    indicators_are_of_several_kinds: text({
      title: "一个目标的成果不止一类指标",
      left: "指标类别",
      right: "至少应有",
      each: "类",
      agrees: "类别足够",
      found: ({left, right}) => `成果指标只有 ${left}，少于 ${right}`
    })
  }
};
