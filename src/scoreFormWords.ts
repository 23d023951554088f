import type {ScoreFormWords} from "./scores/forms/text.js";

/** The Chinese words of the official forms. */
export const scoreFormWords: ScoreFormWords = {
  tools: {
    about: "按当前单位、年度和评分表填好。数据里没有的留空，不写零；人工填报的数有标记，表末列出每个数的出处。",
    forms: {base: "基础数据表", score: "评分表"},
    formats: {docx: "Word", xlsx: "Excel"},
    button: ({form, format}) => `${form}存为 ${format}`,
    asking: "正在取数……",
    tracing: ({done, all}) => `正在查出处：${done} / ${all}`,
    writing: "正在写文件……",
    saved: (file) => `已保存“${file}”。`,
    failed: "没有生成。请重试。"
  },
  title: ({unit, year, form}) => `${unit}${year}年度${form}`,
  titles: {
    base: "部门整体支出绩效评价基础数据表",
    evaluation: "部门整体支出绩效自评表",
    sheet: "部门整体支出绩效评价评分表"
  },
  sheets: {base: "基础数据表", evaluation: "自评表", sheet: "评分表", sources: "数字出处"},
  about: {
    unit: (name) => `填报单位：${name}`,
    year: (year) => `（${year}年度）`,
    template: (name) => `评分表：${name}`,
    amounts: "金额单位：万元"
  },
  marks: {
    synthetic: "合成数据，不是任何单位的真实数据",
    entered: "人工填报",
    notApplicable: "不适用",
    blank: "＿＿",
    none: "—",
    conflict: ({data, other, published}) => `数据 ${data}；${published ? "另一份资料" : "人工填报"} ${other}（不一致）`
  },
  legend: {
    blank: "“＿＿”（底色加深）：数据里没有，待填；不等于零。",
    none: "“—”：本表不填。",
    entered: "“人工填报”：由人填写，不出自公布的数据。",
    nil: "“0.00”：数据写明为零。",
    running: "公用经费取基本支出中的商品和服务支出。水费、电费、差旅费三项都有数才合计。",
    meetings: "会议费、培训费取公布的全口径数，可能含项目支出。",
    points: "分数取到两位小数；范围是缺的各项取最低和最高时的总分。"
  },
  signatures: ["填表人：", "联系电话：", "填报日期：", "单位负责人签字："],
  base: {
    staff: "财政供养人员情况（人）",
    staffColumns: {approved: "编制数", actual: "实际在职人数", rate: "控制率"},
    money: "经费控制情况（万元）",
    columns: {
      prior: (year) => `${year}年决算数`,
      budget: (year) => `${year}年预算数`,
      actual: (year) => `${year}年决算数`
    },
    rows: {
      ...{expenditure: "支出总额", basic: "基本支出", running: "其中：公用经费"},
      ...{threePublic: "“三公”经费", vehicles: "1．公务用车购置和维护经费", vehiclePurchase: "其中：公车购置"},
      ...{vehicleOperation: "公车运行维护", overseas: "2．出国经费", reception: "3．公务接待"},
      ...{project: "项目支出", projectBusiness: "1．业务工作经费", projectOperation: "2．运行维护经费"},
      projectSpecial: "3．省级专项资金（一个专项一行）",
      projects: "数据里的项目（没有分到以上三类）：",
      ...{runningAgain: "公用经费", office: "其中：办公经费", utilities: "水费、电费、差旅费"},
      ...{water: "水费", electricity: "电费", travel: "差旅费"},
      ...{gatherings: "会议费、培训费", meetings: "会议费", training: "培训费"},
      ...{procurement: "政府采购金额", adjustment: "部门基本支出预算调整"}
    },
    buildings: "楼堂馆所控制情况",
    controls: {
      area: {approved: "批复规模（㎡）", actual: "实际规模（㎡）", rate: "规模控制率"},
      cost: {approved: "预算投资（万元）", actual: "实际投资（万元）", rate: "投资概算控制率"}
    },
    thrift: "厉行节约保障措施"
  },
  application: {
    title: "年度预算申请（万元）",
    columns: {original: "年初预算数", planned: "全年预算数", spent: "全年执行数"},
    ...{points: "分值", rate: "执行率", score: "得分"},
    rows: {
      ...{total: "年度资金总额", general: "其中：一般公共预算", government: "政府性基金拨款"},
      ...{special: "纳入专户管理的非税收入拨款", other: "其他资金", basic: "其中：基本支出", project: "项目支出"}
    },
    ...{byFund: "按收入性质分", byNature: "按支出性质分"}
  },
  goals: {title: "年度总体目标", expected: "预期目标", reached: "实际完成情况"},
  columns: {
    ...{section: "一级指标", group: "二级指标", indicator: "三级指标", target: "年度指标值", value: "实际完成值"},
    ...{points: "分值", score: "得分", cause: "偏差原因分析及改进措施"},
    ...{rule: "评分标准", working: "计算", remark: "说明"}
  },
  kinds: {
    ...{quantity: "数量指标", quality: "质量指标", timeliness: "时效指标", cost: "成本指标"},
    ...{benefit: "效益指标", satisfaction: "满意度指标"}
  },
  subtotal: "小计",
  total: "总分",
  range: (span) => `范围 ${span}`,
  openTotal: ({span, missing}) => `范围 ${span}（缺 ${missing} 项）`,
  noPoints: "框架没有分值，不计总分",
  noTarget: "没有指标值，不计分",
  reached: ({count, share}) => `${count} 项有指标值，平均得分比例 ${share}`,
  judged: ({points, band}) => (band === "" ? `评 ${points} 分` : `评 ${points} 分（${band}）`),
  sources: {
    title: "数字出处",
    columns: {name: "数字", number: "数", place: "出处"},
    enteredBy: ({source, evidence}) =>
      evidence === "" ? `人工填报：${source}；没有写依据` : `人工填报：${source}；依据：${evidence}`,
    derived: "由所载数字推算",
    unstated: "预算口径未注明",
    adjusted: "调整预算",
    original: "没有调整预算，取年初预算",
    documents: "文件",
    untraced: "由评分表算出"
  },
  page: {before: "第 ", between: " 页，共 ", after: " 页"}
};
