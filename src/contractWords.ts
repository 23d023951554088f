import {askColumnWords} from "./askColumnWords.js";
import type {ContractWords} from "./contract/text.js";

const listed = (names: readonly string[]) => names.join("、");
const headerOf = ({columns}: {columns: readonly string[]}) => `表头应为 ${columns.join(",")}`;
const pairQuotes = () => "引号要成对，文字里本来就有的引号写两个";

type Condition = Parameters<ContractWords["condition"]["is"]>[0];

const condition = (
  states: Condition,
  {filled, empty, equals}: Readonly<Record<"filled" | "empty" | "equals", string>>
) =>
  Object.entries(states)
    .map(([name, state]) => {
      if (state === "set") return `\`${name}\` ${filled}`;
      if (state === "empty") return `\`${name}\` ${empty}`;
      const values = listed(state.map((value) => `\`${value}\``));
      return `\`${name}\` ${equals} ${values}${state.length === 1 ? "" : " 之一"}`;
    })
    .join("，并且 ");
const is = (states: Condition) => condition(states, {filled: "已填写", empty: "为空", equals: "是"});
const mustBe = (states: Condition) => condition(states, {filled: "必须填写", empty: "必须留空", equals: "必须是"});

const forms: ContractWords["forms"] = {
  text: "首尾没有空格的文字",
  id: "用连字符连起来的小写字母和数字",
  integer: "整数",
  decimal: "最多六位小数的数",
  boolean: "真假值（true 或 false）",
  date: "形如 2024-03-31 的日期",
  period: "形如 2024-06 的月份",
  source: "形如 二(三)1·2#3 的位置（章节、句、句中第几个数）",
  year: "四位数的年份",
  count: "零或正整数",
  currency: "三个大写字母的货币代码（如 CNY）",
  tree: "科目树的名称（`main`、`controlled`、`functional` 或 `import:<id>`）",
  check_name: "核对规则的名称"
};

const slips: ContractWords["slips"] = {
  spaces_at_ends: "去掉首尾的空格",
  spaces: "去掉空格",
  capitals: "改成小写字母",
  underscores: "词与词之间改用连字符",
  letters_of_ids: "只用字母 a 到 z、数字和连字符",
  decimals: "写成整数，不带小数",
  separators: "去掉分隔符",
  exponent: "不用科学计数法，把各位数字写全",
  plus_sign: "去掉正号",
  decimal_comma: "小数用点号，不加其他分隔符",
  too_precise: "只写原文印出的小数位",
  bare_point: "小数点前后都要有数字",
  full_width_digits: "改成半角数字",
  unit: "只写数字，单位另有一列",
  capital_boolean: "改成小写字母；表格软件会把它变成大写",
  date_form: "年写四位、月和日各写两位，用连字符隔开",
  month_form: "年和月用连字符隔开；表格软件可能把它变成了日期",
  full_width_brackets: "改成半角括号",
  place_form: "写成 章节·句#第几个数"
};

/** The Chinese words of the data contract. */
export const contractWords: ContractWords = {
  broken: "data/ 不合数据规范：",
  sentence: ({what, mend}) => `${what}：${mend}。`,
  rules: {
    missing_file: {what: () => "缺少这个文件", mend: () => "没有数据行也要有表头"},
    too_deep: {what: () => "文件放得太深", mend: () => "一份文件的文件夹里不再放文件夹"},
    no_table: {
      what: () => "这个文件不是数据规范里的表",
      mend: ({scope, files}) =>
        `${scope === "data" ? "data/ 里只放各份文件的文件夹和" : "一份文件的文件夹里只放"} ${listed(files)}`
    },
    folder_without_document: {
      what: () => "documents.csv 里没有登记这个文件夹",
      mend: ({value}) => `在 data/documents.csv 里加一行“${value}”，或者给文件夹改名`
    },
    document_without_folder: {
      what: ({value}) => `“${value}”没有自己的文件夹，或者里面没有表`,
      mend: ({value}) => `补上 data/${value}/`
    },
    not_utf8: {what: () => "文件里有不是 UTF-8 的字节", mend: () => "另存为 CSV UTF-8"},
    bare_return: {what: () => "行尾只有回车，没有换行", mend: () => "用换行符重新保存文件"},
    open_quote: {what: () => "有一个引号只开不合", mend: pairQuotes},
    stray_quote: {what: () => "单元格中间有一个收尾的引号", mend: pairQuotes},
    no_header: {what: () => "文件没有表头", mend: headerOf},
    missing_column: {what: () => "缺少这一列", mend: headerOf},
    unknown_column: {what: ({value}) => `这张表没有“${value}”这一列`, mend: headerOf},
    column_twice: {what: () => "这一列出现了两次", mend: headerOf},
    column_elsewhere: {what: ({expected}) => `这一列占了 ${expected} 的位置`, mend: headerOf},
    blank_line: {what: () => "这是空行", mend: () => "删掉它"},
    too_many_cells: {
      what: ({cells, columns}) => `这一行有 ${cells} 个单元格，而表头只有 ${columns} 个`,
      mend: () => "单元格里有逗号的，要用引号括起来"
    },
    too_few_cells: {
      what: ({cells, columns}) => `这一行有 ${cells} 个单元格，而表头有 ${columns} 个`,
      mend: () => "空单元格的逗号也要保留"
    },
    repeated_key: {
      what: ({key, earlier}) => `与第 ${earlier} 行的主键（${listed(key)}）重复`,
      mend: ({apart}) => `删掉其中一行${apart === null ? "" : `，或者用 \`${apart}\` 区分`}`
    },
    unfit_cells: {
      what: ({expect, where}) => `${mustBe(expect)}，因为 ${is(where)}`,
      mend: () => "改正其中一处"
    },
    parts_unsaid: {
      what: ({part}) => `单元格是空的，而第 ${part} 行是这一行的组成部分`,
      mend: () => "填 `complete`（列全）或 `partial`（未列全）"
    },
    parts_of_none: {
      what: ({wholes}) => `没有哪一行在 \`${wholes}\` 里把这一行作为整体`,
      mend: () => "这个单元格应当留空"
    },
    empty_cell: {
      what: () => "单元格是空的，而每一行都必须填写",
      mend: ({table, name}) => `填写${askColumnWords[`${table}.${name}`] ?? askColumnWords[name]}`
    },
    unlisted_value: {
      what: ({value, values}) => `“${value}”不是 ${listed(values)} 之一`,
      mend: () => "改成其中之一"
    },
    wrong_form: {
      what: ({value, form}) => `“${value}”不是${forms[form]}`,
      mend: ({slip}) => (slip === null ? "请改正" : slips[slip])
    },
    no_such_day: {what: ({value}) => `日历上没有“${value}”这一天`, mend: () => "改成那个月里有的日子"},
    month_of_another_year: {
      what: ({value, year}) => `“${value}”不是 ${year} 财政年度的月份`,
      mend: () => "改正月份或年度"
    },
    unknown_row: {
      what: ({value, table, name, of}) =>
        `${of === "data" ? "" : of === "own" ? "本文件的 " : `${of.document} 的 `}${table}.csv 里没有 ${name} 为“${value}”的行`,
      mend: ({through}) =>
        `改正它，或者在那里补上这一行${through === null ? "" : `，或者在 \`${through}\` 里写明是哪份文件的`}`
    },
    row_with_another: {
      what: ({value, table, columns}) => `${table}.csv 里有“${value}”，但 ${columns.join(" 或 ")} 与这一行不同`,
      mend: () => "改为另一行，或者改正两行之一"
    },
    row_with_the_same: {
      what: ({value, columns}) => `“${value}”的 ${columns.join(" 和 ")} 与这一行相同`,
      mend: () => "改为与这一行不同的"
    },
    circle: {
      what: ({value, round}) => `“${value}”绕了一圈又回到自己（${round.join(" → ")}）`,
      mend: () => "把其中一个单元格留空，或者改为另一行"
    }
  },
  ...{forms, slips, condition: {is, mustBe}}
};
