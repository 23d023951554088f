import type {SearchWords} from "./search/text.js";

/** The Chinese words of the search. */
export const searchWords: SearchWords = {
  title: "搜索",
  label: "搜什么",
  close: "关闭",
  results: "搜索结果",
  kinds: {
    ...{page: "页面", section: "页面里的一节", unit: "单位", document: "文件", account: "科目", metric: "评价指标"},
    ...{activity: "活动", indicator: "成果", award: "荣誉", objective: "绩效目标", problem: "写明的问题"},
    ...{improvement: "改进措施", check: "核对项", finding: "核对发现"}
  },
  place: ({unit, year, others}) => `${unit} · ${year} 年${others > 0 ? `（另有 ${others} 个年度）` : ""}`,
  what: "可以搜页面和小节、科目（名称或编码）、评价指标、活动和成果、问题和改进措施、核对发现、单位和文件，中文不用分词，中英文都可以搜。",
  examples: "例如：",
  keys: "上下键选择，回车打开，Ctrl + 回车在新标签页打开。",
  shortcut: "在页面上按斜杠键（/）打开搜索",
  state: {
    loading: "正在打开索引…",
    found: ({count}) => `找到 ${count} 条`,
    first: ({count, shown}) => `找到 ${count} 条，列出前 ${shown} 条；再加一个词可以缩小范围`,
    part: ({count}) => `没有全部符合的；符合一部分的有 ${count} 条`,
    none: (query) => `没有找到“${query}”。`,
    tryInstead: "可以换一个说法、少写几个字，或者只写科目编码的前几位。",
    failed: "索引没有打开。请检查网络后再试一次。",
    retry: "再试一次",
    readingOwn: "正在读取您自己的文件…",
    ownFailed: "您自己的文件没有读成，下面只搜了网站自带的数据。"
  }
};
