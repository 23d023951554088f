import type {ReportWords} from "./report/text.js";

/** The Chinese words of the page 报告. */
export const reportWords: ReportWords = {
  title: "把报告放进来，逐句和数据核对",
  about:
    "报告里每一处写明的数字都会找出来，和上面所选单位、年度的数据比；再看报告自己前后是否一致。全部按规则进行，不用语言模型，报告不离开这台电脑。",
  drop: {
    label: "报告文件",
    hint: "把报告拖到这里（Word 的 .docx、.txt、.md、.html）",
    choose: "选择报告"
  },
  paste: "或者把报告的文字粘贴在这里",
  check: "核对",
  reading: "正在读报告…",
  faults: {
    unreadable: "这个文件读不出来：不是 Word 文件，也不是文字。请在 Word 或 WPS 里另存为 .docx，再放进来。",
    old: "这是 Word 97–2003 的 .doc 文件。请在 Word 或 WPS 里另存为 .docx，再放进来。",
    other: "这是 PDF 文件，里面的文字不能可靠地读出来。请用原来的 Word 文件，或者把文字复制出来粘贴。",
    empty: "这个文件里没有文字。"
  },
  headline: ({statements, agrees, differs, open}) =>
    `报告里有 ${statements} 处写明的数字：${agrees} 处和数据相符，${differs} 处不符，${open} 处没有可比的数据或读不出来`,
  none: "这段文字里没有找到写明的数字。",
  coverage: ({statements, matched, open, findings}) =>
    `找到 ${statements} 处陈述，${matched} 处和数据比过，${open} 处没有比。报告自身有 ${findings} 处需要看。`,
  against: ({unit, year, synthetic}) => `对照的是${unit} ${year} 年的数据${synthetic ? "，这些是合成数据" : ""}。`,
  filter: "只看",
  statuses: {
    agrees: "相符",
    rounding: "四舍五入内相符",
    differs: "不符",
    elsewhere: "别的口径",
    nothing: "没有可比的数据",
    unread: "读不出来"
  },
  meanings: {
    agrees: "和数据一致，精确到原文的小数位数。",
    rounding: "原文是约数，或者小数位数比数据少，在这个范围内一致。",
    differs: "数据里的同一个数字和原文不一样。",
    elsewhere: "说的是别的单位、别的年度，不能和这些数据比。",
    nothing: "数据里没有这一项。",
    unread: "没有单位、前后矛盾、没有填，或者对零计算百分比，不能当作一个数字。"
  },
  findings: {
    title: "报告自身",
    kinds: {
      parts: "各部分加起来不等于总数",
      derived: "和报告写的金额算出来的不一样",
      twice: "同一个数字前后写得不一样",
      unitMissing: "没有写单位",
      unitChanges: "同一句里换了金额单位",
      direction: "增和减写在一起，或者和正负号相反",
      residue: "模板或软件留下的字样",
      noBase: "百分比为 0，没有可比的基数",
      numbering: "序号和前后不连贯",
      unread: "不是一个能读的数字"
    },
    expected: (value) => `按前后文应为 ${value}`,
    none: "没有发现报告前后不一致的地方。"
  },
  text: "报告原文",
  list: "陈述",
  expected: (value) => `数据：${value}`,
  rows: "数据行",
  readAs: ({year, name, kind}) => `单看字面可以有几种读法，按 ${year} 年“${name}”${kind}对上`,
  opinion: "我的看法",
  opinions: {open: "还没有看", confirmed: "确认", corrected: "更正", dismissed: "不算"},
  remarked: ({confirmed, corrected, dismissed}) =>
    `其中我确认了 ${confirmed} 处，更正了 ${corrected} 处，不算 ${dismissed} 处。`,
  correction: {
    title: "它说的是什么",
    account: "科目或指标",
    unknown: "（没有读出来）",
    measure: "说的是",
    measures: {
      ...{level: "决算数", budget: "预算数", change: "比上年增减额", growth: "比上年增减率"},
      ...{points: "百分点的变化", completion: "完成预算", toBudget: "比预算增减", share: "占比", count: "数量"}
    },
    year: "年度",
    money: "金额单位",
    moneyUnits: {"1": "元", "1000": "千元", "10000": "万元", "1000000": "百万元", "100000000": "亿元"},
    of: "属于",
    own: "本单位",
    other: "别的单位",
    apply: "按这样核对"
  },
  kept: "看法和更正只存在这个浏览器里。",
  stated: {
    title: "这份报告还没有数据？把它整理成数据表",
    about:
      "报告里写明的金额和比较会整理成数据表（CSV），每一行带着原文作出处，供人复核。写得不确切、读不准、说别的单位或者不是金额的，不会写进表里，另列清单。",
    year: "报告年度",
    make: "整理",
    document: ({unit, year}) => `${unit}${year}年度自评报告（由报告文字整理）`,
    made: ({rows, left}) => `整理出 ${rows} 行，${left} 处没有写进表里。`,
    failed: "没有整理成功，请再试一次。",
    save: "下载数据表（ZIP）",
    next: "复核以后，把这个压缩包放进",
    page: "导入",
    left: "没有写进表里的陈述",
    columns: ["原文", "上下文", "原因"],
    reasons: {
      inexact: "约数、范围、没有填或者没有单位，不是一个确切的数",
      unknown: "看不准说的是哪一项",
      elsewhere: "说的是别的单位，或者是计划",
      counted: "不是金额：人数、件数等请用模板填写",
      conflict: "同一项前面已经写了另一个数"
    }
  },
  draft: {
    about:
      "按自评报告的九个部分起草上面所选单位、年度的报告。带数字的句子都由数据写成，数据没有的留作【待填】，由人填写；问题和措施是数据里已有的，作草稿用。",
    begin: "起草",
    drafting: "正在起草…",
    drafted: (blanks) => `已起草，有 ${blanks} 处待填。`,
    failed: "没有起草成功，请再试一次。",
    edit: "报告草稿，可以修改",
    check: "核对这份草稿",
    word: "下载 Word 文件",
    sources: "数字的出处"
  },
  files: {
    csv: "下载清单（CSV）",
    html: "下载带标记的报告（HTML）",
    name: "报告核对",
    columns: ["序号", "原文", "上下文", "结论", "数据", "数据行", "我的看法"]
  }
};
