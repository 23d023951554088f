import {askColumnWords} from "./askColumnWords.js";
import type {AskWords} from "./ask/text.js";

/** The Chinese words of the page 提问. */
export const askWords: AskWords = {
  nameColumn: "name",
  editor: {
    label: "查询语句（SQL）",
    keys: "Ctrl + Enter 运行，Esc 停止；输入时会提示表名和列名，按 Tab 采用，没有提示时 Tab 移到下一处。一次运行一条语句，只读。",
    run: "运行",
    stop: "停止",
    copyLink: "复制链接",
    linkCopied: "链接已复制，打开后会重新运行这条查询",
    notCopied: "这个浏览器不允许写入剪贴板"
  },
  state: {
    asking: "正在查询…",
    running: (seconds) => `已运行 ${seconds} 秒`,
    answered: ({rows, more, seconds}) =>
      `${more ? `取了前 ${rows} 行，后面还有` : `共 ${rows} 行`}${seconds === null ? "" : `，用时 ${seconds} 秒`}。`,
    stoppedByReader: "已停止，没有结果。数据没有变动。",
    stoppedByTime: (seconds) =>
      `运行满 ${seconds} 秒还没有算完，已自动停止。数据没有变动；请加上筛选条件，或检查表与表是否按编号连接。`,
    failedToStart: {
      unsupported: "这个浏览器没有 WebAssembly，计算引擎运行不了。请换用 109 以上版本的 Chrome 或 Edge。",
      forbidden: "浏览器或管理员禁止了 WebAssembly，计算引擎运行不了。放行以后再点“运行”。",
      memory: "这台电脑的内存不够。请关掉一些网页和程序，或者把查询改小，再点“运行”。",
      ended: "计算引擎中途停了，查询和资料都没有丢。再点“运行”，会重新启动它。",
      unreachable: "计算引擎或数据没有加载成功。请检查网络后再点“运行”。",
      storage: "浏览器没有让读您自己放进来的资料。允许本网站保存数据后，再点“运行”。",
      other: "计算引擎出了问题。请再点“运行”；还是这样的话，请重新打开这一页。"
    }
  },
  answer: {
    title: "结果",
    none: "没有符合条件的行。",
    cut: (rows) => `结果太长，只取了前 ${rows} 行，后面的没有取。排序、作图和下载都只包含这些行。`,
    shown: (rows, all) => `显示了 ${rows} 行，共 ${all} 行。`,
    showMore: (rows) => `再显示 ${rows} 行`,
    caption: "查询结果",
    sort: (column) => `按“${column}”排序`,
    view: "显示方式",
    table: "表格",
    chart: "图",
    download: "下载（CSV）",
    file: "查询结果.csv",
    copy: "复制表格",
    copied: "已复制，可以粘贴到表格软件"
  },
  chart: {
    measure: "画哪一列",
    title: ({measure, label}) => `${measure}，按${label}`,
    shown: (rows, all) => `画了前 ${rows} 行，共 ${all} 行；数值按查询给出的单位`,
    all: "数值按查询给出的单位",
    source: "来源：上面的查询",
    why: {
      empty: "没有行，画不了图。",
      noNumbers: "画不了图：结果里没有可以画的数值列。",
      noLabels: "画不了图：结果里没有文字列或年度列可以作名称。"
    }
  },
  fault: {
    place: ({line, column}) => `第 ${line} 行第 ${column} 个字：`,
    engine: "计算引擎的原话",
    goTo: "到出错的地方",
    candidates: (names) => `是不是要写：${names}？`,
    fullWidth: (mark) => `这里有全角符号“${mark}”，SQL 要用半角符号。`,
    kinds: {
      empty: () => "还没有写查询。",
      several: () => "一次只能运行一条语句，从这里起是第二条。",
      writes: (name) => (name ? `“${name}”会改动数据，这里只能查询。` : "这条语句会改动数据，这里只能查询。"),
      outside: () => "这里只能查已载入的表，不能读文件或网址。",
      syntax: (name) => (name ? `看不懂“${name}”，请检查它和它前面的写法。` : "语句没有写完整，请检查末尾。"),
      column: (name) => (name ? `没有叫“${name}”的列。` : "这里的列名找不到。"),
      table: (name) => (name ? `没有叫“${name}”的表。` : "这里的表名找不到。"),
      function: (name) => (name ? `没有叫“${name}”的函数。` : "这里的函数找不到。"),
      conversion: () => "有的值转换不成要求的类型。",
      memory: () => "这条查询要的内存太多，请少取一些行或列，或者先汇总。",
      other: () => "这条查询运行不了，原因见下面引擎的原话。"
    }
  },
  schema: {
    title: "可以查询的表和列",
    use: "点名称就写进查询里。金额在数据表里按原文的单位，在模型里一律是元。",
    search: "查找表、列或含义",
    none: "没有找到。",
    tables: "数据表（公布的数字）",
    models: "模型（整理好的数字）",
    insert: (name) => `把 ${name} 写进查询`,
    relations: {
      units: "一行是一个预算单位",
      documents: "一行是一份公开的文件",
      accounts: "一行是一个科目",
      funds: "一行是一种资金来源",
      check_rules: "一行是核对所依据的一个数",
      claims: "一行是文件写明的一项比较",
      budget: "一行是一笔金额",
      reasons: "一行是增减的一条原因",
      staffing: "一行是一个人数",
      objectives: "一行是一条绩效目标",
      themes: "一行是文件里的一个标题",
      activities: "一行是一项活动或服务",
      outcomes: "一行是一个结果",
      links: "一行是一笔钱与一项活动的联系",
      proposed_targets: "一行是分析为一个结果建议的目标值",
      awards: "一行是一项荣誉",
      problems: "一行是文件写明的一个问题",
      improvements: "一行是一条改进措施",
      inputs: "一行是填表需要、别处没有的一个数",
      directions: "一行是一个增减用词和它的正负号",
      printed_amounts: "一行是预算表的一行，已折算成元，带区间",
      signed_claims: "一行是一项比较，已按用词定正负",
      document_figures: "一行是一份文件写明的一个数，按单位、年度或月份、科目、资金、口径",
      reported_figures: "一行是一个所载的数，有几份文件时取最晚公开的",
      claim_figures: "一行是由一个数和一项比较推算出的数",
      summed_lines: "一行是导入表里一个没有列出金额的科目下面的一行：各行相加得到它",
      known_figures: "一行是一个年度数：有所载取所载，没有则取推算",
      balance_years: "一行是一个单位、年度、资金的年初、收入、支出、年末",
      account_years: "一行是一个年度数，按单位、年度、科目、资金、口径",
      lineage: "一行是某个数的算式中的一项",
      account_totals: "一行是一个年度数，各项资金合计，按单位、年度、科目、口径",
      fund_totals: "一行是一个年度数，按资金来源，全部资金为合计",
      fund_plans: "一行是一个预算数，按资金来源：先取调整预算，再取年初预算",
      planned_totals: "一行是一个预算数，各项资金合计：先取调整预算，再取年初预算",
      stated_rates: "一行是文件写明的一个完成率或增长率",
      account_paths: "一行是一个科目和它在科目树里的位置",
      chart_changes: "一行是科目表修订时接替另一科目代码的一个科目",
      fund_lines: "一行是科目树的一行，含没有列明的部分，按资金来源",
      account_tree: "一行是科目树的一行，含没有列明的部分",
      outcome_results: "一行是一个结果，带它的活动、单位和年度",
      activity_links: "一行是一个支出科目与一项活动的挂钩，几处都写到的取依据最强的",
      proposed_links: "一行是只有建议才连起来的一个支出科目与一项活动",
      activity_indicators: "一行是一项活动，带它的指标个数和经费是否挂钩",
      activity_kinds: "一行是一项活动的一种指标，带指标个数",
      aligned_lines: "一行是一个单位一年的一个支出科目，带与它挂钩的活动和成果个数",
      staff_years: "一行是一个单位一年的一个人数，取最晚公开的",
      unit_years: "一行是一个单位有数字的一个年度"
    },
    meaning: ({relation, column}) => askColumnWords[`${relation}.${column}`] ?? askColumnWords[column]
  },
  examples: {
    title: "例子",
    use: "点一下就运行，再照着改。示例单位的数据是合成的，不要和真实单位的数字放在一起算。",
    questions: {
      cost_per_person: {
        title: "帮扶和慰问，平均每人（每户）花了多少钱？",
        comments: ["帮扶、慰问的金额除以受益的人数或户数", "只算本单位支付或给实物的，他人支付的不算"],
        columns: {
          unit: "单位",
          year: "年度",
          activity: "活动",
          people: "数量",
          uom: "计量单位",
          yuan: "金额（元）",
          each: "平均（元）"
        }
      },
      never_spent: {
        title: "哪些支出年年有预算，却一年也没有花完？",
        comments: ["有三年以上预算，而且每一年的决算都低于预算的支出科目"],
        columns: {
          unit: "单位",
          line: "科目",
          years: "年数",
          planned: "预算合计（万元）",
          spent: "决算合计（万元）",
          unspent: "累计未用（万元）"
        }
      },
      restated: {
        title: "哪些数字后来的文件改了口，改了多少？",
        comments: ["同一单位、年度、科目、资金和口径，先后两份文件写的金额不一样"],
        columns: {
          unit: "单位",
          year: "年度",
          line: "科目",
          fund: "资金来源",
          earlier: "先公开的文件",
          before: "原来（万元）",
          later: "后公开的文件",
          after: "后来（万元）",
          change: "相差（万元）"
        }
      },
      underspent_results: {
        title: "哪些事钱没花完，目标却达到了？",
        comments: ["文件写明钱和事有联系、支出不到预算的 90%，而结果达到目标的"],
        columns: {
          unit: "单位",
          year: "年度",
          line: "科目",
          planned: "预算（万元）",
          spent: "决算（万元）",
          executed: "完成预算（%）",
          result: "结果",
          target: "目标值",
          reached: "完成值"
        }
      },
      december: {
        title: "年底突击花钱了吗：12 月的支出占全年多少？",
        comments: ["到 12 月底的累计数减去到 11 月底的累计数，就是 12 月当月", "月平均是 8.33%，高出很多的要看一看"],
        columns: {
          unit: "单位",
          line: "科目",
          spent: "全年支出（万元）",
          december: "12 月支出（万元）",
          share: "12 月占全年（%）"
        }
      },
      handed_out: {
        title: "示例单位每年写明付出去的钱有多少？",
        comments: ["结果里由本单位支付的金额，按年度合计；累计数和其中项不算"],
        columns: {year: "年度", results: "结果个数", paid: "付出金额（万元）"}
      }
    }
  }
};
