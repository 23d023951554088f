import type {OutcomesWords, StatedValue} from "./outcomes/text.js";

const stops = (text: string) => text.replace(/[。；]$/u, "");

const value = ({number, uom, precision}: StatedValue) => {
  const unit = uom === "" || uom === "%" ? uom : ` ${uom}`;
  if (precision === "at_least") return uom.startsWith("万") ? `${number} 万余${uom.slice(1)}` : `${number} 余${uom}`;
  return `${{exact: "", about: "约 ", nearly: "近 "}[precision]}${number}${unit}`;
};

/** The Chinese words of the page 成效. */
export const outcomesWords: OutcomesWords = {
  headline: ({year, themes, activities, results, numbered, people, filtered}) =>
    `${year} 年${filtered ? "符合筛选条件的有 " : "报告了 "}${themes} 个主题下的 ${activities} 项工作、${results} 项成果，其中 ${numbered} 项有数字。` +
    (people.length > 0
      ? `按人数说，${people.length > 1 ? "最多的几项是" : "写明的是"}${people.join("、")}；这些人数口径不同，不能相加。`
      : ""),
  noneFound: (year) => `${year} 年没有符合筛选条件的成果`,
  noneStated: ({unit, year}) => `${unit} ${year} 年没有报告成果`,
  elsewhere: "这一年的成果没有写在任何报告里，没有列明不等于没有做。写有成果的年度：",
  year: (year) => `${year} 年`,
  results: (count) => `${count} 项`,
  uoms: {万元: "万元", 万: "万", 亿元: "亿元"},
  value,
  rank: (place) => `第 ${place} 名`,
  stated: (indicator, value) => `${indicator} ${value}`,
  told: (indicator, text) => `${indicator}方面，${stops(text)}`,
  parts: (list, complete) => `，${complete ? "分为" : "其中"}${list.join("、")}`,
  following: (list) => `，${list.join("，")}`,
  aside: (list) => `（${list.join("，")}）`,
  sentences: (clauses) => `${clauses.join("；")}。`,
  withoutResult: "没有报告成果。",
  stock: "期末累计数",
  target: (value, met) => `目标 ${value}，${{met: "达到", missed: "未达到", unclear: "是否达到说不准"}[met]}`,
  unclearTo: (indicator) => `与“${indicator}”是什么关系没有写明`,
  checked: "见核对",
  themes: {
    kinds: ({inferred, named}) =>
      `指标类别：${[named !== "0" && `报告自己写明的 ${named} 项`, inferred !== "0" && `按归类规则推断的 ${inferred} 项`].filter(Boolean).join("，")}。数量是做了多少、发了多少，质量是达标、获证、名次，效益是人和地方的变化；归类规则见数据说明。`,
    table: "全部成果列成表"
  },
  table: {
    ...{indicator: "成果", activity: "工作", value: "数值", target: "目标", kind: "类别", section: "章节"},
    ...{named: "报告写明", inferred: "推断"}
  },
  kinds: {
    ...{quantity: "数量", quality: "质量", timeliness: "时效"},
    ...{cost: "成本", benefit: "效益", satisfaction: "满意度"}
  },
  money: {
    kinds: {
      ...{paid: "本单位支付的钱", in_kind: "本单位给的实物，按价值"},
      ...{third_party: "其他方支付的钱", involved: "涉及的金额，不是支付的钱"}
    },
    aside: {in_kind: "实物价值", third_party: "其他方支付", involved: "涉及金额，不是支付"},
    title: ({year, count, largest}) => `${year} 年有 ${count} 项成果写明金额；本单位发出的最大一项是${largest}`,
    subtitle: "按谁的钱分开；写明对应人数或户数的，给出平均每人或每户的钱",
    each: ({each, uom}) => `平均每${uom === "名" ? "人" : uom} ${value(each)}`,
    worked: ({amount, count, each}) => `${amount} ÷ ${count} = ${each}`,
    noCount: "没有写明对应多少人或户，不计算平均数",
    yuan: "元",
    note: "平均数由写明的金额和人数算出，不说明每人都拿到这么多；不同成果的钱可能重复，不相加。"
  },
  stages: {
    title: ({year, count, unlike}) =>
      `${year} 年有 ${count} 项成果写明了前后两步` +
      (unlike === "0" ? "" : `，其中 ${unlike} 项前后单位不同，不能算比例`),
    subtitle: "前一步有多少，其中多少走到了后一步",
    share: ({of, got, share, rough}) => `${of} → ${got}，${rough ? "约" : ""}占 ${share}`,
    unlike: ({of, got}) => `${of} → ${got}：前后单位不同，不是同一种数，不算比例`,
    unsure: "前一步是约数，比例也是约数"
  },
  breakdowns: {
    title: ({year, count, differing}) =>
      `${year} 年有 ${count} 项成果写明了构成` +
      (differing.length > 0 ? `；“${differing.join("”“")}”的各部分加起来与总数不一致` : "，没有发现各部分与总数不一致"),
    subtitle: "各部分各有多少，占总数多少；每个小图各有自己的尺度",
    ofWhole: (value, share) => `${value}，占 ${share}`,
    sums: (name) => `${name}：各部分之和等于总数。`,
    differs: ({name, whole, parts, difference}) =>
      `${name}：总数 ${whole}，各部分之和 ${parts}，相差 ${difference}；报告没有说明差在哪里。`,
    partial: (name) => `${name}：报告只列出一部分，不必等于总数。`,
    unchecked: (name) => `${name}：没有可以核对的总数。`
  },
  honours: {
    levels: {national: "国家级", province: "省级", city: "市级", county: "县区级", media: "媒体宣传推介"},
    title: ({year, count, levels}) =>
      `${year} 年获得荣誉和推介 ${count} 项：${levels.map(({level, count}) => `${level} ${count} 项`).join("，")}`,
    subtitle: "按授予方的级别，从高到低；不列个人",
    count: (count) => `${count} 项`,
    one: (name, recipients) => `${name}，${recipients}`,
    recipients: (count) => `${count} 个`,
    columns: {name: "荣誉", level: "级别", recipients: "获得者（个）", section: "章节"},
    note: "荣誉按主题和文字筛选；指标类别和成果范围对荣誉不起作用。"
  },
  years: {
    title: ({from, to, count, appeared, vanished}) =>
      `${from}—${to} 年有 ${count} 项指标在两年以上有数字；逐年看，新出现 ${appeared} 项次，不再出现 ${vanished} 项次`,
    subtitle: "每行是一项指标，各有自己的尺度，行与行不能比高低；画的是变化最大的几项，全部在表里",
    rule: "同一单位里工作名称、成果名称和计量单位都相同的，当作同一项指标；名称改了就当作另一项。没有柱子的年度没有列明，不是零。",
    stock: "期末累计数，不逐年相加",
    rest: (shown, all) => `画出变化最大的 ${shown} 项，共 ${all} 项。`,
    change: ({from, to, rate}) => `${from} → ${to}${rate === "" ? "" : `（${rate}）`}`,
    ofYear: (year, value) => `${year} 年 ${value}`,
    found: ({year, before, stated, appeared, vanished}) =>
      `${year} 年报告 ${stated} 项` +
      (appeared.length > 0 ? `；比 ${before} 年新出现 ${appeared.length} 项：${appeared.join("、")}` : "") +
      (vanished.length > 0 ? `；${before} 年有、这一年不再出现 ${vanished.length} 项：${vanished.join("、")}` : "") +
      (appeared.length + vanished.length === 0 ? `，与 ${before} 年相同。` : "。"),
    first: (year, stated) => `${year} 年报告 ${stated} 项，是最早的一年。`,
    single: "只有一年报告了成果，没有可以比较的年度。"
  },
  beside: {
    title: ({year, own, other, shared}) =>
      `${year} 年${own.unit}报告 ${own.results} 项成果，${other.unit}报告 ${other.results} 项；` +
      (shared === "0" ? "没有两家都报告的指标" : `两家都报告的指标有 ${shared} 项`),
    subtitle: "两个单位的成果各有多少；指标一行一项，单位相同才并列，不相加、不排名",
    results: "成果（项）",
    numbered: "其中有数字的",
    targeted: "其中有目标的",
    ofKind: (kind) => `其中${kind}指标`,
    rule: "成果名称和计量单位都相同的，当作两家的同一项指标；报告的口径和规模可能不同。",
    choose: "在上面的“并列单位”里选一个单位，就能把两家的成果放在一起看。",
    alone: "这一年没有别的单位报告了成果，没有可以并列的。"
  },
  nothing: {
    money: "没有写明金额的成果。",
    stages: "没有写明前后两步的成果。",
    breakdowns: "没有写明构成的成果。",
    honours: "没有写明获得的荣誉。"
  },
  form: {
    label: "筛选成果",
    title: (active) => (active > 0 ? `筛选（${active}）` : "筛选"),
    names: {with: "并列单位", theme: "主题", kind: "指标类别", only: "成果范围", find: "文字"},
    every: {with: "不并列", theme: "全部主题", kind: "全部类别", only: "全部成果"},
    only: {targeted: "有目标的", untargeted: "有数字、没有目标的", told: "没有数字的"},
    named: (name, value) => `${name}：${value}`
  }
};
