import type {ReviewWords} from "./review/text.js";

/** The Chinese words of the page 核对. */
export const reviewWords: ReviewWords = {
  headline: ({year, cases, ended}) => `${year} 年共核对 ${cases} 项：${ended}。`,
  ended: (count, status) => `${status} ${count} 项`,
  none: "没有符合条件的核对结果。",
  filter: {
    status: "结论",
    check: "核对规则",
    everyCheck: "全部规则",
    shown: ({shown, all}) => `现在列出 ${shown} 项核对，全部 ${all} 项。`
  },
  group: (status, count) => `${status}（${count} 项）`,
  sides: {difference: "差额", tolerance: "原文小数位数允许的差额"},
  open: "链接",
  states: {open: "待说明", explained: "已解释", corrected: "已更正", accepted: "接受"},
  disposition: {
    state: "处理意见",
    words: "说明",
    kept: "已存在本浏览器",
    notKept: "这个浏览器不允许保存，请导出核对意见表留存"
  },
  querySheet: {
    button: "导出核对意见表（CSV）",
    file: ({unit, year}) => `${unit}${year}年核对意见表.csv`,
    columns: ["编号", "单位", "年度", "结论", "核对规则", "核对结果", "数据行", "处理意见", "说明", "单位答复"]
  },
  findings: {
    title: (count) => `先看这 ${count} 项`,
    none: "没有不符，也没有需要提请注意的事项。",
    all: "查看全部核对结果",
    incomplete: (count, missing) => `有 ${count} 项核对做不了，因为缺少：${missing}。`
  },
  touching: "用到这个数字的核对",
  untouched: "没有核对用到这个数字。"
};
