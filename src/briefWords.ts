import type {BriefWords} from "./brief/text.js";

/** The Chinese words of the page 简报. */
export const briefWords: BriefWords = {
  title: ({unit, year}) => `${unit}${year}年度预算执行与绩效简报`,
  scope: {
    unit: "单位",
    year: "年度",
    money: "金额单位",
    basis: "口径",
    actual: "决算数，全部资金",
    dataDate: "数据日期",
    undated: "文件未注明日期",
    checks: "核对",
    status: (status, count) => `${status} ${count} 项`,
    noChecks: "没有可做的核对"
  },
  sections: {
    numbers: "主要数字",
    figures: "图",
    changes: "变动及原因",
    done: "做成的事",
    problems: "存在的问题",
    steps: "下一步",
    doubts: "没能核实的"
  },
  empty: {
    changes: "没有两年都列明的项目可以比较。",
    done: "文件没有报告这一年的成果。",
    problems: "文件没有写明问题，核对也没有发现。没有写明不等于没有问题。",
    steps: "文件没有提出改进措施。",
    doubts: "没有发现不能核实的地方。"
  },
  columns: {line: "项目", change: "比上年", planned: "预算", execution: "完成预算"},
  year: (year) => `${year} 年`,
  derived: (value) => `${value} 推算`,
  noBase: "无基数",
  change: ({name, direction, change, current, reason}) =>
    `${name}${direction === "up" ? "增加" : "减少"} ${change} 万元，为 ${current} 万元。${reason === "" ? "报告没有说明原因。" : `原因：${reason.replace(/。$/, "")}。`}`,
  result: ({activity, stated}) => `${activity}：${stated}。`,
  award: ({level, name, recipients}) => `获${level}荣誉“${name}”，${recipients}。`,
  problem: ({statement, place, figure}) =>
    `${statement.replace(/[。；]$/, "")}（${place}）${figure === "" ? "。没有数字可以衡量。" : `。${figure}。`}`,
  finding: ({status, finding}) => `${status}：${finding}`,
  step: ({statement, place, measures}) =>
    `${statement.replace(/[。；]$/, "")}（${place}）。${measures.length > 0 ? `衡量：${measures.join("；")}。` : "没有指标可以衡量。"}`,
  measure: ({name, value, target}) =>
    `${name}${value === "" ? "尚无数据" : ` ${value}`}，${target === "" ? "没有定目标" : `目标 ${target}`}`,
  doubts: {
    notItemised: ({amount, share}) => `支出中有 ${amount} 万元（${share}）没有列明用途。`,
    current: (names) => `本年的${names}`,
    prior: (names) => `上年的${names}`,
    planned: (names) => `${names}的预算`,
    derived: (figures) => `${figures.join("，")}没有直接载明，由报告里的增减和比率推算。`,
    incomplete: ({cases, wants}) => `${cases} 项核对因缺数据没有做成，主要缺：${wants.join("、")}。`,
    inferred: (count) => `钱与活动的 ${count} 处对应是分析推断的，报告没有写明。`,
    undated: "文件没有注明公布日期。"
  },
  rewritten: (text) => `${text}〔作者改写〕`,
  form: {
    title: "选择和改写",
    hint: "选中的句子和图出现在简报里；改写和补充的话另行标明，写在网址和项目文件里。",
    stamp: "阶段",
    said: "补充的话",
    conclusion: "结论",
    edit: "改写",
    rewrite: (sentence) => `改写：${sentence}`,
    restore: "恢复原句",
    unsupported: (numbers) => `数据里没有这些数：${numbers.join("、")}。`,
    reset: "全部恢复原样"
  },
  leave: {
    print: "打印或存为 PDF",
    formats: {html: "一个网页文件", docx: "Word", xlsx: "Excel"},
    opening: (opened, known) => `正在整理数字的来源：${opened}／${known}`,
    stop: "停止",
    stopped: "已停止，没有生成文件。",
    failed: "没有生成文件：取数或写文件时出错，请重试。",
    saved: (file) => `已保存：${file}`,
    found: (count) => `公开之前请看一遍：这份材料里有 ${count} 处可能是姓名、电话或证件号。`,
    nothingFound: "这份材料里没有找到姓名、电话或证件号。查找按规则进行，可能有遗漏，公开之前请再看一遍。",
    foundCaption: "可能涉及个人的内容",
    columns: {match: "内容", kind: "可能是", around: "上下文", place: "位置"},
    kinds: {identity: "证件号", mobile: "手机号", landline: "电话", name: "姓名"},
    goOn: "确认无误，标注公开并继续",
    cancel: "先不公开"
  },
  record: {
    none: "还没有保存过文件。保存的每一份都记在这里：时间、阶段、大小和校验值，日后可以拿文件来核对。",
    order: "最近的在前",
    columns: {published: "时间", file: "文件", stamp: "阶段", bytes: "字节", sha256: "SHA-256 校验值"},
    copy: "复制",
    copied: "已复制",
    notCopied: "浏览器不让复制",
    save: "下载记录（CSV）",
    carried: {before: "记录只存在这个浏览器里，也写在“", after: "”页下载的项目文件里。"},
    unstored: "浏览器没有让保存（空间不足或被禁止）：新的记录和写下的话，这一页关掉就没有了，请下载记录、留存网址。",
    written: "上次写的简报：",
    restore: "恢复",
    forget: "不要了"
  },
  compare: {
    title: "对比以前发布的文件",
    hint: "放一份以前保存的网页文件，逐个数字对照今天的数据；放两份，就相互比较，先放的当作旧的。文件只在本机读取。",
    choose: "选文件",
    tooMany: "一次放一份或两份。",
    faults: {
      not_a_publication: (file) => `“${file}”不是这里保存的网页文件。`,
      newer: (file) => `“${file}”是更新版本的预算笔记生成的，这一版读不了。`,
      damaged: (file) => `“${file}”不完整或被改动过，没有比较。`,
      unreadable: (file) => `“${file}”读不出来，请重新选。`
    },
    opening: (opened, all) => `正在逐个对照：${opened}／${all}`,
    stop: "停止",
    stopped: "已停止，没有比较完。",
    failed: "没有比较成：取数时出错，请重试。",
    today: (file) => `“${file}”与今天的数据`,
    two: (older, newer) => `“${older}”与“${newer}”`,
    allHold: (all) => `全部 ${all} 个数字都没有变。`,
    someHold: ({hold, all}) => `${all} 个数字中，${hold} 个没有变。`
  }
};
