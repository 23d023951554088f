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
  columns: {unit: "单位", year: "年度", line: "项目", basis: "依据"},
  nothing: ({units, what, years}) => `${units}${years}的${what}在这个口径下没有数字。可以去掉一项筛选再看。`
};
