import type {SpendingWords} from "./spending/text.js";

/** The Chinese words of the page 收支. */
export const spendingWords: SpendingWords = {
  amountUnits: {yuan: "元", wan: "万元", yi: "亿元"},
  measures: {actual: "决算", adjusted: "调整预算", budget: "年初预算", unstated: "预算（口径未注明）"},
  sides: {expenditure: "支出", income: "收入"},
  valueUnit: (per, unit) => ({nominal: unit, head: `${unit}/人`, share: "占比"})[per],
  headline: ({units, what, year, measure, value, change, largest, notItemised}) => {
    if (value === "") return `${units} ${year} 年的${what}（${measure}）没有列明。`;
    const moved =
      change &&
      {
        up: `，比 ${change.against} 年增长 ${change.growth}`,
        down: `，比 ${change.against} 年下降 ${change.growth}`,
        flat: `，与 ${change.against} 年持平`,
        noBase: `（${change.against} 年没有基数，不计算增幅）`,
        unknown: ""
      }[change.direction];
    const most = largest ? `；最多的是${largest.name}，占 ${largest.share}` : "";
    const rest = notItemised ? `；有 ${notItemised} 没有列明去向` : "";
    return `${units} ${year} 年${what}（${measure}）${value}${moved ?? ""}${most}${rest}。`;
  },
  withBelow: (name, others) => `${name}（含下级 ${others} 个单位）`,
  years: (from, to) => (from === to ? `${from} 年` : `${from}–${to} 年`),
  definitions: ({units, fund, measure, lines, years, unit}) =>
    `${units} · ${years} · ${fund} · ${measure} · ${lines} · 单位：${unit}`,
  form: {
    label: "筛选",
    title: (active) => (active > 0 ? `筛选（已设 ${active} 项）` : "筛选"),
    names: {
      ...{with: "并列", below: "含下级单位", years: "年份", from: "起始年度", to: "截止年度", year: "查看年度"},
      ...{against: "对比年度", side: "收支", lines: "科目", fund: "资金", measure: "口径", amountUnit: "金额单位"},
      per: "折算"
    },
    named: (name, value) => `${name} ${value}`,
    per: {nominal: "不折算", head: "在职人均", share: "占总额比例"},
    units: "单位",
    unitsLegend: "与本页单位并列比较",
    below: "每个单位都含下级单位",
    pageUnit: "本页单位，在页首更换",
    noFigures: "没有数字",
    mixed: "合成数据不能与真实单位放在一起",
    chosenUnits: (first, number) => (number > 1 ? `${first}等 ${number} 个单位` : first),
    chosenLines: (first, number) => (number > 1 ? `${first}等 ${number} 个科目` : first),
    everything: (side) => `全部${side}`,
    scheme: (id) => ({economic: "编码为部门预算支出经济分类", union: "编码为工会会计科目"})[id] ?? "",
    noData: "无数据",
    tree: {
      search: "查找科目（名称或编码）",
      parts: (name) => `${name}的明细`,
      found: (lines) => (lines > 0 ? `找到 ${lines} 项` : "没有找到")
    },
    without: (name, beside) => `${name}（没有${beside}）`
  },
  chips: {
    title: "现在查看的范围",
    remove: (filter) => `去掉：${filter}`,
    clear: "全部清除",
    copy: {label: "复制链接", copied: "链接已复制", failed: "浏览器不允许复制，请从地址栏复制"},
    usual: ({fund, measure, side, years, unit}) =>
      `没有设筛选：${years}全部${side}，${fund}，${measure}，单位：${unit}。`
  },
  columns: {unit: "单位", year: "年度", line: "项目", basis: "依据"},
  nothing: ({units, what, years}) => `${units}${years}的${what}在这个口径下没有数字。可以去掉一项筛选再看。`
};
