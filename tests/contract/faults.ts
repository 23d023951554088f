/** A change of one file of `smallData`, `from` one text `to` another, and the lines that stacking must then say. */
export interface Fault {
  name: string;
  file: string;
  from: string;
  to: string;
  says: string[];
}

const budget = "data/union-2023/budget.csv";
const budgetHeader = "fiscal_year,period,unit_id,account_id,fund,measure,amount,parts,item,printed_unit,source,note";
const amount = (name: string, to: string, says: string): Fault => ({
  name,
  file: budget,
  from: ",95.08,",
  to: `,${to},`,
  says: [`${budget}:3 amount: ${says}`]
});
const number = "is not a number with at most six decimals";

export const headerFaults: Fault[] = [
  {
    name: "a missing column",
    file: budget,
    from: ",amount,",
    to: ",",
    says: [`${budget}:1 amount: the column is missing: the header is ${budgetHeader}.`]
  },
  {
    name: "an unexpected column in a missing one's place",
    file: budget,
    from: "amount",
    to: "Amount ",
    says: [
      `${budget}:1 amount: the column is missing: the header is ${budgetHeader}.`,
      `${budget}:1 Amount : "Amount " is not a column here: the header is ${budgetHeader}.`
    ]
  },
  {
    name: "columns in another order",
    file: budget,
    from: "period,unit_id",
    to: "unit_id,period",
    says: [`${budget}:1 unit_id: the column stands where period should: the header is ${budgetHeader}.`]
  },
  {
    name: "a column that stands twice",
    file: budget,
    from: "source,note",
    to: "source,note,note",
    says: [`${budget}:1 note: the column stands twice: the header is ${budgetHeader}.`]
  }
];

export const cellFaults: Fault[] = [
  amount("a decimal comma", '"95,08"', `"95,08" ${number}: write a point before the decimals and no other separators.`),
  amount("too many decimals", "95.0800001", `"95.0800001" ${number}: write the decimals that are printed.`),
  amount("an exponent", "1e3", `"1e3" ${number}: write its digits out, without an exponent.`),
  amount("a space before", " 95.08", `" 95.08" ${number}: take the spaces out.`),
  amount("a space between", "1 095.08", `"1 095.08" ${number}: take the spaces out.`),
  amount("a unit", "95.08万元", `"95.08万元" ${number}: write the number alone, its unit stands elsewhere.`),
  amount("a plus sign", "+95.08", `"+95.08" ${number}: leave out the plus sign.`),
  amount("full-width digits", "９５.08", `"９５.08" ${number}: write half-width digits.`),
  amount("a word", "none", `"none" ${number}: correct it.`),
  amount("more digits than are kept", "1234567890123", `"1234567890123" ${number}: correct it.`),
  amount(
    "an empty required cell",
    "",
    "the cell is empty, and every row states it: As printed, in the document's amount unit; 0 is a stated nil, nothing stated is no row."
  ),
  {
    name: "an unknown enum value",
    file: budget,
    from: "all,actual",
    to: "all,Actual",
    says: [`${budget}:2 measure: "Actual" is not one of proposed, budget, adjusted, actual: write one of them.`]
  },
  {
    name: "a day that is in no calendar",
    file: "data/documents.csv",
    from: "2024-02-29",
    to: "2023-02-29",
    says: [
      `data/documents.csv:2 published_on: "2023-02-29" is not a day of the calendar: write one that its month has.`
    ]
  },
  {
    name: "a date as a spreadsheet writes it",
    file: "data/documents.csv",
    from: "2024-02-29",
    to: "2024/2/29",
    says: [
      `data/documents.csv:2 published_on: "2024/2/29" is not a date like 2024-03-31: write four, two and two digits with hyphens.`
    ]
  },
  {
    name: "a boolean as a spreadsheet writes it",
    file: "data/documents.csv",
    from: ",false",
    to: ",FALSE",
    says: [
      `data/documents.csv:2 synthetic: "FALSE" is not true or false: write it in small letters; a spreadsheet makes capitals of it.`
    ]
  },
  {
    name: "a month of another year",
    file: budget,
    from: "2023-06",
    to: "2022-06",
    says: [`${budget}:4 period: "2022-06" is not a month of fiscal year 2023: correct the month or the year.`]
  },
  {
    name: "a place that is none",
    file: budget,
    from: "一·2#1",
    to: "1.2#1",
    says: [
      `${budget}:2 source: "1.2#1" is not a place like 二(三)1·2#3 (section, sentence, ordinal of the figure in it): write section·sentence#ordinal.`
    ]
  },
  {
    name: "a fiscal year of two digits",
    file: budget,
    from: "2023,,union,expenditure",
    to: "23,,union,expenditure",
    says: [`${budget}:2 fiscal_year: "23" is not a year of four digits: correct it.`]
  },
  {
    name: "a tree that is none",
    file: "data/accounts.csv",
    from: "meetings,controlled",
    to: "meetings,control",
    says: [
      'data/accounts.csv:6 tree: "control" is not `main`, `controlled`, `functional` or `import:<id>`: correct it.'
    ]
  }
];

export const referenceFaults: Fault[] = [
  {
    name: "an unknown account",
    file: budget,
    from: "basic,general,actual,95.08",
    to: "basics,general,actual,95.08",
    says: [`${budget}:3 account_id: "basics" is no account_id of accounts.csv: correct it, or add the row there.`]
  },
  {
    name: "a claim that the document does not have",
    file: "data/union-2023/reasons.csv",
    from: "basic-delta",
    to: "basic-growth",
    says: [
      `data/union-2023/reasons.csv:2 claim_id: "basic-growth" is no claim_id of this document's claims.csv: correct it, or add the row there.`
    ]
  },
  {
    name: "a link to an activity of another year",
    file: "data/union-2023/links.csv",
    from: "2023,union",
    to: "2022,union",
    says: [
      `data/union-2023/links.csv:2 activity_id: "mutual-aid" stands in activities.csv, but with another unit_id or fiscal_year than this row's: name another row, or correct one of the two.`
    ]
  },
  {
    name: "a parent in another tree",
    file: "data/accounts.csv",
    from: "meetings,controlled,,",
    to: "meetings,controlled,basic,",
    says: [
      `data/accounts.csv:6 parent_id: "basic" stands in accounts.csv, but with another tree or side than this row's: name another row, or correct one of the two.`
    ]
  },
  {
    name: "a twin in the same tree",
    file: "data/accounts.csv",
    from: "30215,false,,",
    to: "30215,false,basic,",
    says: [`data/accounts.csv:5 same_as: "basic" has the same tree as this row: name a row that has another.`]
  },
  {
    name: "accounts that are their own ancestors",
    file: "data/accounts.csv",
    from: "expenditure,main,,",
    to: "expenditure,main,basic,",
    says: [
      `data/accounts.csv:3 parent_id: "basic" comes back to itself (expenditure → basic → expenditure): empty one of these cells, or name another row in it.`
    ]
  },
  {
    name: "a unit that consolidates itself",
    file: "data/units.csv",
    from: "county,\n",
    to: "county,union\n",
    says: [
      `data/units.csv:2 parent_id: "union" comes back to itself (union → union): empty one of these cells, or name another row in it.`
    ]
  },
  {
    name: "themes in a circle",
    file: "data/union-2023/themes.csv",
    from: "service,,",
    to: "service,aid,",
    says: [
      `data/union-2023/themes.csv:2 parent_id: "aid" comes back to itself (service → aid → service): empty one of these cells, or name another row in it.`
    ]
  }
];

export const rowFaults: Fault[] = [
  {
    name: "a repeated key",
    file: budget,
    from: "2023,2023-06,",
    to: "2023,,",
    says: [
      `${budget}:4 fiscal_year, period, unit_id, account_id, fund, measure, item: the row repeats the key (2023, union, basic, general, actual) of line 3: take one out, or tell them apart by \`item\`.`
    ]
  },
  {
    name: "a repeated id",
    file: "data/funds.csv",
    from: "all,",
    to: "general,",
    says: [
      "data/funds.csv:3 fund_id: the row repeats the key (general) of line 2: take one out.",
      ...[`${budget}:2 fund: "all" is no fund_id of funds.csv: correct it, or add the row there.`]
    ]
  },
  {
    name: "a row with a comma too many",
    file: budget,
    from: ",95.08,",
    to: ",95,08,",
    says: [`${budget}:3: the row has 13 cells where the header has 12: put a cell that holds a comma in quotes.`]
  },
  {
    name: "a row with a comma too few",
    file: budget,
    from: ",95.08,,,,",
    to: ",95.08,,,",
    says: [`${budget}:3: the row has 11 cells where the header has 12: an empty cell keeps its comma.`]
  },
  {
    name: "a blank line",
    file: budget,
    from: "\n2023,2023-06",
    to: "\n\n2023,2023-06",
    says: [`${budget}:4: the line is blank: take it out.`]
  },
  {
    name: "a row of commas, as a spreadsheet leaves one",
    file: budget,
    from: "\n2023,2023-06",
    to: "\n,,,,,,,,,,,\n2023,2023-06",
    says: [`${budget}:4: the line is blank: take it out.`]
  },
  {
    name: "a quote that is never closed",
    file: budget,
    from: "2023,2023-06",
    to: '"2023,2023-06',
    says: [`${budget}:4: a quote is opened and never closed: pair the quotes, and double one that belongs to the text.`]
  },
  {
    name: "text after a closing quote",
    file: budget,
    from: "2023,2023-06",
    to: '"20"23,2023-06',
    says: [`${budget}:4: a closing quote stands in a cell: pair the quotes, and double one that belongs to the text.`]
  }
];

const outcomes = "data/union-2023/outcomes.csv";

export const ruleFaults: Fault[] = [
  {
    name: "a value without its precision",
    file: outcomes,
    from: "3800,人,persons,exact",
    to: "3800,人,persons,",
    says: [`${outcomes}:2 precision: \`precision\` must be filled where \`value\` is filled: correct one or the other.`]
  },
  {
    name: "a relation to nothing",
    file: outcomes,
    from: ",members,part,",
    to: ",,part,",
    says: [
      `${outcomes}:2 parts: no row names this one in \`related_to\` as its whole: empty the cell.`,
      `${outcomes}:3 related_to: \`related_to\` must be filled where \`relation\` is filled: correct one or the other.`
    ]
  },
  {
    name: "a whole that does not say how its parts stand to it",
    file: "data/union-2023/staffing.csv",
    from: "complete",
    to: "",
    says: [
      "data/union-2023/staffing.csv:2 parts: the cell is empty, and line 3 is a part of this row: write `complete` or `partial`."
    ]
  },
  {
    name: "a share of nothing",
    file: "data/union-2023/claims.csv",
    from: "prior_year,delta,,",
    to: ",share,,",
    says: [
      "data/union-2023/claims.csv:2 of_account_id: `of_account_id` must be filled where `kind` is `share`: correct one or the other."
    ]
  },
  {
    name: "a share on a base",
    file: "data/union-2023/claims.csv",
    from: "delta,,",
    to: "share,expenditure,",
    says: ["data/union-2023/claims.csv:2 base: `base` must be empty where `kind` is `share`: correct one or the other."]
  },
  {
    name: "a delta on no base",
    file: "data/union-2023/claims.csv",
    from: "prior_year",
    to: "",
    says: ["data/union-2023/claims.csv:2 kind: `kind` must be `share` where `base` is empty: correct one or the other."]
  },
  {
    name: "a delta of a line",
    file: "data/union-2023/claims.csv",
    from: "delta,,",
    to: "delta,expenditure,",
    says: [
      "data/union-2023/claims.csv:2 kind: `kind` must be `share` where `of_account_id` is filled: correct one or the other."
    ]
  },
  {
    name: "an analyst's link among what was published",
    file: "data/union-2023/links.csv",
    from: "basic,,mutual-aid,2023,union,named,,",
    to: "basic,union-2023,mutual-aid,2023,union,inferred,因,Because",
    says: [
      "data/union-2023/links.csv:2 basis: `document.kind` must be `analysis` where `basis` is one of `inferred`, `proposed`: correct one or the other."
    ]
  },
  {
    name: "an answer to a problem that nobody vouches for",
    file: "data/union-2023/improvements.csv",
    from: "inferred",
    to: "",
    says: [
      "data/union-2023/improvements.csv:2 problem_basis: `problem_basis` must be filled where `problem_id` is filled: correct one or the other."
    ]
  },
  {
    name: "a head count that counts nothing",
    file: "data/union-2023/staffing.csv",
    from: "true,4,",
    to: "true,,",
    says: [
      "data/union-2023/staffing.csv:3 headcount: `headcount` must be filled where `quota` is empty: correct one or the other."
    ]
  },
  {
    name: "a code without its scheme",
    file: "data/accounts.csv",
    from: "Meetings,economic,30215,false,,",
    to: "Meetings,,30215,false,,",
    says: ["data/accounts.csv:5 scheme: `scheme` must be filled where `code` is filled: correct one or the other."]
  }
];

/** Files given beside those of `smallData`, or in their place, and what is said of them in both languages. */
export interface FileFault {
  name: string;
  given: Readonly<Record<string, string | undefined>>;
  says: string[];
  zh: string[];
}

const documentTables =
  "claims.csv, budget.csv, reasons.csv, staffing.csv, objectives.csv, themes.csv, activities.csv, outcomes.csv, " +
  "links.csv, proposed_targets.csv, awards.csv, problems.csv, improvements.csv, inputs.csv";

export const fileFaults: FileFault[] = [
  {
    name: "a classification that is missing",
    given: {"data/check_rules.csv": undefined},
    says: ["data/check_rules.csv:1: the file is missing: with no rows it still has its header."],
    zh: ["data/check_rules.csv:1: 缺少这个文件：没有数据行也要有表头。"]
  },
  {
    name: "a file without anything in it",
    given: {"data/check_rules.csv": ""},
    says: [
      "data/check_rules.csv:1: the file has no header: the header is rule_id,check_id,kind,value,uom,meaning,meaning_en,standard."
    ],
    zh: ["data/check_rules.csv:1: 文件没有表头：表头应为 rule_id,check_id,kind,value,uom,meaning,meaning_en,standard。"]
  },
  {
    name: "a file too deep",
    given: {"data/union-2023/old/budget.csv": ""},
    says: ["data/union-2023/old/budget.csv:1: the file stands too deep: a document's folder holds no folders."],
    zh: ["data/union-2023/old/budget.csv:1: 文件放得太深：一份文件的文件夹里不再放文件夹。"]
  },
  {
    name: "a file that is no table, beside the documents",
    given: {"data/notes.txt": ""},
    says: [
      "data/notes.txt:1: the file is no table of the contract: data/ holds documents' folders and units.csv, documents.csv, accounts.csv, funds.csv, check_rules.csv."
    ],
    zh: [
      "data/notes.txt:1: 这个文件不是数据规范里的表：data/ 里只放各份文件的文件夹和 units.csv、documents.csv、accounts.csv、funds.csv、check_rules.csv。"
    ]
  },
  {
    name: "a file that is no table, in a document's folder",
    given: {"data/union-2023/budgets.csv": ""},
    says: [
      `data/union-2023/budgets.csv:1: the file is no table of the contract: a document's folder holds only ${documentTables}.`
    ],
    zh: [
      `data/union-2023/budgets.csv:1: 这个文件不是数据规范里的表：一份文件的文件夹里只放 ${documentTables.replaceAll(", ", "、")}。`
    ]
  },
  {
    name: "a folder that is no document",
    given: {"data/union-2024/budget.csv": `${budgetHeader}\n`},
    says: [
      'data/union-2024/budget.csv:1: the folder is no document: add "union-2024" to data/documents.csv, or rename it.'
    ],
    zh: [
      "data/union-2024/budget.csv:1: documents.csv 里没有登记这个文件夹：在 data/documents.csv 里加一行“union-2024”，或者给文件夹改名。"
    ]
  },
  {
    name: "a document without a folder",
    given: {
      "data/documents.csv":
        "document_id,unit_id,fiscal_year,kind,title,title_en,publisher,published_on,currency,amount_unit,synthetic\n" +
        "union-2023,union,2023,self_evaluation,自评报告,Self-evaluation,总工会,2024-02-29,CNY,10000,false\n" +
        "union-2024,union,2024,budget,预算,Budget,,,CNY,1,false\n"
    },
    says: ['data/documents.csv:3 document_id: "union-2024" has no folder with files: add data/union-2024/.'],
    zh: ["data/documents.csv:3 document_id: “union-2024”没有自己的文件夹，或者里面没有表：补上 data/union-2024/。"]
  },
  {
    name: "bytes of another encoding",
    given: {"data/check_rules.csv": "\uFFFD\n"},
    says: ["data/check_rules.csv:1: the file holds bytes that are not UTF-8: save it as CSV UTF-8."],
    zh: ["data/check_rules.csv:1: 文件里有不是 UTF-8 的字节：另存为 CSV UTF-8。"]
  },
  {
    name: "bare carriage returns",
    given: {"data/check_rules.csv": "rule_id\r"},
    says: ["data/check_rules.csv:1: the line ends with a bare carriage return: save the file with line feeds."],
    zh: ["data/check_rules.csv:1: 行尾只有回车，没有换行：用换行符重新保存文件。"]
  }
];
