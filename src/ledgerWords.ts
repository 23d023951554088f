import type {LedgerWords} from "./ledger/text.js";

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

const last = (year: number) => `最近一次是 ${year} 年`;

/** The Chinese words of the page 台账. */
export const ledgerWords: LedgerWords = {
  headline({unit, year, entries, problems, findings, carried, states, overdue, shown}) {
    const parts = `报告所列问题 ${problems} 项，核对发现 ${findings} 项`;
    const from = carried === null ? "" : `（其中上年结转 ${carried} 项）`;
    const late =
      overdue &&
      (overdue.count === null ? `截至 ${overdue.day}没有逾期。` : `截至 ${overdue.day}逾期 ${overdue.count} 项。`);
    return (
      `${unit} ${year} 年整改台账共 ${entries} 项${from}：${parts}；${states.join("，")}。` +
      `${late ?? ""}${shown === null ? "" : `按筛选列出 ${shown} 项。`}`
    );
  },
  inState: (state, count) => `${state} ${count} 项`,
  none: ({unit, year}) => `${unit} ${year} 年没有需要整改的事项：没有报告列出问题，核对也没有发现`,
  noneFound: "没有符合筛选条件的事项。",
  form: {
    label: "筛选台账",
    names: {state: "整改状态", item: "事项", asof: "逾期算到哪一天"},
    every: {state: "全部状态", item: "全部事项"}
  },
  states: {not_started: "未开始", underway: "进行中", done: "已完成", declined: "不采纳", overdue: "已逾期"},
  kinds: {fail: "核对不符", problem: "报告所列问题", attention: "核对提请注意", incomplete: "核对缺数据"},
  fields: {
    measure: "整改措施",
    office: "责任科室（不写个人姓名）",
    due: "完成时限",
    state: "整改状态",
    note: "情况说明",
    evidence: "佐证材料"
  },
  keeping: {
    undo: "撤销上一次修改",
    here: "填写的内容只存在这个浏览器里，不会上传；换电脑或者交给别人，请下载。",
    kept: "已存在本浏览器",
    notKept: "这个浏览器不允许保存，或者存储空间已满：内容只留到关闭本页为止，请马上下载留存。",
    undone: "已撤销"
  },
  table: {
    caption: ({unit, year}) => `${unit} ${year} 年整改台账`,
    columns: {number: "序号", finding: "问题或发现", state: "整改状态和说明"},
    carried: (count) => `上年结转 ${count} 项`,
    added: (count) => `本年新增 ${count} 项`,
    field: (name, number) => `第 ${number} 项${name}`
  },
  entry: {
    check: ({title, ended}) => `“${title}”这一条：${ended.join("，")}`,
    cases: (count) => `逐项查看这 ${count} 项`,
    carriedFrom: (year) => `上年结转，${year} 年列入台账`,
    closedIn: (year) => `${year} 年已经销号，本年再次出现`,
    overdue: (day) => `已逾期（截至 ${day}）`,
    checkGone: ({agreed, year}) =>
      `本年未再发现：同一条核对有 ${agreed} 项相符。${last(year)}。是否销号由责任科室认定。`,
    checkUnproven: (year) => `本年没有可以核对的数据，不能说明已经解决。${last(year)}。`,
    problemGone: (year) => `本年报告没有再提。${last(year)}。是否销号由责任科室认定。`,
    problemUnproven: (year) => `本年没有报告，不能说明已经解决。${last(year)}。`,
    offer: "写入佐证",
    needsReason: "不采纳的，请写明理由。",
    needsEvidence: "已完成的，请写明佐证。"
  },
  measure: (improvements) =>
    improvements.length === 1
      ? improvements[0]!
      : improvements.map((each, i) => `${numerals[i] ?? "另"}、${each}`).join("；"),
  announced: {
    lead: "措施出处：",
    one: ({number, source, basis}) =>
      `${number}、${source}（${basis === "named" ? "报告写明" : "按文字推断"}是针对这个问题）`,
    none: "报告没有提出对应的措施。"
  },
  unanswered: {
    none: "本年报告没有提出未对应到问题的措施。",
    lead: (count) => `报告还提出 ${count} 项改进措施，没有写明针对哪个问题，也推断不出，没有填进台账：`,
    one: (statement, source) => `${statement}（${source}）`
  },
  sheet: {
    download: "下载台账",
    file: ({unit, year}) => `${unit}${year}年整改台账.csv`,
    choose: "读入改好的台账",
    columns: {
      unit_id: "单位编号，不要改",
      fiscal_year: "年度，不要改",
      entry_id: "事项编号，不要改",
      finding: "问题或发现，只供阅读，读入时不看这一列",
      carried_from: "结转自哪一年；本年新增的为空，读入时不看这一列",
      measure: "整改措施",
      office: "责任科室，不写个人姓名",
      due: "完成时限，如 2024-06-30；没有定的为空",
      state: "整改状态：not_started 未开始，underway 进行中，done 已完成，declined 不采纳",
      note: "情况说明，不采纳的写明理由",
      evidence: "佐证材料"
    },
    columnsLead: "文件各列的含义",
    fault: ({kind, value}) =>
      ({
        encoding: "文件的编码认不出来，请另存为 CSV UTF-8。",
        quotes: "引号没有成对，从这里起没有读。",
        header: "表头缺这一列。",
        cells: `这一行有 ${value} 格，和表头对不上。`,
        unit: `“${value}”不是正在看的单位。`,
        year: `“${value}”不是正在看的年度，请切换到那一年再读入。`,
        entry: `台账里没有“${value}”这一项。`,
        twice: `“${value}”前面已经有一行，这一行没有读。`,
        state: `“${value}”不是整改状态的代号。`,
        day: `“${value}”不是日期，请写成 2024-06-30 的样子。`
      })[kind],
    faultPlace: ({line, column}) => (column === "" ? `第 ${line} 行：` : `第 ${line} 行 ${column} 列：`),
    faults: (count) => `有 ${count} 处没能读入：`,
    changes: ({file, count, entries}) => `读入“${file}”将改动 ${entries} 项事项的 ${count} 处，还没有写入：`,
    noChange: (file) => `“${file}”里没有要改动的内容。`,
    changeColumns: {entry: "事项", column: "哪一列", before: "现在", after: "改为"},
    take: "写入台账",
    leave: "不写入",
    taken: (count) => `已写入 ${count} 处改动，可以撤销。`,
    left: "没有写入，台账没有变。"
  }
};
