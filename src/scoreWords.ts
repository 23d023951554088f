import type {ScoreWords} from "./scoring/text.js";

const kinds = {
  object: "一组有名称的值（{ }）",
  list: "一列值（[ ]）",
  text: "文字",
  number: "数",
  answer: "真假值（true 或 false）",
  id: "用连字符连起来的小写字母和数字",
  name: "以字母开头、用下划线连起来的小写字母和数字",
  range: "区间，例如 [0.8, 0.9)"
};
const faults = {
  empty: "是空的",
  character: "有不认识的字符",
  operand: "少一个名称或数",
  operator: "少一个运算符",
  bracket: "括号不成对",
  deep: "括号套得太深"
};
const lacking = {rule: "评分规则", formula: "算式", points: "分值"};
const orders = {
  notBestFirst: "要从高到低排列",
  notFromNil: "最后一档要从 0 开始",
  abovePoints: "最高一档的起点高于总分"
};

/** The Chinese words of score sheets. */
export const scoreWords: ScoreWords = {
  statuses: {
    computed: "由数据算出",
    entered: "由人填写",
    notApplicable: "不适用",
    missing: "缺数据",
    conflicting: "数据和填写的不一致"
  },
  reasons: {
    missing: ({names}) => `缺${names}。`,
    noBase: () => "除数是零，或者可能是零，没有比率。",
    rounding: ({low, high}) => `原文四舍五入，只知道在 ${low} 到 ${high} 之间，分数跨了界限。`,
    conflict: ({names}) => `${names}：填写的和数据里的不一致，两个都列出，没有取舍。`,
    unreadable: ({names}) => `${names}：填写的不是数，或者金额没有写单位。`,
    outside: ({value}) => `评分规则没有说 ${value} 怎么给分。`,
    mustApply: ({names}) => `${names}：填写的是不适用，可是表里没有这种情形。`,
    silent: () => "这一项不适用，表里没有说怎么给分。"
  },
  warnings: {
    fullMarks: ({indicators, points}) => `${indicators} 项全部满分，共 ${points} 分。`,
    beyondTargets: ({names, count, targeted}) =>
      `有目标值的 ${targeted} 项结果里，${count} 项超过目标值的 130%：${names}。目标值可能定得太低。`,
    adjustedBudget: ({original, adjusted, change, names}) =>
      `${names}按调整后的预算 ${adjusted} 计，比年初预算 ${original} 变动了 ${change}。`,
    unstatedBudget: ({names}) => `${names}用的预算，报告没有说明是年初的还是调整后的。`,
    withoutEvidence: ({names}) => `${names}用了填写的数，没有写依据。`,
    noProblems: () => "报告没有写任何问题。"
  },
  at: ({path, problem}) => `${path === "" ? "文件" : path}：${problem}。`,
  problems: {
    tooLong: ({most}) => `太长，最多 ${most} 个字符`,
    tooDeep: ({most}) => `套得太深，最多 ${most} 层`,
    tooMany: ({most}) => `太多，最多 ${most} 个`,
    notJson: ({message}) => `不是 JSON 文件（${message}）`,
    notA: ({wanted, found}) => `“${found}”不是${kinds[wanted]}`,
    lacks: ({key}) => `缺“${key}”`,
    unknownKey: ({key}) => `没有“${key}”这一项`,
    notAmong: ({found, values}) => `“${found}”不是 ${values.join("、")} 之一`,
    empty: () => "是空的",
    twice: ({id}) => `“${id}”用了不止一次`,
    negative: ({found}) => `${found} 小于 0`,
    notAboveNil: ({found}) => `${found} 不大于 0`,
    weights: ({stated, sum}) => `写的是 ${stated} 分，各部分加起来是 ${sum} 分`,
    partlyPointed: () => "有的部分有分值，有的没有；要么都有，要么都没有",
    formula: ({fault, at, text}) => `算式第 ${at + 1} 个字符处${faults[fault]}${text === "" ? "" : `（“${text}”）`}`,
    unknownName: ({name}) => `“${name}”不是共用的输入，也不是这个模板自己定义的`,
    redefined: ({id}) => `“${id}”是共用的输入，不能另外定义`,
    bands: ({seam, first}) => `第 ${first} 档和上面一档${seam === "overlaps" ? "重叠" : "之间有空档"}`,
    grades: ({order}) => orders[order],
    beyondPoints: ({found, points}) => `${found} 超出了 ${points} 分`,
    unscored: ({lacks}) => `缺${lacking[lacks]}，没有它不能评分`
  }
};
