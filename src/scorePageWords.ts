import type {InputUnit} from "./scoring/template.js";
import type {ScorePageWords} from "./scores/text.js";

const units: Readonly<Record<InputUnit, string>> = {
  amount: "万元",
  rate: "",
  persons: "人",
  count: "个",
  area: "平方米",
  points: "分",
  answer: ""
};

const inUnit = (number: string, unit: InputUnit) => (units[unit] === "" ? number : `${number} ${units[unit]}`);

/** The Chinese words of the page 评分. */
export const scorePageWords: ScorePageWords = {
  headline({year, total, missing, conflicting, known, all}) {
    if (!total)
      return `${year} 年：${all} 项指标里有 ${known} 项算得出数值${missing ? `，还缺 ${missing} 项数据` : ""}；这套指标没有分值，不计总分`;
    const whole = total.settled
      ? `${year} 年总分 ${total.least} 分（满分 ${total.possible} 分）`
      : `${year} 年总分在 ${total.least} 到 ${total.most} 之间（满分 ${total.possible} 分）`;
    const why = [
      missing && `还缺 ${missing} 项数据`,
      conflicting && `${conflicting} 项指标的数据和填写的不一致`
    ].filter(Boolean);
    return why.length > 0 ? `${whole}：${why.join("，")}` : whole;
  },
  summary({counts, grades, every}) {
    const rows = `各项指标：${counts.map(({status, count}) => `${status} ${count} 项`).join("、")}。`;
    if (grades === "") return rows;
    return `${rows}${every ? `等次还定不了，${grades}都有可能。` : `等次：${grades}。`}`;
  },
  year: (year) => `${year} 年`,
  span: ({least, most}) => `${least}–${most}`,
  answers: {yes: "是", no: "否"},
  inUnit,
  units,
  choose: {label: "评分表", own: (name) => `${name}（自己的）`},
  sheet: {
    caption: ({template, unit, year}) => `${unit} ${year} 年 · ${template}`,
    columns: {
      indicator: "指标",
      possible: "分值",
      points: "得分",
      status: "状态",
      working: "算式和数值",
      rule: "评分标准"
    },
    part: ({name, points, possible}) => `${name} · 得 ${points} 分，满分 ${possible} 分`,
    excluded: "不计分",
    noPoints: "—",
    missing: "缺",
    toEnter: "，去填写",
    notNeeded: "不用填",
    enter: (name) => `（${name}）`,
    entered: (value) => `${value}（填写）`,
    stated: (value) => `${value}（另一份资料）`,
    notApplicable: "不适用",
    data: (value) => `${value}（数据）`,
    unreadable: "填写的读不出来",
    noValue: "算不出",
    equals: "=",
    basis: {
      confirmed: "本条已和公开的评分表核对过",
      general: "本条按对评分表的一般了解写成，没有逐字核对"
    },
    source: (source) => `评分表出处：${source}。`,
    whenNot: (condition) => `不适用时：${condition}`,
    why: (reason) => `；不适用的原因：${reason}`,
    evidence: ({source, evidence}) => `来源：${source}${evidence === "" ? "；没有写依据" : `；依据：${evidence}`}`,
    readings: "同一名称的其他算法",
    own: "本表的算法：",
    readingPoints: (points) => `照这个算法得 ${points} 分，不计入总分`,
    results: "有目标值的结果，项数：",
    result: {name: "结果", value: "实际", target: "目标", reached: "达到目标的", share: "得到本项分值的"},
    item: ({name, points}) => `${name}（${points} 分）：`,
    band: ({name, range}) => `${name} ${range} 分`,
    inBand: (name) => `属于“${name}”`,
    plan: {
      adjusted: "预算数是调整后的预算",
      budget: "预算数是年初预算",
      unstated: "报告没有写明预算数是年初的还是调整后的"
    },
    sourceOf: "本条出处："
  },
  enter: {
    none: "没有缺的数据。",
    missing: (count) => `还缺 ${count} 项`,
    entered: (count) => `已经填写或另行补充的 ${count} 项`,
    neededBy: (names) => `用于${names}`,
    atStake: (points) => `最多影响 ${points} 分`,
    value: "数值",
    unit: "单位",
    fraction: "小数（如 0.95）",
    percent: "%",
    between: (range) => `在 ${range} 之间`,
    notApplicable: "不适用",
    reason: "不适用的原因",
    evidence: "依据（佐证材料）",
    source: "来源（必填）",
    sourceHint: "从哪份文件、哪张表取得，例如“2023 年部门决算 表 3”",
    submit: "填入",
    remove: "撤掉",
    other: "补填别的数据（数据里已有的也可以，用来比对）",
    pick: "选择…",
    said: ({name, value}) => `${name}：${value}`,
    fault: (fault) =>
      ({
        value: "请填一个数，最多 12 位整数、6 位小数。",
        answer: "请选“是”或“否”。",
        negative: "这个数不能小于零。",
        beyond: "分数不在评分标准的范围里。",
        reason: "请写明为什么不适用。",
        source: "请写明来源：没有来源的数不能采用。"
      })[fault]
  },
  keeping: {
    here: "填写的内容只保存在这个浏览器里，作为一份“补录”资料，别的页面和项目文件也认得它。",
    kept: "已填入，并存进本机的项目。",
    notKept: "已填入，但这个浏览器没有让保存，关掉网页就没有了；请下载备份。",
    unread: "以前填写的内容没有读出来，本页先按没有填写计算；刷新网页可以再试。",
    undone: "已撤销上一次改动。",
    undo: "撤销上一次填写",
    refused: (problem) => `已用在本页，但没有存进项目：${problem}`,
    title: ({unit, year}) => `${unit} ${year} 年评分表补录`
  },
  file: {
    download: "下载填写的内容（inputs.csv）",
    name: ({unit, year}) => `${unit}${year}年评分表补录 inputs.csv`,
    choose: "读入 inputs.csv",
    taken: ({file, count}) => `“${file}”里填入了 ${count} 项，可以撤销。`,
    notInputs: (file) => `“${file}”不是填写内容的文件：要有和下载的文件一样的列。`,
    unreadable: (file) => `“${file}”没有读出来：文件打不开，或者不是 UTF-8、UTF-16 或 GB18030 编码的文本。`,
    faults: ({count, names}) => `有 ${count} 项没有采用（单位年度不在这里、没有来源，或者数值读不出来）：${names}。`,
    note: "文件的列和数据目录里的 inputs.csv 一样，可以用电子表格软件填好再读回来。"
  },
  hangsOn: {
    title: ({name, points}) => `缺的数据里最影响总分的是${name}：${points} 分`,
    subtitle: "填上一项缺的数据，总分的范围最多缩小多少分",
    none: "没有缺的数据会影响总分。",
    noPoints: "这套指标没有分值，没有总分可以影响。",
    points: (points) => `${points} 分`,
    rest: (count) => `还有 ${count} 项影响较小，见表格。`,
    alone: "填上它就能定分",
    caption: "缺的数据和总分",
    columns: {
      input: "缺的数据",
      points: "影响的分数",
      worst: "最差时总分",
      best: "最好时总分",
      grade: "可能的等次",
      rows: "用于的指标"
    },
    gradeMoved: ({worst, best}) => `最差：${worst}；最好：${best}`,
    gradeKept: "不变",
    grades: "什么会改变等次",
    toHigher: ({grade, needed}) => `按现在可能的最好结果，再多 ${needed} 分才到“${grade}”。`,
    wouldRaise: (names) => `其中任何一项把已经失去的分拿回来就够：${names}。`,
    toLower: ({grade, spare}) => `按现在可能的最差结果，再失去超过 ${spare} 分就落到“${grade}”。`,
    wouldLower: (names) => `其中任何一项已得的分不作数就会落下去：${names}。`,
    ungraded: "这张评分表不分等次。",
    everyGrade: "现在每个等次都还有可能：先把缺的数据补上。"
  },
  compared: {
    overYears: {
      title: ({from, to}) => `${from}–${to} 年同一张评分表的总分`,
      single: "只有一年的数据，没有可以比较的年度。",
      column: "年度"
    },
    overUnits: {
      title: ({year, count}) => `${year} 年 ${count} 个单位同一张评分表的总分`,
      single: "这一年没有同类的其他单位；合成数据只和合成数据比。",
      column: "单位"
    },
    subtitle: "实心到至少能得的分，虚线到至多能得的分，外框是满分",
    noPoints: "这套指标没有分值，不比较总分。",
    of: ({points, possible}) => `${points} 分，满分 ${possible}`,
    missing: (count) => `还缺 ${count} 项数据`,
    columns: {total: "总分", possible: "满分", grades: "可能的等次", missing: "缺的数据"}
  },
  warnings: {
    none: "没有发现走过场的迹象。这只说明这几条没有触发，不说明评分可信。",
    lead: "下面几条是评分可能走过场的迹象，要再看一遍；它们不扣分。"
  },
  own: {
    drop: {label: "自己的评分表", hint: "把评分表文件（.json）拖到这里", choose: "选择评分表"},
    taken: ({name, kept}) =>
      `已读入“${name}”，正在用它评分。${kept ? "它只存在这个浏览器里。" : "这个浏览器没有让保存，关掉网页就没有了。"}`,
    wrong: ({file, count}) => `“${file}”没有采用，有 ${count} 处问题：`,
    more: (count) => `还有 ${count} 处`,
    unreadable: (file) => `“${file}”太大，不像是评分表。`,
    list: "现有的评分表",
    remove: (name) => `去掉“${name}”`,
    removed: (name) => `已去掉“${name}”。`,
    download: (name) => `下载：${name}`,
    shelf: "下载",
    note: "下载一张现成的，改好指标、分值、算式和评分规则，再放进来。每一级的分值要加得起来，算式只能用已有的或自己定义的数据名称。"
  },
  csv: {
    button: "下载评分表（CSV）",
    name: ({unit, year, template}) => `${unit}${year}年 ${template}.csv`,
    columns: {
      section: "一级指标",
      group: "二级指标",
      indicator: "三级指标",
      possible: "分值",
      points: "得分",
      status: "状态",
      working: "计算",
      value: "数值",
      missing: "缺的数据",
      reason: "说明",
      rule: "评分标准",
      basis: "标准的依据",
      readings: "其他算法"
    },
    blank: "（缺）",
    total: "总分"
  },
  signs: {computed: "●", entered: "◆", notApplicable: "／", missing: "○", conflicting: "≠"}
};
