import type {TemplateWords} from "./templates/text.js";

/** The Chinese words of the templates on the page 导入. */
export const templateWords: TemplateWords = {
  title: "从模板开始",
  about:
    "每张标准表都有模板：列的含义、怎么填写在表头下面，能选的有下拉清单。可以下载空白的，带一行示例；也可以用笔记里的一份文件填好，改了再放回来；刚放入的，重新打开这一页后就在列表里。第一列带 # 的行是说明和示例，不会当数据。放回来的表要带上 documents 表，里面写明是哪份文件。",
  caution: "Excel 打开 CSV 会去掉编码前面的 0 和小数末尾的 0；要在 Excel 里改，请用 XLSX。",
  content: "内容",
  blank: "空白，带一行示例",
  tables: "表",
  all: "全部的表",
  table: (name, grain) => `${name}：${grain}`,
  workbook: "下载 XLSX",
  csv: "下载 CSV",
  making: "正在生成……",
  made: ({file, tables, rows}) => `已生成 ${file}：${tables} 张表，填好的有 ${rows} 行。`,
  failed: "没有生成：数据库没有启动。请再试一次，或者刷新页面。",
  marks: {note: "说明", example: "示例，不会导入"},
  note: ({meaning, required, form}) => `${meaning}。${required ? "必填" : "可以不填"}，${form}。`,
  chosen: "从清单里选",
  named: (table) => `填 ${table} 表里的编号`,
  forms: {
    text: "文字",
    id: "小写字母和数字，中间可用 - 连接",
    integer: "整数",
    decimal: "数字，小数照原文：10.00 不要写成 10",
    boolean: "是或否",
    date: "日期，如 2024-03-31",
    period: "月份，如 2024-06",
    source: "如 二(三)1·2#3，即章节·句#第几个数"
  },
  truths: {true: "是", false: "否"},
  values: {
    level: {
      ...{province: "省级", city: "市级", county: "县区级", township: "乡镇街道级"},
      ...{national: "国家级", media: "媒体宣传推介"}
    },
    kind: {
      ...{self_evaluation: "绩效自评报告", budget: "预算公开", final_accounts: "决算公开"},
      ...{import: "导入", entered: "补录", analysis: "分析标注，不是公布的内容"},
      ...{threshold: "核对的界限", rank: "问题的排列次序"},
      ...{rate: "完成率，百分数照原文", growth: "增长率，百分数照原文"},
      ...{delta: "增减额，按文件的金额单位", share: "占比，百分数照原文"},
      ...{quantity: "数量：做了多少、发了多少、多少人参加", quality: "质量：达标、认证、名次、荣誉"},
      ...{timeliness: "时效：在规定时间完成", cost: "成本：单位成本，或没有超过限额"},
      ...{benefit: "效益：给生活或地方带来的变化", satisfaction: "满意度：服务对象怎么看"}
    },
    amount_unit: {1: "元", 1000: "千元", 10000: "万元", 1000000: "百万元", 100000000: "亿元"},
    side: {income: "收入", expenditure: "支出", balance: "结转结余"},
    scheme: {
      economic: "部门预算支出经济分类科目",
      functional: "支出功能分类科目",
      union: "工会会计制度科目"
    },
    uom: {fraction: "比率，1 即 100%", "currency-unit": "货币单位，人民币为元", count: "个", place: "位次，小的在前"},
    measure: {proposed: "预算草案", budget: "年初预算", adjusted: "调整预算", actual: "决算或执行数"},
    base: {
      ...{budget: "年初预算", adjusted: "调整预算", prior_year: "上年同一口径"},
      unstated: "预算，原文没有注明是哪一种"
    },
    printed_unit: {
      元: "元",
      千元: "千元",
      万元: "万元",
      百万元: "百万元",
      亿元: "亿元",
      "?": "原文没有印单位，按文件的单位"
    },
    state: {not_applicable: "不适用，写明原因"},
    parts: {complete: "下级列全，相加等于它", partial: "只列了一部分，其中项"},
    kind_basis: {named: "文件写明", inferred: "按规则归类"},
    basis: {named: "文件写明", inferred: "分析推断", proposed: "分析建议"},
    problem_basis: {named: "文件写明", inferred: "分析推断"},
    precision: {exact: "确数", about: "约", nearly: "近", at_least: "余"},
    relation: {
      ...{part: "是它的一部分", stage: "其中又进了一步的", money_for: "给这些人的钱"},
      unclear: "原文没有说清"
    },
    nature: {flow: "本年发生数", stock: "累计数，各年不相加"},
    money: {paid: "本单位支付", in_kind: "本单位给实物", third_party: "他人支付", involved: "只是涉及，没有支付"},
    direction: {higher: "越高越好", lower: "越低越好", closer: "越接近 100% 越好"}
  },
  lists: {sheet: "清单", title: "可以选的值，供各表下拉，不会导入", label: "名称或含义"}
};
