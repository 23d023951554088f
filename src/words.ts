import type {CheckStatus} from "./checks/case.js";
import type {ParameterName} from "./choice.js";
import type {EngineFault} from "./database/engineFault.js";
import type {MetricId} from "./metrics.js";
import type {LineLabel} from "./provenance/types.js";
import type {Direction, Movement, PlanKind, Words} from "./text.js";

const plan: Record<PlanKind, string> = {adjusted: "调整预算", budget: "年初预算", unstated: "预算（口径未注明）"};

const measureNames: Readonly<Record<string, string>> = {
  proposed: "预算草案",
  budget: "年初预算",
  adjusted: "调整预算",
  actual: "决算"
};

const parameters: Readonly<Record<ParameterName, string>> = {
  ...{unit: "单位", with: "并列单位", below: "下级单位选项", year: "年度", from: "起始年度", to: "截止年度"},
  ...{against: "对比年度", side: "收支", lines: "项目", fund: "资金", measure: "口径", in: "金额单位"},
  ...{per: "折算方式", trend: "趋势图样式", heat: "着色方式", theme: "主题", kind: "指标类别", only: "成果范围"},
  ...{trace: "固定的一项", open: "展开的一组"},
  target: "试设目标",
  ...{state: "整改状态", item: "台账事项", asof: "截止日期", stamp: "简报阶段"},
  ...{link: "对应建议", aim: "目标建议"},
  template: "评分表"
};

const statuses: Readonly<Record<CheckStatus, string>> = {
  ...{
    fail: "不符",
    attention: "提请注意",
    incomplete: "缺数据",
    rounding: "舍入差",
    not_applicable: "不适用",
    pass: "相符"
  }
};

const faults: Readonly<Record<EngineFault, string>> = {
  unsupported: "这个浏览器没有 WebAssembly，计算引擎运行不了。请换用 109 以上版本的 Chrome 或 Edge 打开，再重试。",
  forbidden:
    "浏览器或管理员禁止了 WebAssembly，计算引擎运行不了。请在浏览器设置里允许本网站使用它，或者请管理员放行，再重试。",
  memory: "这台电脑的内存不够。请关掉一些网页和程序，或者少选几项，再重试。",
  ended: "计算引擎中途停了，已有的资料没有丢。请重试，会重新启动它。",
  unreachable: "计算引擎或数据没有加载成功。请检查网络后重试。",
  storage: "浏览器没有让读您自己放进来的资料。请允许本网站保存数据后重试；资料没有被删除。",
  other: "计算引擎出了问题。请重试；如果还是这样，请重新打开这一页。"
};

const scales: Readonly<Record<number, string>> = {1000: "千", 10000: "万", 1000000: "百万", 100000000: "亿"};

const growth = (direction: Direction, text: string) =>
  ({
    up: text ? `增长 ${text}` : "增加",
    down: text ? `下降 ${text}` : "减少",
    flat: "持平",
    noBase: "上年没有基数，不计算增幅",
    unknown: "上年未列明"
  })[direction];

const moved = ({direction, growth: text}: Movement) =>
  direction === "noBase" || direction === "unknown"
    ? `（${growth(direction, text)}）`
    : `，${direction === "flat" ? "与" : "比"}上年${growth(direction, text)}`;

const lineNames = ({year, lines}: LineLabel, words: Words) =>
  `${year} 年${lines
    .map((line) => (line.notItemised ? words.notItemisedOf(line.name) : line.name))
    .join("、")}${lines.length > 1 ? "合计" : ""}`;

const fundText = ({fund}: LineLabel, words: Words) => (fund && fund !== "all" ? words.funds[fund]! : "");

const inBrackets = (parts: readonly string[]) =>
  parts.some((part) => part) ? `（${parts.filter((part) => part).join("，")}）` : "";

function lineText(label: LineLabel, words: Words): string {
  const {unit, measure, per, unstated} = label;
  const measureText = measure === "unstated" ? plan.unstated : measureNames[measure]!;
  const scope = inBrackets([measureText, fundText(label, words), per === "head" ? "按在职人员人均" : ""]);
  const share = typeof per === "object" ? `占全部${per.shareOf.name}的比重` : "";
  return `${unit ? `${unit.name}：` : ""}${lineNames(label, words)}${scope}${share}${unstated ? "，没有列明，按零计" : ""}`;
}

function day(iso: string): string {
  const [year, month, date] = iso.split("-").map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}

/** The Chinese words. */
export const words: Words = {
  lang: "zh-CN",
  product: "预算笔记",
  amountUnit: "万元",
  amountUnitMeaning: "金额单位：万元",
  listMark: "、",
  andOthers: (names, {all}) => `${names}等 ${all} 项`,
  name: ({name}) => name,
  day,
  either: ({zh}) => zh ?? "",
  pages: {
    index: "总览",
    spending: "收支",
    outcomes: "成效",
    problems: "问题",
    goals: "改进",
    ledger: "台账",
    workbench: "对应",
    checks: "核对",
    brief: "简报",
    report: "报告",
    scores: "评分",
    query: "提问",
    import: "导入",
    glossary: "名词"
  },
  spending: () => import("./spendingWords.js"),
  outcomes: () => import("./outcomesWords.js"),
  problems: async () => ({...(await import("./problemsWords.js")), ...(await import("./outcomesWords.js"))}),
  goals: () => import("./goalsWords.js"),
  ledger: () => import("./ledgerWords.js"),
  import: () => import("./importWords.js"),
  workbench: () => import("./workbenchWords.js"),
  review: async () => ({...(await import("./checkWords.js")), ...(await import("./reviewWords.js"))}),
  ask: () => import("./askWords.js"),
  brief: async () => ({...(await import("./briefWords.js")), ...(await import("./publishWords.js"))}),
  report: () => import("./reportWords.js"),
  scores: async () => ({
    ...(await import("./scoreWords.js")),
    ...(await import("./scorePageWords.js")),
    ...(await import("./scoreFormWords.js"))
  }),
  glossary: () => import("./glossaryWords.js"),
  tour: () => import("./tourWords.js"),
  search: () => import("./searchWords.js"),
  pageHref: (page) => (page === "index" ? "./" : `./${page}`),
  help: {first: "第一次来？", tour: "看一分钟导览", terms: "查名词"},
  bar: {
    navigation: "页面",
    menu: "菜单",
    choice: "查看范围",
    unit: "单位",
    year: "年度",
    yearOption: ({fiscal_year, stated}) => `${fiscal_year} 年${stated ? "" : "（推算）"}`,
    skip: "跳到正文",
    search: "搜索",
    searchFailed: "搜索没有打开。请检查网络后再试一次。",
    otherLanguage: "English",
    otherLanguageTag: "en",
    computing: "正在计算…",
    failed: ({unit, year, fault}) => `没能算出${unit} ${year} 年的数字：${faults[fault]}`,
    stuck: (fault) => `这一页还算不出数字：${faults[fault]}`,
    changed: "另一个窗口改动了笔记里您自己的资料，这一页还是按原来的资料算的。",
    reload: "按现在的资料重新打开",
    retry: "重试",
    reset: "回到默认视图",
    unknown: ({name, value}) =>
      name === "mixed"
        ? `合成数据不能与真实单位放在一起，链接里的单位“${value}”已忽略。`
        : name === "tied"
          ? `链接里建议的对应“${value}”数据里已经有了，不必再建议，已忽略。`
          : name === "parameter"
            ? `链接里有这一版不认识的“${value}”，没有照办，但还留在地址里；链接可能是更新的版本做的。`
            : `链接里的${parameters[name]}“${value}”在这里不存在，已忽略。`,
    nowShown: ({subject, headline}) => `现在显示${subject && ` ${subject}`}：${headline}`
  },
  paper: {
    published: (iso) => `最近一份资料 ${day(iso)}公开`,
    checked: ({cases, ended}) =>
      `核对 ${cases} 项：${ended.map(({status, count}) => `${statuses[status]} ${count} 项`).join("、")}`,
    unchecked: "没有做核对"
  },
  basis: {
    reported: "报告所载",
    derived: "推算",
    entered: "补录",
    synthetic: "合成",
    stated: "报告所载",
    computed: "由所载金额计算"
  },
  banner: {
    synthetic: "这是合成数据：由程序生成，用来演示，不属于任何真实单位。",
    derivedYear: "这一年没有自己的报告：下面的数字是由次年报告里的“比上年”推算出来的。"
  },
  assumedBasis: (basis) => `${basis}（原文少印小数，按精确到两位处理）`,
  sourceLine: ([first, ...others], {alone} = {alone: false}) =>
    `来源：${first ?? ""}${others.length > 0 ? `等 ${others.length + 1} 份文件${alone ? "" : "，见文末"}` : ""}`,
  notStated: "未列明",
  notItemised: "未列明",
  notItemisedOf: (name) => `${name}中未列明的部分`,
  dataHref: (path) => `./data/${path}`,
  twin: (page) => `./en/${page}`,
  table: "以表格查看",
  saving: {
    save: "保存：",
    svg: {label: "SVG", name: (title) => `SVG：把图保存为矢量图（${title}）`},
    png: {label: "PNG", name: (title) => `PNG：把图保存为图片（${title}）`},
    csv: {label: "CSV", name: (title) => `CSV：保存数据表（${title}）`},
    copy: {label: "复制图片", name: (title) => `复制图片（${title}）`},
    saved: (file) => `已保存“${file}”`,
    copied: "图片已复制，可以粘贴",
    refused: "浏览器不允许网页复制图片，请保存 PNG 再插入",
    failed: "没有成功，请再试一次",
    sheet: {group: "分组", beside: (column) => `${column}·说明`}
  },
  chips: {
    title: "现在查看的范围",
    remove: (filter) => `去掉“${filter}”`,
    clear: "全部清除",
    copy: {label: "复制链接", copied: "链接已复制", failed: "浏览器不允许复制，请从地址栏复制"}
  },
  metrics: {
    income: {name: "收入", meaning: "本年各项资金收入合计。", caution: "不含年初结转和结余。"},
    expenditure: {name: "支出", meaning: "本年各项资金支出合计。", caution: "不含年末结转和结余。"},
    carry_over: {
      name: "年末结转和结余",
      meaning: "年末没有用完、结转到下年的资金。",
      caution: "是时点数，不能跨年相加。"
    },
    income_execution: {
      name: "收入预算完成率",
      meaning: "本年收入 ÷ 收入预算。",
      caution: "先要看清预算是年初预算还是调整预算，口径不同不能比较。"
    },
    expenditure_execution: {
      name: "支出预算完成率",
      meaning: "本年支出 ÷ 支出预算。",
      caution: "接近 100% 不等于钱花得好；先要看清预算口径。"
    },
    carry_over_rate: {
      name: "结转结余率",
      meaning: "年末结转和结余 ÷ 支出预算。",
      caution: "有的地方用本年支出作分母，两种结果不能混用。"
    },
    carry_over_change: {
      name: "结转结余变动率",
      meaning: "（年末 − 上年末）÷ 上年末。",
      caution: "上年末很小时，变动率会很大，要同时看金额。"
    },
    structure_share: {
      name: "基本支出占比",
      meaning: "基本支出 ÷ 全部支出。",
      caution: "没有列明去向的支出既不算基本支出，也不算项目支出。"
    },
    year_on_year: {
      name: "支出增长率",
      meaning: "（本年支出 − 上年支出）÷ 上年支出。",
      caution: "名义值，没有扣除物价因素。"
    },
    income_change: {
      name: "收入增长率",
      meaning: "（本年收入 − 上年收入）÷ 上年收入。",
      caution: "名义值，没有扣除物价因素。"
    },
    adjustment_rate: {
      name: "预算调整率",
      meaning: "（调整预算 − 年初预算）÷ 年初预算。",
      caution: "政策、不可抗力和上级追加应先剔除，数据里未必分得开。"
    },
    itemised_share: {
      name: "列明比例",
      meaning: "列明去向的支出 ÷ 全部支出。",
      caution: "列明不等于合规，只说明看得见。"
    },
    income_deviation: {
      name: "收入预算偏差率",
      meaning: "本年收入与收入预算之差（不论多少）÷ 收入预算。",
      caution: "超收和短收同样算偏差；先要看清预算是年初预算还是调整预算。"
    },
    expenditure_deviation: {
      name: "支出预算偏差率",
      meaning: "本年支出与支出预算之差（不论多少）÷ 支出预算。",
      caution: "超支和未支完同样算偏差；先要看清预算是年初预算还是调整预算。"
    },
    linked_share: {
      name: "项目资金挂钩率（含推断）",
      meaning: "与报告了成果的活动挂钩的项目支出 ÷ 全部项目支出；文件写明的和分析推断的挂钩都算，建议的不算。",
      caution: "推断的挂钩不是单位自己的话，理由见各条挂钩关系；只看有没有成果，不看效果大小。"
    },
    linked_share_named: {
      name: "项目资金挂钩率（写明）",
      meaning: "与报告了成果的活动挂钩的项目支出 ÷ 全部项目支出；只算文件写明的挂钩。",
      caution: "没有写明不等于没有成果，只说明报告没有把钱和事对应起来。"
    },
    linked_share_proposed: {
      name: "项目资金挂钩率（含建议）",
      meaning: "与报告了成果的活动挂钩的项目支出 ÷ 全部项目支出；文件写明的、分析推断的和建议的挂钩都算。",
      caution: "建议的挂钩没有文件依据，只说明采纳以后会怎样，不能当作已经做到。"
    },
    funded_share: {
      name: "活动经费明确率（含推断）",
      meaning: "与支出科目挂钩的活动 ÷ 全部活动；文件写明的和分析推断的挂钩都算，建议的不算。",
      caution: "按活动个数算，不分大小；推断的挂钩不是单位自己的话。"
    },
    funded_share_named: {
      name: "活动经费明确率（写明）",
      meaning: "文件写明经费科目的活动 ÷ 全部活动。",
      caution: "按活动个数算，不分大小；有的活动本来就不另外花钱。"
    },
    funded_share_proposed: {
      name: "活动经费明确率（含建议）",
      meaning: "与支出科目挂钩的活动 ÷ 全部活动；文件写明的、分析推断的和建议的挂钩都算。",
      caution: "建议的挂钩没有文件依据，只说明采纳以后会怎样，不能当作已经做到。"
    },
    target_share_proposed: {
      name: "有目标值的指标占比（含建议）",
      meaning: "定了目标值或有人建议了目标值的指标 ÷ 有数值的指标；其中项不另计。",
      caution: "建议的目标值不是单位定的，事后补的目标不能用来评价当年。"
    },
    target_share: {
      name: "有目标值的指标占比",
      meaning: "定了目标值的指标 ÷ 有数值的指标；其中项不另计。",
      caution: "有目标不等于目标合适。"
    },
    beyond_quantity_share: {
      name: "数量以外的指标占比",
      meaning: "质量、时效、成本、效益、满意度指标 ÷ 全部指标；其中项不另计，没有数值的也算。",
      caution: "指标种类文件没有写明的，由本项目按规则归类，归类不同，结果就不同。"
    }
  },
  plan,
  funds: {
    all: "全部资金",
    general: "一般公共预算",
    government: "政府性基金",
    capital: "国有资本经营",
    insurance: "社会保险基金",
    special: "财政专户",
    other: "其他资金"
  },
  documentKinds: {
    self_evaluation: "绩效自评报告",
    budget: "预算公开",
    final_accounts: "决算公开",
    import: "导入",
    entered: "补录",
    analysis: "分析标注"
  },
  provenance: {
    title: ({units, subject}) =>
      `${units.length > 3 ? `${units[0]}等 ${units.length} 个单位` : units.join("、")} · ${subject}`,
    label(label, {words}) {
      switch (label.kind) {
        case "metric":
          return `${label.year} 年${words.metrics[label.metric as MetricId].name}`;
        case "claim":
          return label.claim === "rate" ? "原文写明的完成率" : "原文写明的比上年";
        case "side":
          return `${label.year} 年${words.provenance.sides[label.side]}`;
        case "row":
          return label.item ? `原文：${label.item}` : "原文";
        case "staff":
          return label.name;
        case "inService":
          return `${label.unit ? `${label.unit.name}：` : ""}${label.year} 年在职人数`;
        case "change":
          return `${lineText(label.line, words)}${typeof label.line.per === "object" ? "，" : ""}比 ${label.against} 年增减`;
        case "execution":
          return `${lineNames(label.line, words)}的预算执行率${inBrackets([fundText(label.line, words)])}`;
        case "line":
          return lineText(label, words);
      }
    },
    points: (points) => `${points} 个百分点`,
    sides: {
      itemised_money: "列明去向的支出",
      linked_money: "有成果挂钩的项目支出（含推断）",
      linked_money_named: "写明有成果挂钩的项目支出",
      linked_money_proposed: "有成果挂钩的项目支出（含建议）",
      activities: "活动数",
      linked_activities: "有经费科目的活动数（含推断）",
      linked_activities_named: "写明经费科目的活动数",
      linked_activities_proposed: "有经费科目的活动数（含建议）",
      results: "指标数",
      results_beyond_quantity: "数量以外的指标数",
      figures: "有数值的指标数",
      targeted_figures: "定了目标值的指标数",
      targeted_figures_proposed: "有目标值的指标数（含建议）"
    },
    meaning: "含义",
    caution: "注意",
    standard: "依据标准",
    formula: "算式",
    growth: "增幅",
    terms: "其中",
    explained: "名词解释：",
    rows: "由这些公开的数据行得出",
    columns: {printed: "原文", document: "文件", place: "章节", file: "数据文件：行", column: "列", cell: "内容"},
    rowTitle: ({file, line}) => `${file} 第 ${line} 行`,
    rowCaption: "这一行的全部单元格",
    wholeFile: (file) => `打开整个文件 ${file}`,
    close: "关闭",
    checking: "正在查找用到它的核对…",
    loading: "正在查找这个数字的来源…",
    failedTitle: "没能查到来源",
    failed: "计算引擎没有加载成功，暂时查不到这个数字的来源。请检查网络后再打开一次。",
    unknownTitle: "没有这个数字",
    unknown: (address) => `数据里没有与“${address}”对应的数字，链接可能已经失效。`
  },
  overview: {
    headline({year, income, expenditure, execution, carryOver, notItemised}) {
      const stated = [income, expenditure, carryOver].filter((movement) => movement !== null);
      const alone = stated.length > 0 && stated.every(({direction}) => direction === "unknown");
      const than = (movement: Movement) => (alone ? "" : moved(movement));
      const clauses = [
        income && `收入 ${income.amount} 万元${than(income)}`,
        expenditure &&
          `支出 ${expenditure.amount} 万元${than(expenditure)}${execution ? `，完成${plan[execution.plan]}的 ${execution.rate}` : ""}`,
        carryOver && `年末结转和结余 ${carryOver.amount} 万元${than(carryOver)}`
      ].filter((clause) => clause);
      if (clauses.length === 0) return `${year} 年的收入、支出和结余都没有列明。`;
      const rest = notItemised ? `支出中有 ${notItemised.amount} 万元（${notItemised.share}）没有列明去向。` : "";
      return `${year} 年${clauses.join(alone ? "，" : "；")}${alone ? "；上年没有列明，不作比较" : ""}。${rest}`;
    },
    subject: ({unit, year}) => `${unit} · ${year} 年度`,
    priorYear: (year) => `${year} 年`,
    growth,
    planOf: (kind) => plan[kind],
    balance: {
      title: ({opening, closing, direction}) =>
        direction === "flat"
          ? `结余与年初持平，仍是 ${closing} 万元`
          : `结余从 ${opening} 万元${direction === "up" ? "增加" : "减少"}到 ${closing} 万元`,
      untitled: (year) => `${year} 年的收支平衡`,
      opening: "年初结转和结余",
      income: "本年收入",
      expenditure: "本年支出",
      closing: "年末结转和结余",
      subtitle: "年初结转和结余 + 本年收入 − 本年支出 = 年末结转和结余；决算数，各项资金合计，万元",
      column: "项目",
      incomplete: "年初结余、收入、支出、年末结余没有全部列明，也推算不出来，这里不画平衡图。"
    },
    spent: {
      title: ({amount, notItemised, largest}) =>
        notItemised
          ? `${amount} 万元支出里，${notItemised.amount} 万元（${notItemised.share}）没有列明去向`
          : `${amount} 万元支出全部列明去向${largest ? `，最大的一项是${largest}` : ""}`,
      untitled: (year) => `${year} 年的支出没有列明`,
      subtitle: "支出，按基本支出的经济分类和项目；决算数，各项资金合计",
      whole: "全部支出",
      columns: {line: "支出科目", amount: "金额（万元）", share: "占全部支出", funds: "资金", basis: "依据"}
    },
    received: {
      title: ({amount, notItemised, largest}) =>
        notItemised
          ? notItemised.all
            ? `${amount} 万元收入从哪里来，一项也没有列明`
            : `${amount} 万元收入里，${notItemised.amount} 万元（${notItemised.share}）没有列明来源`
          : `${amount} 万元收入全部列明来源${largest ? `，最大的一项是${largest}` : ""}`,
      untitled: (year) => `${year} 年的收入没有列明`,
      subtitle: "收入，按来源；决算数，各项资金合计",
      whole: "全部收入",
      columns: {line: "收入科目", amount: "金额（万元）", share: "占全部收入", funds: "资金", basis: "依据"}
    },
    changes: {
      title: ({name, direction, change}) =>
        `变化最大的是${name}：${direction === "up" ? "增加" : "减少"} ${change} 万元`,
      untitled: (year) => `${year} 年各项支出与上年相同`,
      none: (year) => `没有哪一项支出同时列明 ${year - 1} 年和 ${year} 年的金额，无法比较。`,
      subtitle: "各项支出，本年减上年，万元",
      within: "其中重点管控的支出（已经包含在上面各类里，不能相加）",
      rest: (shown, others) => `图中是变化最大的 ${shown} 项，其余 ${others} 项在表格里。`,
      reasons: "报告给出的原因",
      columns: {line: "支出科目", prior: "上年", current: "本年", change: "增减", reason: "报告给出的原因"}
    },
    staff: {
      title: ({inService, others}) => `在职 ${inService} 人${others && `，另有${others}`}`,
      subtitle: "人数，一点一人",
      none: "没有列明人数。",
      persons: (count) => `${count} 人`,
      ofQuota: (count, quota) => `${count} 人，编制 ${quota} 人`,
      other: (category, count) => `${category} ${count} 人`,
      columns: {category: "类别", headcount: "人数", quota: "编制"}
    },
    derivations: {
      none: "这一页没有推算的数字。",
      columns: {figure: "数字", formula: "怎样推算", value: "结果（万元）", from: "依据的原文位置"},
      caption: "推算的数字及其算式。± 后面是原文小数位数留下的误差范围。",
      named: (year, name, plan) => `${year} 年${name}${plan && `：${plan}`}`,
      carriedForward: (year) => `等于 ${year} 年末的数`,
      carriedBack: (year) => `等于 ${year} 年初的数`
    },
    sources: {
      section: "章节",
      published: "公开日期",
      unit: (amountUnit) => `原文单位：${scales[amountUnit] ?? ""}元`,
      undated: "公开日期未载明"
    }
  }
};
