import {contractWords} from "./contractWords.js";
import type {ImportWords} from "./importing/text.js";
import {templateWords} from "./templateWords.js";

/** The Chinese words of the page 导入. */
export const importWords: ImportWords = {
  title: "把自己的预算表放进来，一起看",
  promise:
    "文件只在这台电脑的浏览器里读取和计算，不上传到任何地方：本页的安全策略不允许向外发送数据。支持 CSV、TSV、XLSX，也可以放整个文件夹或 ZIP 压缩包；编码（UTF-8、GBK、UTF-16）自动识别。",
  ready: {
    preparing: "正在准备：这一页要用的都先取齐。",
    done: "已准备好：往后这一页不再联网，断网也能用。",
    failed: "没有准备齐：请联网后重新打开这一页。"
  },
  drop: {
    label: "放入文件",
    hint: "把文件拖到这里，或者",
    files: "选择文件",
    folder: "选择文件夹",
    nothing: "这些文件里没有读到表格。"
  },
  steps: {
    label: "进度",
    names: {
      reading: (file) => `正在读取“${file}”……`,
      understanding: (file) => `正在辨认“${file}”里的金额……`,
      drafting: () => "正在对应项目、整理金额……",
      checking: () => "正在核对格式和对应关系……"
    },
    stop: "停止",
    stopped: "已停止，没有放入任何数据；要重新开始，请再放一次文件。",
    failed: (reason) => `没有做完：浏览器报告“${reason}”。没有放入任何数据；文件很大时，请分成几个较小的再试。`
  },
  found: ({files, sheets, rows, amounts}) =>
    `读了 ${files} 个文件、${sheets} 张表，共 ${rows} 行，读出 ${amounts} 个金额。`,
  questions: {
    title: "还需要您说明",
    none: "该问的都清楚了。",
    asks: {
      organisation: "这是哪个单位的数字？",
      currency: "金额是什么货币？",
      amountUnit: "金额的单位是什么？",
      year: "这是哪一年的数字？",
      stage: "这是预算还是决算？",
      side: "下面这些项目是收入还是支出？请在“项目对应”里逐项说明。"
    },
    of: (question, sheet) => `${sheet}：${question}`,
    choose: "请选择",
    onThePage: "这些只有您知道，请在“导入”页上说明；说明以前没有做核对。",
    amountUnits: {1: "元", 1000: "千元", 10000: "万元", 1000000: "百万元", 100000000: "亿元"},
    sides: {income: "收入", expenditure: "支出"},
    currencies: {CNY: "人民币", HKD: "港元", USD: "美元", EUR: "欧元", GBP: "英镑", JPY: "日元"},
    documentTitle: "给这份资料起个名字",
    undo: "撤销上一处更正"
  },
  sheet: {
    name: (file, sheet) => (sheet === null ? file : `${file} · ${sheet}`),
    encodings: {
      ...{"utf-8": "UTF-8", "utf-8-bom": "UTF-8（带 BOM）", "utf-16le": "UTF-16", "utf-16be": "UTF-16（大端）"},
      ...{gb18030: "GBK／GB18030", xlsx: "Excel 工作簿"}
    },
    delimiters: {",": "逗号分隔", "\t": "制表符分隔", ";": "分号分隔", "|": "竖线分隔"},
    understood: ({encoding, delimiter, header, unit}) =>
      [encoding, delimiter, `表头在第 ${header} 行`, `金额单位：${unit}`].filter((text) => text !== "").join("，") +
      "。",
    contract: (table) => `这是本系统的标准表“${table}”，列名和格式都认得，不用再对应。`,
    unread: "这张表没有认出表头和金额列：请指明表头是第几行，或者不用这张表。",
    remembered: "以前放入过同样格式的表，这里照上次的更正来读。",
    forget: "去掉更正，重新辨认",
    skip: "不用这张表",
    take: "使用这张表",
    preview: "表的前几行和每列的用途",
    row: "行",
    roles: {
      ...{
        account: "项目",
        code: "科目编码",
        amount: "金额",
        unit: "单位",
        year: "年度",
        period: "月份",
        stage: "预算阶段"
      },
      ...{fund: "资金", side: "收支", note: "说明", ignored: "不用"}
    },
    roleOf: (header) => `“${header}”这一列是`,
    kinds: {above: "表头以上", header: "表头", blank: "空行", data: "数据", total: "合计", note: "说明"},
    headerFrom: "表头从第几行",
    headerTo: "到第几行",
    amountUnit: "金额单位",
    unknown: "未注明",
    dash: "“—”表示",
    dashes: {nothing: "没有列明", nil: "零"},
    year: "年度",
    stage: "预算阶段",
    stages: {proposed: "预算草案", budget: "年初预算", adjusted: "调整预算", actual: "决算（执行）"},
    tally: ({rows, used, faulty, without}) =>
      `共 ${rows} 行：用了 ${used} 行，读不了 ${faulty} 行，没有金额的 ${without} 行。`,
    more: (rows) => `还有 ${rows} 行没有列在这里，读法相同。`
  },
  faults: {
    title: (count) => `有 ${count} 处读不了`,
    none: "没有读不了的地方。",
    download: "下载清单",
    more: (rest) => `再列一些（还有 ${rest} 处）`,
    columns: {place: "位置", value: "原文", rule: "为什么", mend: "怎么改"},
    rules: {
      empty: {what: "文件是空的", mend: "换一个有内容的文件。"},
      left_out: {what: "系统或办公软件留下的临时文件", mend: "不用处理。"},
      unreadable: {
        what: "文件读不出来：选好以后它被改动、移走了，或者没有权限读",
        mend: "先把它存好、关掉正在用它的程序，再重新选一次。"
      },
      too_large: {what: "文件太大，浏览器装不下", mend: "按年度或单位拆成几个文件再放进来。"},
      not_a_table: {what: "不是表格", mend: "另存为 XLSX 或 CSV。"},
      web_page: {what: "其实是网页", mend: "用 Excel 或 WPS 打开后另存为 XLSX。"},
      pdf: {what: "其实是 PDF", mend: "向提供方要 Excel 表，或先转成 XLSX。"},
      old_workbook: {what: "是旧的 XLS 格式", mend: "用 Excel 或 WPS 打开后另存为 XLSX。"},
      locked_workbook: {what: "工作簿有密码", mend: "去掉密码后再保存。"},
      broken_workbook: {what: "工作簿已损坏", mend: "用 Excel 或 WPS 打开修复后另存。"},
      other_archive: {what: "这种压缩格式读不了", mend: "解压后放进来，或者改用 ZIP。"},
      locked_archive: {what: "压缩包有密码", mend: "解压后放进来。"},
      broken_archive: {what: "压缩包已损坏", mend: "重新压缩或重新下载。"},
      not_text: {what: "内容不是文字，也不是工作簿", mend: "另存为 CSV（UTF-8）或 XLSX。"},
      quotes: {what: "引号不成对，后面的行分不清", mend: "补上或去掉这一行里的引号。"},
      not_data: {
        what: "模板里的说明、示例或清单，不是数据",
        mend: "不用处理；示例行要当数据用，就删去它第一列的 # 标记。"
      },
      unfilled: {what: "模板里的这张表还没有填，没有读进来", mend: "用得着就填上再放进来，用不着就不用管。"},
      no_header: {what: "没有认出表头", mend: "在上面指明表头是第几行。"},
      no_amounts: {what: "没有金额列", mend: "在上面指明哪一列是金额。"},
      duplicate_header: {what: "有两列同名", mend: "改成不同的列名，或者停用其中一列。"},
      too_many_cells: {what: "这一格上面没有表头", mend: "给带逗号的内容加引号，或者给这一列补上表头。"},
      not_a_number: {what: "金额不是数字", mend: "改成数字；没有的就留空。"},
      scientific: {what: "科学计数法，位数已经丢了", mend: "把单元格格式改为数值后重新保存。"},
      too_precise: {what: "小数超过六位", mend: "按原表的位数四舍五入。"},
      too_long: {what: "数字太长", mend: "检查金额单位，或改用万元。"},
      date_for_number: {what: "金额列里是日期", mend: "把单元格格式改为数值，填上原来的数。"},
      formula_error: {what: "公式没有算出结果", mend: "修好公式，或粘贴为数值。"},
      not_a_year: {what: "不是年度", mend: "写成 2024 或 2024年。"},
      not_a_period: {what: "不是月份", mend: "写成 2024-06 或 2024年6月。"},
      no_year: {what: "不知道是哪一年", mend: "在上面选年度，或在表里加一列。"},
      no_account: {what: "不知道是什么项目", mend: "补上项目名称或科目编码。"},
      unknown_stage: {what: "看不出是预算还是决算", mend: "写成预算、调整预算或决算。"},
      unknown_fund: {what: "不是认得的资金性质", mend: "写成一般公共预算、政府性基金等，或者停用这一列。"},
      unknown_side: {what: "看不出是收入还是支出", mend: "写成收入或支出。"},
      twice: {what: "同一项目有两个不同的合计", mend: "核对哪一个对，删掉另一个。"}
    }
  },
  lines: {
    title: ({lines, proposed}) =>
      proposed === "0" ? `${lines} 个项目都对上了科目` : `${lines} 个项目里，${proposed} 个是新的，会加进科目表`,
    note: "先按科目编码对应，再按名称；对错了可以改。新的项目加在所选的科目下面。",
    columns: {printed: "表里的项目", account: "对应的科目", how: "怎么对上的", amounts: "金额个数"},
    by: {code: "按编码", name: "按名称", variant: "按常见别名", total: "合计", proposed: "新增", chosen: "您指定的"},
    renamed: "编码相同而名称不同",
    between: (names) => `还可能是：${names.join("、")}`,
    takeAs: (line) => `“${line}”对应`,
    more: (rest) => `再列一些（还有 ${rest} 个项目）`,
    newBelow: (side) => `新增：${side}`
  },
  take: {
    button: "放进笔记",
    waiting: "上面还有没说明的，说明后才能放进来。",
    taken: ({title, amounts}) =>
      `“${title}”已经放进来了，共 ${amounts} 个金额。每个数字点开都能看到它在您表里的单元格。`,
    see: "去看收支",
    refused: (count) => `还有 ${count} 处不合要求，没有放进来；原有的内容没有变。`
  },
  contract: contractWords,
  kept: {
    title: (documents) => `笔记里有您的 ${documents} 份资料`,
    none: "笔记里还没有您自己的资料。",
    remove: (title) => `移除“${title}”`,
    removed: (title) => `“${title}”已移除。`,
    undo: "撤销",
    changed: ({added, removed, changed}) =>
      `和原来那份比：新增 ${added} 个数，去掉 ${removed} 个数，改动 ${changed} 个数。`,
    moreChanges: (rest) => `再列一些（还有 ${rest} 处变动）`,
    saveChanges: "下载全部变动",
    changes: {place: "位置", before: "原来", after: "现在"},
    unstored: "浏览器没有让保存（空间不足或被禁止）：这一页关掉就没有了，请下载项目文件。",
    download: "下载项目文件",
    open: "打开项目文件",
    opened: (documents) => `已打开，共 ${documents} 份资料。`,
    broken: (fault) =>
      `项目文件打不开：${
        {
          not_json: "文件不完整，或者不是项目文件",
          not_a_project: "这不是本笔记的项目文件",
          newer: "它是更新的版本保存的",
          damaged: "里面的内容已损坏"
        }[fault]
      }。现有的内容没有变。`
  },
  templates: templateWords
};
