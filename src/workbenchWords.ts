import type {RateMove, WorkbenchWords} from "./workbench/text.js";

const rateNames = {
  linked: "项目支出能对上成果的",
  funded: "知道经费科目的活动",
  target: "有目标值的成果"
};

const moved = ({rate, before, after}: RateMove) =>
  after === null ? `${rateNames[rate]}仍为 ${before}` : `${rateNames[rate]}由 ${before} 到 ${after}`;

const proposals = (links: string, targets: string) =>
  [links !== "0" && `${links} 条对应建议`, targets !== "0" && `${targets} 个目标建议`].filter(Boolean).join("、");

/** The Chinese words of the page 对应. */
export const workbenchWords: WorkbenchWords = {
  headline: ({year, moves, links, targets, proposed}) =>
    proposed
      ? `${year} 年采纳 ${proposals(links, targets)}以后：${moves.map(moved).join("，")}。`
      : `${year} 年${moves.map(({rate, before}) => `${rateNames[rate]}占 ${before}`).join("，")}。在下面提出建议，看比率会怎样变。`,
  nothing: ({unit, year}) => `${unit} ${year} 年没有报告活动，没有可以与支出对应的事`,
  nothingHere: "这一年没有报告活动，没有列明不等于没有做，只是没有可以对应的事。报告了活动的年度：",
  year: (year) => `${year} 年`,
  basis: {named: "写明", inferred: "推断", proposed: "建议（已入数据）", own: "建议"},
  rates: {
    caption: "只算文件写明的、加上分析推断的、再加上建议的",
    columns: {
      ...{rate: "比率", named: "只算写明", inferred: "含推断", proposed: "含建议"},
      ...{change: "建议带来的变化", worked: "含建议的算式"}
    },
    names: {
      linked: "项目支出能对上成果的，占项目支出",
      funded: "知道经费科目的活动，占全部活动",
      target: "有目标值的成果，占有数字的成果"
    },
    worked: ({top, bottom}) => `${top} ÷ ${bottom}`,
    points: (points) => `${points} 个百分点`,
    untied: "目标值只有文件写明的和建议的两种，没有推断。金额单位：万元。",
    note: "“数量以外的指标占比”不受对应和目标影响，不列在这里。数据里已有的建议也算在“含建议”里。含建议的比率只说明采纳以后会怎样，不能当作已经做到；把建议下载、放进数据以后，它的每一项才能点开。"
  },
  form: {
    label: "提出一条对应建议",
    line: "支出科目",
    activity: "活动",
    choose: "选择",
    reason: "理由（可不填，60 字以内）",
    propose: "提出建议",
    lineOption: ({name, amount, project}) =>
      `${name}${amount === "" ? "" : ` ${amount} 万元`}${project ? "" : "（非项目支出）"}`,
    activityOption: ({name, results}) => `${name}（成果 ${results} 项）`,
    tied: "，已对应",
    full: "建议太多，地址放不下了。请先下载成数据文件，或者去掉几条、缩短理由。",
    incomplete: "请先选好支出科目和活动。"
  },
  lines: {
    caption: "支出科目：金额（万元）和对应的活动。项目在前，没有对应的在先；非项目支出的对应只影响活动经费的比率",
    columns: {line: "支出科目", amount: "支出", tied: "对应的活动", choose: "选用"},
    pick: (name) => `选择：${name}`,
    untied: "没有对应的活动",
    beyondProjects: "没有对应的活动（非项目支出）",
    nothing: "没有可以选的支出科目和活动。"
  },
  activities: {
    caption: "活动：成果项数和经费科目，没有对应的在先",
    columns: {activity: "活动", results: "成果", tied: "经费科目", choose: "选用"},
    untied: "不知道钱从哪里来",
    reported: (count) => `${count} 项`
  },
  targets: {
    caption: "有数字的成果和它们的目标值",
    columns: {indicator: "成果", value: "数值", target: "目标值", reason: "理由"},
    label: (indicator) => `建议的目标值：${indicator}`,
    reason: (indicator) => `为什么建议这个目标值：${indicator}`,
    stated: (target) => `${target}（写明）`,
    suggested: (target) => `${target}（建议，已入数据）`,
    wrong: "目标值要写成数字，最多六位小数，不带单位和逗号。",
    none: "这一年没有带数字的成果，没有可以定目标的。"
  },
  chips: {
    link: ({line, activity}) => `建议：${line} ↔ ${activity}`,
    target: ({indicator, target}) => `建议：${indicator}，目标 ${target}`,
    because: (label, reason) => `${label}（${reason}）`
  },
  files: {
    none: "还没有提出建议。提出以后，这里给出数据文件。",
    button: (file) => `下载 ${file}`,
    steps: ({folder}) => [
      "把下面的文件都下载下来。",
      `新建文件夹 ${folder}，把对应和目标的文件放进去。`,
      "把文件表里的那一行加到数据文件夹同名文件的末尾，不要重复表头。",
      "重新构建，含建议的比率就和这一页一样。"
    ],
    note: "文件的种类是“分析标注”，每条对应的依据都写作“建议”，不会与单位公布的内容混在一起。理由照您写的原样放在中英文两栏，请补上另一种语言。"
  }
};
